"""The register of organisations: codes and identifiers."""

import factories
import pytest

from sojourn.base.audit.models import Event
from sojourn.base.people import actions
from sojourn.core.errors import Refused

pytestmark = pytest.mark.django_db


def test_a_new_organisation_has_a_code_from_its_name_and_a_whole_identifier() -> None:
    officer = factories.member("programme_officer")
    values = {"names": {"en": "École Larch"}, "kind": "institute", "ror_id": "00839we02"}

    first = actions.save_organisation(None, values, by=officer)
    second = actions.save_organisation(None, {**values, "ror_id": ""}, by=officer)

    assert (first.code, second.code, first.ror_id) == ("ecole-larch", "ecole-larch-2", "https://ror.org/00839we02")


def test_a_code_is_no_word_of_an_address() -> None:
    made = actions.save_organisation(
        None, {"names": {"en": "New"}, "kind": "company"}, by=factories.member("programme_officer")
    )

    assert made.code == "new-2"


@pytest.mark.parametrize(("ror", "reason"), [("https://ror.org/00839we03", "ror_wrong"), ("00839we02", "ror_taken")])
def test_wrong_and_taken_identifiers_are_refused(ror: str, reason: str) -> None:
    factories.organisation(ror_id="https://ror.org/00839we02")

    with pytest.raises(Refused, match=reason):
        actions.save_organisation(factories.organisation(), {"ror_id": ror}, by=factories.member("programme_officer"))


def test_a_change_is_recorded_field_by_field_and_no_change_not_at_all() -> None:
    officer, place = factories.member("programme_officer"), factories.organisation(city="Toronto")

    actions.save_organisation(place, {"city": "Halifax"}, by=officer)
    actions.save_organisation(place, {"city": "Halifax"}, by=officer)

    assert Event.objects.get(object_code=place.code).detail == {"changed": {"city": ["Toronto", "Halifax"]}}
