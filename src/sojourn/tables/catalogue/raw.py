"""Any CSV file or workbook as rows of text, before its headings are understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.catalogue.headings import KNOWN, match
from sojourn.tables.cells import Cells, Form, Source
from sojourn.tables.reading import read_cells
from sojourn.tables.schema import Table

CATALOGUE = Table("catalogue", (), ())
FORMS: dict[str, Form] = {".csv": "csv", ".tsv": "csv", ".txt": "csv", ".parquet": "parquet", ".xlsx": "xlsx"}


@dataclass(frozen=True)
class RawCatalogue:
    """A table of text cells. `rows` are row numbers as a spreadsheet counts them; an empty cell is an empty text."""

    headings: tuple[str, ...]
    cells: tuple[tuple[str, ...], ...]
    rows: tuple[int, ...]
    serials_from: date | None


def read_raw(
    path: Path, encoding: str | None = None, *, name: str = "", columns: Mapping[str, tuple[str, ...]] = KNOWN
) -> RawCatalogue:
    """The rows of a catalogue file; `name` is what people call it, where it lies under another.

    `columns`: those looked for, each with its headings, by which the sheet of a workbook is chosen.

    Errors: BadInput when the file is no table, as `sojourn.tables` says it, with `catalogue_form` for a kind of file
    that is none of CSV, XLSX and Parquet, with `no_rows` when only a heading is there.
    """
    name = name or path.name
    form = FORMS.get(Path(name).suffix.casefold())
    if form is None:
        raise BadInput([Problem("catalogue_form", "catalogue", value=name)])
    found = _best_sheet(path, columns) if form == "xlsx" else read_cells(Source(CATALOGUE, path, form), encoding)
    if found.rows.is_empty():
        raise BadInput([Problem("no_rows", "catalogue", figures={"file": name})])
    texts = [column.cast(str).fill_null("") for column in found.columns]
    cells = tuple(zip(*(column.to_list() for column in texts), strict=True))
    return RawCatalogue(found.headings, cells, tuple(found.rows.to_list()), found.serials_from)


def _best_sheet(path: Path, columns: Mapping[str, tuple[str, ...]]) -> Cells:
    """The sheet in which most columns are understood; the first of them when several are alike."""
    from sojourn.tables.workbook import sheet_names  # noqa: PLC0415  a CSV catalogue needs no workbook reader

    sheets: list[Cells] = []
    fault: BadInput | None = None
    for name in sheet_names(path):
        try:
            sheets.append(read_cells(Source(CATALOGUE, path, "xlsx", name)))
        except BadInput as bad:
            fault = fault or bad
    if not sheets:
        raise fault or BadInput([Problem("no_rows", "catalogue", figures={"file": path.name})])
    return max(sheets, key=lambda sheet: len(match(sheet.headings, {}, columns).places))
