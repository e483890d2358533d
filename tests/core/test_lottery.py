"""The public lottery: keys that anybody can compute again with a pocket tool."""

import hashlib

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sojourn.core.allocation import UNIT_PREFIX, Draw, Tickets
from sojourn.core.allocation.kernel import kernel
from sojourn.core.allocation.lottery import order_of_digests

needs_kernel = pytest.mark.skipif(kernel() is None, reason="no compiled kernel in this installation")

# By hand: printf 'public\ngri-2024\nS1' | sha256sum, and so on.
STUDENTS = {
    "S1": "b5907381fd5590b0a2b40847826787e9297a07ba96be7f0256391fcff0df4efd",
    "S2": "bbbb642be338657dbce6f4825dc566cddf11a1cfdb48ba25db9d58eae617edaa",
    "S3": "e4000f4f88876443d28f62e499744734dfc0a56a68230b35a98f0267e46974b2",
    "김서연": "8950593e00c80711878925646df7e7174b65e25e91ad020686e41330ab67e5cc",
}
UNITS = {
    "u1": "8326453152120580e42199292e6496e609fcda300f2591477ce524bfcecc3658",
    "u2": "5abb00451166e0cfd7fb5c5125597db8b21050ea3f93f2eded05f67dd959c565",
    "전남": "17e26cdbbdc89689ba91bb54218eb7460436f87c8e68781351881f94a7e29dec",
}


def digests(head: bytes, ids: list[bytes]) -> list[str]:
    """Hexadecimal digests by the compiled kernel."""
    library = kernel()
    assert library is not None
    ends = np.cumsum([len(one) for one in ids], dtype=np.int64)
    raw = library.digests(head, b"".join(ids), ends).tobytes()
    assert library.digests(head, b"".join(ids), ends, plainly=True).tobytes() == raw
    return [raw[at : at + 32].hex() for at in range(0, len(raw), 32)]


def places_by_hand(ids: list[str], draw: Draw, prefix: str = "") -> list[int]:
    keys = {each: hashlib.sha256(f"{draw.seed}\n{draw.programme}\n{prefix}{each}".encode()).hexdigest() for each in ids}
    order = sorted(ids, key=lambda each: keys[each], reverse=draw.round > 1)
    return [order.index(each) for each in ids]


@pytest.mark.parametrize(("round_number", "places"), [(1, [1, 2, 3, 0]), (2, [2, 1, 0, 3]), (7, [2, 1, 0, 3])])
def test_the_smaller_key_wins_the_first_round_and_the_larger_every_later_one(
    round_number: int, places: list[int]
) -> None:
    tickets = Tickets.of(list(STUDENTS))

    drawn = tickets.places(Draw("public", "gri-2024", round_number))

    assert drawn.tolist() == places


@pytest.mark.parametrize(("round_number", "places"), [(1, [2, 1, 0]), (2, [0, 1, 2])])
def test_units_and_homes_are_drawn_with_their_prefix(round_number: int, places: list[int]) -> None:
    tickets = Tickets.of(list(UNITS), UNIT_PREFIX)

    drawn = tickets.places(Draw("public", "gri-2024", round_number))

    assert drawn.tolist() == places


@needs_kernel
@pytest.mark.parametrize(("prefix", "known"), [(b"", STUDENTS), (b"unit:", UNITS)], ids=["students", "units"])
def test_the_kernel_gives_the_published_keys(prefix: bytes, known: dict[str, str]) -> None:
    found = digests(b"public\ngri-2024\n" + prefix, [name.encode() for name in known])

    assert found == list(known.values())


@needs_kernel
@pytest.mark.parametrize("head", [b"", b"seed\ngri\n", b"x" * 55, b"x" * 64, b"y" * 119, b"z" * 1000])
def test_the_kernel_digests_ids_of_every_length_over_every_edge_of_a_block(head: bytes) -> None:
    ids = [bytes([65 + length % 26]) * length for length in range(201)]

    found = digests(head, ids)

    assert found == [hashlib.sha256(head + one).hexdigest() for one in ids]


@needs_kernel
@given(st.text(max_size=200), st.lists(st.text(max_size=200), max_size=20))
@example("", [])
@example("", [""])
@example("씨앗" * 40, ["김서연", "", "😀", "a\u0301"])
def test_the_kernel_digests_any_text_like_the_standard_library(seed: str, ids: list[str]) -> None:
    head = f"{seed}\nprogramme\n".encode()

    found = digests(head, [name.encode() for name in ids])

    assert found == [hashlib.sha256(head + name.encode()).hexdigest() for name in ids]


@pytest.mark.parametrize("without_kernel", [False, True], ids=["installed", "without_kernel"])
@given(
    st.lists(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=70), unique=True, max_size=30),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=80),
    st.integers(1, 3),
    st.sampled_from(["", UNIT_PREFIX]),
)
def test_places_are_those_of_the_keys_read_as_text(
    without_kernel: bool, ids: list[str], seed: str, round_number: int, prefix: str
) -> None:
    draw = Draw(seed, "gri", round_number)
    with pytest.MonkeyPatch.context() as patch:
        if without_kernel:
            patch.setattr("sojourn.core.allocation.lottery.kernel", lambda: None)

        drawn = Tickets.of(ids, prefix).places(draw)

    assert drawn.tolist() == places_by_hand(ids, draw, prefix)


def test_keys_that_begin_alike_are_told_apart_by_their_later_bytes() -> None:
    rows = [bytes(8) + bytes([last]) + bytes(23) for last in (3, 1, 2)] + [b"\xff" * 32, bytes(31) + b"\x09"]

    places = order_of_digests(np.frombuffer(b"".join(rows), dtype=np.uint8), 1)

    assert places.tolist() == [3, 1, 2, 4, 0]


def test_a_key_that_begins_with_a_high_byte_is_larger_and_not_negative() -> None:
    rows = [b"\x80" + bytes(31), b"\x7f" + b"\xff" * 31, b"\xff" * 32]

    places = order_of_digests(np.frombuffer(b"".join(rows), dtype=np.uint8), 1)

    assert places.tolist() == [1, 0, 2]
