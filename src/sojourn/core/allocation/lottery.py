"""The public lottery: keys that anybody can compute again."""

import hashlib
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from sojourn.core.allocation.kernel import kernel

UNIT_PREFIX = "unit:"
DIGEST_BYTES = 32


def lottery_order(
    seed: str, programme_id: str, ids: Sequence[str], round_number: int, prefix: str = ""
) -> npt.NDArray[np.int32]:
    """The place of each id in the lottery, 0 wins.

    Shapes: ids (n) -> places (n), a permutation. Source: call folder contract, section 3: SHA-256 of seed, programme
    and id; in round 1 the smaller key wins, in every later round the larger.
    """
    head = f"{seed}\n{programme_id}\n{prefix}".encode()
    library = kernel()
    if library is not None:
        digests = library.digests(head, ids)
    else:
        start = hashlib.sha256(head)
        joined = bytearray()
        for name in ids:
            one = start.copy()
            one.update(name.encode())
            joined += one.digest()
        digests = np.frombuffer(bytes(joined), dtype=np.uint8)
    return order_of_digests(digests, round_number)


def order_of_digests(digests: npt.NDArray[np.uint8], round_number: int) -> npt.NDArray[np.int32]:
    """Places from digests of 32 bytes each; equal ones (the same id twice) keep their order."""
    words = digests.view(">u8").reshape(-1, DIGEST_BYTES // 8)
    first = words[:, 0].astype(np.uint64)
    order = np.argsort(first, kind="stable")
    ranked = first[order]
    if (ranked[1:] == ranked[:-1]).any():
        order = np.lexsort(words.T[::-1].astype(np.uint64))
    if round_number > 1:
        order = order[::-1]
    places = np.empty(len(order), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return places
