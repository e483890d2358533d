"""Sets the letters with typst: one compiler for all, our fonts only, words as data."""

import json
import os
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any
from unicodedata import category

import typst

from sojourn.desk.explain import Explanation, explain_many
from sojourn.desk.letters.files import Letter, file_name, write_merge_table
from sojourn.desk.letters.words import letter_of
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome
from sojourn.tables.writing import whole_folder
from sojourn.texts import LANGUAGES
from sojourn.texts.speak import Language

AT_ONCE = 500
MOST_WORKERS = 8
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
MERGE_TABLE = "mail-merge.csv"
Progress = Callable[[int, int], None]


def write_letters(
    call: Call,
    outcome: Outcome,
    folder: Path,
    *,
    language: Language | None = None,
    replace: bool = False,
    progress: Progress | None = None,
) -> int:
    """One PDF per student into `folder`, and `mail-merge.csv` beside them; returns how many letters were written.

    Without `language` a letter has a part in each of the three. `progress` is told (done, all) after each letter. The
    folder is written whole or not at all; the letters carry no time stamp, so the same outcome gives the same bytes.

    Errors: BadInput of `whole_folder`.
    """
    languages = (language,) if language else LANGUAGES
    ids = outcome.allocation["student_id"].to_list()
    with (
        whole_folder(folder, replace=replace) as draft,
        as_file(files("sojourn.desk")) as desk,
        ThreadPoolExecutor(_workers()) as pool,
    ):
        setters = _Setters(desk)

        def write(explanation: Explanation) -> Letter:
            name = file_name(explanation.student_id)
            made, whole = setters.pdf(letter_of(explanation, call, outcome, languages))
            (draft / name).write_bytes(made)
            return Letter(explanation, name, whole)

        def written() -> Iterator[Letter]:
            done = 0
            for start in range(0, len(ids), AT_ONCE):
                for letter in pool.map(write, explain_many(call, outcome, ids[start : start + AT_ONCE])):
                    done += 1
                    if progress is not None:
                        progress(done, len(ids))
                    yield letter

        write_merge_table(draft / MERGE_TABLE, written())
    return len(ids)


def _workers() -> int:
    return min(os.cpu_count() or 1, MOST_WORKERS)


class _Setters:
    """A compiler for each thread, because one compiler sets one letter at a time; they share the fonts."""

    def __init__(self, desk: Path) -> None:
        self._fonts = typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(desk / "fonts")]
        )
        self._template = desk / "letters" / "letter.typ"
        self._own = threading.local()

    def _compiler(self) -> typst.Compiler:
        if not hasattr(self._own, "compiler"):
            self._own.compiler = typst.Compiler(
                str(self._template),
                root=str(self._template.parent),
                font_paths=self._fonts,
                ignore_system_fonts=True,
            )
        compiler: typst.Compiler = self._own.compiler
        return compiler

    def pdf(self, letter: dict[str, Any]) -> tuple[bytes, bool]:
        """A tagged PDF with its language and title, and whether it is PDF/UA-1.

        The standard refuses a letter with a character that no font of ours has, such as Hanja in a name. Such a letter
        is still set, with a box in place of the character.
        """
        data = {"letter": json.dumps(printable(letter), ensure_ascii=False)}
        try:
            return self._set(data, "ua-1"), True
        except typst.TypstError as fault:
            if "could not be displayed" not in str(fault):
                raise
            return self._set(data, []), False

    def _set(self, data: dict[str, str], standards: Any) -> bytes:
        made = self._compiler().compile(format="pdf", sys_inputs=data, pdf_standards=standards, timestamp=0)
        assert isinstance(made, bytes)
        return made


def printable(value: Any) -> Any:
    """The same data without control characters and marks that turn the direction of text."""
    if isinstance(value, str):
        return "".join(letter for letter in value if letter not in TURNING and category(letter) != "Cc")
    if isinstance(value, dict):
        return {key: printable(inner) for key, inner in value.items()}
    return [printable(inner) for inner in value] if isinstance(value, list) else value
