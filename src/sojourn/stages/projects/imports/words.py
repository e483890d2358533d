"""The report of an import in words, for pages and for the workbook."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from sojourn.stages.projects.imports.report import dated, problem_from
from sojourn.tables.problems_text import column_words, say_sentence
from sojourn.texts import Speaker

# What the page says otherwise than the desk, which speaks of commands and of tables of a folder.
OF_THE_PAGE = {
    "missing_catalogue_column": "import-problem-no-university",
    "no_rows": "import-problem-no-rows",
    "workbook_too_large": "import-problem-too-large",
}


def problem_words(say: Speaker, plain: Mapping[str, Any]) -> str:
    """Why a file cannot be read as a catalogue, with the row where one is at fault."""
    problem = problem_from(plain)
    own = OF_THE_PAGE.get(problem.code)
    if own is not None:
        return say(own, problem.figures)
    words = say_sentence(say, problem)
    return say("import-problem-row", row=str(problem.row), words=words) if problem.row else words


def fault_words(say: Speaker, fault: Mapping[str, Any], headings: Mapping[str, str]) -> str:
    """What is wrong with a row: the column, what stands there, what was expected.

    `headings`: how the file calls its columns.
    """
    problem = problem_from(fault)
    words = say_sentence(say, problem)
    if not problem.column:
        return words
    column = column_words(say, f"import-column-{problem.column}", headings.get(problem.column, ""))
    return say("import-fault", column=column, words=words)


def note_words(say: Speaker, note: Mapping[str, Any]) -> str:
    """What a person should look at: the kind, and what stood there or was made of it."""
    figures = {name: _shown(say, value) for name, value in dated(note["figures"]).items()}
    label = say(f"flag-{note['code']}", figures)
    return say("import-note", label=label, text=note["text"]) if note["text"] else label


def change_words(say: Speaker, name: str, before: Any, after: Any) -> tuple[str, str, str]:
    """A field, what it is, and what it would be."""
    if isinstance(before, Mapping) and isinstance(after, Mapping):
        languages = [code for code in ("en", "ko", "fr") if before.get(code) != after.get(code)]
        before = "\n".join(str(before[code]) for code in languages if before.get(code))
        after = "\n".join(str(after[code]) for code in languages if after.get(code))
    return say(f"import-field-{name}"), _value(say, name, before), _value(say, name, after)


def _value(say: Speaker, name: str, value: Any) -> str:
    if value is None or value == "":
        return ""
    if name == "work_language":
        return say(f"work-language-{value}")
    if name == "start_from":
        return say.date(date.fromisoformat(value))
    return "; ".join(value) if isinstance(value, list) else str(value)


def _shown(say: Speaker, value: object) -> object:
    return say.date(value) if isinstance(value, date) else value
