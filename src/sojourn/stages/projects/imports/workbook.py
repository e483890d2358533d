"""The report of an import to take away: every row of the file with the notes beside it."""

import io
from typing import Any

import xlsxwriter

from sojourn.core.errors import BadInput
from sojourn.stages.projects.imports.keeping import raw_of
from sojourn.stages.projects.imports.words import change_words, fault_words, note_words
from sojourn.stages.projects.models import CatalogueImport
from sojourn.texts import Speaker

# What a person reads is text: a cell that starts with = stays what was typed.
PLAIN = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False, "in_memory": True}
CELL_LETTERS = 32_767
ROWS = 1_048_575


def report_workbook(made: CatalogueImport, say: Speaker) -> io.BytesIO:
    """The rows as they came, and before them what became of each, its faults, its notes and its changes."""
    target = io.BytesIO()
    with xlsxwriter.Workbook(target, PLAIN) as book:
        bold, wrong = book.add_format({"bold": True}), book.add_format({"bg_color": "#FFE08A"})
        sheet = book.add_worksheet(say("import-sheet"))
        own = ("row", "becomes", "faults", "notes", "changes")
        headings, written = _file(made)
        for place, heading in enumerate([*(say(f"import-head-{name}") for name in own), *headings]):
            sheet.write_string(0, place, heading[:CELL_LETTERS], bold)
        sheet.freeze_panes(1, 2)
        sheet.set_column(2, 4, 48)
        for line, row in enumerate(made.report["rows"][:ROWS], start=1):
            faults = "\n".join(fault_words(say, fault, made.report["columns"]) for fault in row["faults"])
            notes = "\n".join(note_words(say, note) for note in row["notes"])
            changes = "\n".join(_change(say, *each) for each in row["changes"])
            texts = (str(row["row"]), say(f"import-kind-{row['kind']}"), faults, notes, changes)
            for place, text in enumerate([*texts, *written.get(row["row"], ())]):
                if text:
                    sheet.write_string(line, place, text[:CELL_LETTERS], wrong if place == 2 else None)
    target.seek(0)
    return target


def _change(say: Speaker, name: str, before: Any, after: Any) -> str:
    field, was, would_be = change_words(say, name, before, after)
    return say("import-change", field=field, before=was or "–", after=would_be or "–")


def _file(made: CatalogueImport) -> tuple[tuple[str, ...], dict[int, tuple[str, ...]]]:
    """The headings and rows of the file; none when it cannot be read any more."""
    try:
        raw = raw_of(made)
    except (BadInput, OSError):
        return (), {}
    return raw.headings, dict(zip(raw.rows, raw.cells, strict=True))
