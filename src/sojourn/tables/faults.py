"""Collects what is wrong with a call: all of it is counted, and enough of each kind is kept to be shown."""

from collections import Counter
from collections.abc import Mapping, Sequence

import polars as pl

from sojourn.core.errors import Level, Problem
from sojourn.tables.cells import ROW
from sojourn.tables.schema import TABLES

# Of one kind in one column this many are kept with their row; a table of seven million wrong rows must not become
# seven million objects. The rest is one Problem `more_alike` with their number.
KEPT = 10_000
ORDER = {"programme": -1} | {table.name: place for place, table in enumerate(TABLES)}


class Faults:
    """The problems found so far."""

    def __init__(self) -> None:
        self._problems: list[Problem] = []
        self._left_out: Counter[tuple[str, str, str | None, Level]] = Counter()

    def add(self, problem: Problem) -> None:
        """Keeps one problem."""
        self._problems.append(problem)

    def extend(self, problems: list[Problem]) -> None:
        """Keeps several problems."""
        self._problems.extend(problems)

    def rows(
        self,
        code: str,
        table: str,
        column: str | None,
        faulty: pl.DataFrame,
        *,
        value: str | None = None,
        quoting: Mapping[str, str] | None = None,
        figures: Mapping[str, object] | None = None,
        level: Level = "error",
    ) -> None:
        """Keeps one problem a row of `faulty`.

        Shapes: `faulty` has the column `#row`; `value` names the column whose cell is quoted (by default `column`);
        `quoting` maps the name of a figure to a column of `faulty`; `figures` are the same for every row.
        """
        if faulty.is_empty():
            return
        shown = faulty.sort(ROW).head(KEPT)
        quoted = value or column
        for line in shown.iter_rows(named=True):
            cell = line.get(quoted) if quoted else None
            named = {name: line[source] for name, source in (quoting or {}).items() if line[source] is not None}
            text = None if cell is None else str(cell)
            self.add(Problem(code, table, line[ROW], column, text, {**(figures or {}), **named}, level))
        if faulty.height > KEPT:
            self._left_out[(code, table, column, level)] += faulty.height - KEPT

    def found(self, level: Level) -> list[Problem]:
        """All problems of a level: the programme first, then by table, row and column."""
        more = [
            Problem("more_alike", table, None, column, None, {"count": count, "code": code}, at)
            for (code, table, column, at), count in self._left_out.items()
        ]
        chosen = [problem for problem in self._problems if problem.level == level]
        chosen.sort(key=_place)
        return chosen + [problem for problem in more if problem.level == level]


def _place(problem: Problem) -> tuple[int, int, str, str, str]:
    return (
        ORDER.get(problem.table, len(ORDER)),
        problem.row or 0,
        problem.column or "",
        problem.code,
        problem.value or "",
    )


def count_problems(problems: Sequence[Problem]) -> int:
    """How many problems there are, those that are only counted included."""
    return sum(int(str(problem.figures["count"])) if problem.code == "more_alike" else 1 for problem in problems)
