"""Headings of catalogues: in three languages, with typing errors, and mapped by hand."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.errors import BadInput
from sojourn.tables.catalogue.headings import COLUMNS, KNOWN, allowance, distance, match, plain

EVERY_HEADING = sorted({(heading, column) for column, headings in KNOWN.items() for heading in headings})


def test_no_heading_stands_for_two_columns() -> None:
    owners: dict[str, set[str]] = {}
    for heading, column in EVERY_HEADING:
        owners.setdefault(plain(heading), set()).add(column)

    shared = {heading for heading, columns in owners.items() if len(columns) > 1}

    assert shared == set()


@given(st.sampled_from(EVERY_HEADING), st.sampled_from([str.upper, str.lower, str.title]), st.sampled_from(" _-/:"))
def test_case_spaces_and_punctuation_do_not_matter(
    known: tuple[str, str], casing: Callable[[str], str], joint: str
) -> None:
    heading, column = known

    found = match([casing(heading).replace(" ", joint)], {})

    assert found.places == {column: 0}


@given(
    st.permutations(["Project ID", "Titre du projet", "지도교수명", "Host Institution", "Province", "시작일", "Langue"])
)
def test_the_order_of_columns_does_not_matter(headings: list[str]) -> None:
    columns = {
        "project_id": "Project ID",
        "title": "Titre du projet",
        "supervisor": "지도교수명",
        "host": "Host Institution",
        "region": "Province",
        "start_on": "시작일",
        "language": "Langue",
    }

    found = match(headings, {})

    assert {column: headings[place] for column, place in found.places.items()} == columns


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("Univeristy", "host"),
        ("Proffessor", "supervisor"),
        ("Projct Title", "title"),
        ("Host Provnce", "region"),
        ("Etablissement d'acceuil", "host"),
        ("Superviseur universitare", "supervisor"),
    ],
)
def test_a_heading_with_a_typing_error_is_understood_and_told(heading: str, column: str) -> None:
    found = match([heading], {})

    assert found.places == {column: 0}
    assert found.nearly == ((heading, column),)


@pytest.mark.parametrize("heading", ["Note", "End date", "Description", "비고", "Remarques", "Stage"])
def test_a_heading_of_something_else_is_not_taken_for_a_known_one(heading: str) -> None:
    found = match([heading], {})

    assert found.places == {}
    assert found.unused == (heading,)


def test_an_exact_heading_goes_before_a_near_one() -> None:
    found = match(["Titel", "Title"], {})

    assert found.places == {"title": 1}


def test_a_mapped_heading_goes_before_every_guess() -> None:
    found = match(["Title", "Headline"], {"title": "headline"})

    assert found.places == {"title": 1}


def test_a_map_to_an_unknown_column_names_the_known_ones() -> None:
    with pytest.raises(BadInput) as refused:
        match(["Title"], {"titel": "Title"})

    (problem,) = refused.value.problems
    assert (problem.code, problem.value) == ("unknown_map_column", "titel")
    assert problem.figures == {"known": ", ".join(COLUMNS), "nearest": "title"}


def test_a_map_to_a_heading_that_is_not_there_names_the_headings() -> None:
    with pytest.raises(BadInput) as refused:
        match(["Title", "Where"], {"host": "Were"})

    (problem,) = refused.value.problems
    assert (problem.code, problem.column, problem.value) == ("unknown_map_heading", "host", "Were")
    assert problem.figures == {"known": "Title, Where", "nearest": "Where"}


def _slow_distance(one: str, other: str) -> int:
    """The definition, letter by letter (optimal string alignment)."""
    if not one or not other:
        return len(one) + len(other)
    best = min(
        _slow_distance(one[1:], other) + 1,
        _slow_distance(one, other[1:]) + 1,
        _slow_distance(one[1:], other[1:]) + (one[0] != other[0]),
    )
    if len(one) > 1 and len(other) > 1 and one[0] == other[1] and one[1] == other[0]:
        best = min(best, _slow_distance(one[2:], other[2:]) + 1)
    return best


@given(st.text("abc", max_size=5), st.text("abc", max_size=5), st.integers(0, 5))
def test_the_distance_is_that_of_its_definition(one: str, other: str, most: int) -> None:
    wanted = _slow_distance(one, other)

    found = distance(one, other, most)

    assert (found == wanted) if wanted <= most else (found > most)


@given(st.text(max_size=30))
def test_any_text_is_a_heading_that_breaks_nothing(heading: str) -> None:
    found = match([heading, "Title"], {})

    assert set(found.places.values()) <= {0, 1}
    assert allowance(plain(heading)) in {0, 1, 2}
