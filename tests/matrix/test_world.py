"""The demonstration world is whole, its record holds, and nobody in it is real."""

from collections import Counter

import pytest

from sojourn.base.audit.record import broken_links
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import ROLES
from sojourn.core.moves.project import STATES
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("world")]


def test_the_figures_of_the_agreement_are_there() -> None:
    kinds = Counter(Organisation.objects.values_list("kind", flat=True))

    assert (kinds["host_university"], kinds["hub"]) == (117, 4)
    assert Organisation.objects.filter(kind="host_university").values("province").distinct().count() == 13
    assert Project.objects.filter(call__code="gri-2027", state="accepted").count() == 300


def test_calls_and_projects_stand_in_every_state() -> None:
    calls = dict(Call.objects.filter(agreement__code="gwangju-2023").values_list("code", "state"))

    assert calls == {
        "gri-2026": "closed",
        "gra-2026": "closed",
        "gri-2027": "published",
        "gra-2027": "published",
        "gri-2028": "draft",
        "gra-2028": "draft",
        "gra-2027-lab": "suspended",
    }
    assert set(Project.objects.filter(call__code="gra-2027").values_list("state", flat=True)) == set(STATES)


def test_every_role_is_held_twice_wherever_it_is_held() -> None:
    held = Counter(Membership.objects.values_list("organisation__code", "role", "scope_code"))

    assert {role for _, role, _ in held} == set(ROLES)
    assert min(held.values()) == 2


def test_everybody_is_generated() -> None:
    people = Person.objects.values_list("is_generated", "email")

    assert {(generated, email.endswith(".example.org")) for generated, email in people} == {(True, True)}


def test_the_record_holds_and_mail_was_written() -> None:
    assert broken_links() == []
    assert OutboxMail.objects.exists()
