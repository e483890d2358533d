"""Drafting a call under an agreement in force: rules, texts and windows; or the season after another call."""

import re
from collections.abc import Callable, Mapping
from typing import Any

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.core.call_times import Span, check_windows, next_season
from sojourn.core.errors import Refused
from sojourn.core.moves.call import DRAFTED, WRITABLE
from sojourn.stages.agreements.models import Agreement
from sojourn.stages.calls import queries
from sojourn.stages.calls.actions.deciding import must_fit_agreement, must_manage
from sojourn.stages.calls.models import Call, ProgrammeVersion, Window

TEXTS = ("titles", "summaries", "money", "contacts")
WRITTEN = frozenset({*TEXTS, "zone", "grace_minutes"})
# Once people rely on the dates, these change by an extension or not at all.
FIXED_ONCE_PUBLISHED = frozenset({"zone", "grace_minutes"})


# What other stages do with every new call, in the same transaction.
ON_DRAFT: list[Callable[[Call], object]] = []


def draft_call(code: str, agreement: Agreement, rules: ProgrammeVersion, *, by: Actor, **content: Any) -> Call:
    """A draft under an agreement in force, run on a version of a programme.

    Errors: Refused `not_your_agreement`, `not_your_programme`, `call_there_already`, `agreement_not_in_force`,
    `call_contradicts_agreement`.
    """
    if not queries.agreements_for(by).filter(pk=agreement.pk).exists():
        raise Refused("not_your_agreement", {"agreement": agreement.title})
    if not queries.programmes_seen_by(by).filter(pk=rules.programme_id).exists():
        raise Refused("not_your_programme", {"programme": rules.programme.code})
    organisation = queries.organisation_for(agreement, by)
    values = {name: value for name, value in content.items() if name in WRITTEN}
    call = Call(
        **values,
        code=code,
        agreement=agreement,
        rules=rules,
        organisation=organisation,
        state="draft",
        copied_from=content.get("copied_from"),
        created_at=clock.now(),
    )
    must_fit_agreement(call)
    if Call.objects.filter(code=code).exists():
        raise Refused("call_there_already", {"code": code})
    try:
        with transaction.atomic():
            call.save(force_insert=True)
            record("call", code, "draft", by=by, moved=("", "draft"), detail=_said(rules))
            for follow in ON_DRAFT:
                follow(call)
    except IntegrityError:  # somebody took the code between the question and the row
        raise Refused("call_there_already", {"code": code}) from None
    return call


def write_call(call: Call, content: Mapping[str, Any], *, by: Actor) -> Call:
    """The texts of a call; zone and grace while it is a draft.

    Errors: Refused `not_yours`, `call_over`, `changed_meanwhile`.
    """
    must_manage(call, by, "write")
    values = {name: value for name, value in content.items() if name in WRITTEN}
    if call.state not in DRAFTED:
        values = {name: value for name, value in values.items() if name not in FIXED_ONCE_PUBLISHED}
    if call.state not in WRITABLE:
        raise Refused("call_over")
    changed = sorted(name for name, value in values.items() if getattr(call, name) != value)
    if not changed:
        return call
    with transaction.atomic():
        if not Call.objects.filter(pk=call.pk, state=call.state).update(**values):
            raise Refused("changed_meanwhile")
        record("call", call.code, "write", by=by, detail={"changed": changed})
    for name, value in values.items():
        setattr(call, name, value)
    return call


def set_rules(call: Call, rules: ProgrammeVersion, *, by: Actor) -> Call:
    """Let a draft run on another version.

    Errors: Refused `not_yours`, `not_your_programme`, `rules_fixed`, `call_contradicts_agreement`, `changed_meanwhile`.
    """
    must_manage(call, by, "write")
    if call.state not in DRAFTED:
        raise Refused("rules_fixed")
    if not queries.programmes_seen_by(by).filter(pk=rules.programme_id).exists():
        raise Refused("not_your_programme", {"programme": rules.programme.code})
    before, call.rules = call.rules_id, rules
    must_fit_agreement(call)
    with transaction.atomic():
        if not Call.objects.filter(pk=call.pk, state="draft", rules=before).update(rules=rules):
            raise Refused("changed_meanwhile")
        record("call", call.code, "set_rules", by=by, detail=_said(rules))
    return call


def set_windows(call: Call, spans: Mapping[str, Span], *, by: Actor) -> Call:
    """The windows of a draft; one that is left out is taken away.

    Errors: Refused `not_yours`, `windows_fixed`, `window_backwards`, `window_before_other`.
    """
    must_manage(call, by, "write")
    if call.state not in DRAFTED:
        raise Refused("windows_fixed")
    if any(closes <= opens for opens, closes in spans.values()):
        raise Refused("window_backwards")
    check_windows(spans)
    with transaction.atomic():
        # The row is touched first, so that a publication at the same moment either sees these windows or refuses them.
        if not Call.objects.filter(pk=call.pk, state="draft").update(state="draft"):
            raise Refused("changed_meanwhile")
        call.windows.all().delete()
        Window.objects.bulk_create(
            Window(call=call, kind=kind, opens_at=opens, closes_at=closes) for kind, (opens, closes) in spans.items()
        )
        detail = {kind: [opens.isoformat(), closes.isoformat()] for kind, (opens, closes) in spans.items()}
        record("call", call.code, "set_windows", by=by, detail=detail)
    return call


def copy_call(last: Call, code: str, *, by: Actor) -> Call:
    """The next season of a call: texts, the newest rules of its programme, and every window 52 weeks later.

    Errors: those of `draft_call` and `set_windows`.
    """
    content = {name: {key: _a_year_on(text) for key, text in getattr(last, name).items()} for name in TEXTS}
    spans = shifted_windows(last)
    with transaction.atomic():
        rules = queries.latest_version(last.rules.programme)
        fixed = {"zone": last.zone, "grace_minutes": last.grace_minutes, "copied_from": last}
        made = draft_call(code, last.agreement, rules, by=by, **content, **fixed)
        set_windows(made, spans, by=by)
    return made


def next_code(last: Call) -> str:
    """The short name of the season after a call: its year one later; empty where there is no year, or it is taken."""
    code = re.sub(r"20\d\d", lambda year: str(int(year[0]) + 1), last.code)
    return "" if Call.objects.filter(code=code).exists() else code


def shifted_windows(last: Call) -> dict[str, Span]:
    """The windows of the season after a call: the same weekday and hour by the clocks of its zone."""
    return {window.kind: next_season((window.opens_at, window.closes_at), last.zone) for window in last.windows.all()}


def _a_year_on(text: str) -> str:
    """A text in which every year from 2000 to 2099 is the next one; years that are part of a longer number stay."""
    return re.sub(r"(?<![\d-])20\d\d(?![\d-])", lambda year: str(int(year[0]) + 1), text)


def _said(rules: ProgrammeVersion) -> dict[str, object]:
    return {"programme": rules.programme.code, "version": rules.number}
