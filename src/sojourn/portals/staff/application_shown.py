"""What the record of an application shows to officers, side by side."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.http import HttpRequest
from django.urls import reverse

from sojourn.base.people.actor import Actor
from sojourn.core.forms.models import DocumentType
from sojourn.core.moves.application import APPLICATION
from sojourn.core.transitions import offered
from sojourn.portals.staff.views.calls_shown import record_lines
from sojourn.stages.applications import handled, queries
from sojourn.stages.applications.facts import answers_of, eligibility_facts, form_of
from sojourn.stages.applications.models import Application, Document, Reference, VerdictRow
from sojourn.stages.calls import queries as calls
from sojourn.ui.answered import parts_of
from sojourn.ui.call_times import said
from sojourn.ui.deadlines import place_of, viewer_zone
from sojourn.ui.pieces import Reason, Tab
from sojourn.ui.questions import said as answer_said
from sojourn.ui.questions import words_of
from sojourn.ui.self_check import answer_to
from sojourn.ui.templatetags.saying import code_name, country_name, page_speaker

SIDES = ("overview", "answers", "speakers", "history")
# Facts of the rules that are said by the name that the check before applying gives them.
COUNTRIES = frozenset({"citizenship", "country"})


@dataclass(frozen=True)
class Judged:
    """What the rules said at one moment: when and why they were run, in words, and each rule."""

    heading: str
    outcome: str
    reasons: Sequence[Reason]


@dataclass(frozen=True)
class Listed:
    """A line of the checklist with what is there for it: each document, and how it stands with its translation."""

    kind: DocumentType
    name: str
    languages: str
    documents: Sequence[tuple[Document, str]]


def tabs(application: Application, here: str) -> list[Tab]:
    """The sides of a record."""
    return [Tab(code_name("applicants-side", each), _address(application, each), None, each == here) for each in SIDES]


def _address(application: Application, side: str) -> str:
    if side == SIDES[0]:
        return reverse("staff:application", args=[application.code])
    return reverse("staff:application_side", args=[application.code, side])


def overview(application: Application, actor: Actor, request: HttpRequest) -> dict[str, Any]:
    """Verdicts, what the applicant says, choices, the same person elsewhere."""
    zone = viewer_zone(request, application.call.zone)
    rules = calls.programme_of(application.call).all_rules
    same, alike = handled.twice(application, actor)
    decision = handled.decision_on(application)
    appealed = handled.appeal_of(application) if decision else None  # there is one only against a decision
    judged = [_judged(row, zone) for row in handled.verdicts_kept(application)]
    return {
        "judged": judged,
        "earlier": len(judged) - 1 if judged else 0,
        "facts": list(_facts(eligibility_facts(application, rules))),
        "choices": queries.choices_of(application),
        "same": same,
        "alike": alike,
        "appeal": appealed,
        "appeal_at": said(appealed.at, zone) if appealed else "",
        "decision": decision,
    }


def _judged(row: VerdictRow, zone: str) -> Judged:
    say, moment, time = page_speaker(), code_name("applicants-moment", row.moment), said(row.at, zone)
    if row.by is None:
        heading = say("applicants-rules-at", moment=moment, time=time)
    else:
        heading = say("applicants-rules-by", moment=moment, time=time, name=row.by.name_in(say.language))
    return Judged(heading, row.outcome, answer_to(handled.verdicts_of(row)).reasons)


def _facts(facts: Mapping[str, object]) -> Iterable[tuple[str, str]]:
    say = page_speaker()
    for name, value in facts.items():
        code = f"check-{name.replace('_', '-').removesuffix('-minor')}"
        if say.has(code):
            yield say(code), _fact(name, value)


def _fact(name: str, value: object) -> str:
    say = page_speaker()
    if isinstance(value, bool):
        return say("check-yes" if value else "check-no")
    if isinstance(value, date):
        return say.date(value)
    if name in COUNTRIES:
        return ", ".join(country_name(each) for each in str(value).split(";"))
    if name == "gpa_scale":
        code = f"check-scale-{str(value).replace('.', '-')}"
        return say(code) if say.has(code) else str(value)
    if name == "prior_award_minor" and isinstance(value, int):
        return say.number(value / 100)
    return say.number(value) if isinstance(value, int | float) else str(value)


def answers(application: Application) -> dict[str, Any]:
    """What was answered, and the checklist with every document."""
    form, documents = form_of(application.form), queries.documents_of(application)
    files = {document.code: document.file.name for document in documents}
    given = answers_of(application.answers.order_by("pk"), documents)
    return {
        "parts": [(title, rows) for title, _, rows in parts_of(form, given, files)],
        "checklist": [_listed(kind, documents) for kind in form.documents],
    }


def _listed(kind: DocumentType, documents: Sequence[Document]) -> Listed:
    own = [each for each in documents if each.kind == kind.code]
    translated = {each.translates_id for each in own}
    rows = [(each, _translation(kind, each, is_there=each.pk in translated)) for each in own]
    return Listed(
        kind,
        words_of(kind.label),
        ", ".join(code_name("document-language", code) for code in kind.languages),
        rows,
    )


def _translation(kind: DocumentType, document: Document, *, is_there: bool) -> str:
    """Whether a document needs a translation, and has one."""
    if document.translates_id is not None or not kind.languages or document.language in kind.languages:
        return "not_needed"
    return "there" if is_there else kind.translation


def speakers(application: Application, request: HttpRequest) -> dict[str, Any]:
    """References, the endorsement, signatures, those who answered a part."""
    form, zone = form_of(application.form), viewer_zone(request, application.call.zone)
    steps = {each.code: words_of(each.label) for each in form.sign_offs}
    signatures = application.signatures.select_related("organisation", "by").order_by("turn", "pk")
    return {
        "references": list(application.references.select_related("letter").order_by("pk")),
        "endorsement": getattr(application, "endorsement", None),
        "signatures": [
            (each, steps.get(each.step, each.step), said(each.due_at, zone) if each.due_at else "")
            for each in signatures
        ],
    }


def reference_parts(application: Application, reference: Reference) -> list[tuple[str, str]]:
    """What a referee answered."""
    rules = form_of(application.form).references
    if rules is None:
        return []
    nothing = page_speaker()("question-nothing")
    return [
        (words_of(each.label), answer_said(each, reference.answers.get(each.code)) or nothing)
        for each in rules.questions
    ]


def history(application: Application, request: HttpRequest) -> dict[str, Any]:
    """Receipts with the time in both zones, messages, and the record."""
    zones = tuple(dict.fromkeys((viewer_zone(request, application.call.zone), application.call.zone)))
    receipts = [(each, _both(each.at, zones)) for each in application.submissions.order_by("-number")]
    copies = application.messages.exclude(posted_at=None).select_related("message").order_by("-pk")
    return {
        "receipts": receipts,
        "messages_sent": [(each.message, said(each.posted_at, zones[0])) for each in copies if each.posted_at],
        "record": record_lines("application", application.code, zones[0]),
    }


def _both(at: datetime, zones: Sequence[str]) -> list[str]:
    return [f"{said(at, zone)} ({place_of(zone)})" for zone in zones]


def next_step(application: Application) -> tuple[str, str]:
    """What an officer should do, and why, in words."""
    say = page_speaker()
    if application.state == "submitted":
        return code_name("applicants-do", application.outcome or "judge"), say("applicants-do-why")
    state = application.state if application.state in {"appealed", "returned"} else "nothing"
    return code_name("applicants-do", state), say(f"applicants-do-why-{state}")


def open_moves(application: Application, actor: Actor) -> list[str]:
    """What officers can decide now; nothing of what the state closes."""
    roles = {row.role for row in actor.having(queries.OFFICERS)}
    verbs = [each.move.verb for each in offered(APPLICATION, application.state, roles) if each.reason is None]
    advised = "find_eligible" if application.outcome == "met" else ""
    return sorted(verbs, key=lambda verb: verb != advised)  # what the rules advise stands first
