"""Calls for everybody: what is shown and what is not, both clocks, the self-check, the calendar."""

from datetime import UTC, datetime, timedelta

import pytest
from django.test import Client
from django.utils import timezone
from factories import agreement, call, member, party, programme, project
from icalendar import Calendar
from pytest_django import DjangoAssertNumQueries

from sojourn.stages.calls.actions import extend_person
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
STRONG = {
    "birth_date": "2004-03-01",
    "full_time": "yes",
    "semesters_left": "2",
    "country": "KR",
    "gpa": "4.1",
    "gpa_scale": "4.5",
    "passport_expires": "2030-01-01",
    "available_from": "2027-04-01",
    "available_to": "2027-12-31",
    "prior_weeks": "0",
    "prior_award": "0",
}


@pytest.fixture
def shown() -> Call:
    return call(summaries={"en": "Twelve weeks of research."}, contacts={"en": "desk@example.org"})


def test_the_list_shows_published_calls_and_no_draft(client: Client, shown: Call) -> None:
    draft = call(published=False)

    page = client.get("/en/calls/").content.decode()

    assert shown.titles["en"] in page
    assert draft.code not in page
    assert draft.titles["en"] not in page


@pytest.mark.parametrize("path", ["", "check/", "dates.ics"])
def test_a_draft_is_not_there_for_the_public(client: Client, path: str) -> None:
    draft = call(published=False)

    assert client.get(f"/en/calls/{draft.code}/{path}").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_the_database_as_often_for_many_as_for_one(
    client: Client, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    under = agreement()
    for _ in range(count):
        call(under=under)

    with django_assert_num_queries(4):
        client.get("/en/calls/")


def test_the_page_of_a_call_asks_the_database_at_most_twelve_times(
    client: Client, shown: Call, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(3):
        project(in_call=shown)

    with django_assert_max_num_queries(12):
        page = client.get(f"/en/calls/{shown.code}/").content.decode()

    assert "See 3 projects" in page


def test_the_deadline_is_said_by_the_viewers_clock_and_by_the_calls(client: Client) -> None:
    closes = datetime(timezone.now().year + 1, 9, 17, 20, tzinfo=UTC)
    found = call(windows={"applications": (timezone.now() - DAY, closes)})
    client.cookies["zone"] = "Asia%2FSeoul"

    page = client.get(f"/en/calls/{found.code}/").content.decode()

    assert "18\u00a0Sep\u00a0" in page
    assert "05:00" in page
    assert "13:00" in page
    assert "Vancouver" in page


def test_a_zone_is_kept_in_a_cookie_and_one_that_does_not_exist_is_not(client: Client, shown: Call) -> None:
    back = f"/en/calls/{shown.code}/"

    answer = client.post("/en/time-zone/", {"zone": "Africa/Tunis", "next": back})
    page = client.get(back).content.decode()
    client.cookies.clear()
    refused = client.post("/en/time-zone/", {"zone": "Moon/Tranquility", "next": "https://elsewhere.example/"})

    assert (answer.status_code, answer["Location"]) == (302, back)
    assert "Tunis" in page
    assert "zone" not in refused.cookies
    assert refused["Location"] == "/"


def test_the_self_check_says_met_not_met_and_cannot_tell_with_figures(client: Client, shown: Call) -> None:
    address = f"/en/calls/{shown.code}/check/"

    strong = client.post(address, STRONG).content.decode()
    weak = client.post(address, {**STRONG, "gpa": "2.6"}).content.decode()
    sparse = client.post(address, {"gpa": "4.1", "gpa_scale": "4.5", "country": "KR"}).content.decode()

    assert "By what you have said you meet every rule." in strong
    assert "do not meet every rule" in weak
    assert "2.6 out of 4.5" in weak
    assert "Global Korea Scholarship" in weak
    assert "not every rule can tell" in sparse
    assert "Bring: a certificate of enrolment." in sparse


def test_answers_of_the_self_check_are_kept_nowhere(client: Client, shown: Call) -> None:
    client.post(f"/en/calls/{shown.code}/check/", STRONG)

    again = client.get(f"/en/calls/{shown.code}/check/").content.decode()

    assert dict(client.session) == {}
    assert 'value="4.1"' not in again


@pytest.mark.parametrize(
    "fault", [{"birth_date": "2004-02-31"}, {"semesters_left": "-1"}, {"gpa": "high"}, {"country": "XX"}]
)
def test_an_answer_that_cannot_be_read_stands_beside_its_field(
    client: Client, shown: Call, fault: dict[str, str]
) -> None:
    page = client.post(f"/en/calls/{shown.code}/check/", {**STRONG, **fault}).content.decode()

    assert "One answer to correct" in page
    assert "What the rules say" not in page


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
@pytest.mark.parametrize("shipped", ["gri", "gra", "rise"])
def test_every_shipped_programme_is_told_in_every_language(client: Client, language: str, shipped: str) -> None:
    under = agreement(programmes=[], currency="EUR" if shipped == "rise" else "CAD")
    found = call(under=under, of=programme(owner=party(under, "funder"), shipped=shipped))

    for path in ("", "check/"):
        assert client.get(f"/{language}/calls/{found.code}/{path}").status_code == 200


def test_the_calendar_holds_every_opening_and_closing_as_an_instant(client: Client, shown: Call) -> None:
    answer = client.get(f"/en/calls/{shown.code}/dates.ics")

    events = Calendar.from_ical(answer.content).walk("VEVENT")
    window = shown.windows.get(kind="applications")
    assert answer["Content-Type"].startswith("text/calendar")
    assert len(events) == 4
    assert window.closes_at.replace(microsecond=0) in {event["dtstart"].dt for event in events}


@pytest.mark.parametrize(
    ("state", "days", "words"),
    [
        ("published", (-1, 1), "You can apply now."),
        ("published", (1, 2), "is not open yet"),
        ("published", (-2, -1), "This call is over"),
        ("suspended", (-1, 1), "is suspended"),
        ("closed", (-2, -1), "This call is over"),
    ],
)
def test_a_call_says_what_to_do_in_each_of_its_seasons(
    client: Client, state: str, days: tuple[int, int], words: str
) -> None:
    at = timezone.now()
    found = call(state=state, windows={"applications": (at + days[0] * DAY, at + days[1] * DAY)})

    assert words in client.get(f"/en/calls/{found.code}/").content.decode()


@pytest.mark.parametrize(
    ("language", "shown_words", "head"),
    [
        ("en", "A storm.", "Why the call is suspended"),
        ("ko", "폭풍 때문입니다.", "중단된 이유"),
        ("fr", "A storm.", "Pourquoi"),
    ],
)
def test_everybody_reads_why_a_call_is_suspended_until_it_goes_on(
    client: Client, shown: Call, language: str, shown_words: str, head: str
) -> None:
    officer = member("programme_officer", party(shown.agreement, "agency"))
    staff = Client()
    staff.force_login(officer.person)
    staff.post(f"/en/staff/calls/{shown.code}/suspend/", {"why_en": "A storm.", "why_ko": "폭풍 때문입니다."})

    suspended = client.get(f"/{language}/calls/{shown.code}/").content.decode()
    listed = client.get(f"/{language}/calls/").content.decode()
    staff.post(f"/en/staff/calls/{shown.code}/resume/", {"why": "It is over."})
    resumed = client.get(f"/{language}/calls/{shown.code}/").content.decode()

    assert (shown_words in suspended, head in suspended, shown_words in listed) == (True, True, True)
    assert (shown_words in resumed, head in resumed) == (False, False)


def test_more_time_for_one_person_stands_on_their_page_and_on_nobody_elses(client: Client, shown: Call) -> None:
    officer, someone = member("programme_officer", party(shown.agreement, "agency")), member("student")
    extend_person(shown, "applications", someone.person, timezone.now() + 90 * DAY, "In hospital.", by=officer)
    page, words = f"/en/calls/{shown.code}/", "More time for you. Applications: until"

    visitor = client.get(page).content.decode()
    client.force_login(member("student").person)
    other = client.get(page).content.decode()
    client.force_login(someone.person)

    assert [words in text for text in (visitor, other, client.get(page).content.decode())] == [False, False, True]
