"""A call folder to a checked Call."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import polars as pl

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme import Programme, read_programme
from sojourn.tables.call import Call
from sojourn.tables.canonical import Digests, canonical_columns
from sojourn.tables.cells import Cells, Source, refuse
from sojourn.tables.checks import Context, check_all
from sojourn.tables.conversion import convert
from sojourn.tables.delimited import is_readable, read_delimited
from sojourn.tables.faults import Faults
from sojourn.tables.headings import understand
from sojourn.tables.places import Codes, Places, places_of
from sojourn.tables.schema import TABLES, Table
from sojourn.tables.sources import PROGRAMME, find_sources
from sojourn.tables.values import DTYPES

RanksBy = Literal["supervisor", "project"] | None


def read_call(folder: Path, *, encoding: str | None = None) -> Call:
    """The call of a folder, after every check of the contract.

    Errors: BadInput with all that is wrong, over all tables and the programme.
    """
    faults = Faults()
    sources, problems = find_sources(folder)
    faults.extend(problems)
    programme, programme_digest = _programme(folder / PROGRAMME, faults)
    frames = {
        name: frame for name, source in sources.items() if (frame := _table(source, encoding, faults)) is not None
    }
    ranks_by = _ranks_by(frames.get("rankings"))
    context = Context(frames, faults, programme, ranks_by)
    check_all(context)
    errors = faults.found("error")
    if errors or programme is None:
        raise BadInput(errors)
    tidy = {name: _tidy(context, name) for name in frames}
    digests = Digests(tidy, {"programme": programme_digest})
    call = _call(programme, tidy, ranks_by, tuple(faults.found("warning")), digests)
    return replace(call, known_places=_places(context, call))


def _programme(path: Path, faults: Faults) -> tuple[Programme | None, str]:
    if not is_readable(path):
        faults.add(Problem("missing_programme", "programme", value=PROGRAMME, figures={"folder": str(path.parent)}))
        return None, ""
    try:
        text = path.read_bytes().decode("utf-8").removeprefix("\ufeff").replace("\r\n", "\n")
    except UnicodeDecodeError:
        faults.add(Problem("programme_not_utf8", "programme", value=PROGRAMME))
        return None, ""
    try:
        return read_programme(text), hashlib.sha256(text.encode()).hexdigest()
    except BadInput as bad:
        faults.extend(bad.problems)
        return None, ""


def read_cells(source: Source, encoding: str | None = None) -> Cells:
    """Every cell of a table, whatever its file.

    Errors: BadInput when the file is no table.
    """
    if not is_readable(source.path):
        raise refuse("unreadable", source)
    if source.form == "csv":
        return read_delimited(source, encoding)
    if source.form == "parquet":
        from sojourn.tables.columnar import read_columnar  # noqa: PLC0415  loaded only where there is such a file

        return read_columnar(source)
    from sojourn.tables.workbook import read_sheet  # noqa: PLC0415  likewise

    return read_sheet(source)


def _table(source: Source, encoding: str | None, faults: Faults) -> pl.DataFrame | None:
    try:
        raw = understand(source, read_cells(source, encoding))
        if raw.frame.is_empty():
            raise refuse("no_rows", source)
    except BadInput as bad:
        faults.extend(bad.problems)
        return None
    frame = convert(raw, faults)
    # Tables that define ids are sorted by id at once, so that the places of ids rise as the ids do.
    return frame.sort(source.table.key[0], nulls_last=False) if len(source.table.key) == 1 else frame


def _ranks_by(rankings: pl.DataFrame | None) -> RanksBy:
    if rankings is None:
        return None
    return "supervisor" if rankings["supervisor_id"].is_not_null().any() else "project"


def _tidy(context: Context, name: str) -> pl.DataFrame:
    """The contract's columns, sorted by key."""
    table = next(table for table in TABLES if table.name == name)
    columns = canonical_columns(table, context.ranks_by)
    frame = context.frames[name].select(columns)
    if name in {"choices", "rankings"}:
        order = context.choices_order if name == "choices" else context.rankings_order
        return frame if order is None else frame[order]
    return frame if len(table.key) == 1 else frame.sort([key for key in table.key if key in columns])


def _places(context: Context, call: Call) -> Places:
    """What the checks have found of the long tables, in the order of the call's frames."""
    student = _ordered(context.codes("choices", "student_id"), context.choices_order)
    project = _ordered(context.codes("choices", "project_id"), context.choices_order)
    if "rankings" not in context.frames:
        nothing = np.zeros(0, dtype=np.int32)
        return Places(student, project, nothing, nothing)
    ranked = _ordered(context.codes("rankings", "student_id"), context.rankings_order)
    if context.ranks_by == "supervisor":
        # The call's own frame has supervisors whom only projects name: the places shift.
        shift = places_of(context.defined_units, call.supervisors["supervisor_id"])
        return Places(student, project, ranked, shift[_ordered(context.ranking_units(), context.rankings_order)])
    return Places(student, project, ranked, _ordered(context.ranking_units(), context.rankings_order))


def _ordered(codes: Codes, order: npt.NDArray[np.int64] | None) -> Codes:
    return codes if order is None else codes[order]


def _empty(table: Table) -> pl.DataFrame:
    return pl.DataFrame(schema={column.name: DTYPES[column.kind] for column in table.columns})


def _call(
    programme: Programme,
    tidy: dict[str, pl.DataFrame],
    ranks_by: RanksBy,
    warnings: tuple[Problem, ...],
    digests: Mapping[str, str],
) -> Call:
    frames = {table.name: tidy.get(table.name, _empty(table)) for table in TABLES}
    projects = frames["projects"].with_columns(pl.col("capacity").fill_null(programme.project.capacity))
    named = projects.select("supervisor_id").unique()
    supervisors = named.join(frames["supervisors"], on="supervisor_id", how="full", coalesce=True).sort("supervisor_id")
    unit = "project_id" if ranks_by == "project" else "supervisor_id"
    rankings = frames["rankings"].select(pl.col(unit).alias("unit_id"), "rank", "student_id")
    return Call(
        programme=programme,
        students=frames["students"],
        projects=projects,
        supervisors=supervisors,
        choices=frames["choices"],
        rankings=rankings,
        nominations=frames["nominations"],
        held=frames["held"],
        ranks_by=ranks_by,
        warnings=warnings,
        digests=digests,
    )
