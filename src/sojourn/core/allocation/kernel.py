"""The door to the compiled kernel, and the answer when it is not there."""

import ctypes
import importlib.machinery
from functools import lru_cache
from importlib.resources import files
from os import environ

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation.market import Int32, Int64, Market, UInt32
from sojourn.core.allocation.result import Result
from sojourn.core.errors import Refused

_POINTER = ctypes.c_void_p
_COUNT = ctypes.c_int64
_HOST_SIDE = (
    *("start", "project", "key", "open", "enters", "seats", "unit", "order", "above", "parent", "first", "last"),
    *("group_seats", "unit_outer", "unit_held", "unit_order"),
)
_HOME_SIDE = (
    *("home", "position", "reserve", "quota", "home_held", "home_order", "home_country", "country_seats"),
    *("reserve_home", "reserve_seats", "choice", "state"),
)
_FIELDS: list[tuple[str, type]] = [
    *((name, _COUNT) for name in ("students", "projects", "groups", "units")),
    *((name, _POINTER) for name in _HOST_SIDE),
    *((name, _COUNT) for name in ("homes", "reserves", "countries")),
    *((name, _POINTER) for name in _HOME_SIDE),
    ("offers", _COUNT),
]


class _Market(ctypes.Structure):
    _fields_ = _FIELDS


class Kernel:
    """The shared library, its calls typed."""

    def __init__(self, path: str) -> None:
        self._library = ctypes.CDLL(path)
        self._library.sojourn_solve.argtypes = [ctypes.POINTER(_Market)]
        self._library.sojourn_digests.argtypes = [
            *(_POINTER, _COUNT, _POINTER, _POINTER, _COUNT, ctypes.c_int, _POINTER)
        ]
        self._library.sojourn_digests.restype = None
        self._library.sojourn_positions.argtypes = [_POINTER, _POINTER, _COUNT, _COUNT, _POINTER]
        self._library.sojourn_ranking_rows.argtypes = [*[_POINTER] * 2, _COUNT, *[_POINTER] * 2, _COUNT, _POINTER]

    def digests(
        self, head: bytes, text: bytes, ends: npt.NDArray[np.int64], *, plainly: bool = False
    ) -> npt.NDArray[np.uint8]:
        """SHA-256 of head + each piece of the text. Shapes: ends (n), where the pieces end -> bytes (32 n).

        `plainly` leaves out the instructions that only some processors have; the answer is the same.
        """
        answer = np.empty(32 * len(ends), dtype=np.uint8)
        self._library.sojourn_digests(head, len(head), text, ends.ctypes.data, len(ends), plainly, answer.ctypes.data)
        return answer

    def ranking_rows(self, student: Int32, unit: Int32, start: Int64, asked: Int32) -> Int32:
        """See `orders.ranking_rows`. Errors: MemoryError."""
        student, unit, asked = (np.ascontiguousarray(array, dtype=np.int32) for array in (student, unit, asked))
        start = np.ascontiguousarray(start, dtype=np.int64)
        answer = np.empty(len(asked), dtype=np.int32)
        if self._library.sojourn_ranking_rows(
            *(student.ctypes.data, unit.ctypes.data, len(student)),
            *(start.ctypes.data, asked.ctypes.data, len(start) - 1),
            answer.ctypes.data,
        ):
            raise MemoryError("the rankings need more memory")
        return answer

    def positions(self, group: Int32, key: UInt32, groups: int) -> Int32:
        """See `reasons.positions_within`. Errors: MemoryError."""
        group, key = np.ascontiguousarray(group, dtype=np.int32), np.ascontiguousarray(key, dtype=np.uint32)
        answer = np.empty(len(group), dtype=np.int32)
        if self._library.sojourn_positions(group.ctypes.data, key.ctypes.data, len(group), groups, answer.ctypes.data):
            raise MemoryError("the positions need more memory")
        return answer

    def solve(self, market: Market) -> Result:
        """Run the compiled solver. Errors: MemoryError."""
        arrays = _arrays(market)
        sizes = {
            "students": market.students,
            "projects": len(market.seats),
            "groups": len(market.nested.parent),
            "units": len(market.unit_order),
            "homes": len(market.homes.quota) if market.homes else 0,
            "reserves": len(market.homes.reserve_seats) if market.homes else 0,
            "countries": len(market.homes.country_seats) if market.homes else 0,
        }
        choice, state = np.empty(market.students, dtype=np.int32), np.empty(market.students, dtype=np.int8)
        arrays |= {"choice": choice, "state": state}
        view = _Market(**sizes, **{name: array.ctypes.data for name, array in arrays.items()})
        if self._library.sojourn_solve(ctypes.byref(view)):
            raise MemoryError("the solver ran out of memory")
        return Result(choice, state, int(view.offers))


def _arrays(market: Market) -> dict[str, npt.NDArray[np.generic]]:
    nested, homes = market.nested, market.homes
    int32: dict[str, npt.NDArray[np.int32]] = {
        "project": market.project,
        "seats": market.seats,
        "unit": market.unit,
        "order": nested.order,
        "above": nested.above,
        "parent": nested.parent,
        "first": nested.first,
        "last": nested.last,
        "group_seats": nested.seats,
        "unit_outer": market.unit_outer,
        "unit_held": market.unit_held,
        "unit_order": market.unit_order,
    }
    if homes is not None:
        by_order = np.empty_like(homes.order)
        by_order[homes.order] = np.arange(len(homes.order), dtype=np.int32)
        int32 |= {
            "home": homes.home,
            "position": homes.position,
            "reserve": homes.reserve,
            "quota": homes.quota,
            "home_held": homes.held,
            "home_order": np.concatenate([homes.order, by_order]),
            "home_country": homes.country,
            "country_seats": homes.country_seats,
            "reserve_home": homes.reserve_home,
            "reserve_seats": homes.reserve_seats,
        }
    arrays: dict[str, npt.NDArray[np.generic]] = {
        name: np.ascontiguousarray(array, dtype=np.int32) for name, array in int32.items()
    }
    arrays["start"] = np.ascontiguousarray(market.start, dtype=np.int64)
    arrays["key"] = np.ascontiguousarray(market.key, dtype=np.uint32)
    arrays["open"] = np.ascontiguousarray(market.open, dtype=np.bool_)
    arrays["enters"] = np.ascontiguousarray(market.enters, dtype=np.bool_)
    return arrays


@lru_cache(maxsize=1)
def kernel() -> Kernel | None:
    """The compiled kernel, or None where none was built; SOJOURN_SOLVER=numpy leaves it out on purpose."""
    if environ.get("SOJOURN_SOLVER") == "numpy":
        return None
    for suffix in importlib.machinery.EXTENSION_SUFFIXES:
        library = files("sojourn.core.allocation").joinpath(f"_kernel{suffix}")
        if library.is_file():
            try:
                return Kernel(str(library))
            except (
                OSError,
                AttributeError,
            ):  # built elsewhere, or by an older version
                return None
    return None


def solve_compiled(market: Market) -> Result:
    """Place the students of a market by the compiled kernel. Errors: Refused("no_compiled_solver")."""
    library = kernel()
    if library is None:
        raise Refused("no_compiled_solver")
    return library.solve(market)
