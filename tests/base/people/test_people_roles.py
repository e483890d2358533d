"""Roles are given and ended by those who may, written down, and told to the person."""

import factories
import pytest

from sojourn.base.audit.models import Event
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people import actions, policy, queries
from sojourn.base.people.models import Membership
from sojourn.base.people.roles import ROLES, STAFF
from sojourn.core.errors import Refused

pytestmark = pytest.mark.django_db


def test_an_officer_gives_a_role_which_is_recorded_and_told() -> None:
    officer, host, person = factories.member("programme_officer"), factories.organisation(), factories.person()

    row = actions.give_role(person, host, "host_professor", by=officer)

    event = Event.objects.get(object_kind="person", object_code=person.code)
    assert (event.verb, event.actor, event.detail) == (
        "give_role",
        officer.person,
        {"role": "host_professor", "organisation": host.code},
    )
    assert OutboxMail.objects.get(key=f"role-given:{row.pk}").address == person.email


def test_an_officer_gives_no_role_of_staff_not_even_at_home() -> None:
    agency = factories.organisation("agency")
    officer = factories.member("programme_officer", agency)

    assert not set(policy.roles_to_give(officer, agency)) & STAFF
    with pytest.raises(Refused, match="not_yours"):
        actions.give_role(officer.person, agency, "administrator", by=officer)
    assert Membership.objects.filter(role="administrator").count() == 0


def test_an_administrator_gives_roles_of_staff_at_home_and_in_its_hubs_alone() -> None:
    funder, other = factories.organisation("funder"), factories.organisation("agency")
    hub = factories.organisation("hub", parent=funder)
    administrator = factories.member("administrator", funder)

    given = [set(policy.roles_to_give(administrator, place)) for place in (funder, hub, other)]

    assert given == [set(ROLES), set(ROLES), set(ROLES) - STAFF]


def test_a_hub_officer_looks_after_the_organisations_of_the_hub_alone() -> None:
    hub = factories.organisation("hub")
    served, other = factories.organisation(hub=hub), factories.organisation()
    officer = factories.member("programme_officer", hub, scope_kind="hub", scope_code=hub.code)

    assert policy.edits_organisation(officer, served)
    assert not policy.edits_organisation(officer, other)


@pytest.mark.parametrize("role", sorted(set(ROLES) - {"programme_officer", "administrator"}))
def test_nobody_else_gives_roles(role: str) -> None:
    actor = factories.member(role)  # type: ignore[arg-type]  # one of the roles

    assert policy.roles_to_give(actor, actor.memberships[0].organisation) == ()


def test_a_role_is_held_once() -> None:
    officer, held = factories.member("programme_officer"), factories.member("host_professor")

    with pytest.raises(Refused, match="role_held"):
        actions.give_role(held.person, held.memberships[0].organisation, "host_professor", by=officer)


def test_a_role_ends_once_with_the_reason_in_the_record() -> None:
    officer, held = factories.member("programme_officer"), factories.member("host_professor")
    row = held.memberships[0]

    actions.end_role(row, by=officer, why="left the university")

    assert Event.objects.get(object_code=held.person.code).why == "left the university"
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.end_role(Membership.objects.get(pk=row.pk), by=officer)


def test_the_last_administrator_stays_until_there_is_another() -> None:
    agency = factories.organisation("agency")
    first = factories.member("administrator", agency)

    with pytest.raises(Refused, match="last_administrator"):
        actions.end_role(first.memberships[0], by=first)

    factories.member("administrator", agency)
    actions.end_role(first.memberships[0], by=first)
    assert Membership.objects.get(pk=first.memberships[0].pk).ends_at is not None


def test_an_agency_with_staff_of_its_own_looks_after_its_entry_alone() -> None:
    own, other = factories.organisation("agency"), factories.organisation("agency")
    hub = factories.organisation("hub", parent=other)
    officer = factories.member("programme_officer", own)
    before = [policy.edits_organisation(officer, place) for place in (own, other, hub)]

    factories.member("programme_officer", other)

    after = [policy.edits_organisation(officer, place) for place in (own, other, hub)]
    assert (before, after) == ([True, True, True], [True, False, False])


def test_universities_without_staff_belong_to_every_agency() -> None:
    university = factories.organisation("home_university")
    factories.member("home_coordinator", university)
    officer = factories.member("programme_officer")
    before = policy.edits_organisation(officer, university)

    own = factories.member("administrator", university)

    assert (before, policy.edits_organisation(officer, university)) == (True, False)
    assert policy.edits_organisation(own, university)


def test_staff_of_a_company_read_and_change_their_own_entry_alone() -> None:
    company, other = factories.organisation("company"), factories.organisation()
    administrator = factories.member("administrator", company)

    assert (policy.edits_register(administrator), policy.reads_all(administrator)) == (False, False)
    assert list(queries.organisations_visible_to(administrator)) == [company]
    assert [policy.edits_organisation(administrator, place) for place in (company, other)] == [True, False]


def test_an_administrator_merges_no_staff_of_others() -> None:
    own, other = factories.organisation("agency"), factories.organisation("agency")
    administrator, officer = factories.member("administrator", own), factories.member("programme_officer", other)
    professor, support = factories.member("host_professor"), factories.person(is_support=True)

    assert [policy.may_merge(administrator, each.person) for each in (officer, professor)] == [False, True]
    with pytest.raises(Refused, match="merge_guarded"):
        actions.merge_people(factories.person(), officer.person, by=administrator)
    assert not policy.may_merge(administrator, support)
