"""Two outcomes of one call: who changes, and the figures side by side."""

from dataclasses import dataclass
from typing import Any

import polars as pl

from sojourn.tables.outcome import Outcome

COUNTS = (
    *("students", "eligible", "placed", "held", "not_placed", "ineligible"),
    *("first_choice", "top_three"),
)
CHANGES = ("gains", "loses", "better", "worse", "moves", "status", "joins", "leaves")


@dataclass(frozen=True)
class Comparison:
    """What differs.

    Shapes: `figures`: code -> (first, second); `caps`: cap, cap_id, seats and used in both, for caps that differ;
    `changes`: student_id, change (one of CHANGES), and status, project_id, choice_rank, reason of both.
    """

    figures: dict[str, tuple[int, int]]
    caps: pl.DataFrame
    changes: pl.DataFrame

    def plain(self) -> dict[str, Any]:
        """For machines."""
        return {
            "figures": {code: list(pair) for code, pair in self.figures.items()},
            "caps": self.caps.to_dicts(),
            "changes": self.changes.to_dicts(),
            "counts": {change: int((self.changes["change"] == change).sum()) for change in CHANGES},
        }


def compare_outcomes(first: Outcome, second: Outcome) -> Comparison:
    """Put two outcomes side by side."""
    counts = (first.certificate.get("counts", {}), second.certificate.get("counts", {}))
    figures = {code: (int(counts[0].get(code, 0)), int(counts[1].get(code, 0))) for code in COUNTS}
    figures["committed_minor"] = (_committed(first), _committed(second))
    return Comparison(figures, _caps(first, second), _changes(first, second))


def _committed(outcome: Outcome) -> int:
    return int(outcome.allocation["award_minor"].sum())


def _caps(first: Outcome, second: Outcome) -> pl.DataFrame:
    keys = ["cap", "cap_id"]
    both = first.caps.join(second.caps, on=keys, how="full", coalesce=True, suffix="_2", nulls_equal=True)
    differs = pl.any_horizontal(pl.col(name).ne_missing(pl.col(f"{name}_2")) for name in ("seats", "used"))
    return both.filter(differs).select(*keys, "seats", "seats_2", "used", "used_2").sort(keys, nulls_last=False)


def _changes(first: Outcome, second: Outcome) -> pl.DataFrame:
    columns = ["status", "project_id", "choice_rank", "reason"]
    both = first.allocation.select("student_id", *columns).join(
        second.allocation.select("student_id", *columns), on="student_id", how="full", coalesce=True, suffix="_2"
    )
    was, now = pl.col("status") == "placed", pl.col("status_2") == "placed"
    better, worse = pl.col("choice_rank_2") < pl.col("choice_rank"), pl.col("choice_rank_2") > pl.col("choice_rank")
    change = (
        pl.when(pl.col("status").is_null())
        .then(pl.lit("joins"))
        .when(pl.col("status_2").is_null())
        .then(pl.lit("leaves"))
        .when(~was & now)
        .then(pl.lit("gains"))
        .when(was & ~now)
        .then(pl.lit("loses"))
        .when(was & now & better.fill_null(value=False))
        .then(pl.lit("better"))
        .when(was & now & worse.fill_null(value=False))
        .then(pl.lit("worse"))
        .when(was & now & pl.col("project_id").ne_missing(pl.col("project_id_2")))
        .then(pl.lit("moves"))
        .when(pl.col("status") != pl.col("status_2"))
        .then(pl.lit("status"))
    )  # fmt: skip  one case a line reads best
    changed = both.with_columns(change.alias("change")).filter(pl.col("change").is_not_null())
    return changed.select("student_id", "change", pl.exclude("student_id", "change")).sort("student_id")
