"""Problems as sentences: where, what was found, what was expected."""

import re
from datetime import date

from sojourn.core.errors import Problem
from sojourn.texts import Speaker

# Figures that are rows of a spreadsheet: no thousands separators. Those that are days are said in the language's habit.
ROWS = frozenset({"row", "first", "both_row", "first_row", "second_row", "line"})
ISO_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
# A cell can hold a whole essay; a sentence quotes its start.
QUOTED = 80
# Problems of a folder or a file to write, whose value is its path.
PATHS = frozenset({"target", "call"})
# Files that stand alone: the page that takes one says what it holds, and its sentences name the file and the column.
UPLOADS = frozenset({"organisations"})
ABSENT = {"nearest": "none", "value": "", "column": ""}


def say_problem(say: Speaker, problem: Problem) -> str:
    """The whole sentence of a problem in the language of `say`: table, row, column, value, what was expected."""
    sentence = say_sentence(say, problem)
    if problem.table in UPLOADS and not problem.row:
        return sentence
    return say("problem-line", where=_where(say, problem), sentence=sentence)


def say_sentence(say: Speaker, problem: Problem) -> str:
    """The sentence without the place, for where the place is plain to see, such as beside the row itself."""
    figures: dict[str, object] = {**ABSENT, "table": problem.table}
    figures |= {name: _said(say, name, value) for name, value in problem.figures.items()}
    figures |= {
        name: _said(say, name, value)
        for name, value in (("row", problem.row), ("column", problem.column), ("value", problem.value))
        if value is not None
    }
    if problem.table in PATHS and problem.value is not None:
        figures["value"] = problem.value  # a path is of no use with its end cut off
    expected = problem.figures.get("expected")
    if expected is not None and say.has(f"expected-{expected}"):
        figures["expected"] = say(f"expected-{expected}", figures)
    if problem.code == "start_outside_window":
        figures["window"] = _window(say, figures)
    return say(f"problem-{problem.code}", figures)


def column_words(say: Speaker, field: str, heading: str) -> str:
    """What a column is called, by its message, and what the file itself calls it where that is something else."""
    name = say(field)
    if not heading or heading.casefold() == name.casefold():
        return name
    return say("import-column-of", field=name, heading=heading if len(heading) <= QUOTED else f"{heading[:QUOTED]}…")


def _said(say: Speaker, name: str, value: object) -> object:
    if name in ROWS:
        return str(value)
    if isinstance(value, bool | int | float):
        return value
    text = str(value)
    if name == "nearest" and not text:
        return ABSENT["nearest"]
    if ISO_DAY.fullmatch(text):
        try:
            return say.date(date.fromisoformat(text))
        except ValueError:
            return text
    text = " ".join(text.split())
    return text if name not in {"value", "nearest"} or len(text) <= QUOTED else f"{text[:QUOTED]}…"


def _window(say: Speaker, figures: dict[str, object]) -> str:
    known = ("start_from" in figures, "start_to" in figures)
    return say({(True, True): "window-between", (True, False): "window-from"}.get(known, "window-to"), figures)


def _where(say: Speaker, problem: Problem) -> str:
    figures = {"table": problem.table, "row": str(problem.row), "column": problem.column or ""}
    if problem.table in {"call", "target"}:
        return say(f"where-{problem.table}")
    if problem.table in UPLOADS:
        return say("where-upload-row", figures)
    if problem.table == "programme":
        if problem.column:
            return say("where-programme-key", figures)
        return say("where-programme-row" if problem.row else "where-programme", figures)
    if problem.row and problem.column:
        return say("where-cell", figures)
    if problem.column:
        return say("where-column", figures)
    return say("where-row" if problem.row else "where-table", figures)
