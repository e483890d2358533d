"""Roles narrowed to an agreement, a call or a hub: by those who give them, to what the organisation has a part in."""

from typing import Any

import factories
import pytest

from sojourn.base.audit.models import Event
from sojourn.base.people import actions, scopes
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Membership, Organisation
from sojourn.core.errors import Refused
from sojourn.stages.agreements import queries as agreements

pytestmark = pytest.mark.django_db


def of(agency: Organisation) -> tuple[Actor, Actor]:
    """An administrator and an officer of an agency."""
    return factories.member("administrator", agency), factories.member("programme_officer", agency)


def test_a_role_is_narrowed_at_once_and_sees_less() -> None:
    agency = factories.organisation("agency")
    one, other = (factories.agreement(agency=agency) for _ in range(2))
    administrator, officer = of(agency)
    before = set(agreements.managed_by(officer))

    made = actions.narrow_role(officer.memberships[0], "agreement", one.code, by=administrator)

    assert before == {one, other}
    assert set(agreements.managed_by(Actor.of(officer.person))) == {one}
    ended = Membership.objects.get(pk=officer.memberships[0].pk).ends_at
    assert ended is not None
    assert ended <= made.begins_at
    events = Event.objects.filter(object_code=officer.person.code).order_by("number")
    assert [(event.verb, event.detail.get("scope")) for event in events] == [
        ("end_role", None),
        ("give_role", one.code),
    ]


@pytest.mark.parametrize("kind", ["agreement", "call", "hub"])
def test_a_role_is_narrowed_to_what_the_organisation_has_a_part_in_alone(kind: Any) -> None:
    agency = factories.organisation("agency")
    administrator, officer = of(agency)
    strange = {
        "agreement": lambda: factories.agreement().code,
        "call": lambda: factories.call().code,
        "hub": lambda: factories.organisation("hub").code,
    }[kind]()

    with pytest.raises(Refused, match="scope_unknown"):
        actions.narrow_role(officer.memberships[0], kind, strange, by=administrator)


def test_what_a_role_can_be_narrowed_to() -> None:
    agency = factories.organisation("agency")
    under = factories.agreement(agency=agency)
    call, hub = factories.call(under=under), factories.organisation("hub", parent=agency)

    found = {kind: list(names) for kind, names in scopes.choices(agency).items()}

    assert found == {"hub": [hub.code], "agreement": [under.code], "call": [call.code]}


def test_a_role_whose_rules_know_no_scope_is_not_narrowed() -> None:
    under = factories.agreement()
    home = factories.party(under, "home_university")
    student = factories.member("student", home)

    with pytest.raises(Refused, match="scope_unknown"):
        actions.narrow_role(student.memberships[0], "agreement", under.code, by=factories.member("programme_officer"))


def test_an_officer_narrows_nobody_of_staff_and_nobody_elsewhere() -> None:
    under = factories.agreement()
    agency = factories.party(under, "agency")
    _, officer = of(agency)

    for by in (officer, factories.member("administrator")):
        with pytest.raises(Refused, match="not_yours"):
            actions.narrow_role(officer.memberships[0], "agreement", under.code, by=by)


def test_the_last_administrator_stays_broad() -> None:
    under = factories.agreement()
    administrator, _ = of(factories.party(under, "agency"))

    with pytest.raises(Refused, match="last_administrator"):
        actions.narrow_role(administrator.memberships[0], "agreement", under.code, by=administrator)


def test_an_invitation_carries_its_scope_to_the_role() -> None:
    under = factories.agreement()
    agency = factories.party(under, "agency")
    administrator, _ = of(agency)
    invited = actions.invite_person(
        "new@example.org", agency, "auditor", by=administrator, scope_kind="agreement", scope_code=under.code
    )
    assert isinstance(invited, Invitation)

    made = actions.accept_invitation(invited, by=Actor.of(factories.person()))

    assert made is not None
    assert (made.role, made.scope_kind, made.scope_code) == ("auditor", "agreement", under.code)


def test_names_cost_a_query_a_kind_and_nothing_without_one(django_assert_num_queries: Any) -> None:
    under = [factories.agreement() for _ in range(3)]
    rows = [
        factories.member(
            "auditor", factories.party(each, "agency"), scope_kind="agreement", scope_code=each.code
        ).memberships[0]
        for each in under
    ]
    broad = factories.member("auditor").memberships

    with django_assert_num_queries(1):
        named = scopes.with_scopes(rows)
    with django_assert_num_queries(0):
        scopes.with_scopes(broad)

    assert [row.scope_name for row in named] == [each.title for each in under]  # type: ignore[union-attr]  # set there


def test_an_organisation_of_an_agreement_is_not_merged_away_but_may_be_kept() -> None:
    under = factories.agreement()
    home, other = factories.party(under, "home_university"), factories.organisation("home_university")
    administrator = factories.member("administrator")

    with pytest.raises(Refused, match="merge_party"):
        actions.merge_organisations(other, home, by=administrator)
    actions.merge_organisations(home, other, by=administrator)

    assert Organisation.objects.get(pk=other.pk).merged_into == home
