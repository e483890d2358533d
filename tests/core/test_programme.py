"""A programme file: what it states, and every fault that is refused."""

import json
from datetime import date
from fractions import Fraction

import pytest
from programme_text import EXAMPLE, changed, found, problems_of

from sojourn.core.programme import canonical, read_programme
from sojourn.core.programme.models import Programme
from sojourn.core.programme.shapes import Leaf, Table, keys_of


def test_the_example_of_the_contract_is_read_with_every_key() -> None:
    programme = read_programme(EXAMPLE)

    assert programme.id == "gri-2024"
    assert programme.name.ko == "글로벌링크 연구 인턴십"
    assert (programme.choices.min, programme.choices.max, programme.choices.distinct_regions) == (3, 7, 3)
    assert (programme.project.capacity, programme.project.capacity_max) == (1, 5)
    assert [(rule.id, rule.kind) for rule in programme.eligibility] == [("grade", "min_grade")]
    assert (programme.award.ceiling_minor, programme.award.weeks_max, programme.award.weeks) == (1_200_000, 36, 12)
    assert [(line.name, line.amount_minor, line.per, line.cap_weeks) for line in programme.award.components] == [
        ("stipend", 40_000, "week", 12),
        ("travel", 150_000, "once", None),
    ]
    assert [(term.share, term.release) for term in programme.award.instalments] == [
        (Fraction(1, 2), "arrival_confirmed"),
        (Fraction(1, 2), "report_accepted"),
    ]
    assert programme.allocation.caps.home == {"chonnam": 40, "chosun": 40, "honam": 40}
    assert programme.allocation.caps.region == {"Québec": 120}
    assert [(part.home, part.track, part.seats) for part in programme.allocation.reserve] == [("chonnam", "energy", 10)]
    assert programme.seat_limit == 400


def test_the_smaller_of_seats_and_budget_limits_the_programme() -> None:
    by_budget = read_programme(changed(("budget_minor = 480000000", "budget_minor = 3599999")))
    by_seats = read_programme(changed(("budget_minor = 480000000", "budget_minor = 999999999999999")))
    no_limit = read_programme(changed(("seats = 400", ""), ("budget_minor = 480000000", "")))

    assert (by_budget.seat_limit, by_seats.seat_limit, no_limit.seat_limit) == (2, 400, None)


def test_a_short_file_takes_the_documented_defaults() -> None:
    text = 'id = "x"\nname = "A"\n[award]\ncurrency = "EUR"\nceiling_minor = 1\nweeks_max = 1\nweeks = 1\n'
    text += 'components = [{ name = "a", amount_minor = 1, per = "once" }]\n[allocation]\nseed = "s"\n'

    programme = read_programme(text)

    assert (programme.name.en, programme.name.ko, programme.name.fr) == ("A", "A", "A")
    assert (programme.choices.min, programme.choices.max, programme.choices.distinct_regions) == (1, None, 1)
    assert (programme.allocation.priority, programme.allocation.unranked) == ("rankings", "after")
    assert [term.share for term in programme.award.instalments] == [1]
    assert programme.window is None


def test_shares_as_numbers_and_texts_are_exact() -> None:
    thirds = '{ share = "1/3", release = "a" }, { share = "1/3", release = "b" }, { share = "1/3", release = "c" }'
    tenths = ", ".join('{ share = 0.1, release = "a" }' for _ in range(10))
    old = '{ share = "0.5", release = "arrival_confirmed" }, { share = "0.5", release = "report_accepted" }'

    by_thirds = read_programme(changed((old, thirds)))
    by_tenths = read_programme(changed((old, tenths)))

    assert sum(term.share for term in by_thirds.award.instalments) == 1
    assert sum(term.share for term in by_tenths.award.instalments) == 1


def test_ids_and_place_names_are_trimmed_and_composed_but_the_seed_is_kept_as_written() -> None:
    decomposed = "Que\u0301bec"

    programme = read_programme(
        changed(
            ('id = "gri-2024"', 'id = " gri-2024 "'),
            ('"Québec" = 120', f'" {decomposed} " = 120'),
            ("a public value drawn after the inputs are frozen", f"  {decomposed} "),
        )
    )

    assert programme.id == "gri-2024"
    assert programme.allocation.caps.region == {"Québec": 120}
    assert programme.allocation.seed == f"  {decomposed} "


def test_windows_deadlines_places_and_units_are_read() -> None:
    text = changed(
        ("components = [ { name", "#"),
        ("[choices]", "[window]\nstart_from = 2024-05-01\nstart_to = 2024-07-31\nend_by = 2024-10-31\n[choices]"),
        end='[deadlines.students]\ncloses_at = 2023-09-20T13:00:00\nzone = "America/Vancouver"\n'
        '[places.regions]\nOntario = ["ON"]\n[places.hubs.ottawa]\ncities = ["Ottawa"]\n'
        "[award.units]\namount_minor = 600000\nweeks_min = 12\nweeks_max = 24\nunits_max = 2\n"
        '[[award.units.lines]]\nname = "research"\ncap_minor = 150000\npaid = "reimbursed"\n',
    )

    programme = read_programme(text)

    assert programme.window is not None
    assert programme.window.end_by == date(2024, 10, 31)
    assert programme.deadlines["students"].zone == "America/Vancouver"
    assert programme.places.regions == {"Ontario": ("ON",)}
    assert programme.places.hubs["ottawa"].cities == ("Ottawa",)
    assert programme.award.units is not None
    assert programme.award.units.lines[0].cap_minor == 150_000


