"""The outcome of a run: its tables and its certificate, in memory and as a folder."""

import json
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.writing import csv_bytes, write_table

# Source: the call folder contract, section 3: host side from the innermost, then the home side.
CAPS = ("project", "supervisor", "host", "region", "hub", "seats", "home", "country")
REFUSALS = (*CAPS, "ceiling", "eligibility", "unacceptable", "not_nominated")
CAP_ORDER = {cap: place for place, cap in enumerate(CAPS)}


def _schema(texts: str, integers: str, order: str) -> Mapping[str, pl.DataType]:
    kinds: dict[str, pl.DataType] = dict.fromkeys(texts.split(), pl.String())
    kinds |= dict.fromkeys(integers.split(), pl.Int64())
    return {name: kinds[name] for name in order.split()}


# Source: the call folder contract, section 5.
OUTCOME_TABLES: dict[str, Mapping[str, pl.DataType]] = {
    "allocation": _schema(
        "student_id status project_id currency reason",
        "choice_rank weeks award_minor",
        "student_id status project_id choice_rank weeks award_minor currency reason",
    ),
    "refusals": _schema(
        "student_id project_id cap cap_id",
        "choice_rank seats own_position last_admitted_position",
        "student_id choice_rank project_id cap cap_id seats own_position last_admitted_position",
    ),
    "caps": _schema("cap cap_id", "seats used refused", "cap cap_id seats used refused"),
    "instalments": _schema(
        "student_id currency release", "number amount_minor", "student_id number amount_minor currency release"
    ),
}


@dataclass(frozen=True)
class Outcome:
    """What a run decides.

    Shapes: frames with exactly the columns of `OUTCOME_TABLES`, empty cells null; `certificate` as the reference
    documents it.
    """

    allocation: pl.DataFrame
    refusals: pl.DataFrame
    caps: pl.DataFrame
    instalments: pl.DataFrame
    certificate: dict[str, Any]


CERTIFICATE = "certificate.json"


def write_tables(folder: Path, outcome: Outcome) -> dict[str, str]:
    """Writes the four tables into a folder that is there; the answer is the SHA-256 of each file by its name."""
    frames = sorted_tables(outcome)
    with ThreadPoolExecutor() as pool:
        digests = pool.map(lambda name: write_table(folder / f"{name}.csv", frames[name]), frames)
        return dict(zip((f"{name}.csv" for name in frames), digests, strict=True))


def write_certificate(folder: Path, certificate: Mapping[str, Any]) -> None:
    """Writes the certificate: JSON, sorted keys, two spaces, UTF-8, a final newline."""
    text = json.dumps(certificate, sort_keys=True, indent=2, ensure_ascii=False, allow_nan=False)
    (folder / CERTIFICATE).write_bytes(f"{text}\n".encode())


def sorted_tables(outcome: Outcome) -> dict[str, pl.DataFrame]:
    """The tables with the contract's columns in its order, rows sorted as it says."""
    caps_order = pl.col("cap").replace_strict(CAP_ORDER, default=len(CAPS), return_dtype=pl.Int64)
    sorts: dict[str, list[pl.Expr]] = {
        "allocation": [pl.col("student_id")],
        "refusals": [pl.col("student_id"), pl.col("choice_rank")],
        "caps": [caps_order, pl.col("cap_id")],
        "instalments": [pl.col("student_id"), pl.col("number")],
    }
    return {
        name: _sorted(getattr(outcome, name).select(list(schema)).cast(pl.Schema(schema)), sorts[name])
        for name, schema in OUTCOME_TABLES.items()
    }


def _sorted(frame: pl.DataFrame, keys: list[pl.Expr]) -> pl.DataFrame:
    """The frame in its order; one that stands so already, as a run leaves it, is only looked through."""
    first, second = (frame.select(key.alias("key")).to_series() for key in (keys[0], keys[-1]))
    before, after = first[:-1], first[1:]
    level = (before == after) & (second[:-1] <= second[1:]).fill_null(value=False)
    if frame.height and ((before < after) | level).fill_null(value=False).all():
        return frame
    return frame.sort(keys, nulls_last=False, maintain_order=True)


