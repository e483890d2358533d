"""Numbers, money and dates in the habit of each language, to the character."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date, time

import pytest

from sojourn.texts import LANGUAGES, Language, Speaker, speaker
from sojourn.texts.speak import DATES, DateForm


@pytest.mark.parametrize(
    ("value", "english", "korean", "french"),
    [
        (0, "0", "0", "0"),
        (999, "999", "999", "999"),
        (12_000, "12,000", "12,000", "12\u00a0000"),
        (1_234_567, "1,234,567", "1,234,567", "1\u00a0234\u00a0567"),
        (-1200, "-1,200", "-1,200", "-1\u00a0200"),
        (3.5, "3.5", "3.5", "3,5"),
        (4.21, "4.21", "4.21", "4,21"),
    ],
)
def test_a_number_is_grouped_by_language(value: float, english: str, korean: str, french: str) -> None:
    assert [speaker(language).number(value) for language in ("en", "ko", "fr")] == [english, korean, french]


@pytest.mark.parametrize(
    ("minor", "currency", "english", "korean", "french"),
    [
        (1_200_000, "CAD", "CAD\u00a012,000", "12,000캐나다달러", "12\u00a0000\u00a0$\u00a0CA"),
        (80_050, "CAD", "CAD\u00a0800.50", "800.50캐나다달러", "800,50\u00a0$\u00a0CA"),
        (5, "CAD", "CAD\u00a00.05", "0.05캐나다달러", "0,05\u00a0$\u00a0CA"),
        (0, "CAD", "CAD\u00a00", "0캐나다달러", "0\u00a0$\u00a0CA"),
        (1_200_000, "KRW", "KRW\u00a01,200,000", "1,200,000원", "1\u00a0200\u00a0000\u00a0KRW"),
        (1_200_000, "EUR", "EUR\u00a012,000", "12,000유로", "12\u00a0000\u00a0€"),
        (150_000, "USD", "USD\u00a01,500", "1,500미국달러", "1\u00a0500\u00a0$\u00a0US"),
        # a currency of three decimals, and an amount beyond what a float holds
        (1_234, "TND", "TND\u00a01.234", "1.234튀니지디나르", "1,234\u00a0TND"),
        (9_007_199_254_740_993, "CAD", "CAD\u00a090,071,992,547,409.93", "90,071,992,547,409.93캐나다달러", None),
    ],
)
def test_money_stands_in_the_habit_of_the_language(
    minor: int, currency: str, english: str, korean: str, french: str | None
) -> None:
    said = [speaker(language).money(minor, currency) for language in ("en", "ko", "fr")]

    assert said[:2] == [english, korean]
    assert said[2] == (french or "90\u00a0071\u00a0992\u00a0547\u00a0409,93\u00a0$\u00a0CA")


@pytest.mark.parametrize(
    ("day", "english", "korean", "french"),
    [
        (date(2026, 9, 24), "24\u00a0Sep\u00a02026", "2026년\u00a09월\u00a024일", "24\u00a0septembre\u00a02026"),
        (date(2026, 5, 1), "1\u00a0May\u00a02026", "2026년\u00a05월\u00a01일", "1er\u00a0mai\u00a02026"),
        (date(2027, 8, 31), "31\u00a0Aug\u00a02027", "2027년\u00a08월\u00a031일", "31\u00a0août\u00a02027"),
        (date(2026, 12, 11), "11\u00a0Dec\u00a02026", "2026년\u00a012월\u00a011일", "11\u00a0décembre\u00a02026"),
    ],
)
def test_a_date_never_breaks_and_says_the_first_as_french_does(
    day: date, english: str, korean: str, french: str
) -> None:
    assert [speaker(language).date(day) for language in ("en", "ko", "fr")] == [english, korean, french]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_that_nobody_wrote_is_a_fault(language: Language) -> None:
    with pytest.raises(KeyError):
        speaker(language)("nobody-wrote-this")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_without_its_figure_is_a_fault(language: Language) -> None:
    with pytest.raises(ValueError, match="usage-no-such-command"):
        speaker(language)("usage-no-such-command")


@pytest.mark.parametrize("code", ["problem-unknown-id", "problem-unknown_id", "problem.unknown_id"])
def test_underscores_and_dots_of_a_code_read_as_hyphens(code: str) -> None:
    assert speaker("en").has(code)


def test_a_value_that_is_inserted_stays_as_it_is() -> None:
    hostile = "{ $value } <b> \u202b"

    assert speaker("en")("usage-no-such-command", command=hostile) == f"There is no command {hostile}."


@pytest.mark.parametrize("language", LANGUAGES)
def test_threads_that_ask_for_the_same_file_at_once_are_all_answered(language: Language) -> None:
    expected = [speaker(language)("reason-home", {"seats": 2})] * 8
    shared = Speaker(language)

    with ThreadPoolExecutor(8) as pool:
        said = list(pool.map(lambda _: shared("reason-home", {"seats": 2}), range(8)))

    assert said == expected


@pytest.mark.parametrize(
    ("hour", "minute", "french", "with_seconds"),
    [
        (5, 35, "5\u00a0h\u00a035", "5\u00a0h\u00a035\u00a0min\u00a007\u00a0s"),
        (13, 0, "13\u00a0h", "13\u00a0h\u00a000\u00a0min\u00a007\u00a0s"),
    ],
)
def test_a_time_of_day_is_said_as_each_language_says_it(hour: int, minute: int, french: str, with_seconds: str) -> None:
    local = time(hour, minute, 7)

    assert [speaker(language).clock(local) for language in ("en", "ko", "fr")] == [
        f"{hour:02}:{minute:02}",
        f"{hour:02}:{minute:02}",
        french,
    ]
    assert speaker("fr").clock(local, with_seconds=True) == with_seconds
    assert speaker("ko").clock(local, with_seconds=True) == f"{hour:02}:{minute:02}:07"


@pytest.mark.parametrize("form", DATES)
def test_french_says_the_first_of_a_month_in_every_form(form: DateForm) -> None:
    said = speaker("fr").date(date(2026, 10, 1), form)

    assert "1er" in said
    assert "1er" not in speaker("fr").date(date(2026, 10, 11), form)
