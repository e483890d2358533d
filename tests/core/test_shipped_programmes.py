"""The programmes that are shipped: they are read, and they say what their sources say."""

import tomllib
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

import sojourn
from sojourn.core.awards import award_minor, refused_by_ceiling
from sojourn.core.errors import BadInput
from sojourn.core.periods import Deadline, last_day, outside_window
from sojourn.core.programme import Programme, read_programme

SHELF = Path(sojourn.__file__).parent / "programmes"
NAMES = ["gra", "gri", "rise"]


def shipped(name: str) -> Programme:
    """A shipped programme."""
    return read_programme((SHELF / f"{name}.toml").read_text(encoding="utf-8"))


def test_the_programmes_an_agency_edits_are_the_ones_that_are_installed() -> None:
    root = Path(__file__).resolve().parents[2] / "programmes"

    assert sorted(path.name for path in root.glob("*.toml")) == [f"{name}.toml" for name in NAMES]
    assert root.resolve() == SHELF.resolve()


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_programme_is_read_and_named_in_three_languages(name: str) -> None:
    raw = tomllib.loads((SHELF / f"{name}.toml").read_text(encoding="utf-8"))

    programme = shipped(name)

    assert set(raw["name"]) == {"en", "ko", "fr"}
    assert set(raw["description"]) == {"en", "ko", "fr"}
    assert programme.id == f"{name}-2027"


@pytest.mark.parametrize("name", NAMES)
def test_each_amount_and_threshold_stands_beside_a_comment(name: str) -> None:
    lines = (SHELF / f"{name}.toml").read_text(encoding="utf-8").splitlines()
    blocks = "\n".join(lines).split("\n\n")
    figures = (
        "amount_minor",
        "ceiling_minor",
        "percent =",
        "years =",
        "weeks_m",
        "start_from",
        "closes_at",
        "capacity_max",
    )

    bare = [
        block
        for block in blocks
        if any(line.startswith(figures) and "#" not in line for line in block.splitlines()) and "#" not in block
    ]

    assert bare == []


def test_the_internship_is_three_to_seven_choices_over_three_provinces_for_twelve_weeks() -> None:
    gri = shipped("gri")

    assert (gri.choices.min, gri.choices.max, gri.choices.distinct_regions) == (3, 7, 3)
    assert (gri.award.weeks, gri.award.weeks_max, gri.award.ceiling_minor) == (12, 36, 1_200_000)
    assert gri.window is not None
    assert (gri.window.start_from, gri.window.start_to) == (date(2027, 5, 1), date(2027, 7, 31))
    assert outside_window(gri.window, date(2027, 7, 31), 12) is None
    assert last_day(date(2027, 7, 31), 12) == date(2027, 10, 22)


def test_the_internship_pays_what_its_source_adds_up_to() -> None:
    assert award_minor(shipped("gri").award, 12) == 815_500


def test_the_internship_closes_at_five_in_the_morning_in_korea() -> None:
    deadline = Deadline.of(shipped("gri").deadlines["students"])

    assert deadline.instant == datetime(2026, 9, 17, 20, tzinfo=UTC)
    assert deadline.local("Asia/Seoul").utcoffset() == timedelta(hours=9)
    assert deadline.local("Asia/Seoul").strftime("%d %H:%M") == "18 05:00"


def test_every_hub_has_places_and_every_province_belongs_to_one() -> None:
    places = shipped("gri").places

    placed = [region for hub in places.hubs.values() for region in hub.regions]

    assert sorted(places.hubs) == ["montreal", "ottawa", "toronto", "vancouver"]
    assert sorted(placed) == sorted(places.regions)
    assert places.hubs["ottawa"].cities == ("Ottawa",)


def test_both_programmes_in_canada_know_the_same_places() -> None:
    assert shipped("gra").places == shipped("gri").places


def test_an_internship_and_one_unit_of_the_award_make_thirty_six_weeks_and_no_more() -> None:
    gri, gra = shipped("gri").award, shipped("gra").award
    earned = award_minor(gri, 12)

    assert not refused_by_ceiling(gra, 24, 12, earned)
    assert refused_by_ceiling(gra, 25, 12, earned)
    assert award_minor(gra, 24, earned) == 384_500


def test_the_award_is_one_unit_to_24_weeks_and_two_to_48() -> None:
    gra = shipped("gra").award

    assert [award_minor(gra, weeks) for weeks in (11, 12, 24, 25, 48, 49)] == [
        0,
        600_000,
        600_000,
        1_200_000,
        1_200_000,
        0,
    ]
    assert gra.units is not None
    assert {line.name: line.cap_minor for line in gra.units.lines}["research"] == 150_000


def test_another_funder_has_nothing_of_canada() -> None:
    text = (SHELF / "rise.toml").read_text(encoding="utf-8")
    rise = read_programme(text)

    assert (rise.choices.max, rise.award.currency, rise.award.funders[0].id) == (3, "EUR", "daad")
    assert len(rise.places.regions) == 16
    assert "CAD" not in text


def test_a_figure_of_a_shipped_programme_that_is_mistyped_is_refused() -> None:
    text = (SHELF / "gri.toml").read_text(encoding="utf-8").replace("years = 18", 'years = "18"')

    with pytest.raises(BadInput) as fault:
        read_programme(text)

    assert [(problem.code, problem.column) for problem in fault.value.problems] == [
        ("wrong_value", "eligibility[0].years")
    ]
