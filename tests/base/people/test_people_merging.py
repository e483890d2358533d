"""Two rows that are one: everything that points to the one moves, the record stays, the closed account is closed."""

from datetime import timedelta

import factories
import pytest
from allauth.account.models import EmailAddress
from django.apps import apps
from django.db import models

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.lists.models import SavedView
from sojourn.base.people import actions, twins
from sojourn.base.people.actions.merging import what_moves
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Apart, Membership, Organisation, Person
from sojourn.base.people.pointers import WAYS_IN, pointers
from sojourn.core.errors import Refused
from sojourn.stages.calls.models import ProgrammeDraft
from sojourn.stages.projects.models import Project, Wish

pytestmark = pytest.mark.django_db


def test_every_pointer_of_every_stage_is_found() -> None:
    expected = {
        (model._meta.label, field.name)
        for model in apps.get_models(include_auto_created=True)
        for field in model._meta.fields
        if isinstance(field, models.ForeignKey) and field.related_model is Person
        if model is not Event and model._meta.app_label not in WAYS_IN
    }

    assert {(each.model._meta.label, each.field) for each in pointers(Person)} == expected
    assert ("projects.Project", "supervisor") in expected


def test_projects_roles_and_wishes_follow_the_person() -> None:
    kept, gone = factories.person(), factories.member("host_professor").person
    project = factories.project(supervisor=gone)
    Wish.objects.create(person=gone, project=project, at=project.created_at)

    counted = {each.thing: each.count for each in what_moves(gone)}
    moved = actions.merge_people(kept, gone, by=factories.member("administrator"), why="the same person")

    assert counted == moved == {"membership": 1, "project": 1, "wish": 1}
    assert Project.objects.get().supervisor == Wish.objects.get().person == kept
    assert Membership.objects.get(role="host_professor").person == kept


def test_the_closed_account_points_to_the_kept_one_and_cannot_sign_in() -> None:
    kept, gone = factories.person(), factories.person(email="gone@example.org")
    gone.set_password("a long pass phrase")
    gone.save()

    actions.merge_people(kept, gone, by=factories.member("administrator"))

    gone.refresh_from_db()
    assert (gone.merged_into, gone.is_active, gone.has_usable_password()) == (kept, False, False)
    assert EmailAddress.objects.get(email="gone@example.org").user_id == gone.pk


def test_what_the_kept_one_has_already_stays_behind_and_ends() -> None:
    place = factories.organisation()
    kept, gone = factories.member("host_professor", place).person, factories.member("host_professor", place).person

    actions.merge_people(kept, gone, by=factories.member("administrator"))

    assert Membership.objects.get(person=kept).ends_at is None
    assert Membership.objects.get(person=gone).ends_at is not None


def test_the_record_is_never_rewritten() -> None:
    officer, kept = factories.member("programme_officer"), factories.person()
    actions.give_role(factories.person(), factories.organisation(), "reviewer", by=officer)

    administrator = factories.member("administrator", officer.memberships[0].organisation)

    actions.merge_people(kept, officer.person, by=administrator)

    assert Event.objects.get(verb="give_role").actor == officer.person
    assert broken_links() == []


def test_a_merge_happens_once() -> None:
    kept, other, gone = factories.person(), factories.person(), factories.person()
    administrator = factories.member("administrator")
    actions.merge_people(kept, gone, by=administrator)

    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.merge_people(other, gone, by=administrator)
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.merge_people(gone, other, by=administrator)


def test_an_administrator_merges_neither_themselves_nor_another_administrator() -> None:
    administrator, other = factories.member("administrator"), factories.member("administrator")

    with pytest.raises(Refused, match="merge_self"):
        actions.merge_people(administrator.person, factories.person(), by=administrator)
    with pytest.raises(Refused, match="merge_guarded"):
        actions.merge_people(factories.person(), other.person, by=administrator)
    with pytest.raises(Refused, match="not_yours"):
        actions.merge_people(factories.person(), factories.person(), by=factories.member("programme_officer"))


def test_what_hangs_on_an_organisation_follows_and_gaps_are_filled() -> None:
    kept = factories.organisation(names={"en": "Larch University"}, country="CA")
    gone = factories.organisation(
        names={"en": "Larch U.", "fr": "Université Larch"}, ror_id="https://ror.org/00839we02"
    )
    project, part = factories.project(host=gone), factories.organisation("hub", parent=gone)

    actions.merge_organisations(kept, gone, by=factories.member("administrator"))

    kept.refresh_from_db()
    part.refresh_from_db()
    project.refresh_from_db()
    assert (project.host, part.parent) == (kept, kept)
    assert kept.names == {"en": "Larch University", "fr": "Université Larch"}
    assert (kept.ror_id, Organisation.objects.get(pk=gone.pk).ror_id) == ("https://ror.org/00839we02", "")


def test_likely_duplicates_are_found_by_address_and_by_name() -> None:
    administrator = factories.member("administrator")
    plain = factories.person(email="minseo.pyo@gmail.com", full_name="Pyo Minseo")
    dotted = factories.person(email="minseopyo+work@gmail.com", full_name="Somebody Else")
    first = factories.member("student", who=factories.person(full_name="Élodie Saule")).person
    second = factories.member("student", who=factories.person(full_name="saule  Elodie")).person
    native = factories.member("student", who=factories.person(full_name="김하늘", roman_name="Kim Haneul")).person
    roman = factories.member("student", who=factories.person(full_name="Haneul Kim")).person

    found = {group.why: group.keys for group in twins.people_groups(administrator)}

    assert found == {
        "same_address": (plain.pk, dotted.pk),
        "same_name": (first.pk, second.pk),
        "same_roman": (native.pk, roman.pk),
    }
    assert list(twins.alike_people(roman)) == [native]


