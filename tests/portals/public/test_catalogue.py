"""The public catalogue as a visitor sees it."""

import csv
import io
import re
from datetime import date
from typing import Any

import factories
import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project

pytestmark = pytest.mark.django_db


@pytest.fixture
def client() -> Client:
    return Client(headers={"host": "localhost"})


@pytest.fixture
def call() -> Any:
    return factories.call()


def made(call: Any, title: str, **values: Any) -> Project:
    project = factories.project(in_call=call, **{"titles": {"en": title}, **values})
    with transaction.atomic():
        search.index([project])
    return project


def titles(page: str) -> list[str]:
    """The titles of the list, without their marks."""
    return [re.sub("<[^>]+>", "", each) for each in re.findall(r"<h2><a [^>]*>(.*?)</a></h2>", page)]


def page(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200
    return answer.content.decode()


def test_the_list_shows_what_is_public_and_marks_the_words(client: Client, call: Any) -> None:
    made(call, "Batteries <b>on</b> islands")
    made(call, "Speech")

    shown = page(client, "/en/projects/?q=battery")

    assert titles(shown) == ["Batteries &lt;b&gt;on&lt;/b&gt; islands"]
    assert "<mark>Batteries</mark> &lt;b&gt;on" in shown


def test_nothing_of_what_is_not_public_leaks_into_any_page(client: Client, call: Any) -> None:
    public = made(call, "Public matter")
    hidden = factories.organisation(names={"en": "Hidden University"})
    values = {"host": hidden, "track": "leaking-track", "province": "Leakland", "descriptions": {"en": "leaking words"}}
    secret = made(call, "Leaking draft", state="submitted", **values)
    draft_call = factories.call(published=False, titles={"en": "Leaking call"})
    other = made(draft_call, "Leaking project", **values)
    addresses = [
        "/en/",
        "/en/projects/",
        "/en/projects/?q=leaking",
        f"/en/projects/?call={draft_call.code}",
        f"/en/projects/?university={hidden.code}",
        f"/en/projects/{public.code}/?q=leaking",
        f"/en/wishes/compare/?project={secret.code}&project={other.code}&project={public.code}",
        "/en/projects/take/csv/",
        "/en/projects/take/ics/",
    ]

    shown = {}
    for address in addresses:
        answer = client.get(address)
        content = b"".join(answer.streaming_content) if answer.streaming else answer.content
        kept = content.decode().replace("q=leaking", "").replace("leaking”", "").replace('value="leaking"', "")
        shown[address] = [word for word in ("Leaking", "leaking", "Leakland", "Hidden") if word in kept]
    details = [client.get(f"/en/projects/{each.code}/").status_code for each in (secret, other)]
    kept = [client.post(f"/en/projects/{each.code}/keep/").status_code for each in (secret, other)]

    assert shown == {address: [] for address in addresses}
    assert (details, kept) == ([404, 404], [404, 404])


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
@pytest.mark.parametrize("address", ["projects/", "projects/?q=x&track=nothing", "wishes/", "wishes/compare/", ""])
def test_every_page_stands_in_every_language_with_and_without_projects(
    client: Client, call: Any, language: str, address: str
) -> None:
    empty = client.get(f"/{language}/{address}").status_code
    made(call, "Battery")

    full = client.get(f"/{language}/{address}").status_code

    assert (empty, full) == (200, 200)


def test_filters_chips_and_the_way_back_stand_in_the_address(client: Client, call: Any) -> None:
    made(call, "Battery", track="energy", province="Ontario")
    made(call, "Speech", track="healthcare", province="Québec")

    shown = page(client, "/en/projects/?q=battery&province=ON&track=energy&page=9&nonsense=1")

    assert titles(shown) == ["Battery"]
    assert 'href="?q=battery&amp;province=ON"' in shown
    assert 'href="?q=battery&amp;track=energy"' in shown
    assert re.search(r'name="track" value="energy" id="track-energy" checked', shown)
    assert '<input type="hidden" name="province" value="ON">' in shown


def test_the_address_is_put_in_one_form_for_sharing(client: Client, call: Any) -> None:
    made(call, "Battery", track="energy")

    answer = client.get("/en/projects/?sort=&track=energy&q=+battery+&page=1", headers={"hx-request": "true"})

    assert answer["HX-Push-Url"] == "/en/projects/?q=battery&track=energy"


@pytest.mark.parametrize(
    "query",
    [
        "q=%00",
        "q=%22%27%3B--",
        "page=0",
        "page=-1",
        "page=99999999999999999999",
        "page=٣",
        "page=x",
        "start=2027-5",
        "start=nothing",
        "weeks=x&places=-1",
        "weeks=99999999999999999999999",
        "weeks=²",
        "places=²&weeks=③",
        "start=2027-99999999999999999999",
        "sort=drop",
        "university=%00&call=&hub=x",
        "&".join(f"track=t{number}" for number in range(500)),
        "q=" + "a" * 4000,
    ],
)
def test_no_address_is_hostile_enough_to_fail(client: Client, call: Any, query: str) -> None:
    made(call, "Battery")

    answer = client.get(f"/en/projects/?{query}")

    assert answer.status_code == 200


def test_what_has_no_word_is_no_question_in_the_heading(client: Client, call: Any) -> None:
    made(call, "Battery")

    assert "<h1>One project</h1>" in page(client, "/en/projects/?q=%2A")


def test_an_empty_list_says_which_filter_to_take_away(client: Client, call: Any) -> None:
    made(call, "Battery", track="energy")
    made(call, "Speech", track="healthcare")

    shown = page(client, "/en/projects/?q=battery&track=healthcare")

    assert re.findall(r'<li><a href="([^"]+)">([^<]+)</a> <span', shown) == [
        ("?q=battery", "Any track"),
        ("?track=healthcare", "Without your words"),
    ]


def test_pages_hold_twenty_each_and_none_twice(client: Client, call: Any) -> None:
    search.index([factories.project(in_call=call, titles={"en": f"Project {number:02}"}) for number in range(45)])

    found = [titles(page(client, f"/en/projects/?sort=title&page={number}")) for number in (1, 2, 3, 4)]

    assert [len(each) for each in found] == [20, 20, 5, 5]
    assert found[0] + found[1] + found[2] == [f"Project {number:02}" for number in range(45)]
    assert found[3] == found[2]


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_costs_the_same_queries_whatever_its_length(client: Client, call: Any, rows: int) -> None:
    for number in range(rows):
        made(call, f"Battery {number}")

    with CaptureQueriesContext(connection) as captured:
        page(client, "/en/projects/")

    assert len(captured) == 6


@pytest.mark.parametrize("rows", [2, 4])
def test_a_project_costs_the_same_queries_however_many_are_like_it(client: Client, call: Any, rows: int) -> None:
    projects = [made(call, f"Battery {number}") for number in range(rows)]
    address = f"/en/projects/{projects[0].code}/?call={call.code}"
    page(client, address)

    with CaptureQueriesContext(connection) as captured:
        page(client, address)

    assert len(captured) == 8


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("where", ["", "projects/?q=battery", "projects/{}/?q=battery", "wishes/"])
def test_no_page_costs_more_than_twelve_queries_to_somebody_signed_in(client: Client, call: Any, where: str) -> None:
    projects = [made(call, f"Battery {number}") for number in range(3)]
    client.force_login(factories.member("student").person)
    client.post(f"/en/projects/{projects[0].code}/keep/")
    address = f"/en/{where.format(projects[0].code)}"
    page(client, address)

    with CaptureQueriesContext(connection) as captured:
        page(client, address)

    assert len(captured) <= 12


def test_a_title_in_another_language_is_marked_as_such(client: Client, call: Any) -> None:
    project = made(call, "", titles={"fr": "Réseaux"}, descriptions={"fr": "Étude des réseaux."})

    listed, shown = page(client, "/ko/projects/"), page(client, f"/ko/projects/{project.code}/")

    assert '/" lang="fr">Réseaux</a>' in listed
    assert '<p class="excerpt" lang="fr">Étude des réseaux.</p>' in listed
    assert '<span lang="fr">Réseaux</span>' in shown


def test_a_project_shows_its_neighbours_in_the_search_it_was_found_by(client: Client, call: Any) -> None:
    a, b, c = (made(call, title) for title in ("Battery A", "Battery B", "Battery C"))
    made(call, "Battery B and a half", track="healthcare")

    shown = page(client, f"/en/projects/{b.code}/?q=battery&track=energy&sort=title")

    assert f'href="/en/projects/{a.code}/?q=battery&amp;track=energy&amp;sort=title" rel="prev"' in shown
    assert f'href="/en/projects/{c.code}/?q=battery&amp;track=energy&amp;sort=title" rel="next"' in shown
    assert 'href="/en/projects/?q=battery&amp;track=energy&amp;sort=title"' in shown


def rows_of(content: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"))))


def test_a_file_holds_exactly_what_the_page_lists_in_its_order(client: Client, call: Any) -> None:
    for title in ("Battery B", "Battery A", "Speech"):
        made(call, title, start_from=date(2027, 5, 3))

    answer = client.get("/en/projects/take/csv/?q=battery&sort=title")
    rows = rows_of(b"".join(answer.streaming_content))

    assert [row["Title"] for row in rows] == ["Battery A", "Battery B"]
    assert (rows[0]["Start from"], answer["Content-Type"]) == ("2027-05-03", "text/csv; charset=utf-8")


def test_no_cell_of_a_file_is_a_formula(client: Client, call: Any) -> None:
    made(call, "=HYPERLINK(1)", supervisor_name="@SUM(A1)", city="+1", descriptions={"en": "\t=1"})

    answer = client.get("/en/projects/take/csv-bom/")
    content = b"".join(answer.streaming_content)
    row = rows_of(content)[0]

    assert content[:3] == b"\xef\xbb\xbf"
    assert [row[name] for name in ("Title", "Supervisor", "City", "Description")] == [
        "'=HYPERLINK(1)",
        "'@SUM(A1)",
        "'+1",
        "'\t=1",
    ]


def test_a_workbook_and_a_calendar_hold_the_same_projects(client: Client, call: Any, tmp_path: Any) -> None:
    from icalendar import Calendar
    from python_calamine import CalamineWorkbook

    made(call, "=Battery", start_from=date(2027, 5, 3))
    path = tmp_path / "projects.xlsx"

    path.write_bytes(client.get("/fr/projects/take/xlsx/").content)
    calendar = Calendar.from_ical(client.get("/ko/projects/take/ics/").content)

    rows = CalamineWorkbook.from_path(str(path)).get_sheet_by_index(0).to_python()
    events = list(calendar.walk("VEVENT"))
    assert (rows[1][1], rows[1][10]) == ("=Battery", date(2027, 5, 3))
    assert [(str(each["SUMMARY"]), each["DTSTART"].dt) for each in events] == [("시작: =Battery", date(2027, 5, 3))]
    assert client.get("/en/projects/take/exe/").status_code == 404


@pytest.mark.parametrize(("language", "words"), [("en", "This page is not here"), ("ko", "이 페이지는 없습니다")])
def test_what_is_not_there_is_said_in_the_language_of_the_address(client: Client, language: str, words: str) -> None:
    answer = client.get(f"/{language}/projects/nothing/")

    assert (answer.status_code, words in answer.content.decode()) == (404, True)


def test_a_fault_is_said_in_three_languages(client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    from sojourn.portals.public.views import catalogue

    monkeypatch.setattr(catalogue.Catalogue, "opened", lambda: 1 / 0)
    client.raise_request_exception = False

    answer = client.get("/en/projects/")

    assert answer.status_code == 500
    assert [word in answer.content.decode() for word in ("went wrong", "오류가", "erreur")] == [True] * 3


def test_a_form_that_was_open_too_long_is_explained() -> None:
    answer = Client(headers={"host": "localhost"}, enforce_csrf_checks=True).post("/fr/projects/x/keep/")

    assert (answer.status_code, "n’a pas été envoyé" in answer.content.decode()) == (403, True)


def kept_after(client: Client, projects: list[Project]) -> str:
    """The list beside the catalogue once these are kept."""
    for project in projects:
        client.post(f"/en/projects/{project.code}/keep/")
    shown = page(client, "/en/projects/")
    return shown[shown.index('id="wish-list"') :]


def test_the_wish_list_is_held_against_the_rules_of_the_call(client: Client, call: Any) -> None:
    provinces = ("Ontario", "Ontario", "Québec", "Alberta")
    projects = [made(call, f"Battery {number}", province=name) for number, name in enumerate(provinces)]

    few, enough = kept_after(client, projects[:2]), kept_after(client, projects[2:])

    assert [re.search(f'status-(good|warn)".{{0,400}}{words}', few, re.DOTALL) is not None for words in (
        "2 projects, of 3 to 7",
        "1 province, of at least 3",
    )] == [True, True]  # fmt: skip
    assert [word in enough for word in ("4 projects, of 3 to 7", "3 provinces, of at least 3", "status-warn")] == [
        True,
        True,
        False,
    ]


def test_the_end_of_applications_stands_beside_a_list_of_one_call_only(client: Client, call: Any) -> None:
    made(call, "Battery")
    alone = page(client, "/en/projects/")
    other = factories.call()
    made(other, "Speech")

    both, chosen = page(client, "/en/projects/"), page(client, f"/en/projects/?call={other.code}")

    assert ["The call closes in" in each for each in (alone, both, chosen)] == [True, False, True]


def test_the_front_page_names_open_calls_and_what_can_be_searched(client: Client, call: Any) -> None:
    made(call, "Battery")
    hidden = factories.call(published=False)

    shown = page(client, "/en/")

    assert (call.titles["en"] in shown, hidden.titles["en"] in shown) == (True, False)
    assert "One project at one university." in shown
    assert 'href="/en/projects/?province=ON"' in shown


@pytest.mark.parametrize("calls", [1, 3])
def test_the_front_page_costs_the_same_queries_whatever_is_open(client: Client, calls: int) -> None:
    for _ in range(calls):
        made(factories.call(), "Battery")

    with CaptureQueriesContext(connection) as captured:
        page(client, "/en/")

    assert len(captured) == 5
