"""Which file of a call folder holds which table."""

from pathlib import Path

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.cells import Form, Source
from sojourn.tables.schema import TABLES

WORKBOOK = "call.xlsx"
PROGRAMME = "programme.toml"
FORMS: dict[str, Form] = {".csv": "csv", ".parquet": "parquet"}


def find_sources(folder: Path) -> tuple[dict[str, Source], list[Problem]]:
    """The source of each table, and what is wrong with the folder: a table missing, or there twice.

    Errors: BadInput with `no_folder`.
    """
    try:
        files = sorted(folder.iterdir())
    except OSError:
        raise BadInput([Problem("no_folder", "call", value=str(folder))]) from None
    found: dict[str, list[Source]] = {table.name: [] for table in TABLES}
    tables = {table.name: table for table in TABLES}
    problems: list[Problem] = []
    for path in files:
        form = FORMS.get(path.suffix.casefold())
        name = path.stem.casefold()
        if form and name in found:
            found[name].append(Source(tables[name], path, form))
        elif path.name.casefold() == WORKBOOK:
            sheets, trouble = _sheets(path)
            problems += trouble
            for name, sheet in sheets:
                found[name].append(Source(tables[name], path, "xlsx", sheet))
    sources = {}
    for name, options in found.items():
        if len(options) > 1:
            both = ", ".join(option.label for option in options)
            problems.append(Problem("table_twice", name, figures={"files": both}))
        elif options:
            sources[name] = options[0]
        elif not tables[name].optional and not any(problem.table == "call" for problem in problems):
            problems.append(Problem("missing_table", name, figures={"folder": str(folder)}))
    return sources, problems


def _sheets(path: Path) -> tuple[list[tuple[str, str]], list[Problem]]:
    from sojourn.tables.workbook import sheet_names  # noqa: PLC0415  a folder of CSV needs no workbook reader

    try:
        names = sheet_names(path)
    except BadInput as bad:
        return [], bad.problems
    known = {table.name for table in TABLES}
    plain = [(sheet.strip().casefold(), sheet) for sheet in names]
    return [(name, sheet) for name, sheet in plain if name in known], []
