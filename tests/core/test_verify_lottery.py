"""The check draws the public lottery as the contract writes it."""

from hashlib import sha256

import pytest

from sojourn.core.verify import lottery_places


def _order(seed: str, programme: str, names: list[str], prefix: str = "") -> list[str]:
    return sorted(names, key=lambda name: sha256(f"{seed}\n{programme}\n{prefix}{name}".encode()).hexdigest())


@pytest.mark.parametrize("prefix", ["", "unit:"])
def test_in_round_1_the_smaller_key_wins_and_in_later_rounds_the_larger(prefix: str) -> None:
    names = [f"학생 {n}" for n in range(500)]

    first, later = (lottery_places("a seed", "gri", names, number, prefix) for number in (1, 2))

    order = _order("a seed", "gri", names, prefix)
    assert [order.index(name) for name in names] == first.tolist()
    assert [499 - place for place in first] == later.tolist()


def test_three_known_keys_give_a_known_order() -> None:
    # printf 'seed\ngri\ns1' | sha256sum: d9073016…; s2: 776cb9f0…; s3: f37079df…
    names = ["s1", "s2", "s3"]

    places = lottery_places("seed", "gri", names, 1)

    assert places.tolist() == [1, 0, 2]


def test_nobody_in_the_draw_is_no_fault() -> None:
    assert lottery_places("seed", "gri", [], 1).tolist() == []
