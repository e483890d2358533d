"""A workbook with the problems of a call beside the rows that have them."""

import zipfile
import zlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

import xlsxwriter
from xlsxwriter.format import Format
from xlsxwriter.worksheet import Worksheet

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.cells import Cells, Source
from sojourn.tables.headings import plain_heading
from sojourn.tables.problems_text import say_problem, say_sentence
from sojourn.tables.reading import read_cells
from sojourn.tables.sources import find_sources
from sojourn.tables.values import as_text
from sojourn.texts import Speaker

# Of a larger table only the rows with problems are copied; a sheet holds 1,048,576 rows and 32,767 letters a cell.
COPIED_WHOLE, SHEET_ROWS, CELL_LETTERS = 100_000, 1_048_576, 32_767
# What a person reads is text: a cell that starts with = stays what was typed.
PLAIN = {"strings_to_formulas": False, "strings_to_numbers": False, "strings_to_urls": False, "constant_memory": True}
# What the properties of a workbook say that was written here: only such a one is ever written over.
MARK = "sojourn-annotated"
PROPERTIES = "docProps/custom.xml"
PROPERTIES_READ = 1 << 16
Line = Mapping[int, Sequence[Problem]]


def write_annotated(
    folder: Path, problems: Sequence[Problem], path: Path, say: Speaker, *, encoding: str | None = None
) -> None:
    """Writes a copy of the faulty tables, the sentences in the first column, and before them a list of all problems.

    A row of a copied table has the number that it has in its own file, where the table has at most 100,000 rows.
    Errors: BadInput with `cannot_write`, with `file_exists` for a file that is there and is not such a workbook.
    """
    refuse_other_file(path)
    by_table: dict[str, dict[int, list[Problem]]] = defaultdict(lambda: defaultdict(list))
    for problem in problems:
        if problem.row is not None:
            by_table[problem.table][problem.row].append(problem)
    sources = _sources(folder)
    try:
        with xlsxwriter.Workbook(str(path), PLAIN) as book:
            book.set_custom_property(MARK, value=True)
            bold, marked = book.add_format({"bold": True}), book.add_format({"bg_color": "#FFE08A"})
            sheet = book.add_worksheet(say("annotated-sheet"))
            _overview(sheet, problems, say, bold)
            for name, source in sources.items():
                cells = _cells(source, encoding) if by_table[name] else None
                if cells is not None:
                    _copy(book.add_worksheet(name), cells, by_table[name], say, (bold, marked))
    except (OSError, xlsxwriter.exceptions.FileCreateError) as fault:
        raise BadInput([Problem("cannot_write", "target", value=str(path), figures={"reason": str(fault)})]) from None


def refuse_other_file(path: Path) -> None:
    """Refuse to write over anything but a workbook that `write_annotated` has written.

    Errors: BadInput with `file_exists`.
    """
    if (path.exists() or path.is_symlink()) and not _is_annotated(path):
        raise BadInput([Problem("file_exists", "target", value=str(path))])


def _is_annotated(path: Path) -> bool:
    try:
        with zipfile.ZipFile(path) as archive, archive.open(PROPERTIES) as properties:
            return f'name="{MARK}"'.encode() in properties.read(PROPERTIES_READ)
    except (OSError, zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error):
        return False


def _sources(folder: Path) -> dict[str, Source]:
    try:
        return find_sources(folder)[0]
    except BadInput:
        return {}


def _cells(source: Source, encoding: str | None) -> Cells | None:
    """The cells of a table, or None for a file that is no table: its problem stands in the list."""
    try:
        return read_cells(source, encoding)
    except BadInput:
        return None


def _overview(sheet: Worksheet, problems: Sequence[Problem], say: Speaker, bold: Format) -> None:
    names = ("level", "table", "row", "column", "sentence")
    for place, name in enumerate(names):
        sheet.write_string(0, place, say(f"annotated-{name}"), bold)
    sheet.freeze_panes(1, 0)
    sheet.set_column(4, 4, 100)
    for line, problem in enumerate(problems[: SHEET_ROWS - 1], start=1):
        row = "" if problem.row is None else str(problem.row)
        texts = (say(f"level-{problem.level}"), problem.table, row, problem.column or "", say_problem(say, problem))
        for place, text in enumerate(texts):
            sheet.write_string(line, place, text[:CELL_LETTERS])


def _copy(sheet: Worksheet, cells: Cells, found: Line, say: Speaker, formats: tuple[Format, Format]) -> None:
    bold, marked = formats
    sheet.freeze_panes(1, 1)
    sheet.set_column(0, 0, 80)
    sheet.write_string(0, 0, _sentences(say, found.get(1, ())) or say("annotated-heading"), bold)
    places = {plain_heading(heading): place for place, heading in enumerate(cells.headings, start=1)}
    for place, heading in enumerate(cells.headings, start=1):
        sheet.write_string(0, place, heading[:CELL_LETTERS], bold)
    columns = [as_text(column) if not column.dtype.is_nested() else column.cast(str) for column in cells.columns]
    whole = len(cells.rows) <= COPIED_WHOLE
    line = 0
    for index, row in enumerate(cells.rows.to_list()):
        if not whole and row not in found:
            continue
        line = row - 1 if whole else line + 1
        if line >= SHEET_ROWS:
            return
        here = found.get(row, ())
        if here:
            sheet.write_string(line, 0, _sentences(say, here))
        faulty = {places.get(plain_heading(problem.column or "")) for problem in here}
        for place, column in enumerate(columns, start=1):
            text = column[index]
            if text is not None or place in faulty:
                sheet.write_string(line, place, str(text or "")[:CELL_LETTERS], marked if place in faulty else None)


def _sentences(say: Speaker, problems: Sequence[Problem]) -> str:
    """Each problem of a row on a line of its own, with its column."""
    lines = [
        f"{problem.column}: {say_sentence(say, problem)}" if problem.column else say_sentence(say, problem)
        for problem in problems
    ]
    return "\n".join(lines)[:CELL_LETTERS]
