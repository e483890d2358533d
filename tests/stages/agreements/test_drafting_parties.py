"""Any party drafts, the others approve in order; and the dates of an agreement say whether it stands."""

from datetime import timedelta

import pytest
from agreement_cast import cast, going_round, parties, speaker_of
from factories import agreement, organisation

from sojourn.base import clock
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.stages.agreements import actions, queries, sides
from sojourn.stages.agreements.models import STATES, Agreement, AgreementVersion
from sojourn.texts import speaker

pytestmark = pytest.mark.django_db
MANAGERS = {"officer", "administrator", "funder", "agreement officer"}


def test_what_a_university_drafts_is_its_own_until_it_goes_round() -> None:
    of = agreement()
    people = cast(of)
    draft = actions.amend_agreement(of, by=people["coordinator"])
    managing = {*MANAGERS, "hub officer", "finance officer", "auditor"}

    reads = {name for name, actor in people.items() if draft in queries.versions_for(of, actor)}
    writes = {name for name, actor in people.items() if queries.writes(draft, actor, parties(draft))}
    withdrawn = {name for name, actor in people.items() if queries.withdraws(draft, actor, parties(draft))}

    assert reads == managing | {"coordinator"}
    assert writes == {"coordinator"}
    with pytest.raises(Refused, match="not_yours"):
        actions.save_terms(draft, draft.terms, {}, by=people["officer"])
    assert withdrawn == MANAGERS | {"coordinator"}


def test_a_university_drafts_and_the_others_approve_in_order() -> None:
    of = agreement()
    coordinator = cast(of)["coordinator"]
    version = actions.amend_agreement(of, by=coordinator)
    actions.save_terms(version, {**version.terms, "weeks_max": 24}, {"en": "Shorter."}, by=coordinator)

    actions.send_version(version, by=coordinator)
    asked = []
    for _ in range(3):
        version = AgreementVersion.objects.get(pk=version.pk)
        (turn,) = queries.asked_now(version, parties(version))
        asked.append(turn.role)
        actions.approve_version(version, turn, by=speaker_of(turn))

    assert asked == ["agency", "funder", "home_university"]
    in_force = queries.version_in_force(of)
    assert in_force is not None
    assert (in_force.number, in_force.terms["weeks_max"], in_force.drafted_by.role) == (2, 24, "home_university")


def test_whoever_drafted_hears_of_a_refusal_and_goes_on_with_the_text() -> None:
    of = agreement()
    coordinator = cast(of)["coordinator"]
    version = actions.amend_agreement(of, by=coordinator)
    actions.save_terms(version, version.terms, {"en": "Ours."}, by=coordinator)
    actions.send_version(version, by=coordinator)

    following = actions.refuse_version(version, parties(version)[0], "Too short.", by=speaker_of(parties(version)[0]))

    mail = OutboxMail.objects.get(person=coordinator.person, key__startswith="mail-agreement-refused:")
    assert "/university/agreements/" in mail.text
    assert actions.save_terms(following, following.terms, {"en": "Longer."}, by=coordinator).texts == {"en": "Longer."}


def heard(version: AgreementVersion, people: dict[str, Actor]) -> set[str]:
    """Who of the people got a mail that a version was withdrawn."""
    key = f"mail-agreement-withdrawn:{version.agreement.code}:{version.number}:"
    told = set(OutboxMail.objects.filter(key__startswith=key).values_list("person_id", flat=True))
    return {name for name, actor in people.items() if actor.person.pk in told}


def test_whoever_drafted_hears_that_a_manager_withdrew_and_why() -> None:
    of = agreement()
    people = cast(of)
    draft = actions.amend_agreement(of, by=people["coordinator"])

    actions.withdraw_version(draft, "Another one comes.", by=people["officer"])

    assert heard(draft, people) == {"coordinator"}
    mail = OutboxMail.objects.get(person=people["coordinator"].person, key__startswith="mail-agreement-withdrawn:")
    assert ("Another one comes." in mail.text, f"/university/agreements/{of.code}/" in mail.text) == (True, True)


