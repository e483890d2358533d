"""Groups of projects nest, against the definition written with sets."""

from itertools import combinations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from sojourn.tables.checks.nesting import Crossing, crossings

LABELS = st.lists(st.tuples(*[st.integers(-1, 2)] * 3), min_size=1, max_size=9)


def crossed(rows: list[tuple[int, ...]]) -> set[tuple[str, int, str, int]]:
    """The pairs of groups that share a project while each has one that the other lacks."""
    names = "abc"
    groups = {
        (name, label): {number for number, row in enumerate(rows) if row[place] == label}
        for place, name in enumerate(names)
        for label in range(3)
    }
    return {
        (*first, *second)
        for first, second in combinations(groups, 2)
        if first[0] != second[0]
        and groups[first] & groups[second]
        and groups[first] - groups[second]
        and groups[second] - groups[first]
    }


@settings(max_examples=500, deadline=None)
@given(LABELS)
def test_exactly_the_groups_that_cross_are_found_each_with_an_example(rows: list[tuple[int, ...]]) -> None:
    families = {name: np.array([row[place] for row in rows], dtype=np.int64) for place, name in enumerate("abc")}

    found = crossings(families)

    assert {(each.first, each.first_group, each.second, each.second_group) for each in found} == crossed(rows)
    assert all(_shows(each, families) for each in found)


def _shows(each: Crossing, families: dict[str, np.ndarray]) -> bool:
    first = families[each.first] == each.first_group
    second = families[each.second] == each.second_group
    return bool(
        (first & second)[each.in_both] and (first & ~second)[each.only_first] and (~first & second)[each.only_second]
    )


def test_a_hub_inside_a_region_and_a_region_inside_a_hub_both_nest() -> None:
    region = np.array([0, 0, 0, 1, -1])

    inside, around = np.array([-1, 0, 0, -1, -1]), np.array([0, 0, 0, -1, 0])

    assert crossings({"region": region, "hub": inside}) == []
    assert crossings({"region": region, "hub": around}) == []


def test_groups_of_a_quarter_of_a_million_projects_that_all_cross_are_cut_short() -> None:
    count = 250_000
    families = {"supervisor": np.arange(count) // 2, "region": np.arange(count) % 2}

    found = crossings(families, most=5)

    assert [(each.first_group, each.second_group) for each in found] == [(0, 0), (0, 1), (1, 0), (1, 1), (2, 0)]
