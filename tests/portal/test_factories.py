"""What the factories make can be stored and is what it says."""

import factories
import pytest

pytestmark = pytest.mark.django_db


def test_a_project_stands_in_a_published_call_under_an_agreement_in_force() -> None:
    made = factories.project()

    assert made.state == "accepted"
    assert made.call.state == "published"
    assert made.call.agreement.versions.get().state == "in_force"
    assert made.call.agreement.parties.count() == made.call.agreement.versions.get().approvals.count() == 3


def test_a_draft_has_no_moments_of_what_has_not_happened() -> None:
    drafted, unsent = factories.project(accepted=False), factories.agreement(in_force=False)

    assert (drafted.submitted_at, drafted.accepted_at) == (None, None)
    assert unsent.versions.get().approvals.count() == 0


def test_a_member_has_the_role_in_the_organisation() -> None:
    place = factories.organisation("agency")

    actor = factories.member("programme_officer", place)

    assert actor.organisations("programme_officer") == {place.pk}
