"""Terms: every fault is told with its place, what is read comes back, versions are compared line by line."""

from datetime import date, timedelta
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.errors import BadInput
from sojourn.core.programme import read_programme
from sojourn.core.terms import MOST_PROJECT_SEATS, Terms, misnamed, read_terms, strangers
from sojourn.core.terms_lines import changes, conflicts, lines, names_programme
from sojourn.core.written_money import major_of, minor_of
from sojourn.tables.problems_text import say_sentence
from sojourn.texts import LANGUAGES, speaker

PLAIN: dict[str, Any] = {
    "begins_on": "2027-01-01",
    "ends_on": "2029-12-31",
    "programmes": ["gri", "gra"],
    "currency": "CAD",
    "ceiling_minor": 1_200_000,
    "weeks_max": 36,
    "project_seats_max": 5,
    "tracks": [{"home": "chonnam", "track": "energy"}],
    "quotas": [{"home": "chonnam", "seats": 20, "reserves": [{"track": "energy", "seats": 5}]}],
    "shares": [{"organisation": "mitacs", "share": "1"}],
    "renewal_notice_days": 180,
}
QUOTA = PLAIN["quotas"][0]


def faults(plain: dict[str, Any]) -> list[tuple[str, str | None]]:
    with pytest.raises(BadInput) as bad:
        read_terms(plain)
    return [(problem.code, problem.column) for problem in bad.value.problems]


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"begins_on": "2027-02-30"}, ("terms_no_date", "begins_on")),
        ({"begins_on": 86_400}, ("terms_no_date", "begins_on")),
        ({"begins_on": "2027-01-01T00:00:00"}, ("terms_no_date", "begins_on")),
        ({"ends_on": "2026-12-31"}, ("terms_end_before_begin", "ends_on")),
        ({"ceiling_minor": "12,0x0"}, ("terms_wrong_value", "ceiling_minor")),
        ({"ceiling_minor": 0}, ("terms_too_small", "ceiling_minor")),
        ({"ceiling_minor": 10**13}, ("terms_too_large", "ceiling_minor")),
        ({"ceiling_minor": None}, ("terms_missing", "ceiling_minor")),
        ({"weeks_max": 36.5}, ("terms_wrong_value", "weeks_max")),
        ({"weeks_max": True}, ("terms_wrong_value", "weeks_max")),
        ({"project_seats_max": 6}, ("terms_too_large", "project_seats_max")),
        ({"project_seats_max": 0}, ("terms_too_small", "project_seats_max")),
        ({"renewal_notice_days": -1}, ("terms_too_small", "renewal_notice_days")),
        ({"currency": "dollars"}, ("terms_wrong_value", "currency")),
        ({"programmes": ["gri", "gri"]}, ("terms_programme_twice", "programmes.1")),
        ({"programmes": ["x" * 61]}, ("terms_too_long", "programmes.0")),
        ({"tracks": [*PLAIN["tracks"], *PLAIN["tracks"]]}, ("terms_track_twice", "tracks.1.track")),
        ({"tracks": [{"home": "chonnam", "track": ""}]}, ("terms_missing", "tracks.0.track")),
        ({"quotas": [QUOTA, {**QUOTA, "reserves": []}]}, ("terms_quota_twice", "quotas.1.home")),
        ({"quotas": [{**QUOTA, "seats": 4}]}, ("terms_reserves_above_quota", "quotas.0.seats")),
        (
            {"quotas": [{**QUOTA, "reserves": QUOTA["reserves"] * 2}]},
            ("terms_reserve_twice", "quotas.0.reserves.1.track"),
        ),
        ({"shares": [{"organisation": "mitacs", "share": "2/3"}]}, ("terms_shares_not_whole", "shares")),
        ({"shares": [{"organisation": "mitacs", "share": "3/2"}]}, ("terms_share_above_whole", "shares.0.share")),
        ({"shares": [{"organisation": "mitacs", "share": "half"}]}, ("terms_no_share", "shares.0.share")),
        ({"shares": [{"organisation": "mitacs", "share": "1/0"}]}, ("terms_no_share", "shares.0.share")),
        (
            {"shares": [{"organisation": "mitacs", "share": "1/2"}] * 2},
            ("terms_share_twice", "shares.1.organisation"),
        ),
        ({"colour": "red"}, ("terms_unknown", "colour")),
    ],
)
def test_each_fault_is_told_with_its_place_in_three_languages(change: dict[str, Any], told: tuple[str, str]) -> None:
    with pytest.raises(BadInput) as bad:
        read_terms({**PLAIN, **change})

    assert [(problem.code, problem.column) for problem in bad.value.problems] == [told]
    for language in LANGUAGES:
        assert "{" not in say_sentence(speaker(language), bad.value.problems[0])


