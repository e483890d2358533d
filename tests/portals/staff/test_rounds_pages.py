"""Rounds on the officers' pages: who takes part, a run, its report, its publication, the folder; and in few queries."""

import io
import zipfile
from pathlib import Path
from typing import Any

import factories as make
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from round_cast import applied, computed, officer_of, projects_of

from sojourn.base.jobs import work
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.models import Application, Round
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project
from sojourn.tables import read_call

pytestmark = pytest.mark.django_db


@pytest.fixture
def call() -> Call:
    return make.call()


@pytest.fixture
def officer(call: Call) -> Actor:
    return officer_of(call)


@pytest.fixture
def crowd(call: Call) -> list[Application]:
    projects = projects_of(call)
    return [applied(call, projects, percent) for percent in (95, 94, 93, 92)]


@pytest.fixture
def pages(client: Client, officer: Actor) -> Client:
    client.force_login(officer.person)
    return client


@pytest.mark.usefixtures("crowd")
@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_round_is_run_looked_at_and_published(pages: Client, call: Call, language: str) -> None:
    listed = f"/{language}/staff/calls/{call.code}/rounds/"

    assert pages.get(listed).context["taking"] == 4
    sent = pages.post(listed, {"seed": "drawn"})
    made = Round.objects.get()
    page = f"/{language}/staff/rounds/{made.code}/"
    assert sent["Location"] == page
    assert pages.get(page).context["is_working"] is True
    assert pages.get(f"{page}progress/").headers.get("HX-Refresh") is None
    work.run_due()
    assert pages.get(f"{page}progress/")["HX-Refresh"] == "true"
    report = pages.get(page)
    assert report.context["counts"]["placed"] == 3
    look = pages.get(f"{page}publish/")
    assert (look.context["closed"], len(look.context["results"]), bool(look.context["sample"])) == ("", 4, True)
    assert pages.post(f"{page}publish/")["Location"] == page
    work.run_due()

    states = Application.objects.filter(call=call).order_by("pk").values_list("state", flat=True)
    assert list(states) == ["placed", "placed", "placed", "unplaced"]
    assert pages.get(listed).context["taking"] == 0


@pytest.mark.usefixtures("crowd")
def test_the_folder_of_a_call_is_read_by_the_desk(pages: Client, call: Call, tmp_path: Path) -> None:
    answer = pages.get(f"/en/staff/calls/{call.code}/folder.zip")

    with zipfile.ZipFile(io.BytesIO(answer.content)) as archive:
        archive.extractall(tmp_path)
    assert read_call(tmp_path).students.height == 4


@pytest.mark.usefixtures("crowd")
def test_a_folder_that_the_desk_would_refuse_is_told_in_words(pages: Client, call: Call) -> None:
    Project.objects.filter(call=call).update(weeks=0)

    answer = pages.get(f"/en/staff/calls/{call.code}/folder.zip", follow=True)

    assert answer.redirect_chain == [(f"/en/staff/calls/{call.code}/rounds/", 302)]
    assert [str(message).count("weeks") for message in answer.context["messages"]] == [1, 1, 1]


def test_a_round_that_is_outdated_says_so_and_has_no_button(
    pages: Client, call: Call, officer: Actor, crowd: list[Application]
) -> None:
    made = computed(call, officer)
    Application.objects.filter(pk=crowd[0].pk).update(state="withdrawn")

    look = pages.get(f"/en/staff/rounds/{made.code}/publish/")
    pages.post(f"/en/staff/rounds/{made.code}/publish/")

    assert look.context["closed"].startswith("Applications, projects or rules have changed")
    assert b'name="confirmed"' not in look.content
    assert Round.objects.get().state == "computed"


@pytest.mark.usefixtures("crowd")
def test_an_auditor_reads_and_changes_nothing(client: Client, call: Call, officer: Actor) -> None:
    made = computed(call, officer)
    client.force_login(make.member("auditor", make.party(call.agreement, "agency")).person)

    read = client.get(f"/en/staff/rounds/{made.code}/")
    asked = client.post(f"/en/staff/calls/{call.code}/rounds/", {"seed": "x"})
    dropped = client.post(f"/en/staff/rounds/{made.code}/drop/")

    assert (read.status_code, asked.status_code, dropped.status_code) == (200, 200, 404)
    assert [each.state for each in Round.objects.all()] == ["computed"]
    assert b"drop/" not in read.content


@pytest.mark.usefixtures("crowd")
def test_others_see_nothing_of_a_round(client: Client, call: Call, officer: Actor) -> None:
    made = computed(call, officer)
    client.force_login(make.member("programme_officer").person)

    paths = [f"rounds/{made.code}/{page}" for page in ("", "progress/", "publish/", "folder.zip")]
    paths += [f"calls/{call.code}/rounds/", f"calls/{call.code}/folder.zip"]

    assert [client.get(f"/en/staff/{path}").status_code for path in paths] == [404] * 6


def test_pages_ask_as_much_for_one_as_for_three(pages: Client, call: Call, officer: Actor) -> None:
    projects = projects_of(call)
    applied(call, projects, 90)
    made = computed(call, officer)
    paths = [f"/en/staff/calls/{call.code}/rounds/", f"/en/staff/rounds/{made.code}/"]
    one = [_count(pages, path) for path in paths]
    for percent in (80, 70):
        applied(call, projects, percent)
    more = computed(call, officer, "again")

    three = [_count(pages, path) for path in (paths[0], f"/en/staff/rounds/{more.code}/")]

    assert one == three
    assert [each <= 14 for each in three] == [True, True], three


def _count(pages: Client, path: str) -> int:
    answer: Any
    with CaptureQueriesContext(
        connection,
    ) as asked:
        answer = pages.get(path)
    assert answer.status_code == 200
    return len([each for each in asked if "SAVEPOINT" not in each["sql"]])
