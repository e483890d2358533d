"""Calls from draft to end: who may, what is refused, races, what is recorded."""

import threading
from collections.abc import Callable, Mapping
from datetime import timedelta
from typing import Any

import pytest
from django.db import connections
from django.http import Http404
from django.utils import timezone
from factories import agreement, call, member, organisation, party, person, programme

from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.stages.calls import actions, gates, queries
from sojourn.stages.calls.actions import extending
from sojourn.stages.calls.models import Call, Extension, Window

pytestmark = pytest.mark.django_db

Act = Callable[[Call, Actor], object]
DAY = timedelta(days=1)
ACTS: Mapping[str, Act] = {
    "publish": lambda row, by: actions.publish_call(row, by=by),
    "suspend": lambda row, by: actions.suspend_call(row, {"en": "A storm."}, by=by),
    "resume": lambda row, by: actions.resume_call(row, give_back=True, by=by),
    "close": lambda row, by: actions.close_call(row, by=by),
    "write": lambda row, by: actions.write_call(row, {"contacts": {"en": "Ask the desk."}}, by=by),
    "extend": lambda row, by: actions.extend_window(row, "applications", timezone.now() + 90 * DAY, "A storm.", by=by),
    "copy": lambda row, by: actions.copy_call(row, f"{row.code}-next", by=by),
}
FROM = {"publish": "draft", "resume": "suspended"}
MANAGERS = {"officer", "administrator", "funder", "agreement officer"}


def ready(state: str = "published", **values: Any) -> Call:
    """A call with all that its publication needs."""
    texts = {"summaries": {"en": "Twelve weeks."}, "contacts": {"en": "desk@example.org"}}
    made = call(published=state != "draft", **{**texts, **values})
    if state != "draft":
        Call.objects.filter(pk=made.pk).update(
            state=state, suspended_at=timezone.now() - 2 * DAY if state == "suspended" else None
        )
    return Call.objects.get(pk=made.pk)


def cast(row: Call) -> dict[str, Actor]:
    """Everybody who could want to move a call."""
    agency, funder = party(row.agreement, "agency"), party(row.agreement, "funder")
    scoped = {"scope_kind": "agreement", "scope_code": row.agreement.code}
    return {
        "officer": member("programme_officer", agency),
        "administrator": member("administrator", agency),
        "funder": member("programme_officer", funder),
        "agreement officer": member("programme_officer", agency, **scoped),
        "agreement officer of a stranger": member("programme_officer", **scoped),
        "agreement officer of the home university": member(
            "programme_officer", party(row.agreement, "home_university"), **scoped
        ),
        "hub officer": member("programme_officer", funder, scope_kind="hub", scope_code="vancouver"),
        "auditor": member("auditor", agency),
        "finance": member("finance_officer", agency),
        "other agency": member("programme_officer"),
        "home officer": member("programme_officer", party(row.agreement, "home_university")),
        "coordinator": member("home_coordinator", party(row.agreement, "home_university")),
        "professor": member("host_professor"),
        "student": member("student"),
    }


def outcome(act: Act, row: Call, actor: Actor) -> str:
    """`done`, or the reason of the refusal."""
    try:
        act(row, actor)
    except Refused as refused:
        return refused.reason
    return "done"


@pytest.mark.parametrize("verb", sorted(ACTS))
def test_only_officers_of_agency_and_funder_change_a_call(verb: str) -> None:
    seen = {}
    for name in cast(ready()):
        row = ready(FROM.get(verb, "published"))
        seen[name] = outcome(ACTS[verb], row, cast(row)[name])

    assert {name for name, what in seen.items() if what == "done"} == MANAGERS
    assert {what for name, what in seen.items() if name not in MANAGERS} <= {"not_yours", "not_your_agreement"}


def test_those_who_read_a_call_are_those_who_manage_audit_or_count() -> None:
    row = ready("draft")

    def sees(actor: Actor) -> bool:
        try:
            return gates.access_call(actor, row.code) == row
        except Http404:
            return False

    assert {name for name, actor in cast(row).items() if sees(actor)} == {
        *MANAGERS,
        "hub officer",
        "auditor",
        "finance",
    }
    assert queries.visible_to(None).count() == 0


