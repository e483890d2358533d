"""Lists of thousands: columns, saved views and files show the same rows; more than a page takes goes on behind it."""

import io

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from factories import call, member, organisation, party, person, project
from python_calamine import CalamineWorkbook

from sojourn.base.files.models import StoredFile
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.lists.models import SavedView
from sojourn.base.people.actor import Actor
from sojourn.portals.staff import lists
from sojourn.portals.staff.views import lists as list_views
from sojourn.portals.staff.views import projects as project_views
from sojourn.stages.applications.actions.forms import form_for
from sojourn.stages.applications.models import Application
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project

pytestmark = pytest.mark.django_db
PLACES = sorted(lists.SOURCES)


@pytest.fixture
def target() -> Call:
    return call()


@pytest.fixture
def officer(client: Client, target: Call) -> Actor:
    actor = member("programme_officer", party(target.agreement, "agency"))
    client.force_login(actor.person)
    return actor


def waiting(target: Call, count: int = 1, **values: object) -> list[Project]:
    given = {"in_call": target, "state": "confirmed", "submitted_at": timezone.now(), **values}
    return indexed([project(False, **given) for _ in range(count)])


def indexed(made: list[Project]) -> list[Project]:
    """As every action leaves them: the list reads the rows of the search."""
    with transaction.atomic():
        search.index(made)
    return made


def rows_of(client: Client, address: str) -> list[list[str]]:
    """A file of a list as rows of text, heads first."""
    answer = client.get(address)
    assert answer.status_code == 200
    content = b"".join(answer) if answer.streaming else answer.content
    return [line.split(",") for line in content.decode("utf-8-sig").splitlines()]


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_every_list_opens_with_all_its_columns_and_as_every_file(
    client: Client, target: Call, place: str, language: str
) -> None:
    waiting(target)
    Application.objects.create(
        code="a1",
        number="A-1",
        call=target,
        form=form_for(target),
        person=person(),
        state="submitted",
        begun_at=timezone.now(),
        changed_at=timezone.now(),
        submitted_at=timezone.now(),
    )
    source = lists.SOURCES[place]
    every = "&".join(f"columns={column.name}" for column in source.columns)

    page = client.get(f"/{language}/staff/{place}/?{every}")
    files = [
        client.get(f"/{language}/staff/lists/{place}/export/{form}/?{every}").status_code
        for form in ("xlsx", "csv", "csv-bom")
    ]

    assert page.status_code == 200
    assert page.context["shown"].chosen == [column.name for column in source.columns]
    assert page.content.decode().count('<th scope="row"') == len(page.context["page"].rows) > 0
    assert files == [200, 200, 200]


@pytest.mark.usefixtures("officer")
def test_a_file_has_exactly_the_rows_columns_and_order_of_the_page(client: Client, target: Call) -> None:
    waiting(target, titles={"en": "Beta"}, track="energy", seats=1)
    waiting(target, titles={"en": "Alpha"}, track="energy", seats=3)
    waiting(target, titles={"en": "Gamma"}, track="healthcare")
    query = "track=energy&sort=-seats&columns=seats&columns=hub&columns=code"

    page = client.get(f"/en/staff/projects/?{query}")
    csv = rows_of(client, f"/en/staff/lists/projects/export/csv/?{query}")
    xlsx = client.get(f"/en/staff/lists/projects/export/xlsx/?{query}").content
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(xlsx)).get_sheet_by_index(0).to_python()

    shown = [[row.title, str(row.seats), row.code, row.hub.name if row.hub else ""] for row in page.context["page"]]
    assert [row[0] for row in shown] == ["Alpha", "Beta"]
    assert (csv[0], csv[1:]) == (sheet[0], shown)
    assert [[title, str(int(seats)), code, hub] for title, seats, code, hub in sheet[1:]] == shown


