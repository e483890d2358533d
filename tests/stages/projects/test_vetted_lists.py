"""The list of officers reads the rows of the search, and shows what the policy of the rows says; nothing else."""

from datetime import UTC, date, datetime

import pytest
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext
from factories import agreement, call, member, organisation, party, project

from sojourn.base.people.actor import Actor
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import queries, search
from sojourn.stages.projects.models import STATES, Project
from sojourn.stages.projects.search.vetting import vetted

pytestmark = pytest.mark.django_db


@pytest.fixture
def target() -> Call:
    return call()


def made(state: str, in_call: Call, **values: object) -> Project:
    row = project(in_call=in_call, state=state, **values)
    with transaction.atomic():
        search.index([row])
    return row


def found(actor: Actor, sort: str = "submitted", *, is_down: bool = False, **chosen: str) -> list[int]:
    return vetted(actor, {name: (value,) for name, value in chosen.items()}, sort, is_down=is_down).keys.tolist()


def scoped(kind: str, code: str, of: Actor) -> Actor:
    """Another programme officer of the same organisation whose role is narrowed."""
    assert of.acting is not None
    person = member("programme_officer", of.acting.organisation).person
    person.memberships.update(scope_kind=kind, scope_code=code)
    return Actor.of(person)


def test_whoever_asks_sees_what_the_policy_of_the_rows_says(target: Call) -> None:
    hub, house = organisation("hub"), party(target.agreement, "agency")
    of_hub = organisation("host_university", hub=hub)
    places = (target, call(under=target.agreement, published=False), call())
    for place in places:
        for state in STATES:
            made(state, place)
            made(state, place, host=of_hub, hub=hub)
    officer = member("programme_officer", house)
    actors = {
        "officer": officer,
        "auditor": member("auditor", house),
        "agreement": scoped("agreement", target.agreement.code, officer),
        "call": scoped("call", target.code, officer),
        "hub": scoped("hub", hub.code, officer),
        "stranger": member("programme_officer"),
        "student": member("student"),
    }

    seen = {name: found(actor) for name, actor in actors.items()}

    allowed = {name: set(queries.vetted_by(actor).values_list("pk", flat=True)) for name, actor in actors.items()}
    assert {name: set(keys) for name, keys in seen.items()} == allowed
    assert {name: len(keys) for name, keys in seen.items()} == {
        "officer": 24, "auditor": 24, "agreement": 24, "call": 12, "hub": 12, "stranger": 0, "student": 0
    }  # fmt: skip


def test_counts_and_choices_say_only_what_occurs_for_whoever_asks(target: Call) -> None:
    officer = member("programme_officer", party(target.agreement, "agency"))
    made("confirmed", target, track="energy", province="Ontario")
    made("accepted", target, track="energy", province="Québec")
    made("draft", target, track="secret", province="Secretland")
    made("accepted", call(), track="foreign", province="Foreignland")

    shown = vetted(officer, {"state": ("accepted",), "track": ("energy",)})

    assert (shown.counts, len(shown.keys)) == ({"confirmed": 1, "accepted": 1}, 1)
    assert [shown.choices[name] for name in ("track", "province", "call", "hub")] == [
        [("energy", "energy")],
        [("ON", "ON"), ("QC", "QC")],
        [(target.code, target.title)],
        [],
    ]
    assert len(shown.choices["host"]) == 2


def test_each_order_goes_both_ways(target: Call) -> None:
    officer = member("programme_officer", party(target.agreement, "agency"))
    days = [datetime(2026, month, 1, tzinfo=UTC) for month in (3, 1, 2)]
    rows = [
        made("confirmed", target, titles={"en": title}, supervisor_name=name, track=track, province=place, seats=seats,
             start_from=date(2027, 5, seats), submitted_at=at, host=organisation(names={"en": host}))
        for title, name, track, place, seats, at, host in zip(
            ("École", "Zinc", "Battery"), ("Õun", "Adams", "Zhou"), "bca", ("QC", "AB", "ON"), (3, 1, 2), days,
            ("Waterloo", "Alberta", "McGill"), strict=True,
        )
    ]  # fmt: skip
    first = {row.pk: name for row, name in zip(rows, "abc", strict=True)}

    def named(sort: str, *, is_down: bool = False) -> str:
        return "".join(first[key] for key in found(officer, sort, is_down=is_down))

    orders = ("sort_en", "sort_supervisor", "track", "province", "seats", "start", "submitted", "host")
    assert [named(sort) for sort in orders] == ["cab", "bac", "cab", "bca", "bca", "bca", "bca", "bca"]
    assert [named(sort, is_down=True) for sort in orders] == [named(sort)[::-1] for sort in orders]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_three_times_whatever_its_length(target: Call, count: int) -> None:
    officer = member("programme_officer", party(target.agreement, "agency"))
    for _ in range(count):
        made("confirmed", target)

    with CaptureQueriesContext(connection) as captured:
        assert len(found(officer, state="confirmed")) == count

    assert len(captured) == 3  # the rows (within a transaction there is no version), the calls, the names


def test_an_agreement_of_somebody_else_stays_closed(target: Call) -> None:
    officer = member("programme_officer", party(agreement(), "agency"))
    made("confirmed", target)

    assert (found(officer), found(officer, call=target.code)) == ([], [])
