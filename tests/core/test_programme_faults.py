"""Every code that the reader of a programme raises: a file that raises it, and its sentence in three languages."""

import re
from importlib.resources import files

import pytest
from programme_text import changed, found, problems_of

from sojourn.core.programme.keys import EXPECTED
from sojourn.texts.speak import LANGUAGES, Language, speaker

GRADE = 'kind = "min_grade"\npercent = 80'


def grades(*lines: tuple[float, float], method: str = "interpolated") -> str:
    """A conversion table as a programme states it."""
    listed = ", ".join(f"{{ grade = {grade}, percent = {percent} }}" for grade, percent in lines)
    return f'[[grades]]\nscale = "4.5"\nsource = "a university"\nmethod = "{method}"\nlines = [ {listed} ]\n'


RULES = {
    "rule_id_semicolon": changed(('id = "grade"', 'id = "gr;ade"')),
    "grade_value_and_scale": changed(("percent = 80", "value = 3.0")),
    "grade_percent_and_value": changed(("percent = 80", 'percent = 80\nvalue = 3\nscale = "4.0"')),
    "grade_off_scale": changed(("percent = 80", 'value = 4.1\nscale = "4.0"')),
    "grade_minimum_missing": changed(("percent = 80", "")),
    "country_minimum_missing": changed(("percent = 80", "percent = 80\nby_country = { KR = {} }")),
    "bound_missing": changed((GRADE, 'kind = "semesters_left"')),
    "min_above_max": changed((GRADE, 'kind = "semesters_left"\nmin = 3\nmax = 1')),
    "test_twice": changed(
        (GRADE, 'kind = "language_test"\nalternatives = [{ test = "A", score = 1 }, { test = "a ", score = 2 }]')
    ),
    "availability_too_short": changed(
        (GRADE, 'kind = "available_between"\nstart_on = 2024-05-01\nend_on = 2024-05-07\nweeks = 2')
    ),
    "rule_id_twice": changed((GRADE, f'{GRADE}\n[[eligibility]]\nid = "grade"\nkind = "full_time"')),
    "missing_kind": changed(('kind = "min_grade"', "")),
}
GRADES = {
    "grade_lines_fall": changed(end=grades((0, 0), (3, 90), (4.5, 80))),
    "grade_lines_end_early": changed(end=grades((0, 0), (4.4, 100))),
    "grade_no_identity": changed(end=grades((0, 0), (4.5, 100), method="identity")),
    "grade_table_twice": changed(end=grades((0, 0), (4.5, 100)) * 2),
}
VALUES = {
    "toml_syntax": changed(("max = 7", "max =")),
    "toml_twice": changed(("max = 7", "max = 7\nmax = 8")),
    "unknown_key": changed(("seats = 400", "seets = 400")),
    "missing_key": changed(('seed = "a public value drawn after the inputs are frozen"', "")),
    "wrong_value": changed(('currency = "CAD"', 'currency = "dollars"')),
    "not_an_option": changed(('priority = "rankings"', 'priority = "ranking"')),
    "too_small": changed(("weeks = 12", "weeks = 0")),
    "too_large": changed(("weeks_max = 36", "weeks_max = 5000")),
    "empty_value": changed(('id = "gri-2024"', 'id = "  "')),
    "empty_list": changed(
        ("instalments = [ {", "instalments = [ ] #"),
    ),
    "key_twice": changed(("host = { }", 'host = { "Québec" = 1, "Que\u0301bec" = 2 }')),
}
PROMISES = {
    "no_minimum_sizes": changed(("host = { }", "host = { }\nminimum = { ubc = 3 }")),
    "no_couples": changed(("round = 1", "round = 1\ncouples = true")),
    "no_home_region_caps": changed(("host = { }", 'host = { }\nhome_region = { chonnam = { "Québec" = 3 } }')),
    "no_costs": changed(("round = 1", 'round = 1\ncosts = "knapsack"')),
}
TOGETHER = {
    "window_order": changed(("[choices]", "[window]\nstart_from = 2024-05-02\nstart_to = 2024-05-01\n[choices]")),
    "deadline_order": changed(
        end='[deadlines.x]\nopens_at = 2024-05-02T00:00:00\ncloses_at = 2024-05-01T00:00:00\nzone = "Asia/Seoul"'
    ),
    "choices_max_below_min": changed(("max = 7", "max = 2"), ("distinct_regions = 3", "")),
    "choices_regions_above_max": changed(("distinct_regions = 3", "distinct_regions = 8")),
    "default_capacity_above_max": changed(("capacity_max = 5", "capacity_max = 0")),
    "components_and_units": changed(end="[award.units]\namount_minor = 1\nweeks_min = 1\nweeks_max = 1"),
    "line_twice": changed(('name = "travel"', 'name = "stipend"')),
    "units_weeks_order": changed(
        ("components = [", "#"), end="[award.units]\namount_minor = 1\nweeks_min = 2\nweeks_max = 1"
    ),
    "funder_twice": changed(
        ("weeks = 12", 'weeks = 12\nfunders = [{ id = "a", share = 0.5 }, { id = "a", share = 0.5 }]')
    ),
    "shares_not_one": changed(('share = "0.5"', "share = 0.4")),
    "spelling_twice": changed(end='[places.regions]\nOntario = ["ON"]\nOregon = ["on"]'),
    "place_in_two_hubs": changed(end='[places.hubs.a]\ncities = ["X"]\n[places.hubs.b]\ncities = ["X"]'),
    "reserve_without_quota": changed(('home = "chonnam"', 'home = "jeju"')),
    "reserve_twice": changed(end='[[allocation.reserve]]\nhome = "chonnam"\ntrack = "energy"\nseats = 1'),
    "reserves_above_quota": changed(("seats = 10", "seats = 41")),
}
FAULTS = RULES | GRADES | VALUES | PROMISES | TOGETHER
# Raised only by a rule of eligibility whose own code is not known here.
SPARE = {"keys_do_not_fit"}


