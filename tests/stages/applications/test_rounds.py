"""Rounds: the exported folder is the desk's, a result is told once, and to each applicant only the own."""

import io
import zipfile
from pathlib import Path
from typing import Any

import factories as make
import pytest
from round_cast import applied, computed, officer_of, projects_of

from sojourn.base.audit.models import Event
from sojourn.base.files.keeping import content_of
from sojourn.base.jobs import work
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.desk.allocate import allocate
from sojourn.desk.publish import publish
from sojourn.desk.verify import verify_folder
from sojourn.stages.applications.actions.rounds import (
    Computed,
    ask_round,
    drop_round,
    keep_computed,
    publish_round,
    tell_work,
)
from sojourn.stages.applications.desk_folder import folder_of
from sojourn.stages.applications.models import Application, Choice, Result, Round
from sojourn.stages.applications.taking_part import counts_of, parts_of
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
    """Five applicants for three seats, the best first; all name the projects in the same order."""
    projects = projects_of(call)
    return [applied(call, projects, percent) for percent in (95, 94, 93, 92, 91)]


def unpacked(made: Round, place: Path) -> Path:
    assert made.folder is not None
    with zipfile.ZipFile(content_of(made.folder)) as archive:
        archive.extractall(place)
    return place


def test_the_exported_folder_passes_the_check_of_the_desk(call: Call, crowd: list[Application], tmp_path: Path) -> None:
    folder_of(call, "seed").write(tmp_path)

    read = read_call(tmp_path)

    home = make.party(call.agreement, "home_university").code
    assert read.students["student_id"].to_list() == sorted(each.number for each in crowd)
    assert (read.choices.height, read.projects.height, read.warnings) == (15, 3, ())
    assert read.programme.allocation.caps.home == {home: 20}
    assert [(each.home, each.track, each.seats) for each in read.programme.allocation.reserve] == [(home, "energy", 5)]
    assert (read.programme.allocation.seed, read.programme.allocation.priority) == ("seed", "merit")


@pytest.mark.usefixtures("crowd")
def test_the_work_and_the_desk_alone_come_to_the_same_bytes(call: Call, officer: Actor, tmp_path: Path) -> None:
    made = computed(call, officer)

    place = unpacked(made, tmp_path / "taken")
    alone = tmp_path / "alone"
    folder = place / "call"
    publish(read_call(folder), allocate(read_call(folder)), alone)

    assert {path.name: path.read_bytes() for path in alone.iterdir()} == {
        path.name: path.read_bytes() for path in (place / "result").iterdir()
    }
    assert verify_folder(folder, place / "result").holds
    assert made.digest == folder_of(call, made.seed).digest()


def test_the_best_by_merit_have_the_seats_and_the_others_are_told_why(
    call: Call, officer: Actor, crowd: list[Application]
) -> None:
    made = computed(call, officer)

    placed = Result.objects.filter(round=made).order_by("application__pk").values_list("rank", flat=True)
    last = Result.objects.get(round=made, application=crowd[-1])
    assert (made.state, made.fault, list(placed)) == ("computed", "", [1, 2, 3, None, None])
    assert [each["refusal"]["own_position"] for each in last.choices] == [5, 4, 3]
    assert made.figures["ranks"] == {"1": 1, "2": 1, "3": 1}
    assert made.figures["reasons"] == {"project": 2}


@pytest.mark.usefixtures("crowd")
def test_who_stays_out_is_said_with_the_reason(call: Call) -> None:
    projects = list(Project.objects.filter(call=call).order_by("code"))
    applied(call, projects, 1, state="submitted", outcome="cannot_tell")
    applied(call, projects, 2, state="withdrawn")
    applied(call, [], 3)
    applied(call, projects, 4, home=None)
    applied(call, projects, 5, state="submitted")

    counts = counts_of(parts_of(call))

    assert counts == {"": 6, "withdrawn": 1, "not_judged": 1, "no_home": 1, "no_choices": 1}


@pytest.mark.usefixtures("crowd")
def test_whom_an_officer_admits_no_rule_refuses_again(call: Call, officer: Actor) -> None:
    admitted = applied(call, list(Project.objects.filter(call=call).order_by("code")), 99, outcome="not_met")
    admitted.person.studies.update(full_time=False)

    made = computed(call, officer)

    assert Result.objects.get(round=made, application=admitted).rank == 1


def test_a_project_taken_back_has_no_seat_and_keeps_its_line(
    call: Call, officer: Actor, crowd: list[Application]
) -> None:
    first = Choice.objects.get(application=crowd[0], rank=1).project
    Project.objects.filter(pk=first.pk).update(state="withdrawn")

    made = computed(call, officer)

    best = Result.objects.get(round=made, application=crowd[0])
    assert (best.rank, best.choices[0]["refusal"]["seats"]) == (2, 0)