def test_likely_duplicates_of_organisations_are_found_by_names_and_domain() -> None:
    administrator = factories.member("administrator")
    first = factories.organisation(names={"en": "University of Larch"}, domain="larch.example")
    second = factories.organisation(names={"en": "The Larch University"})
    third = factories.organisation(names={"en": "Saule"}, domain="larch.example")

    found = {group.why: group.keys for group in twins.organisation_groups(administrator)}

    assert found == {"same_names": (first.pk, second.pk), "same_domain": (first.pk, third.pk)}


def likely(administrator: Actor) -> list[tuple[int, ...]]:
    """The groups of organisations that are shown."""
    return [group.keys for group in twins.organisation_groups(administrator)]


def test_what_was_told_apart_stays_out_of_the_list_until_it_is_taken_back() -> None:
    administrator = factories.member("administrator")
    one, two, three = (factories.organisation(names={"en": "Larch University"}) for _ in range(3))
    before = likely(administrator)

    actions.keep_apart(three, [one, two], by=administrator)
    without = likely(administrator)
    actions.keep_apart(two, [one], by=administrator)
    nothing = likely(administrator)
    actions.take_back(one, three, by=administrator)

    assert (before, without, nothing) == ([(one.pk, two.pk, three.pk)], [(one.pk, two.pk)], [])
    assert likely(administrator) == [(one.pk, three.pk)]
    assert list(twins.alike_organisations(two)) == []


def test_what_was_told_apart_from_a_merged_row_is_told_apart_from_the_kept_one() -> None:
    administrator = factories.member("administrator")
    kept, gone, other = (factories.organisation(names={"en": "Larch University"}) for _ in range(3))
    actions.keep_apart(gone, [other], by=administrator)

    actions.merge_organisations(kept, gone, by=administrator)

    assert [(row.low, row.high) for row in Apart.objects.all()] == [(kept.pk, other.pk)]
    assert likely(administrator) == []


def test_only_administrators_tell_rows_apart() -> None:
    one, two = factories.organisation(), factories.organisation()

    with pytest.raises(Refused, match="not_yours"):
        actions.keep_apart(one, [two], by=factories.member("programme_officer"))


def view(person: Person, name: str, query: str) -> SavedView:
    """A saved view of the list of projects."""
    return SavedView.objects.create(person=person, place="projects", name=name, query=query, saved_at=clock.now())


def test_saved_views_follow_under_another_name_where_theirs_is_taken_and_none_twice() -> None:
    kept, gone = factories.person(), factories.person()
    for person, name, query in (
        (kept, "Mine", "sort=title"),
        (gone, "Mine", "state=accepted"),
        (gone, "Other", "hub=one"),
        (kept, "Again", "hub=two"),
        (gone, "Again", "hub=two"),
    ):
        view(person, name, query)

    actions.merge_people(kept, gone, by=factories.member("administrator"))

    assert list(SavedView.objects.filter(person=kept).order_by("name").values_list("name", "query")) == [
        ("Again", "hub=two"),
        ("Mine", "sort=title"),
        ("Mine (2)", "state=accepted"),
        ("Other", "hub=one"),
    ]


@pytest.mark.parametrize(("earlier", "expected"), [("kept", "typed by gone"), ("gone", "typed by kept")])
def test_of_two_drafts_of_a_programme_the_newer_follows(earlier: str, expected: str) -> None:
    people = {"kept": factories.person(), "gone": factories.person()}
    programme = factories.call().rules.programme
    for name, person in people.items():
        at = clock.now() - timedelta(hours=name == earlier)
        ProgrammeDraft.objects.create(
            programme=programme, person=person, seen=1, typed={"text": f"typed by {name}"}, saved_at=at
        )

    actions.merge_people(people["kept"], people["gone"], by=factories.member("administrator"))

    assert ProgrammeDraft.objects.get(person=people["kept"]).typed == {"text": expected}
    assert ProgrammeDraft.objects.count() == 2


def test_a_wish_of_both_accounts_is_there_once() -> None:
    kept, gone = factories.person(), factories.person()
    both, one = factories.project(), factories.project()
    for person, project in ((kept, both), (gone, both), (gone, one)):
        Wish.objects.create(person=person, project=project, at=clock.now())

    actions.merge_people(kept, gone, by=factories.member("administrator"))

    assert {wish.project for wish in Wish.objects.filter(person=kept)} == {both, one}
    assert Wish.objects.filter(person=kept).count() == 2


def test_a_role_narrowed_to_a_merged_hub_is_narrowed_to_the_kept_one() -> None:
    kept, gone = factories.organisation("hub"), factories.organisation("hub")
    role = factories.member("programme_officer", gone, scope_kind="hub", scope_code=gone.code).memberships[0]

    actions.merge_organisations(kept, gone, by=Actor.of(factories.person(is_support=True)))

    role.refresh_from_db()
    assert (role.organisation, role.scope_code) == (kept, kept.code)