def test_all_faults_are_told_at_once() -> None:
    plain = {**PLAIN, "weeks_max": 0, "ends_on": "2020-01-01", "shares": [{"organisation": "a", "share": "1/2"}]}
    del plain["ceiling_minor"]

    assert faults(plain) == [
        ("terms_missing", "ceiling_minor"),
        ("terms_too_small", "weeks_max"),
        ("terms_end_before_begin", "ends_on"),
        ("terms_shares_not_whole", "shares"),
    ]


def test_nothing_at_all_misses_what_terms_need() -> None:
    assert faults({}) == [
        ("terms_missing", "begins_on"),
        ("terms_missing", "ends_on"),
        ("terms_missing", "ceiling_minor"),
        ("terms_missing", "weeks_max"),
    ]


def test_whoever_is_no_party_is_told() -> None:
    found = strangers(read_terms(PLAIN), ["chosun"], ["aica"])

    assert [(problem.code, problem.column, problem.value) for problem in found] == [
        ("terms_not_a_home", "tracks.0.home", "chonnam"),
        ("terms_not_a_home", "quotas.0.home", "chonnam"),
        ("terms_not_a_party", "shares.0.organisation", "mitacs"),
    ]


# Properties

codes = st.text("abcdefgh", min_size=1, max_size=6)


@st.composite
def whole_shares(draw: st.DrawFn) -> list[dict[str, str]]:
    parts = draw(st.lists(st.integers(1, 60), max_size=6))
    whole = sum(parts)
    return [{"organisation": f"o{number}", "share": str(Fraction(part, whole))} for number, part in enumerate(parts)]


@st.composite
def quotas(draw: st.DrawFn) -> list[dict[str, Any]]:
    homes = draw(st.lists(codes, unique=True, max_size=4))
    rows = []
    for home in homes:
        reserves = [
            {"track": track, "seats": draw(st.integers(1, 30))}
            for track in draw(st.lists(codes, unique=True, max_size=3))
        ]
        least = sum(int(str(one["seats"])) for one in reserves)
        rows.append({"home": home, "seats": least + draw(st.integers(0, 50)), "reserves": reserves})
    return rows


@st.composite
def plain_terms(draw: st.DrawFn) -> dict[str, Any]:
    begins = draw(st.dates(date(2000, 1, 1), date(2100, 1, 1)))
    return {
        "begins_on": begins.isoformat(),
        "ends_on": (begins + timedelta(draw(st.integers(0, 4000)))).isoformat(),
        "programmes": draw(st.lists(codes, unique=True, max_size=3)),
        "ceiling_minor": draw(st.integers(1, 10**12)),
        "weeks_max": draw(st.integers(1, 520)),
        "project_seats_max": draw(st.integers(1, MOST_PROJECT_SEATS)),
        "quotas": draw(quotas()),
        "shares": draw(whole_shares()),
    }


@given(plain_terms())
def test_terms_come_back_from_json_as_they_were(plain: dict[str, Any]) -> None:
    terms = read_terms(plain)

    assert read_terms(terms.model_dump(mode="json")) == terms


@given(plain_terms())
def test_terms_compared_with_themselves_change_nothing(plain: dict[str, Any]) -> None:
    terms = read_terms(plain)

    assert [change for change in changes(terms, terms) if change.is_changed] == []


@given(plain_terms(), plain_terms())
def test_a_comparison_tells_every_line_of_both_once(first: dict[str, Any], second: dict[str, Any]) -> None:
    before, after = read_terms(first), read_terms(second)

    rows = changes(before, after)

    assert [row.after for row in rows if row.after is not None] == list(lines(after))
    assert {row.before for row in rows if row.before is not None} == set(lines(before))
    assert len({(row.key, row.about) for row in rows}) == len(rows)


@given(plain_terms(), st.integers(1, 60))
def test_shares_that_miss_the_whole_are_refused(plain: dict[str, Any], part: int) -> None:
    shares = [{"organisation": "o", "share": f"{part}/61"}]

    assert faults({**plain, "shares": shares}) == [("terms_shares_not_whole", "shares")]


@given(st.recursive(st.none() | st.booleans() | st.integers() | st.floats() | st.text(), st.lists, max_leaves=4))
def test_whatever_is_handed_in_is_read_or_refused(junk: Any) -> None:
    for key in Terms.model_fields:
        told = set()
        try:
            read_terms({**PLAIN, key: junk})
        except BadInput as bad:
            told = {str(problem.column).split(".")[0] for problem in bad.problems}

        assert told <= {*Terms.model_fields}


@pytest.mark.parametrize(
    ("written", "currency", "minor"),
    [
        ("12000", "CAD", 1_200_000),
        ("12,000", "CAD", 1_200_000),
        ("12\u202f000,50", "CAD", 1_200_050),
        ("12 000", "CAD", 1_200_000),
        ("12.5", "CAD", 1_250),
        ("1.234.567,89", "EUR", 123_456_789),
        ("15,000,000", "KRW", 15_000_000),
        ("12,00,000", "CAD", None),
        ("-5", "CAD", None),
        ("1e6", "CAD", None),
        ("١٢", "CAD", None),
        ("", "CAD", None),
    ],
)
def test_an_amount_is_read_as_people_write_it(written: str, currency: str, minor: int | None) -> None:
    assert minor_of(written, currency) == minor


