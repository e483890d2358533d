"""The place of an id in the table that defines it."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt
import polars as pl

Codes = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Places:
    """The rows that the long tables of a call point to.

    Shapes: m choices and R rankings in the order of the call's frames; each holds the row of the students, projects or
    (`ranking_unit`) supervisors or projects frame.
    """

    choice_student: Codes
    choice_project: Codes
    ranking_student: Codes
    ranking_unit: Codes


def places_of(ids: pl.Series, defined: pl.Series) -> Codes:
    """For each id its place in `defined`, -1 where it is not there. Shapes: int32, as long as `ids`."""
    # Choices mostly stand student by student: an id that repeats the one above is looked up once.
    new = (ids != ids.shift()).fill_null(value=True)
    few = int(new.sum()) * 2 < len(ids)
    known = pl.DataFrame({"id": defined}).with_row_index("place").unique("id", keep="first").drop_nulls("id")
    wanted = pl.DataFrame({"id": ids.filter(new) if few else ids})
    places = wanted.join(known, on="id", how="left", maintain_order="left")["place"]
    found = places.cast(pl.Int32).fill_null(-1).to_numpy()
    return found[np.cumsum(new.to_numpy()) - 1] if few else found
