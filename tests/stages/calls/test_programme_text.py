"""The text of a programme file: changed in one place, all else kept; where a key stands."""

import pytest

from sojourn.core.programme import read_programme
from sojourn.stages.calls.programme_text import (
    SHIPPED,
    append_row,
    hunks,
    line_of,
    opened,
    problems_of,
    remove_row,
    set_at,
    shipped_text,
    written,
)


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_file_is_sound_and_survives_being_opened(name: str) -> None:
    text = shipped_text(name)

    assert problems_of(text) == []
    assert written(opened(text)) == text


def test_a_changed_value_keeps_its_comment_and_every_other_line() -> None:
    text = shipped_text("gri")
    document = opened(text)

    set_at(document, ("award", "ceiling_minor"), 900_000)
    set_at(document, ("choices", "max"), 5)

    changed = hunks(text, written(document))
    assert [hunk.after for hunk in changed] == [
        "max = 5",
        "ceiling_minor = 900000     # CAD 12,000 a person: agreement of 15 November 2023, sentv.co.kr/news/view/673395",
    ]
    assert read_programme(written(document)).choices.max == 5


def test_a_value_is_taken_out_and_a_missing_table_made() -> None:
    document = opened(shipped_text("gri"))

    set_at(document, ("choices", "max"), None)
    set_at(document, ("allocation", "caps", "home"), {"chonnam": 40})

    programme = read_programme(written(document))
    assert (programme.choices.max, programme.allocation.caps.home) == (None, {"chonnam": 40})


def test_rows_are_added_and_taken_out() -> None:
    document = opened(shipped_text("gri"))
    count = len(read_programme(written(document)).eligibility)

    append_row(document, ("eligibility",), {"id": "other", "kind": "full_time"})
    remove_row(document, ("eligibility",), 0)
    remove_row(document, ("award", "components"), 99)

    rules = read_programme(written(document)).eligibility
    assert (len(rules), rules[0].id, rules[-1].id) == (count, "full_time", "other")


@pytest.mark.parametrize(
    ("column", "starts"),
    [
        ("choices.max", "max = 7"),
        ("eligibility[2].max", "max = 3"),
        ("eligibility[3].by_country.KR", "[eligibility.by_country]"),
        ("award.components[1].amount_minor", "amount_minor = 17500"),
        ("places.hubs.ottawa.cities", "cities"),
        ("award.funders[0].share", "share = 1"),
        ("deadlines.students.zone", "zone"),
    ],
)
def test_a_key_is_found_on_its_line(column: str, starts: str) -> None:
    text = shipped_text("gri")

    line = line_of(text, column)

    assert line is not None
    assert text.splitlines()[line - 1].startswith(starts)


def test_a_key_of_nowhere_has_no_line() -> None:
    assert line_of(shipped_text("gri"), "nowhere.at_all") is None
    assert line_of("= broken", None) is None
    assert opened("= broken") is None
