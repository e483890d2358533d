"""Any CSV file or workbook as rows of text, before its headings are understood."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.catalogue.headings import KNOWN, match
from sojourn.tables.cells import Cells, Form, Source, without_result
from sojourn.tables.reading import read_cells
from sojourn.tables.schema import Table

CATALOGUE = Table("catalogue", (), ())
# A sheet in which fewer columns are understood is hardly the table that was meant.
FEW = 2
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
    that is none of CSV, XLSX and Parquet, with `no_rows` when only a heading is there, with `formula_without_result`.
    """
    name = name or path.name
    form = FORMS.get(Path(name).suffix.casefold())
    if form is None:
        raise BadInput([Problem("catalogue_form", "catalogue", value=name)])
    found = _best_sheet(path, columns) if form == "xlsx" else read_cells(Source(CATALOGUE, path, form), encoding)
    if found.rows.is_empty():
        raise BadInput([Problem("no_rows", "catalogue", figures={"file": name})])
    if found.formulas:
        raise BadInput(without_result(found.formulas, "catalogue"))
    texts = [column.cast(str).fill_null("") for column in found.columns]
    cells = tuple(zip(*(column.to_list() for column in texts), strict=True))
    return RawCatalogue(found.headings, cells, tuple(found.rows.to_list()), found.serials_from)


def _best_sheet(path: Path, columns: Mapping[str, tuple[str, ...]]) -> Cells:
    """The sheet in which most columns are understood, a hidden one only where no other has any to speak of.

    Of several alike the first. Where a sheet in sight cannot be read and no other looks like the table, its fault is
    what the person hears.
    """
    from sojourn.tables.workbook import sheets_in_sight  # noqa: PLC0415  a CSV catalogue needs no workbook reader

    best: tuple[tuple[bool, int], Cells] | None = None
    fault: BadInput | None = None
    for name, is_in_sight in sheets_in_sight(path):
        try:
            sheet = read_cells(Source(CATALOGUE, path, "xlsx", name))
        except BadInput as bad:
            fault = fault or bad
            continue
        understood = len(match(sheet.headings, {}, columns).places)
        rank = (is_in_sight and understood >= FEW, understood)
        if best is None or rank > best[0]:
            best = (rank, sheet)
    if best is not None and (fault is None or best[0][1] >= FEW):
        return best[1]
    raise fault or BadInput([Problem("no_rows", "catalogue", figures={"file": path.name})])