@pytest.mark.usefixtures("officer")
def test_columns_stay_in_the_address_of_every_head_and_page(client: Client, target: Call) -> None:
    waiting(target, 51)

    page = client.get("/en/staff/projects/?columns=seats&columns=city").content.decode()

    assert "?columns=seats&amp;columns=city&amp;sort=title" in page
    assert "columns=seats&amp;columns=city&amp;page=2" in page
    assert client.get("/en/staff/projects/?columns=nonsense").context["shown"].chosen == ["title"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("page", ["views/", "export/csv/"])
def test_strangers_find_no_list_and_no_file_of_it(client: Client, place: str, page: str) -> None:
    client.force_login(member("host_professor").person)

    assert client.get(f"/en/staff/lists/{place}/{page}").status_code == 404


def test_a_file_holds_no_row_of_another_agency(client: Client, officer: Actor, target: Call) -> None:
    mine, theirs = waiting(target)[0], waiting(call())[0]

    file = str(rows_of(client, "/en/staff/lists/projects/export/csv/?state=all&columns=code"))

    assert (mine.code in file, theirs.code in file) == (True, False)
    assert officer.person.code not in file


def saved(client: Client, name: str, query: str, place: str = "projects") -> str:
    return client.post(f"/en/staff/lists/{place}/views/", {"name": name, "query": query})["Location"]


def test_a_view_keeps_filters_order_and_columns_under_a_name(client: Client, officer: Actor, target: Call) -> None:
    waiting(target, track="energy")

    there = saved(client, "  Energy,  by seats ", "track=energy&sort=-seats&columns=seats&page=3&q=")
    page = client.get(there)

    assert there == "/en/staff/projects/?track=energy&sort=-seats&columns=seats"
    assert [(tab.name, tab.is_here) for tab in page.context["shown"].views] == [("Energy, by seats", True)]
    assert client.get("/en/staff/organisations/").context["shown"].views == []
    assert SavedView.objects.get().person == officer.person


@pytest.mark.usefixtures("officer")
def test_a_view_is_replaced_renamed_and_put_away(client: Client) -> None:
    saved(client, "One", "track=energy")
    saved(client, "One", "track=healthcare")
    saved(client, "Two", "")
    one, two = SavedView.objects.order_by("pk")

    def press(view: SavedView, **typed: str) -> str:
        back = {"next": "/en/staff/lists/projects/views/"}
        answer = client.post(f"/en/staff/lists/projects/views/{view.pk}/", {**back, **typed}, follow=True)
        return answer.content.decode()

    taken = press(two, name="One")
    press(one, name="First")
    press(two, act="delete")

    assert "A view is called “One” already." in taken
    assert list(SavedView.objects.values_list("name", "query")) == [("First", "track=healthcare")]


def test_nobody_sees_or_changes_the_views_of_another(client: Client, officer: Actor, target: Call) -> None:
    other = member("programme_officer", party(target.agreement, "agency"))
    view = SavedView.objects.create(person=other.person, place="projects", name="Theirs", saved_at=timezone.now())

    page = client.get("/en/staff/lists/projects/views/").content.decode()
    pressed = client.post(f"/en/staff/lists/projects/views/{view.pk}/", {"act": "delete"})

    assert "Theirs" not in page
    assert (pressed.status_code, SavedView.objects.count()) == (404, 1)
    assert officer.person != other.person


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("typed", [{"name": " "}, {"name": "Long", "query": "q=" + "x" * 3000}])
def test_a_view_that_cannot_be_kept_is_answered_with_the_reason(client: Client, typed: dict[str, str]) -> None:
    answer = client.post("/en/staff/lists/projects/views/", typed, follow=True)

    assert SavedView.objects.count() == 0
    assert "notice-bad" in answer.content.decode()


@pytest.mark.parametrize("count", [1, 3])
def test_saved_views_ask_the_database_as_often_for_many_as_for_one(
    client: Client, officer: Actor, count: int, django_assert_max_num_queries: object
) -> None:
    for number in range(count):
        saved(client, f"View {number}", "track=energy")
    client.get("/en/staff/projects/")

    with django_assert_max_num_queries(12):  # type: ignore[operator]  # a fixture that is called
        client.get("/en/staff/projects/")
    with django_assert_max_num_queries(6):  # type: ignore[operator]  # likewise
        page = client.get("/en/staff/lists/projects/views/").content.decode()

    assert page.count("<li>") >= count
    assert officer.person.full_name in page


@pytest.mark.usefixtures("officer")
def test_a_long_list_is_written_behind_the_pages_for_its_asker_alone(
    client: Client, target: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_views, "AT_ONCE", 2)
    waiting(target, 3)
    address = "/ko/staff/lists/projects/export/csv/?columns=code&sort=title"

    before = client.get(address)
    asked = client.post(address)
    work.run_due()
    job = Job.objects.get(work="export-list")
    file = rows_of(client, job.result["link"])
    other = Client()
    other.force_login(member("programme_officer", party(target.agreement, "agency")).person)

    assert (before.status_code, asked["Location"]) == (200, f"/ko/staff/work/{job.code}/")
    assert (job.state, job.done, job.whole) == ("done", 3, 3)
    assert sorted(row[1] for row in file[1:]) == sorted(Project.objects.values_list("code", flat=True))
    assert StoredFile.objects.get().owner_kind == "list"
    assert other.get(job.result["link"]).status_code == 404
    assert Client().get(job.result["link"]).status_code == 302


def test_a_file_behind_the_pages_is_not_made_for_somebody_whose_role_has_ended(
    client: Client, officer: Actor, target: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(list_views, "AT_ONCE", 0)
    waiting(target)
    client.post("/en/staff/lists/projects/export/csv/")
    officer.person.memberships.update(ends_at=timezone.now())

    work.run_due()

    assert Job.objects.get(work="export-list").state == "failed"
    assert StoredFile.objects.count() == 0


@pytest.mark.usefixtures("officer")
def test_more_than_a_page_takes_is_accepted_behind_it_as_it_was_seen(
    client: Client, target: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(project_views, "MOST", 3)
    rows = waiting(target, 5, track="energy")
    other = waiting(target, track="healthcare")[0]
    address = "/en/staff/projects/accept/"

    page = client.get(f"{address}?all=1&track=energy")
    as_of = page.context["as_of"]
    Project.objects.filter(pk=rows[0].pk).update(changed_at=timezone.now())
    asked = client.post(address, {"all": "1", "track": "energy", "as_of": as_of})
    work.run_due()
    job = Job.objects.get(work="accept-projects")

    assert (page.context["count"], page.context["seats"]) == (5, 10)
    assert asked["Location"] == f"/en/staff/work/{job.code}/"
    assert (job.state, job.done, job.result["accepted"], job.result["left"]) == ("done", 5, 4, 1)
    assert Project.objects.filter(state="accepted").count() == 4
    assert Project.objects.get(pk=other.pk).state == "confirmed"
    assert Project.objects.get(pk=rows[0].pk).state == "confirmed"


@pytest.mark.usefixtures("officer")
def test_what_is_selected_over_all_pages_is_counted(client: Client, target: Call) -> None:
    waiting(target, 51)
    indexed([project(in_call=target)])

    listed = client.get("/en/staff/projects/?state=all").content.decode()
    page = client.get("/en/staff/projects/accept/?all=1&state=all")

    assert "Select all 52" in listed  # an accepted one can be asked for changes
    assert len(page.context["projects"]) == 51


def test_people_and_organisations_are_files_without_what_a_hub_may_not_see(client: Client) -> None:
    hub = organisation("hub")
    inside = organisation(hub=hub)
    outside = organisation()
    someone, other = member("host_professor", inside).person, person()
    client.force_login(member("programme_officer", hub, scope_kind="hub", scope_code=hub.code).person)

    places = str(rows_of(client, "/en/staff/lists/organisations/export/csv/?columns=code"))
    people = str(rows_of(client, "/en/staff/lists/people/export/csv/?columns=code"))

    assert (inside.code in places, outside.code in places) == (True, False)
    assert (someone.code in people, other.code in people) == (True, False)