@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_is_told_by_its_code_alone(code: str) -> None:
    assert [code for code, _, _ in found(FAULTS[code])] == [code]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", FAULTS)
def test_a_fault_has_a_sentence_that_formats_with_its_figures(code: str, language: Language) -> None:
    say = speaker(language)
    problem = problems_of(FAULTS[code])[0]
    figures = {"value": problem.value or "", **problem.figures}
    if "expected" in figures:
        figures["expected"] = say(f"expected-{figures['expected']}")

    sentence = say(f"problem-{problem.code}", figures)

    assert ("{" in sentence and "$" in sentence) is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_messages_are_those_of_the_codes_and_no_others(language: Language) -> None:
    text = files("sojourn.texts").joinpath("locale", language, "programme.ftl").read_text(encoding="utf-8")

    told = {name.replace("-", "_") for name in re.findall(r"^problem-([a-z-]+) =", text, re.MULTILINE)}
    expected = {name.replace("-", "_") for name in re.findall(r"^expected-([a-z-]+) =", text, re.MULTILINE)}

    own = {"toml_table", "toml_list", "texts", "currency", "time_zone", "country", "documented_value"}
    assert told == set(FAULTS) | SPARE
    assert expected == set(EXPECTED.values()) | own


@pytest.mark.parametrize(
    ("old", "new", "code", "column"),
    [
        ("host = { }", "host = { ubc = { min = 2, max = 5 } }", "no_minimum_sizes", "allocation.caps.host.ubc"),
        ("chonnam = 40", 'chonnam = { "Québec" = 3 }', "no_home_region_caps", "allocation.caps.home.chonnam"),
        ("capacity = 1 ", "capacity_min = 1\ncapacity = 1 ", "no_minimum_sizes", "project.capacity_min"),
        ("host = { }", "host = { }\nregion_by_home = 1", "no_home_region_caps", "allocation.caps.region_by_home"),
        ("[choices]", "couples = true\n[choices]", "no_couples", "couples"),
        ("round = 1", "round = 1\nknapsack = true", "no_costs", "allocation.knapsack"),
        ("host = { }", "host = { }\nhome_by_region = 1", "no_home_region_caps", "allocation.caps.home_by_region"),
        ("host = { }", "host = { }\nhost_min = 1", "no_minimum_sizes", "allocation.caps.host_min"),
        ("seats = 10", "seats = 10\nat_least = 3", "no_minimum_sizes", "allocation.reserve[0].at_least"),
        ("host = { }", "host = { }\nbudget_by_host = 1", "no_costs", "allocation.caps.budget_by_host"),
        # words that only look alike are typing errors
        ('not_nominated = "after"', 'not_nominatd = "after"', "unknown_key", "allocation.not_nominatd"),
        ("host = { }", "homes = { }", "unknown_key", "allocation.caps.homes"),
        ("host = { }", "hosts = { }", "unknown_key", "allocation.caps.hosts"),
        ("min = 3", "minimum = 3", "unknown_key", "choices.minimum"),
    ],
)
def test_what_cannot_be_promised_is_refused_wherever_it_is_asked(old: str, new: str, code: str, column: str) -> None:
    assert [(code, column) for code, column, _ in found(changed((old, new)))] == [(code, column)]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("capacity_max = 5", 'capacity_max = "5"', "whole_number"),
        ("capacity_max = 5", "capacity_max = 5.0", "whole_number"),
        ("capacity_max = 5", "capacity_max = true", "whole_number"),
        ("percent = 80", 'percent = "80"', "toml_number"),
        ("percent = 80", "percent = nan", "toml_number"),
        (GRADE, 'kind = "passport_valid_until"\non = 2024-05-01T00:00:00', "toml_date"),
        (GRADE, 'kind = "passport_valid_until"\non = "20240501"', "toml_date"),
        (GRADE, 'kind = "citizenship_in"\ncountries = ["XX"]', "country"),
        (GRADE, 'kind = "citizenship_in"\ncountries = "KR"', "toml_list"),
        ("[choices]", "[choices.x]\n[choices]\n#", None),
        ('share = "0.5"', 'share = "half"', "share"),
        ('share = "0.5"', "share = 1.5", "share"),
        ('share = "0.5"', "share = inf", "share"),
        ('share = "0.5"', 'share = "1e-999999999"', "share"),
        ('seed = "a public value drawn after the inputs are frozen"', "seed = 7", "toml_text"),
        ('name = { en = "Globalink Research Internship"', 'name = 5 # "', "texts"),
    ],
)
def test_a_value_of_the_wrong_kind_is_told_with_the_kind_expected(old: str, new: str, expected: str | None) -> None:
    problems = problems_of(changed((old, new)))

    assert [problem.figures.get("expected") for problem in problems] == [expected]