@pytest.mark.parametrize(
    ("approved", "asked"), [(0, set()), (1, set()), (2, {"coordinator"})], ids=["agency", "funder", "university"]
)
def test_of_a_version_that_went_round_everybody_who_was_asked_hears(approved: int, asked: set[str]) -> None:
    of = agreement()
    people = cast(of)
    version = going_round(of, approved=approved)

    actions.withdraw_version(version, "A slip in it.", by=people["officer"])

    assert heard(version, people) == {"administrator", "funder", "agreement officer"} | asked


def test_a_party_without_a_say_drafts_nothing() -> None:
    of = agreement()
    of.parties.filter(role="home_university").update(turn=0)
    coordinator = cast(of)["coordinator"]

    with pytest.raises(Refused, match="not_yours"):
        actions.amend_agreement(of, by=coordinator)


# What the dates say


@pytest.mark.parametrize(("days", "state"), [(-1, "ended"), (0, "in_force"), (1, "in_force")])
def test_an_agreement_stands_as_its_dates_have_it(days: int, state: str) -> None:
    of = agreement(ends_on=(clock.now().date() + timedelta(days=days)).isoformat())

    assert queries.standing(of, queries.version_in_force(of)) == state
    assert queries.holds(of) == (state == "in_force")
    found = {one for one in STATES if queries.of_standing(Agreement.objects.all(), one).filter(pk=of.pk).exists()}
    assert found == {state}


def test_a_draft_and_one_that_was_ended_stand_as_they_are() -> None:
    drafted, ended = agreement(in_force=False), agreement()
    Agreement.objects.filter(pk=ended.pk).update(state="ended")

    assert list(queries.of_standing(Agreement.objects.all(), "draft")) == [drafted]
    assert list(queries.of_standing(Agreement.objects.all(), "ended")) == [ended]


def test_an_agreement_past_its_validity_is_renewed_by_an_amendment() -> None:
    of = agreement(ends_on=(clock.now().date() - timedelta(days=10)).isoformat())
    later = (clock.now().date() + timedelta(days=900)).isoformat()

    version = going_round(of, approved=3, ends_on=later)

    assert (version.state, queries.holds(Agreement.objects.get(pk=of.pk))) == ("in_force", True)


# What the pages read at once


def test_every_event_comes_with_its_own_guests_and_the_latest_first() -> None:
    of = agreement()
    officer = cast(of)["officer"]
    mila, mars = (organisation("institute", names={"en": name}) for name in ("Mila", "MaRS"))
    day = of.created_at.date()
    made = [
        actions.add_event(of, guests, by=officer, kind="visit", on=day + timedelta(days=later), titles={"en": "Visit"})
        for later, guests in enumerate(([mila, mars], [], [mars]))
    ]
    other = agreement()
    actions.add_event(other, [mila], by=cast(other)["officer"], kind="visit", on=day, titles={"en": "Elsewhere"})

    found = queries.gatherings_of(of)

    assert [(event, sorted(guests)) for event, guests in found] == [
        (made[2], ["MaRS"]),
        (made[1], []),
        (made[0], ["MaRS", "Mila"]),
    ]


@pytest.mark.parametrize(("later", "said"), [(-30, "In force until"), (0, "In force until"), (30, "hold from")])
def test_terms_that_begin_later_say_from_when(later: int, said: str) -> None:
    today = clock.now().date()
    begins, ends = today + timedelta(days=later), today + timedelta(days=900)
    of = agreement(begins_on=begins.isoformat(), ends_on=ends.isoformat())

    step = sides.next_step(sides.sides(of, cast(of)["auditor"]))

    say = speaker("en")
    days = [say.date(begins), say.date(ends)] if later > 0 else [say.date(ends)]
    assert said in step.what
    assert [day for day in days if day in step.what] == days