def read_outcome(folder: Path) -> Outcome:
    """The outcome of a folder, refused unless every file is exactly as `write_tables` would write it.

    Errors: BadInput with `output_missing`, `output_malformed` (with what was expected), all files together.
    """
    problems: list[Problem] = []
    frames: dict[str, pl.DataFrame] = {}
    for name in OUTCOME_TABLES:
        try:
            frames[name] = _read_table(folder / f"{name}.csv", name)
        except BadInput as bad:
            problems += bad.problems
    certificate: dict[str, Any] = {}
    try:
        certificate = _read_certificate(folder / CERTIFICATE)
    except BadInput as bad:
        problems += bad.problems
    if problems:
        raise BadInput(problems)
    outcome = Outcome(**frames, certificate=certificate)
    for name, frame in sorted_tables(outcome).items():
        if csv_bytes(frame) != (folder / f"{name}.csv").read_bytes():
            problems.append(_malformed(name, folder / f"{name}.csv", "output_form"))
    if problems:
        raise BadInput(problems)
    return outcome


def _malformed(table: str, path: Path, expected: str, row: int | None = None, **more: Any) -> Problem:
    figures = {"file": path.name, "folder": str(path.parent), "expected": expected, **more.pop("figures", {})}
    return Problem("output_malformed", table, row=row, figures=figures, **more)


def _content(path: Path, table: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError:
        figures = {"file": path.name, "folder": str(path.parent)}
        raise BadInput([Problem("output_missing", table, figures=figures)]) from None


def _read_table(path: Path, name: str) -> pl.DataFrame:
    content = _content(path, name)
    schema = OUTCOME_TABLES[name]
    heading = content.split(b"\n", 1)[0]
    if heading != ",".join(schema).encode():
        found = heading.decode("utf-8", "replace")[:200]
        raise BadInput([_malformed(name, path, "output_heading", 1, value=found)])
    try:
        text = pl.read_csv(content, infer_schema=False)
    except (pl.exceptions.PolarsError, UnicodeError):
        raise BadInput([_malformed(name, path, "output_form")]) from None
    text = text.with_row_index("#row", offset=2)
    problems: list[Problem] = []
    for column, dtype in schema.items():
        if dtype != pl.Int64():
            continue
        cells = text[column]
        wrong = text.filter(cells.is_not_null() & cells.cast(pl.Int64, strict=False).is_null()).head(50)
        problems += [
            _malformed(name, path, "integer", row, column=column, value=cell)
            for row, cell in wrong.select("#row", column).iter_rows()
        ]
    problems += _unknown_codes(text, name, path)
    if problems:
        raise BadInput(problems)
    return text.drop("#row").cast(pl.Schema(schema))


CODES = {
    ("allocation", "status"): ("placed", "not_placed", "ineligible"),
    ("refusals", "cap"): REFUSALS,
    ("caps", "cap"): CAPS,
}


def _unknown_codes(text: pl.DataFrame, name: str, path: Path) -> list[Problem]:
    problems = []
    for (table, column), codes in CODES.items():
        if table != name:
            continue
        wrong = text.filter(~pl.col(column).is_in(codes).fill_null(value=False)).head(50)
        problems += [
            _malformed(name, path, "code", row, column=column, value=cell, figures={"codes": ", ".join(codes)})
            for row, cell in wrong.select("#row", column).iter_rows()
        ]
    return problems


def _read_certificate(path: Path) -> dict[str, Any]:
    content = _content(path, "certificate")
    try:
        value = json.loads(content)
    except (ValueError, RecursionError):
        raise BadInput([_malformed("certificate", path, "json")]) from None
    if not isinstance(value, dict):
        raise BadInput([_malformed("certificate", path, "json")])
    return value