def test_every_fault_of_a_file_is_told_at_once_in_the_order_of_the_file() -> None:
    text = changed(
        ("capacity = 1 ", "capcity = 1 "),
        ("min = 3", 'min = "3"'),
        ("percent = 80", "percent = 180\ncolour = 1"),
        ('per = "week"', 'per = "month"'),
        ('currency = "CAD"', ""),
        ("round = 1", "round = 0"),
        ("seats = 400", "seats = 400.5"),
    )

    assert found(text) == [
        ("wrong_value", "choices.min", "3"),
        ("unknown_key", "project.capcity", "capcity"),
        ("unknown_key", "eligibility[0].colour", "colour"),
        ("too_large", "eligibility[0].percent", "180"),
        ("not_an_option", "award.components[0].per", "month"),
        ("missing_key", "award.currency", None),
        ("wrong_value", "allocation.caps.seats", "400.5"),
        ("too_small", "allocation.round", "0"),
    ]


def test_an_unknown_key_is_told_with_the_nearest_known_one() -> None:
    text = changed(("capacity_max = 5", "capacity_mx = 5"), ('kind = "min_grade"', 'kind = "min_grade"\nvalu = 3'))
    elsewhere = 'seed = "x"\n' + EXAMPLE

    nearest = [(problem.column, problem.figures["nearest"]) for problem in problems_of(text) + problems_of(elsewhere)]

    assert nearest == [
        ("project.capacity_mx", "project.capacity_max"),
        ("eligibility[0].valu", "eligibility[0].value"),
        ("seed", "allocation.seed"),
    ]


def test_a_toml_fault_is_told_with_its_line() -> None:
    problems = problems_of(changed(("max = 7", "max = = 7")))

    assert [(problem.code, problem.row, problem.value) for problem in problems] == [("toml_syntax", 5, "max = = 7")]


@pytest.mark.parametrize(
    ("text", "line", "value"),
    [
        ("[choices]\nmin = 1\nmin = 2\n", 3, "min = 2"),
        ("[choices]\nmin = 1\n[project]\n[choices]\nmax = 2\n", 4, "[choices]"),
        ("choices = { min = 1, min = 2 }\n", 1, "choices = { min = 1, min = 2 }"),
        ("[choices]\n[[choices]]\n", 2, "[[choices]]"),
    ],
)
def test_a_key_or_table_that_is_there_already_is_told_as_such(text: str, line: int, value: str) -> None:
    problems = problems_of(text)

    assert [(problem.code, problem.row, problem.value) for problem in problems] == [("toml_twice", line, value)]


def test_a_wrong_value_is_not_also_told_as_missing_or_as_a_contradiction() -> None:
    text = changed(
        ("ceiling_minor = 1200000", "ceiling_minor = true"),
        ("capacity = 1 ", 'capacity = "one" '),
        ("capacity_max = 5", "capacity_max = 0"),
        ('kind = "min_grade"\npercent = 80', 'kind = "semesters_left"\nmin = "1"'),
    )

    assert found(text) == [
        ("wrong_value", "project.capacity", "one"),
        ("wrong_value", "eligibility[0].min", "1"),
        ("wrong_value", "award.ceiling_minor", "true"),
    ]


def test_the_canonical_text_of_a_programme_does_not_depend_on_how_it_is_written() -> None:
    moved = changed(("min = 3\nmax = 7", "max = 7\nmin = 3"), ('share = "0.5"', 'share = "1/2"'), ("# likewise", ""))
    other = changed(("max = 7", "max = 6"))

    assert canonical(read_programme(moved)) == canonical(read_programme(EXAMPLE))
    assert canonical(read_programme(other)) != canonical(read_programme(EXAMPLE))
    assert json.loads(canonical(read_programme(EXAMPLE)))["award"]["instalments"][0]["share"] == "1/2"


def test_every_single_value_of_the_models_has_one_kind_that_the_reader_can_name() -> None:
    leaves = {path: shape for path, _, shape in keys_of(Table(Programme)) if isinstance(shape, Leaf)}

    assert {path: len(shape.types) for path, shape in leaves.items() if len(shape.types) != 1} == {}


def test_a_file_of_thousands_of_brackets_or_digits_is_refused() -> None:
    assert [problem.code for problem in problems_of("a = " + "[" * 100_000)] == ["toml_syntax"]
    assert [problem.code for problem in problems_of("a = " + "9" * 100_000)] == ["toml_syntax"]
