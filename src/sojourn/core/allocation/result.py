"""What a solver answers."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

NOT_TAKEN = 0  # outside the match, or a list without any open choice
TAKEN = 1  # active at some time: placed, or every choice refused
REFUSED_BY_HOME = 2
REFUSED_BY_COUNTRY = 3


@dataclass(frozen=True)
class Result:
    """The final allocation.

    Shapes: `choice` (n): index into the student's own list, from 0, or -1; `state` (n): NOT_TAKEN, TAKEN,
    REFUSED_BY_HOME or REFUSED_BY_COUNTRY. `offers`: how many offers were made, the same for every solver.
    """

    choice: npt.NDArray[np.int32]
    state: npt.NDArray[np.int8]
    offers: int
