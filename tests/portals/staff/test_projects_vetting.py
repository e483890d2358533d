"""Officers' pages: other agencies see nothing, filters narrow, queries do not grow, decisions answer."""

from datetime import timedelta

import pytest
from django.db import transaction
from django.test import Client
from django.utils import timezone
from factories import call, member, organisation, party, project

from sojourn.base.people.actor import Actor
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import search
from sojourn.stages.projects.models import Project, ProjectComment

pytestmark = pytest.mark.django_db


@pytest.fixture
def target() -> Call:
    return call()


@pytest.fixture
def officer(client: Client, target: Call) -> Actor:
    actor = member("programme_officer", party(target.agreement, "agency"))
    client.force_login(actor.person)
    return actor


def confirmed(target: Call, **values: object) -> Project:
    """A project that a host office has confirmed."""
    given = {"state": "confirmed", "submitted_at": timezone.now(), **values}
    return indexed(project(False, in_call=target, **given))


def indexed(made: Project) -> Project:
    """As every action leaves it: the lists read the rows of the search."""
    with transaction.atomic():
        search.index([made])
    return made


@pytest.mark.usefixtures("officer")
def test_the_list_narrows_by_state_host_province_track_and_words(client: Client, target: Call) -> None:
    waterloo = organisation("host_university", province="Ontario")
    one = confirmed(target, host=waterloo, titles={"ko": "전고체 배터리"}, track="energy")
    two = confirmed(target, titles={"en": "Bones"}, track="healthcare", province="Québec")
    indexed(project(in_call=target, titles={"en": "Shown"}, import_key="row 7"))

    def found(address: str) -> list[str]:
        return [row.code for row in client.get(f"/ko/staff/projects/?{address}").context["page"].rows]

    assert found("") == [one.code, two.code]
    assert found("q=배터리") == [one.code]
    assert found(f"host={waterloo.code}") == [one.code]
    assert found("province=Qu%C3%A9bec") == found("province=QC") == [two.code]
    assert found(f"call={target.code}&sort=-title") == [one.code, two.code]  # 전 stands after B
    assert found("call=another") == found("track=none") == []
    assert found(f"q={two.code}") == found("q=bon") == [two.code]
    assert len(found("state=all&q=row+7")) == 1
    assert found("track=energy&track=healthcare&sort=-track") == [two.code, one.code]
    assert found("state=nonsense") == found("state=all")
    assert len(found("state=all")) == 3


@pytest.mark.usefixtures("officer")
def test_the_list_and_the_page_do_not_ask_more_for_more_rows(client: Client, target: Call) -> None:
    counts = []
    for more in (1, 2):
        for _ in range(more):
            row = confirmed(target)
        counts.append(
            (queries_of(client, "/en/staff/projects/"), queries_of(client, f"/en/staff/projects/{row.code}/"))
        )

    assert counts[0] == counts[1]
    assert all(count <= 12 for count in counts[1])


def queries_of(client: Client, address: str) -> int:
    """How many queries a page makes once its session is there."""
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with CaptureQueriesContext(connection) as caught:
        assert client.get(address).status_code == 200
    return len(caught)


@pytest.mark.parametrize(
    ("verb", "why", "state"),
    [
        ("accept", "", "accepted"),
        ("ask_changes", "Week by week, please.", "changes_asked"),
        ("refuse", "Out of the call.", "refused"),
        ("refuse", "", "confirmed"),
        ("comment", "Well written.", "confirmed"),
        ("delete", "", "confirmed"),
    ],
)
@pytest.mark.usefixtures("officer")
def test_a_decision_on_the_page_moves_the_project_or_says_what_is_missing(
    client: Client, target: Call, verb: str, why: str, state: str
) -> None:
    row = confirmed(target)

    answer = client.post(
        f"/en/staff/projects/{row.code}/", {"verb": verb, "why": why, "seen": row.changed_at.isoformat()}
    )

    assert Project.objects.get().state == state
    is_done = bool(why) or state == "accepted"
    assert answer.status_code == (302 if is_done else 200)
    if verb == "refuse" and not why:
        assert list(answer.context["form"].errors) == ["why"]


@pytest.mark.usefixtures("officer")
def test_all_that_is_filtered_is_accepted_after_a_page_that_names_it(client: Client, target: Call) -> None:
    rows = [confirmed(target, track="energy"), confirmed(target, track="energy"), confirmed(target, track="healthcare")]

    page = client.get("/en/staff/projects/accept/?all=1&state=confirmed&track=energy")
    named = [row.code for row in page.context["projects"]]
    client.post(
        "/en/staff/projects/accept/",
        {"project": named, **{f"seen-{row.code}": row.changed_at.isoformat() for row in rows[:2]}},
    )

    assert named == [rows[0].code, rows[1].code]
    assert list(Project.objects.order_by("pk").values_list("state", flat=True)) == ["accepted", "accepted", "confirmed"]


