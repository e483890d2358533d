"""One supervisor is one, however the name was written."""

import pytest

from sojourn.core.supervisors import Named, name_key, told_apart


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Prof. Marie Tremblay", "Marie Tremblay"),
        ("Professeure Marie Tremblay", "TREMBLAY, Marie"),
        ("Dr. José Été", "Jose Ete, Ph.D."),
        ("Prof.Kim", "kim"),
        ("김서연 교수", "김서연"),
        ("Ada O’Roe", "Ada O'Roe"),
        ("Assoc. Prof.  Ada  Roe", "Ada Roe, PhD, P.Eng."),
    ],
)
def test_titles_case_accents_and_order_make_no_other_person(one: str, other: str) -> None:
    assert name_key(one) == name_key(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Min Kim", "Kim Min"),
        ("김서연", "김서아"),
        ("Ada Roe", "Ada Rowe"),
        ("Prof", "Dr"),
        ("Ada Roe", "A Roe"),
        ("Wei Ing", "Wei"),
    ],
)
def test_other_names_stay_others(one: str, other: str) -> None:
    assert name_key(one) != name_key(other)


def test_a_name_is_told_by_its_university_and_by_the_only_account_of_that_name() -> None:
    rows = [
        Named("P-1", "uoft", "Prof. Ada Roe", "a"),
        Named("", "uoft", "Ada Roe", "b"),
        Named("", "mcgill", "Ada Roe", "c"),
        Named("", "uoft", "", "d"),
        Named("", "uoft", " ", "e"),
    ]

    assert told_apart(rows) == ["P-1", "P-1", "mcgill: ada roe", "uoft: d", "uoft: e"]


def test_a_name_of_two_accounts_is_neither() -> None:
    rows = [
        Named("P-1", "uoft", "Ada Roe", "a"),
        Named("P-2", "uoft", "Ada Roe", "b"),
        Named("", "uoft", "Ada Roe", "c"),
    ]

    assert told_apart(rows)[2] == "uoft: ada roe"