@given(st.integers(0, 10**12))
def test_an_amount_written_in_each_language_is_read_again(minor: int) -> None:
    for language in LANGUAGES:
        for currency in ("CAD", "KRW"):
            written = speaker(language).number(major_of(minor, currency))  # type: ignore[arg-type]  # a decimal is exact

            assert minor_of(written, currency) == minor


# Programmes beside agreements


def test_the_shipped_programmes_fit_the_agreement_of_2023() -> None:
    from importlib.resources import files

    for shipped in ("gri", "gra"):
        programme = read_programme((files("sojourn") / "programmes" / f"{shipped}.toml").read_text("utf-8"))

        assert conflicts(programme, read_terms(PLAIN)) == []


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({"programmes": ["rise"]}, ["programme"]),
        ({"currency": "EUR"}, ["currency"]),
        ({"ceiling_minor": 1_199_999}, ["ceiling"]),
        ({"weeks_max": 23}, ["weeks", "weeks"]),
        ({"weeks_max": 35}, ["weeks"]),
        ({"project_seats_max": 4}, ["seats"]),
        ({"programmes": []}, []),
    ],
)
def test_a_rule_beyond_the_agreement_is_a_conflict(change: dict[str, Any], found: list[str]) -> None:
    from importlib.resources import files

    programme = read_programme((files("sojourn") / "programmes" / "gra.toml").read_text("utf-8"))

    assert [one.code for one in conflicts(programme, read_terms({**PLAIN, **change}))] == found


@pytest.mark.parametrize(
    ("agreed", "found"),
    [
        ([], []),
        ([("mitacs", "1")], []),
        ([("mitacs", "2/3"), ("aica", "1/3")], [("mitacs", "2/3", "1"), ("aica", "1/3", None)]),
        ([("aica", "1")], [("aica", "1", None), ("mitacs", None, "1")]),
    ],
)
def test_who_pays_what_is_the_same_on_both_sides(agreed: list[tuple[str, str]], found: list[Any]) -> None:
    from importlib.resources import files

    programme = read_programme((files("sojourn") / "programmes" / "gri.toml").read_text("utf-8"))
    shares = [{"organisation": code, "share": share} for code, share in agreed]

    told = conflicts(programme, read_terms({**PLAIN, "shares": shares}))

    assert {one.code for one in told} <= {"share"}
    assert [(one.about[0], one.agreed and one.agreed.value, one.stated and one.stated.value) for one in told] == found


def test_a_programme_that_splits_nothing_contradicts_no_share() -> None:
    from importlib.resources import files

    text = (files("sojourn") / "programmes" / "gri.toml").read_text("utf-8")
    silent = text.replace('[[award.funders]]\nid = "mitacs"\nshare = 1\n', "")
    shares = [{"organisation": "aica", "share": "1"}]

    assert silent != text
    assert conflicts(read_programme(silent), read_terms({**PLAIN, "shares": shares})) == []


def test_quotas_and_reserves_of_a_programme_stay_within_the_agreement() -> None:
    from importlib.resources import files

    text = (files("sojourn") / "programmes" / "gra.toml").read_text("utf-8")
    programme = read_programme(f"{text}\nhome = {{ chonnam = 21, honam = 5 }}\n")

    found = conflicts(programme, read_terms(PLAIN))

    assert [
        (one.code, one.about, one.agreed and one.agreed.value, one.stated and one.stated.value) for one in found
    ] == [
        ("quota", ("chonnam",), 20, 21),
        ("home", ("honam",), None, 5),
        ("reserve", ("chonnam", "energy"), 5, 0),
    ]


@pytest.mark.parametrize(
    ("code", "named"), [("gri", True), ("gri-2027", True), ("GRI-2027", True), ("grix", False), ("rise", False)]
)
def test_a_season_of_a_named_programme_is_named(code: str, named: bool) -> None:
    assert names_programme(read_terms(PLAIN), code) is named


@pytest.mark.parametrize(
    ("written", "faults"),
    [
        (["gri", "gra-2027", "rise_2", "글로벌-2027"], []),
        (["gri", "any text at all"], [("programmes.1", "any text at all")]),
        (
            ["-gri", "gri-", "g/r", "<b>"],
            [(f"programmes.{n}", v) for n, v in enumerate(["-gri", "gri-", "g/r", "<b>"])],
        ),
    ],
)
def test_a_text_that_cannot_be_the_code_of_a_programme_is_told(written: list[str], faults: list[Any]) -> None:
    found = misnamed(read_terms({**PLAIN, "programmes": written}))

    assert [(one.code, one.column, one.value) for one in found] == [("terms_no_programme", *fault) for fault in faults]
