"""Who may act as whom: support everywhere, an administrator as those who work for the own organisation alone."""

import pytest
from factories import member, person

from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import ROLES

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("world")]
# Those who may act as somebody of the agency, and as somebody elsewhere.
OWN = ("administrator", "support")
STAFF_OF_AICA = ("programme_officer", "finance_officer", "auditor", "reviewer")


def first(role: str, place: str) -> Person:
    rows = Membership.objects.filter(role=role, organisation__code=place, scope_kind="")
    return rows.order_by("pk")[0].person


def actors() -> dict[str, Actor]:
    """One of each role, and one of support; those of staff in the agency."""
    found = {role: Actor.of(Membership.objects.filter(role=role).order_by("pk")[0].person) for role in ROLES}
    found |= {role: Actor.of(first(role, "aica")) for role in (*STAFF_OF_AICA, "administrator")}
    return {**found, "support": Actor.of(person(is_support=True))}


@pytest.mark.parametrize(
    ("role", "place", "may"),
    [
        *((role, "aica", OWN) for role in STAFF_OF_AICA if role != "programme_officer"),
        ("student", "chonnam", ("support",)),
        ("home_coordinator", "chonnam", ("support",)),
        ("host_professor", "university-of-toronto", ("support",)),
        ("programme_officer", "riverbend", ("support",)),
        ("administrator", "riverbend", ()),
    ],
)
def test_who_acts_as_somebody(role: str, place: str, may: tuple[str, ...]) -> None:
    rows = Membership.objects.filter(role=role, organisation__code=place).order_by("-pk")

    assert tuple(sorted(who for who, actor in actors().items() if policy.may_act_as(actor, rows[0].person))) == may


def test_somebody_who_works_elsewhere_too_is_out_of_reach() -> None:
    administrator, officer = Actor.of(first("administrator", "aica")), first("auditor", "aica")
    before = policy.may_act_as(administrator, officer)

    member("reviewer", Organisation.objects.get(code="riverbend"), officer)

    assert (before, policy.may_act_as(administrator, officer)) == (True, False)


def test_an_administrator_of_a_part_or_of_a_scope_acts_as_nobody() -> None:
    aica, auditor = Organisation.objects.get(code="aica"), first("auditor", "aica")
    narrowed = member("administrator", aica, scope_kind="agreement", scope_code="gwangju-2023")
    university = member("administrator", Organisation.objects.get(code="chonnam"))

    assert [policy.may_act_as(actor, auditor) for actor in (narrowed, university)] == [False, False]


def test_somebody_without_a_role_belongs_to_nobody() -> None:
    assert not policy.may_act_as(Actor.of(first("administrator", "aica")), person())


def test_nobody_acts_as_somebody_while_acting() -> None:
    behind = Actor.of(first("administrator", "aica"), behind=person(is_support=True))

    assert not policy.may_act_as(behind, first("auditor", "aica"))
