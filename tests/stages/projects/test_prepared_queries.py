"""Queries whose SQL is made once find what the framework's own find, value for value."""

from datetime import timedelta
from typing import Any

import pytest
from django.db.models import Model
from tests.portal import factories

from sojourn.base import clock
from sojourn.base.people.models import Person
from sojourn.base.prepared import Prepared
from sojourn.portals.public.catalogue.cards import PUBLIC_PROJECTS
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call, Extension
from sojourn.stages.projects.search.gates import PUBLIC_PROJECT
from sojourn.stages.projects.search.listing import PUBLISHED

pytestmark = pytest.mark.django_db


def held(row: Any) -> dict[str, Any]:
    """What a row and the rows beside it hold, without asking the database."""
    beside = {name: held(each) if isinstance(each, Model) else each for name, each in row._state.fields_cache.items()}
    return {name: value for name, value in row.__dict__.items() if name != "_state"} | beside


@pytest.fixture
def extended() -> Call:
    """A call with a project, and more time for everybody in one window."""
    call, person = factories.call(), factories.person()
    at = clock.now()
    Extension.objects.create(
        window=call.windows.first(), until_at=at + timedelta(days=1), why="Snow", given_by=person, given_at=at
    )
    return call


def test_each_finds_what_the_framework_finds(extended: Call) -> None:
    others = factories.call(), factories.call(published=False)
    project = factories.project(in_call=extended)
    keys = [extended.pk, *(call.pk for call in others)]
    asked: list[tuple[Prepared[Any], list[int | str]]] = [
        (calls.PUBLIC_CALL, [extended.code]),
        (calls.PUBLIC_CALL, ["nowhere"]),
        (calls.WINDOWS_OF, [*keys]),
        (calls.EXTENSIONS_OF, [*keys]),
        (calls.EXTENSIONS_OF, [others[0].pk]),
        (PUBLIC_PROJECT, [project.code]),
        (PUBLISHED, []),
        (calls.PARTIES_OF, [extended.agreement_id]),
        (PUBLIC_PROJECTS, [project.pk, factories.project(in_call=extended).pk, project.pk + 1000]),
    ]
    for prepared, values in asked * 2:
        ours, own = prepared(*values), list(prepared.plain(*values))

        found = sorted((held(row) for row in ours), key=lambda row: row["id"])
        assert found == sorted((held(row) for row in own), key=lambda row: row["id"])


def test_windows_at_hand_are_asked_for_no_more(extended: Call, django_assert_num_queries: Any) -> None:
    call, own = Call.objects.get(pk=extended.pk), calls.with_names(Call.objects.filter(pk=extended.pk)).get()
    calls.hold_windows([call])

    with django_assert_num_queries(0):
        shown = [(each, list(each.extensions.all()), each.call) for each in call.windows.all()]

    assert shown == [(each, list(each.extensions.all()), call) for each in own.windows.all()]
    assert any(extensions for _, extensions, _ in shown)


def test_a_query_that_changes_its_values_is_refused() -> None:
    folded: Prepared[Person] = Prepared(lambda word: Person.objects.filter(full_name__icontains=word))

    with pytest.raises(ValueError, match="does not stand"):
        folded("kim")
