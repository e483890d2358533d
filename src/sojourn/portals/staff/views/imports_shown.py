"""Rows of an import as a page and a workbook show them: sentences in place of codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from sojourn.stages.projects.imports.words import change_words, fault_words, note_words
from sojourn.texts import Speaker


@dataclass(frozen=True)
class Shown:
    """One row: its number, kind, texts, what is wrong, what to look at, what would change."""

    row: int
    kind: str
    code: str
    title: str
    supervisor: str
    host: str
    faults: list[str]
    notes: list[str]
    changes: list[tuple[str, str, str]]


def row_shown(say: Speaker, row: Mapping[str, Any], headings: Mapping[str, str]) -> Shown:
    """A row of the report in words; `headings`: how the file calls its columns."""
    return Shown(
        row["row"],
        row["kind"],
        row["code"],
        row["title"],
        row["supervisor"],
        row["host"],
        [fault_words(say, fault, headings) for fault in row["faults"]],
        [note_words(say, note) for note in row["notes"]],
        [change_words(say, *change) for change in row["changes"]],
    )