@pytest.mark.parametrize(
    ("verb", "state"),
    [
        ("publish", "published"),
        ("publish", "closed"),
        ("suspend", "draft"),
        ("resume", "published"),
        ("close", "draft"),
    ],
)
def test_a_move_from_another_state_is_refused_and_changes_nothing(verb: str, state: str) -> None:
    row = ready(state)

    assert outcome(ACTS[verb], row, cast(row)["officer"]) == "not_from_here"
    assert Call.objects.get(pk=row.pk).state == state


@pytest.mark.parametrize(
    ("values", "reason"),
    [
        ({"titles": {}}, "call_without_title"),
        ({"summaries": {}}, "call_without_summary"),
        ({"contacts": {}}, "call_without_contact"),
        ({"windows": {"projects": (timezone.now(), timezone.now() + DAY)}}, "call_without_applications"),
        ({"windows": {"applications": (timezone.now() - 2 * DAY, timezone.now() - DAY)}}, "call_already_over"),
    ],
)
def test_a_call_that_lacks_something_is_not_published(values: dict[str, Any], reason: str) -> None:
    row = ready("draft", **values)

    assert outcome(ACTS["publish"], row, cast(row)["officer"]) == reason


def test_rules_that_contradict_the_agreement_are_refused_at_draft_and_at_publication() -> None:
    strict = agreement(ceiling_minor=900_000)
    officer = member("programme_officer", party(strict, "agency"))
    rules = programme(owner=party(strict, "funder")).versions.get()
    published = ready("draft", under=strict, of=rules.programme)

    with pytest.raises(Refused) as refused:
        actions.draft_call("against", strict, rules, by=officer)

    assert (refused.value.reason, refused.value.figures) == ("call_contradicts_agreement", {"count": 1})
    assert outcome(ACTS["publish"], published, officer) == "call_contradicts_agreement"
    assert [(one.code, one.key) for one in queries.conflicts_of(published)] == [("ceiling", "award.ceiling_minor")]
    assert not Call.objects.filter(code="against").exists()


def test_no_call_is_drafted_under_an_agreement_that_is_not_in_force() -> None:
    unsigned = agreement(in_force=False)
    rules = programme(owner=party(unsigned, "funder")).versions.get()
    officer = member("programme_officer", party(unsigned, "agency"))

    with pytest.raises(Refused) as refused:
        actions.draft_call("early", unsigned, rules, by=officer)

    assert refused.value.reason == "not_your_agreement"


def test_rules_and_windows_of_a_published_call_stay() -> None:
    row = ready()
    officer = cast(row)["officer"]
    window = row.windows.get(kind="applications")

    refused = {
        outcome(lambda call, by: actions.set_windows(call, {}, by=by), row, officer),
        outcome(lambda call, by: actions.set_rules(call, call.rules, by=by), row, officer),
    }
    actions.write_call(row, {"zone": "Asia/Seoul", "grace_minutes": 99, "titles": {"en": "New"}}, by=officer)

    stored = Call.objects.get(pk=row.pk)
    assert refused == {"windows_fixed", "rules_fixed"}
    assert (stored.titles, stored.zone, stored.grace_minutes) == ({"en": "New"}, row.zone, 0)
    assert row.windows.get(kind="applications").closes_at == window.closes_at


def test_resuming_gives_back_what_was_missed_only_when_asked() -> None:
    kept, longer = ready("suspended"), ready("suspended")
    before = {row.pk: row.windows.get(kind="applications").closes_at for row in (kept, longer)}

    actions.resume_call(kept, give_back=False, by=cast(kept)["officer"])
    actions.resume_call(longer, give_back=True, by=cast(longer)["officer"])

    gained = longer.windows.get(kind="applications").closes_at - before[longer.pk]
    assert kept.windows.get(kind="applications").closes_at == before[kept.pk]
    assert timedelta(0) <= gained - 2 * DAY <= timedelta(minutes=2)
    assert Extension.objects.filter(window__call=longer, person=None).count() == 2
    assert Call.objects.get(pk=longer.pk).suspended_at is None


