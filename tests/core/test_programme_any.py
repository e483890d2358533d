"""Whatever stands in a programme file, the answer is a programme, or problems that can be said in three languages."""

import tomllib
from copy import deepcopy
from datetime import date, datetime
from typing import Any

import tomlkit
from hypothesis import given, settings
from hypothesis import strategies as st
from programme_text import EXAMPLE, problems_of

from sojourn.core.programme import canonical, read_programme
from sojourn.core.programme.models import Programme
from sojourn.core.programme.shapes import Table, keys_of
from sojourn.tables.problems_text import say_problem
from sojourn.texts import speaker

MORE = """
[window]
start_from = 2024-05-01
[deadlines.students]
closes_at = 2023-09-20T13:00:00
zone = "America/Vancouver"
[places.regions]
Ontario = ["ON"]
[places.hubs.ottawa]
cities = ["Ottawa"]
"""
WHOLE = tomllib.loads(EXAMPLE + MORE)
WORDS = sorted(
    {path.rpartition(".")[2] for path, _, _ in keys_of(Table(Programme))} | {"couples", "minimum", "", "é.b"}
)
LEAVES = st.one_of(
    st.integers(-(2**70), 2**70),
    st.booleans(),
    st.floats(),
    st.sampled_from(["", " ", "KR", "1/3", "2024-05-01", "Québec", "x" * 300]),
    st.just(date(2024, 5, 1)),
    st.just(datetime(2024, 5, 1, 12)),  # noqa: DTZ001  a local time, as TOML has it
)
VALUES = st.recursive(
    LEAVES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(WORDS), inner, max_size=3),
    max_leaves=5,
)


def places(part: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """The paths of everything in a parsed file."""
    inner = part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ()
    return [found for key, value in inner for found in [(*path, key), *places(value, (*path, key))]]


CHANGES = st.lists(
    st.tuples(
        st.sampled_from(places(WHOLE)), st.sampled_from(["replace", "drop", "add"]), st.sampled_from(WORDS), VALUES
    ),
    min_size=1,
    max_size=3,
)


def apply(whole: Any, path: tuple[Any, ...], what: str, word: str, value: Any) -> None:
    """One change of a parsed file in place; a path that an earlier change took away is left alone."""
    part = whole
    for key in path[:-1]:
        try:
            part = part[key]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(part, dict) and what == "drop":
        part.pop(path[-1], None)
    elif isinstance(part, dict) and what == "add":
        part[word] = value
    elif isinstance(part, dict):
        part[path[-1]] = value


@settings(max_examples=300, deadline=None)
@given(changes=CHANGES)
def test_any_change_of_a_file_is_read_or_told_in_three_languages(changes: list[tuple[Any, str, str, Any]]) -> None:
    whole = deepcopy(WHOLE)
    for path, what, word, value in changes:
        apply(whole, path, what, word, value)
    text = tomlkit.dumps(whole)

    problems = problems_of(text)

    if problems:
        assert {problem.table for problem in problems} == {"programme"}
        assert all(say_problem(speaker(language), problem) for problem in problems for language in ("en", "ko", "fr"))
    else:
        assert canonical(read_programme(text)).startswith('{"allocation"')


@settings(max_examples=200, deadline=None)
@given(text=st.text(max_size=60) | st.text(alphabet="[]{}=.,\"'#\n ab1\t\\", max_size=60))
def test_any_text_is_read_or_told(text: str) -> None:
    problems = problems_of(text)

    assert len(problems) > 0
