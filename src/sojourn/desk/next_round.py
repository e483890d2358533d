"""The next round's folder: seats that are kept, students who have gone, money that came back."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl
import polars.selectors as cs
import tomlkit

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme import read_programme
from sojourn.tables import Call, read_call
from sojourn.tables.cells import ROW, Form, Source
from sojourn.tables.conversion import convert
from sojourn.tables.faults import Faults
from sojourn.tables.headings import plain_heading, understand
from sojourn.tables.nearest import nearest
from sojourn.tables.outcome import Outcome, read_outcome
from sojourn.tables.reading import read_cells
from sojourn.tables.schema import Column, Table
from sojourn.tables.sources import PROGRAMME, find_sources
from sojourn.tables.values import number_text
from sojourn.tables.writing import whole_folder, write_table

WITHDRAWN = Table("withdrawn", (Column("student_id", "id", required=True),), ("student_id",))
FORMS: dict[str, Form] = {".csv": "csv", ".parquet": "parquet", ".xlsx": "xlsx"}


@dataclass(frozen=True)
class NextRound:
    """What the next round begins with.

    Units: `budget_minor` in minor units, None without a budget. `kept`: students who withdrew and stay in the tables,
    without choices, because a rule would change its meaning without their row.
    """

    round: int
    held: int
    withdrawn: int
    students: int
    budget_minor: int | None
    kept: tuple[str, ...] = ()


def make_next_round(
    call_folder: Path,
    outcome_folder: Path,
    withdrawn_file: Path | None,
    out: Path,
    *,
    seed: str | None = None,
    replace: bool = False,
    encoding: str | None = None,
) -> NextRound:
    """Write the folder of the next round, whole or not at all.

    Placed students hold their seats, those who withdrew are gone from every table; the others keep their choices. The
    budget counts a held seat at the ceiling, so what placements do not use is added to it.
    Errors: BadInput of `read_call` and `read_outcome`, `outcome_of_other_call`, `nobody_left`, and what
    `read_withdrawn` finds.
    Source: call folder contract, sections 3 (award) and 4 (next).
    """
    call, outcome = read_call(call_folder, encoding=encoding), read_outcome(outcome_folder)
    refuse_other_call(call, outcome)
    nobody = pl.Series("student_id", [], dtype=pl.String)
    gone = nobody if withdrawn_file is None else read_withdrawn(withdrawn_file, call, encoding)
    placed = outcome.allocation.filter(pl.col("status") == "placed", ~pl.col("student_id").is_in(gone.implode()))
    held = placed.select("student_id", "project_id").sort("student_id")
    if call.students.height == len(gone):
        raise BadInput([Problem("nobody_left", "withdrawn")])
    budget = _budget(call, outcome, placed)
    kept = _kept(call, gone)
    text = (call_folder / PROGRAMME).read_bytes().decode("utf-8").removeprefix("\ufeff")
    with whole_folder(out, replace=replace) as draft:
        (draft / PROGRAMME).write_text(_programme(text, budget, seed), encoding="utf-8", newline="\n")
        for name, frame in _tables(call_folder, gone, kept, encoding).items():
            write_table(draft / f"{name}.csv", frame)
        if not held.is_empty():
            write_table(draft / "held.csv", held)
    return NextRound(
        round=call.programme.allocation.round + 1,
        held=held.height,
        withdrawn=len(gone),
        students=call.students.height - len(gone),
        budget_minor=budget,
        kept=tuple(kept.sort()),
    )


def refuse_other_call(call: Call, outcome: Outcome) -> None:
    """Refuse an outcome that was computed from other tables or another programme. Errors: `outcome_of_other_call`."""
    stated = outcome.certificate.get("inputs")
    if stated != call.digests:
        differing = sorted(set(call.digests.items()) ^ set(stated.items() if isinstance(stated, dict) else ()))
        tables = ", ".join(sorted({name for name, _ in differing}))
        raise BadInput([Problem("outcome_of_other_call", "certificate", value=tables)])


def read_withdrawn(path: Path, call: Call, encoding: str | None) -> pl.Series:
    """The ids of students who gave up, from a table with a student_id column."""
    faults = Faults()
    form = FORMS.get(path.suffix.casefold(), "csv")
    source = Source(WITHDRAWN, path, form, _first_sheet(path) if form == "xlsx" else None)
    frame = convert(understand(source, read_cells(source, encoding)), faults)
    problems = faults.found("error")
    if not problems:
        known = set(call.students["student_id"])
        seen: dict[str, int] = {}
        for row, student in frame.select(ROW, "student_id").iter_rows():
            if student not in known:
                figures = {"among": "students", "nearest": nearest(student, known) or ""}
                problems.append(Problem("unknown_id", "withdrawn", row, "student_id", student, figures))
            elif student in seen:
                problems.append(
                    Problem("duplicate_id", "withdrawn", row, "student_id", student, {"first": seen[student]})
                )
            seen.setdefault(student, row)
    if problems:
        raise BadInput(problems)
    return frame["student_id"]


def _first_sheet(path: Path) -> str:
    from sojourn.tables.workbook import sheet_names  # noqa: PLC0415  a CSV file needs no workbook reader

    return sheet_names(path)[0]


def _kept(call: Call, gone: pl.Series) -> pl.Series:
    """The withdrawn whose rows must stay: a home of which only they are nominated would count as one that nominates
    nobody, and without its last row a table of rankings would be none.
    """
    kept = pl.Series("student_id", [], dtype=pl.String)
    left = ~pl.col("student_id").is_in(gone.implode())
    if call.programme.allocation.not_nominated == "excluded":
        homes = call.nominations.group_by("home", maintain_order=True).agg(
            left.any().alias("left"), pl.first("student_id")
        )
        kept = homes.filter(~pl.col("left"))["student_id"]
    if call.ranks_by and call.rankings.filter(left).is_empty():
        kept = pl.concat([kept, call.rankings["student_id"].head(1)]).unique()
    return kept


def _budget(call: Call, outcome: Outcome, placed: pl.DataFrame) -> int | None:
    """The budget in which each held seat counts at the ceiling and all that is left is real money."""
    budget = call.programme.allocation.caps.budget_minor
    if budget is None:
        return None
    ceiling = call.programme.award.ceiling_minor
    award = outcome.allocation.select("student_id", "award_minor")
    before = call.held.join(award, on="student_id", how="left")["award_minor"].fill_null(0)
    money = budget - (len(before) * ceiling - int(before.sum()))
    return money - int(placed["award_minor"].sum()) + placed.height * ceiling


def _programme(text: str, budget: int | None, seed: str | None) -> str:
    """The programme file of the next round; every comment and the order of its keys stay."""
    document: Any = tomlkit.parse(text)
    allocation = document["allocation"]
    allocation["round"] = int(allocation.get("round", 1)) + 1
    if seed is not None:
        allocation["seed"] = seed
    if budget is not None:
        allocation["caps"]["budget_minor"] = budget
    written = tomlkit.dumps(document)
    read_programme(written)
    return written


def _tables(folder: Path, gone: pl.Series, kept: pl.Series, encoding: str | None) -> dict[str, pl.DataFrame]:
    """Every table but `held`, without the rows of students who have gone; columns that nobody reads are kept."""
    sources, _ = find_sources(folder)
    frames = {}
    for name, source in sources.items():
        if name == "held":
            continue
        cells = read_cells(source, encoding)
        raw = understand(source, cells)
        typed = convert(raw, Faults()).select(list(raw.headings))
        known = {plain_heading(column.name) for column in source.table.columns}
        spare: dict[str, pl.Series] = {}
        for heading, column in zip(cells.headings, cells.columns, strict=True):
            if heading and plain_heading(heading) not in known:
                is_number = column.dtype.is_float()
                spare[_unused(heading, spare)] = column if is_number else column.cast(pl.String, strict=False)
        frame = typed.hstack([column.alias(heading) for heading, column in spare.items()])
        if "student_id" in frame.columns:
            out = gone if name == "choices" else gone.filter(~gone.is_in(kept.implode()))
            frame = frame.filter(~pl.col("student_id").is_in(out.implode()))
        if name == "nominations":
            frame = frame.with_columns(pl.col("rank").rank("ordinal").over("home").cast(pl.Int64))
        if not frame.is_empty():
            frames[name] = frame.with_columns(number_text(frame[column]) for column in frame.select(cs.float()).columns)
    return frames


def _unused(heading: str, used: dict[str, pl.Series]) -> str:
    """The heading, with a number where the officer's table has it more than once."""
    number, name = 1, heading
    while name in used:
        number += 1
        name = f"{heading}_{number}"
    return name