def test_an_extension_for_one_person_opens_the_window_for_nobody_else() -> None:
    at = timezone.now()
    row = ready(windows={"applications": (at - 9 * DAY, at - timedelta(hours=1))})
    someone, other = person(), person()

    actions.extend_person(row, "applications", someone, at + DAY, "In hospital.", by=cast(row)["officer"])

    again = Call.objects.get(pk=row.pk)
    assert [queries.is_open(again, "applications", at, who) for who in (someone, other, None)] == [True, False, False]
    assert not queries.is_open(again, "applications", at + 2 * DAY, someone)
    mail = OutboxMail.objects.get(person=someone, key__startswith="call-extension-")
    assert [f"/en/calls/{row.code}/" in mail.text, "Applications" in mail.text, "(Vancouver)" in mail.text] == [
        True
    ] * 3
    assert Event.objects.get(object_code=row.code, verb="extend_person").why == "In hospital."


def test_an_extension_for_everybody_moves_the_window_and_keeps_when_it_would_have_closed() -> None:
    row = ready()
    before = row.windows.get(kind="applications").closes_at

    given = actions.extend_window(row, "applications", before + DAY, "The portal was down.", by=cast(row)["funder"])

    assert row.windows.get(kind="applications").closes_at == before + DAY
    assert given.from_at == before


@pytest.mark.parametrize(
    ("days", "why", "kind", "reason"),
    [
        (90, " ", "applications", "reason_needed"),
        (1, "Why not", "applications", "extension_not_later"),
        (-1, "Why not", "applications", "extension_past"),
        (90, "Why not", "ranking", "no_such_window"),
    ],
)
def test_an_extension_that_gives_nothing_is_refused(days: int, why: str, kind: str, reason: str) -> None:
    row = ready()

    def extend(call: Call, by: Actor) -> object:
        return actions.extend_window(call, kind, timezone.now() + days * DAY, why, by=by)

    assert outcome(extend, row, cast(row)["officer"]) == reason
    assert Extension.objects.count() == 0


def test_a_window_is_open_with_grace_and_only_while_the_call_is_published() -> None:
    at = timezone.now()
    row = ready(windows={"applications": (at - DAY, at)}, grace_minutes=10)

    assert queries.is_open(row, "applications", at + timedelta(minutes=10))
    assert not queries.is_open(row, "applications", at + timedelta(minutes=10, seconds=1))
    assert not queries.is_open(row, "projects", at)
    row.state = "suspended"
    assert not queries.is_open(row, "applications", at - timedelta(hours=1))


def test_the_next_season_takes_over_texts_and_moves_windows_by_52_weeks() -> None:
    last = ready("closed", titles={"en": "GRI 2027, room 20271"}, grace_minutes=15)
    actions.save_version(
        last.rules.programme, last.rules.text + "\n# newer\n", seen=1, by=cast(last)["officer"], comment="newer"
    )

    made = actions.copy_call(last, "gri-next", by=cast(last)["officer"])

    pairs = zip(last.windows.order_by("kind"), made.windows.order_by("kind"), strict=True)
    assert {new.closes_at.weekday() - old.closes_at.weekday() for old, new in pairs} == {0}
    assert (made.titles, made.state, made.grace_minutes) == ({"en": "GRI 2028, room 20271"}, "draft", 15)
    assert (made.copied_from, made.rules.number) == (last, 2)


def test_two_who_write_the_same_next_version_are_told() -> None:
    row = ready()
    kept = row.rules.programme
    actions.save_version(kept, row.rules.text + "\n# mine\n", seen=1, by=cast(row)["officer"])

    with pytest.raises(Refused) as refused:
        actions.save_version(kept, row.rules.text + "\n# theirs\n", seen=1, by=cast(row)["funder"])

    assert (refused.value.reason, refused.value.figures) == ("newer_version", {"number": 2})


