"""What the check finds wrong."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import numpy as np

MOST = 100


@dataclass(frozen=True)
class Fault:
    """One thing that does not hold.

    `code` names the kind (its sentence is the message `fault-<code>`), `figures` what the sentence quotes. Inside the
    core the figures `student`, `project`, `home`, `country` and `group` are row numbers of the instance; the desk puts
    the ids in their place.
    """

    code: str
    figures: Mapping[str, object] = field(default_factory=dict)


def first_faults(code: str, **columns: Iterable[object]) -> list[Fault]:
    """A fault for each row of the columns, but no more of one kind than a person would read."""
    rows = zip(*columns.values(), strict=True)
    plain = ((value.item() if isinstance(value, np.generic) else value for value in row) for row in rows)
    return [Fault(code, dict(zip(columns, row, strict=True))) for row, _ in zip(plain, range(MOST), strict=False)]