def test_another_agency_finds_nothing(client: Client, target: Call) -> None:
    row = confirmed(target)
    client.force_login(member("programme_officer").person)

    assert client.get("/en/staff/projects/?state=all").context["page"].rows == []
    assert client.get(f"/en/staff/projects/{row.code}/").status_code == 404
    assert client.post(f"/en/staff/projects/{row.code}/", {"verb": "accept"}).status_code == 404
    client.post("/en/staff/projects/accept/", {"project": row.code})
    assert Project.objects.get().state == "confirmed"


def test_an_auditor_reads_and_decides_nothing(client: Client, target: Call) -> None:
    row = confirmed(target)
    client.force_login(member("auditor", party(target.agreement, "agency")).person)

    page = client.get(f"/en/staff/projects/{row.code}/")
    answer = client.post(f"/en/staff/projects/{row.code}/", {"verb": "accept", "seen": ""})

    assert (page.context["moves"], answer.status_code) == ((), 200)
    assert Project.objects.get().state == "confirmed"


@pytest.mark.parametrize("role", ["student", "home_coordinator", "host_professor", "host_office"])
def test_who_is_no_staff_has_no_such_pages(client: Client, target: Call, role: str) -> None:
    row = confirmed(target)
    client.force_login(member(role).person)  # type: ignore[arg-type]  # one of the roles

    addresses = ("", "accept/", f"{row.code}/")
    assert [client.get(f"/en/staff/projects/{each}").status_code for each in addresses] == [404] * 3


def test_a_visitor_is_asked_to_sign_in(client: Client) -> None:
    assert client.get("/en/staff/projects/")["Location"] == "/en/account/login/?next=/en/staff/projects/"


@pytest.mark.usefixtures("officer")
def test_changes_are_asked_of_many_only_after_the_words_were_shown_with_their_number(
    client: Client, target: Call
) -> None:
    rows = [confirmed(target), confirmed(target), confirmed(target, state="refused", titles={"en": "Refused before"})]
    where, codes = "/en/staff/projects/together/ask-changes/", [row.code for row in rows]
    said = {
        "project": codes,
        "why": "Week by week, please.",
        **{f"seen-{r.code}": r.changed_at.isoformat() for r in rows},
    }

    asked = client.get(where, {"project": codes})
    empty = client.post(where, {**said, "why": " "})
    shown = client.post(where, said)
    before = list(Project.objects.order_by("pk").values_list("state", flat=True))
    page = client.post(where, {**said, "confirmed": "1"}, follow=True).content.decode()

    assert [[row.code for row in asked.context[name]] for name in ("able", "left_out")] == [codes[:2], codes[2:]]
    assert (empty.context["is_said"], shown.context["is_said"], before[:2]) == (False, True, ["confirmed"] * 2)
    assert ("Week by week, please." in shown.content.decode(), "these 2 projects" in shown.content.decode()) == (
        True,
        True,
    )
    states = list(Project.objects.order_by("pk").values_list("state", flat=True))
    assert (states, ProjectComment.objects.count()) == (["changes_asked", "changes_asked", "refused"], 2)
    assert "2 projects have been asked for changes." in page
    assert "“Refused before”. This cannot be done in its present state." in page


@pytest.mark.usefixtures("officer")
def test_what_changed_since_it_was_shown_is_left_and_named(client: Client, target: Call) -> None:
    row = confirmed(target, titles={"en": "Written anew"})
    seen = row.changed_at.isoformat()
    Project.objects.filter(pk=row.pk).update(changed_at=row.changed_at + timedelta(minutes=1))

    page = client.post(
        "/en/staff/projects/together/ask-changes/",
        {"project": [row.code], "why": "More.", "confirmed": "1", f"seen-{row.code}": seen},
        follow=True,
    ).content.decode()

    assert (Project.objects.get().state, "“Written anew”. Somebody else changed this" in page) == ("confirmed", True)


@pytest.mark.usefixtures("officer")
def test_a_comment_goes_to_every_state_and_nothing_ticked_is_said(client: Client, target: Call) -> None:
    rows = [confirmed(target), confirmed(target, state="accepted")]
    where = "/en/staff/projects/together/comment/"

    client.post(where, {"project": [row.code for row in rows], "why": "Well done.", "confirmed": "1"})
    nothing = [client.get(address, follow=True).content.decode() for address in (where, "/en/staff/projects/accept/")]

    assert sorted(ProjectComment.objects.values_list("project", flat=True)) == [row.pk for row in rows]
    assert ["Nothing was ticked." in page for page in nothing] == [True, True]
    assert client.get("/en/staff/projects/together/refuse/").status_code == 404


@pytest.mark.usefixtures("officer")
def test_of_those_ticked_the_page_names_what_cannot_be_accepted(client: Client, target: Call) -> None:
    rows = [confirmed(target), confirmed(target, state="submitted")]

    answer = client.get("/en/staff/projects/accept/", {"project": [row.code for row in rows]})

    assert [[row.code for row in answer.context[name]] for name in ("projects", "left_out")] == [
        [rows[0].code],
        [rows[1].code],
    ]