@pytest.mark.usefixtures("crowd")
def test_tables_that_cannot_be_trusted_fail_the_round_in_words(call: Call, officer: Actor) -> None:
    Project.objects.filter(call=call).update(weeks=0)

    made = computed(call, officer)

    assert (made.state, made.fault) == ("failed", "tables")
    assert {each["code"] for each in made.figures["problems"]} == {"below_minimum"}


@pytest.mark.usefixtures("crowd")
def test_a_round_needs_a_seed_people_and_no_other_round(call: Call, officer: Actor) -> None:
    with pytest.raises(Refused, match="round_seed"):
        ask_round(call, "  ", by=officer)
    with pytest.raises(Refused, match="not_yours"):
        ask_round(call, "seed", by=make.member("programme_officer"))
    ask_round(call, "seed", by=officer)
    with pytest.raises(Refused, match="round_working"):
        ask_round(call, "seed", by=officer)
    Application.objects.filter(call=call).update(state="withdrawn")
    Round.objects.all().update(state="dropped")
    with pytest.raises(Refused, match="round_nobody"):
        ask_round(call, "seed", by=officer)


@pytest.mark.usefixtures("crowd")
def test_publishing_tells_everybody_once(call: Call, officer: Actor) -> None:
    made = computed(call, officer)

    told = publish_round(made, by=officer)
    work.run_due()
    again = tell_work({"round": made.code}, lambda _done, _whole: None)

    states = Application.objects.filter(call=call).order_by("pk").values_list("state", flat=True)
    assert (told.state, list(states), again) == ("published", ["placed"] * 3 + ["unplaced"] * 2, {"told": 0})
    assert OutboxMail.objects.filter(key__startswith="application-result:").count() == 5
    assert Event.objects.filter(object_kind="application", verb__in=("place", "leave_unplaced")).count() == 5
    with pytest.raises(Refused, match="not_from_here"):
        publish_round(told, by=officer)


@pytest.mark.usefixtures("crowd")
def test_of_two_officers_one_publishes(call: Call, officer: Actor) -> None:
    made = computed(call, officer)
    stale = Round.objects.select_related("call").get(pk=made.pk)

    publish_round(made, by=officer)

    with pytest.raises(Refused, match="changed_meanwhile"):
        publish_round(stale, by=officer)
    assert Event.objects.filter(object_code=call.code, verb="publish_round").count() == 1


@pytest.mark.usefixtures("crowd")
def test_of_two_rounds_of_a_call_one_is_published(call: Call, officer: Actor) -> None:
    first, second = computed(call, officer), computed(call, officer, "another draw")
    # Both officers looked before either pressed.
    Round.objects.filter(pk=first.pk).update(state="published")

    with pytest.raises(Refused, match="round_published"):
        publish_round(second, by=officer)

    assert Round.objects.filter(state="published").count() == 1


@pytest.mark.parametrize(
    "change",
    [
        lambda one: Application.objects.filter(pk=one.pk).update(state="withdrawn"),
        lambda one: Application.objects.filter(pk=one.pk).update(percent=50),
        lambda one: Choice.objects.filter(application=one, rank=3).delete(),
        lambda one: Project.objects.filter(call=one.call_id).update(seats=2),
    ],
)
def test_nothing_is_published_after_a_change(call: Call, officer: Actor, crowd: list[Application], change: Any) -> None:
    made = computed(call, officer)
    change(crowd[0])

    with pytest.raises(Refused, match="round_outdated"):
        publish_round(made, by=officer)

    assert Application.objects.filter(state__in=("placed", "unplaced")).count() == 0


def test_who_leaves_after_the_publication_is_passed_over(call: Call, officer: Actor, crowd: list[Application]) -> None:
    made = computed(call, officer)
    publish_round(made, by=officer)
    Application.objects.filter(pk=crowd[1].pk).update(state="withdrawn")

    work.run_due()

    assert Application.objects.get(pk=crowd[1].pk).state == "withdrawn"
    assert not OutboxMail.objects.filter(key__endswith=f":{crowd[1].code}").exists()


@pytest.mark.usefixtures("crowd")
def test_what_was_computed_is_kept_once(call: Call, officer: Actor) -> None:
    made = computed(call, officer)

    again = keep_computed(made, Computed("other", b"PK", {}, {}))

    assert again is False
    assert Round.objects.get(pk=made.pk).digest == made.digest


@pytest.mark.usefixtures("crowd")
def test_a_dropped_round_is_not_published(call: Call, officer: Actor) -> None:
    made = drop_round(computed(call, officer), by=officer)

    with pytest.raises(Refused, match="not_from_here"):
        publish_round(made, by=officer)


def test_the_report_names_nobody(call: Call, officer: Actor, crowd: list[Application]) -> None:
    made = computed(call, officer)

    assert made.folder is not None
    with zipfile.ZipFile(io.BytesIO(content_of(made.folder).read_bytes())) as archive:
        report = archive.read("result/report.html").decode()

    assert [each for one in crowd for each in (one.number, one.person.full_name) if each in report] == []
