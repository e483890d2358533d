"""Draws that are the same on every machine: one generator, plain uniform numbers, no logarithm or power."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Marks = NDArray[np.bool_]
Texts = NDArray[np.str_]


class Draws:
    """A seeded source. Each purpose has its own stream, so that a change in one part moves nothing in another."""

    def __init__(self, seed: int) -> None:
        self._seed = seed

    def stream(self, purpose: str) -> "Stream":
        """The stream of a purpose."""
        return Stream(np.random.Generator(np.random.PCG64([self._seed, *purpose.encode()])))


class Stream:
    """Draws for one purpose."""

    def __init__(self, generator: np.random.Generator) -> None:
        self._generator = generator

    def uniform(self, *shape: int) -> Floats:
        """Numbers in [0, 1)."""
        return self._generator.random(shape)

    def some(self, count: int, share: float, at_least: int = 0) -> Marks:
        """Marks a share of `count` things, and at least so many of them where there are enough."""
        keys = self.uniform(count)
        wanted = min(count, max(at_least, round(share * count)))
        marks = np.zeros(count, dtype=bool)
        marks[np.argsort(keys, kind="stable")[:wanted]] = True
        return marks

    def whole(self, low: int, high: int, count: int) -> Ints:
        """Whole numbers from low to high, both included."""
        return low + np.floor(self.uniform(count) * (high - low + 1)).astype(np.int64)

    def weighted(self, weights: Floats, *shape: int) -> Ints:
        """Positions drawn in proportion to their weights."""
        edges = np.cumsum(weights)
        return np.minimum(np.searchsorted(edges / edges[-1], self.uniform(*shape), side="right"), len(weights) - 1)

    def picked(self, shares: dict[Any, float], count: int) -> NDArray[Any]:
        """Values drawn in proportion to their shares."""
        return np.array(list(shares))[self.weighted(np.array(list(shares.values())), count)]

    def order(self, count: int) -> Ints:
        """A random order of `count` things."""
        return np.argsort(self.uniform(count), kind="stable")
