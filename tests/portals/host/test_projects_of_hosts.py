"""Pages of professors and host offices: whose they are, what is missing, drafts that are not lost."""

from datetime import UTC, datetime

import pytest
from django.test import Client
from factories import call, member, organisation, person, project

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.core.projects import Bounds
from sojourn.portals.host.forms.projects import ProjectForm
from sojourn.stages.projects.models import Project

pytestmark = pytest.mark.django_db


@pytest.fixture
def host() -> Organisation:
    return organisation("host_university", province="Ontario", city="Toronto")


@pytest.fixture
def professor(client: Client, host: Organisation) -> Actor:
    actor = member("host_professor", host)
    client.force_login(actor.person)
    return actor


def draft(professor: Actor, host: Organisation, **values: object) -> Project:
    """A draft of the professor."""
    return project(False, host=host, supervisor=professor.person, **values)


def queries_of(client: Client, address: str) -> int:
    """How many queries a page makes."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as caught:
        assert client.get(address).status_code == 200
    return len(caught)


def test_pages_do_not_ask_more_for_more_rows(client: Client, professor: Actor, host: Organisation) -> None:
    target = call()
    office = member("host_office", host)
    counts = []
    for more in (1, 2):
        for _ in range(more):
            row = draft(professor, host, in_call=target)
            draft(professor, host, in_call=target, state="submitted")
        pages = [f"/en/host/projects/{each}" for each in ("", f"{row.code}/", f"{row.code}/edit/")]
        client.force_login(professor.person)
        found = [queries_of(client, page) for page in pages]
        client.force_login(office.person)
        counts.append([*found, queries_of(client, "/en/host/office/projects/")])

    assert counts[0] == counts[1]
    assert max(counts[1]) <= 12


def test_what_is_missing_is_listed_with_its_field(client: Client, professor: Actor, host: Organisation) -> None:
    row = draft(professor, host, roles={}, weeks=None, start_from=None, start_until=None)

    page = client.get(f"/en/host/projects/{row.code}/")
    sent = client.post(f"/en/host/projects/{row.code}/move/submit/", follow=True)

    assert [finding.code for finding in page.context["lacking"]] == ["role", "weeks", "start"]
    assert f"/en/host/projects/{row.code}/edit/#id_roles" in page.content.decode()
    assert Project.objects.get().state == "draft"
    assert "3 things are missing" in sent.content.decode()


def test_an_autosave_keeps_what_is_right_and_tells_the_time(
    client: Client, professor: Actor, host: Organisation
) -> None:
    row = draft(professor, host)
    version = row.changed_at.isoformat()

    answer = client.post(
        f"/ko/host/projects/{row.code}/save/",
        {
            "titles_ko": "새 제목",
            "weeks": "many",
            "seats": "2",
            "work_language": "en",
            "version": version,
            "page": "one",
        },
    )

    kept = Project.objects.get()
    assert (kept.titles, kept.weeks) == ({"ko": "새 제목"}, 12)
    assert answer.json()["version"] == kept.changed_at.isoformat()
    assert len(answer.json()["time"]) == 8


def test_a_newer_version_elsewhere_is_told_and_what_was_typed_stays(
    client: Client, professor: Actor, host: Organisation
) -> None:
    row = draft(professor, host)
    typed = {"titles_en": "Typed here", "seats": "1", "work_language": "en", "version": row.changed_at.isoformat()}
    client.post(f"/en/host/projects/{row.code}/save/", {**typed, "titles_en": "Elsewhere", "page": "one"})

    autosaved = client.post(f"/en/host/projects/{row.code}/save/", {**typed, "page": "two"})
    page = client.post(f"/en/host/projects/{row.code}/edit/", {**typed, "page": "two", "save": ""})
    shown = page.content.decode()

    assert (autosaved.status_code, page.status_code) == (409, 200)
    assert ('value="Typed here"' in shown, "newer version" in shown) == (True, True)
    again = {**typed, "page": "two", "save": "", "version": page.context["form"].data["version"]}
    assert client.post(f"/en/host/projects/{row.code}/edit/", again).status_code == 302
    assert Project.objects.get().titles == {"en": "Typed here"}


def test_another_professors_project_is_not_there(client: Client, professor: Actor, host: Organisation) -> None:
    other = draft(member("host_professor", host), host)

    parts = ("", "edit/", "reuse/", "move/submit/")
    assert [client.get(f"/en/host/projects/{other.code}/{each}").status_code for each in parts] == [404] * 4
    posts = ("edit/", "save/", "reuse/", "move/submit/", "move/discard/")
    assert [client.post(f"/en/host/projects/{other.code}/{each}").status_code for each in posts] == [404] * 5
    assert professor.person.pk != other.supervisor_id


def test_an_unknown_move_is_not_there(client: Client, professor: Actor, host: Organisation) -> None:
    row = draft(professor, host)

    assert client.post(f"/en/host/projects/{row.code}/move/accept/").status_code == 404


def test_a_withdrawal_asks_for_the_reason_first(client: Client, professor: Actor, host: Organisation) -> None:
    row = draft(professor, host, state="accepted")
    address = f"/fr/host/projects/{row.code}/move/withdraw/"

    asked = client.get(address)
    without = client.post(address, {"why": ""})
    client.post(address, {"why": "Congé."})

    assert (asked.status_code, list(without.context["form"].errors)) == (200, ["why"])
    assert Project.objects.get().state == "withdrawn"


def test_last_years_project_is_copied_and_says_what_must_change(
    client: Client, professor: Actor, host: Organisation
) -> None:
    from datetime import date

    old = draft(professor, host, state="accepted", start_from=date(2026, 5, 4), start_until=date(2026, 5, 4))
    target = call()

    assert client.get(f"/en/host/projects/{old.code}/reuse/").status_code == 200
    made = client.post(f"/en/host/projects/{old.code}/reuse/", {"call": target.code, "host": host.code})
    page = client.get(made["Location"])

    assert [finding.code for finding in page.context["lacking"]] == ["starts_before_window"]


def test_suggestions_of_companies_come_by_name(client: Client, professor: Actor) -> None:
    organisation("company", names={"en": "Aurora Vision", "ko": "오로라 비전"})
    organisation("host_university", names={"en": "Aurora University"})

    shown = client.get("/ko/host/projects/sponsors/?sponsor=오로라").content.decode()

    assert ("오로라 비전" in shown, "Aurora University" in shown) == (True, False)
    assert professor.has("host_professor")


def test_an_unknown_company_is_told_beside_the_field(client: Client, professor: Actor, host: Organisation) -> None:
    row = draft(professor, host)
    typed = {"seats": "1", "work_language": "en", "sponsor": "Nobody Inc.", "version": row.changed_at.isoformat()}

    page = client.post(f"/en/host/projects/{row.code}/edit/", {**typed, "check": ""})

    assert (page.status_code, list(page.context["form"].errors)) == (200, ["sponsor"])


def test_the_office_of_another_university_finds_nothing(client: Client, host: Organisation) -> None:
    row = project(False, host=host, state="submitted")
    client.force_login(member("host_office").person)

    assert client.get("/en/host/office/projects/").context["page"].rows == []
    assert client.get(f"/en/host/office/projects/{row.code}/").status_code == 404
    assert client.post(f"/en/host/office/projects/{row.code}/", {"confirm": ""}).status_code == 404
    client.post("/en/host/office/projects/confirm/", {"project": row.code})
    assert Project.objects.get().state == "submitted"


def test_the_office_sends_back_with_a_reason(client: Client, host: Organisation) -> None:
    row = project(False, host=host, state="submitted")
    client.force_login(member("host_office", host).person)
    address = f"/ko/host/office/projects/{row.code}/"

    without = client.post(address, {"send_back": "", "why": ""})
    client.post(address, {"send_back": "", "why": "재직 확인이 필요합니다."})

    assert list(without.context["form"].errors) == ["why"]
    assert Project.objects.get().state == "changes_asked"


def test_who_is_neither_professor_nor_office_has_no_such_pages(client: Client) -> None:
    client.force_login(person())

    addresses = ("projects/", "projects/new/", "office/projects/", "office/projects/confirm/")
    assert [client.get(f"/en/host/{each}").status_code for each in addresses] == [404] * 4


def test_an_office_alone_goes_to_its_own_list(client: Client, host: Organisation) -> None:
    client.force_login(member("host_office", host).person)

    assert client.get("/en/host/projects/")["Location"] == "/en/host/office/projects/"


def test_a_draft_of_a_call_that_takes_no_more_projects_says_so(
    client: Client, professor: Actor, host: Organisation
) -> None:
    past = (datetime(2026, 1, 5, tzinfo=UTC), datetime(2026, 2, 2, tzinfo=UTC))
    row = draft(professor, host, in_call=call(windows={"projects": past}), state="draft")

    shown = client.get(f"/en/host/projects/{row.code}/").content.decode()

    assert "This call takes no projects now." in shown
    assert "/move/submit/" not in shown


@pytest.mark.parametrize("page", ["edit", "save"])
def test_a_track_that_the_agreement_does_not_name_can_be_kept(
    client: Client, professor: Actor, host: Organisation, page: str
) -> None:
    row = draft(professor, host, track="robotics")
    form = client.get(f"/en/host/projects/{row.code}/edit/").context["form"]
    content = {"version": form.initial["version"], "work_language": "fr", "seats": "1", "track": "robotics"}

    answer = client.post(f"/en/host/projects/{row.code}/{page}/", content)

    assert answer.status_code == {"edit": 302, "save": 200}[page]
    row.refresh_from_db()
    assert (row.track, row.work_language) == ("robotics", "fr")


@pytest.mark.parametrize(
    ("lines", "kept"),
    [
        ("  Ada  Roe \n\n김서연", [{"name": "Ada Roe"}, {"name": "김서연"}]),
        ("Ada Roe <ada@roe.example>", [{"name": "Ada Roe", "email": "ada@roe.example"}]),
        ("Ada Roe, ada@roe.example", [{"name": "Ada Roe", "email": "ada@roe.example"}]),
    ],
)
def test_a_co_supervisor_is_a_name_and_maybe_an_address(lines: str, kept: list[dict[str, str]]) -> None:
    form = ProjectForm({"co_supervisors": lines}, bounds=Bounds())
    form.is_valid()

    assert form.cleaned_data["co_supervisors"] == kept


@pytest.mark.parametrize(
    ("line", "code"),
    [
        ("ada@roe.example", "co_supervisor_unnamed"),
        ("<ada@roe.example>", "co_supervisor_unnamed"),
        ("Ada Roe <ada at roe>", "co_supervisor_address"),
        ("Ada Roe <>", "co_supervisor_address"),
        ('"><script>alert(1)</script>', "co_supervisor_address"),
        (f"Ada Roe <{'a' * 300}@roe.example>", "co_supervisor_address"),
    ],
)
def test_a_co_supervisor_without_a_name_or_with_half_an_address_is_asked_about(line: str, code: str) -> None:
    form = ProjectForm({"co_supervisors": f"김서연\n{line}"}, bounds=Bounds())

    assert [error.code for error in form.errors.as_data()["co_supervisors"]] == [code]
