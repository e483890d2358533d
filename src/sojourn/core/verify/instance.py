"""A market as the check sees it: integers in arrays."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int32]
Bools = NDArray[np.bool_]


@dataclass(frozen=True)
class Level:
    """The caps of one kind on the host side.

    Shapes: `of_project` (P,) the group of each project, -1 where none has a cap; `seats` (G,) the cap of each group.
    """

    kind: str
    of_project: Ints
    seats: Ints


@dataclass(frozen=True)
class HomeSide:
    """The rules of the home side; an instance has them only when a quota, a reserve or a country cap is set.

    Shapes: `home` (S,) the home of each student; `order` (S,) a number that is smaller for who comes first in the own
    home, different for any two students of one home; `lottery` (H,) the place of each home in the lottery; `quota` (H,)
    -1 for none; `reserve` (S,) the reserve for a student's home and track, -1 for none; `reserve_seats` (R,);
    `country` (H,) the capped country of each home, -1 for none; `country_seats` (K,).
    """

    home: Ints
    order: Ints
    lottery: Ints
    quota: Ints
    reserve: Ints
    reserve_seats: Ints
    country: Ints
    country_seats: Ints


@dataclass(frozen=True)
class Instance:
    """S students, P projects, C choices, U rank units.

    Shapes: the choices of student s are `listed[starts[s]:starts[s + 1]]`, projects from best to worst; `starts`
    (S + 1,). `ranked` (C,) the place that the project's rank unit gave the student, from 1, 0 for none, or None when
    there is no rankings table. `ceiling` (C,) the choices that are refused before the match, or None. `plays` (S,)
    who takes part: eligible, not held, not left out. `held` (S,) the project of a held seat, -1 for none. `merit` (S,)
    and `lottery` (S,) places in the merit order (lottery inside) and in the lottery, 0 first. `unit` (P,) the rank unit
    of each project, `unit_lottery` (U,) its place in the lottery. `levels` with project first. `by_merit` and `strict`
    say the priority, and whether those not ranked are refused; `unit_is_project`, what the rank unit is.
    """

    starts: Ints
    listed: Ints
    ranked: Ints | None
    ceiling: Bools | None
    plays: Bools
    held: Ints
    merit: Ints
    lottery: Ints
    unit: Ints
    unit_lottery: Ints
    levels: tuple[Level, ...]
    by_merit: bool
    strict: bool
    unit_is_project: bool = False
    homes: HomeSide | None = None

    @property
    def students(self) -> int:
        """How many students there are."""
        return len(self.plays)

    def standing_top(self) -> int:
        """The first standing of those whom no unit ranked."""
        most = 0 if self.ranked is None or not len(self.ranked) else int(self.ranked.max())
        return (most + 1) * self.students

    def standing_type(self) -> type[np.int32] | type[np.int64]:
        """The smallest integers that hold every standing."""
        return np.int32 if self.standing_top() + self.students < np.iinfo(np.int32).max else np.int64

    def standing(self, spots: NDArray[np.integer], who: NDArray[np.integer], top: int) -> Ints | NDArray[np.int64]:
        """Where students stand with the host side at some of the choices; smaller is better.

        Shapes: `spots` (N,) rows of `listed`, `who` (N,) their students; the answer (N,).
        """
        merit: Ints = self.merit[who]
        if self.by_merit or self.ranked is None:
            return merit
        kind = self.standing_type()
        ranked = self.ranked[spots]
        in_order: NDArray[np.int64] = ranked.astype(kind, copy=False) * kind(self.students) + self.lottery[who]
        if ranked.all():
            return in_order
        return np.where(ranked > 0, in_order, np.add(merit, top, dtype=kind))
