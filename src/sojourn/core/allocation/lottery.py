"""The public lottery: keys that anybody can compute again."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation.kernel import kernel

UNIT_PREFIX = "unit:"
DIGEST_BYTES = 32


@dataclass(frozen=True)
class Draw:
    """One drawing of lots: the public seed, the programme and the round."""

    seed: str
    programme: str
    round: int


@dataclass(frozen=True)
class Tickets:
    """Ids ready to be drawn again and again.

    Shapes: `text` holds the ids (n) as UTF-8, one after another; `ends` (n) where each ends. `prefix` stands before
    each of them.
    """

    text: bytes
    ends: npt.NDArray[np.int64]
    prefix: str

    @classmethod
    def of(cls, ids: Sequence[str], prefix: str = "") -> "Tickets":
        """The tickets of some ids."""
        joined = "".join(ids)
        text = joined.encode()
        lengths = map(len, ids) if len(joined) == len(text) else (len(name.encode()) for name in ids)
        return cls(text, np.cumsum(np.fromiter(lengths, dtype=np.int64, count=len(ids))), prefix)

    def places(self, draw: Draw) -> npt.NDArray[np.int32]:
        """The place of each id in the lottery, 0 wins.

        Shapes: (n), a permutation. Source: call folder contract, section 3: SHA-256 of seed, programme and id; in
        round 1 the smaller key wins, in every later round the larger.
        """
        head = f"{draw.seed}\n{draw.programme}\n{self.prefix}".encode()
        library = kernel()
        if library is not None:
            return order_of_digests(library.digests(head, self.text, self.ends), draw.round)
        start = hashlib.sha256(head)
        joined = bytearray()
        begin = 0
        for end in self.ends.tolist():
            one = start.copy()
            one.update(self.text[begin:end])
            joined += one.digest()
            begin = end
        return order_of_digests(np.frombuffer(bytes(joined), dtype=np.uint8), draw.round)


def order_of_digests(digests: npt.NDArray[np.uint8], round_number: int) -> npt.NDArray[np.int32]:
    """Places from digests of 32 bytes each; equal ones (the same id twice) keep their order."""
    words = digests.view(">u8").reshape(-1, DIGEST_BYTES // 8)
    first = words[:, 0].astype(np.uint64)
    order = np.argsort(first)
    ranked = first[order]
    if (ranked[1:] == ranked[:-1]).any():
        order = np.lexsort(words.T[::-1].astype(np.uint64))
    if round_number > 1:
        order = order[::-1]
    places = np.empty(len(order), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return places