def test_a_stranger_writes_no_version_and_begins_no_programme() -> None:
    row = ready()
    stranger = member("programme_officer")
    auditor = cast(row)["auditor"]

    for actor in (stranger, auditor):
        with pytest.raises(Refused) as refused:
            actions.save_version(row.rules.programme, row.rules.text + "\n#\n", seen=1, by=actor)
        assert refused.value.reason == "not_yours"
        assert queries.programmes_kept_by(actor).filter(pk=row.rules.programme_id).count() == 0
    with pytest.raises(Refused) as refused:
        actions.start_programme("mine", organisation("funder"), row.rules.text, by=stranger)
    assert refused.value.reason == "not_your_organisation"


def test_every_move_is_recorded_in_an_unbroken_chain() -> None:
    row = ready("draft")
    officer = cast(row)["officer"]

    actions.publish_call(row, by=officer)
    actions.suspend_call(row, {"en": "A storm."}, by=officer)
    actions.resume_call(row, give_back=False, by=officer)
    actions.close_call(row, by=officer)

    events = Event.objects.filter(object_kind="call", object_code=row.code).order_by("number")
    assert [(event.verb, event.from_state, event.to_state) for event in events] == [
        ("publish", "draft", "published"),
        ("suspend", "published", "suspended"),
        ("resume", "suspended", "published"),
        ("close", "published", "closed"),
    ]
    assert broken_links("call", row.code) == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("guarded", [False, True])
def test_of_two_who_extend_at_once_one_is_told(guarded: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    row = ready()
    people = cast(row)
    closes = row.windows.get(kind="applications").closes_at
    meet = threading.Barrier(2)
    answers: list[str] = []
    checked, rows = extending._checked, Window.objects.filter

    def both_have_read(*args: Any) -> Window:
        window = checked(*args)
        meet.wait(timeout=10)
        return window

    def without_guard(*args: Any, **kwargs: Any) -> Any:
        kwargs.pop("closes_at", None)
        return rows(*args, **kwargs)

    monkeypatch.setattr(extending, "_checked", both_have_read)
    if not guarded:
        monkeypatch.setattr(Window.objects, "filter", without_guard)

    def extend(name: str, days: int) -> None:
        try:
            mine = gates.access_managed_call(people[name], row.code)
            until = closes + days * DAY
            answers.append(
                outcome(lambda call, by: _extend(call, until, by), mine, people[name]),
            )
        finally:
            connections.close_all()

    threads = [threading.Thread(target=extend, args=pair) for pair in (("officer", 1), ("funder", 2))]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(answers) == (["changed_meanwhile", "done"] if guarded else ["done", "done"])


def _extend(call: Call, until: Any, by: Actor) -> object:
    return actions.extend_window(call, "applications", until, "A storm.", by=by)


@pytest.mark.django_db(transaction=True)
def test_of_two_who_publish_and_suspend_after_the_same_page_one_is_told() -> None:
    row = ready()
    first, second = Call.objects.get(pk=row.pk), Call.objects.get(pk=row.pk)
    people = cast(row)

    answers = [
        outcome(ACTS["close"], first, people["officer"]),
        outcome(ACTS["suspend"], second, people["funder"]),
    ]

    assert answers == ["done", "changed_meanwhile"]
    assert Call.objects.get(pk=row.pk).state == "closed"


@pytest.mark.parametrize("how", ["dates", "state"])
def test_no_call_comes_under_an_agreement_that_has_ended(how: str) -> None:
    draft = ready("draft")
    under = draft.agreement
    officer = member("programme_officer", party(under, "agency"))
    offered = list(queries.agreements_for(officer))
    if how == "dates":
        under.versions.update(ends_on=timezone.now().date() - DAY)
    else:
        under.state = "ended"
        under.save()

    assert (offered, list(queries.agreements_for(officer))) == ([under], [])
    with pytest.raises(Refused, match="agreement_not_in_force"):
        actions.publish_call(Call.objects.get(pk=draft.pk), by=officer)
