"""The public lottery, drawn again."""

from collections.abc import Sequence
from hashlib import sha256

import numpy as np

from sojourn.core.verify.instance import Ints


def lottery_places(seed: str, programme: str, names: Sequence[str], number_of_round: int, prefix: str = "") -> Ints:
    """The place of each name in the lottery, 0 first: the smaller key wins in round 1, in later rounds the larger.

    Source: call folder, section 3, "Lottery"; units and homes have the prefix `unit:`.
    """
    common = sha256(f"{seed}\n{programme}\n{prefix}".encode())
    keys = bytearray()
    for name in names:
        one = common.copy()
        one.update(name.encode())
        keys += one.digest()
    # Four big-endian words compare as the hexadecimal text does; the first alone decides but for a collision.
    words = np.frombuffer(bytes(keys), dtype=">u8").reshape(-1, 4).astype(np.uint64)
    order = np.argsort(words[:, 0], kind="stable")
    first = words[order, 0]
    if len(first) > 1 and bool((first[1:] == first[:-1]).any()):
        order = np.lexsort((words[:, 3], words[:, 2], words[:, 1], words[:, 0]))
    if number_of_round > 1:
        order = order[::-1]
    places = np.empty(len(order), dtype=np.int32)
    places[order] = np.arange(len(order), dtype=np.int32)
    return places
