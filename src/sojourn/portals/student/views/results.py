"""What an allocation says to an applicant: the place, or none, and why, choice by choice; of others only counts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from sojourn.base.people.models import Organisation
from sojourn.core.eligibility import Verdict
from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import gates, queries, rounds_seen
from sojourn.stages.applications.models import Application, Choice, Result
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.templatetags.projects import province_name
from sojourn.texts.refusals import say_refusal
from sojourn.texts.verdicts import say_rule, say_verdict
from sojourn.ui.pieces import Kind, Share
from sojourn.ui.standing import standing
from sojourn.ui.templatetags.saying import page_speaker

KINDS: Mapping[str, Kind] = {"placed": "good", "refused": "bad", "not_looked_at": "later"}


@dataclass(frozen=True)
class Stop:
    """What stood in the way, as it was kept with the result."""

    cap: str
    cap_id: str | None
    seats: int | None
    own_position: int | None
    last_admitted_position: int | None


@dataclass(frozen=True)
class Line:
    """One choice: its project, what became of it in words, the sentences that say why, a picture of the positions."""

    rank: int
    project: Project | None
    kind: Kind
    words: str
    sentences: list[str]
    picture: SafeString | str = ""


@login_required
def result(request: HttpRequest, code: str) -> HttpResponse:
    """The result of an own application.

    Errors: Http404 before it is published, and for everybody else.
    """
    own = gates.access_own_application(actor_of(request), code)
    found = rounds_seen.result_of(own)
    if found is None:
        raise Http404
    say, placed = page_speaker(), found.project is not None
    figures = found.round.figures
    context = {
        "application": own,
        "result": found,
        "heading": say("result-placed", rank=found.rank) if placed else say("student-result-none"),
        "lines": _lines(own, found),
        "about": _about(own, found),
        "shares": _shares(figures),
        "counts": figures["counts"],
    }
    return render(request, "student/result.html", context)


def _lines(application: Application, found: Result) -> list[Line]:
    projects = {choice.project.code: choice for choice in queries.choices_of(application)}
    entries = [entry for entry in found.choices if entry["rank"] is not None]
    places = _names(entries)
    return [_line(application, found, entry, projects.get(entry["project"]), places) for entry in entries]


def _line(
    application: Application, found: Result, entry: Mapping[str, Any], choice: Choice | None, places: Mapping[str, str]
) -> Line:
    say, seen = page_speaker(), entry["seen"]
    if seen == "not_looked_at":
        words = say("choice-not-looked-at" if found.project_id else "choice-not-reached")
    else:
        words = say("choice-placed") if seen == "placed" else say("student-result-refused")
    sentences, picture = list[str](), SafeString("")
    if entry["refusal"] is not None:
        stop = Stop(**entry["refusal"])
        sentences = _why(application, found, stop, places)
        picture = standing(stop.own_position, stop.last_admitted_position)
    return Line(entry["rank"], choice.project if choice else None, KINDS[seen], words, sentences, picture)


def _why(application: Application, found: Result, stop: Stop, places: Mapping[str, str]) -> list[str]:
    figures = found.round.figures
    place = province_name(stop.cap_id or "") if stop.cap == "region" else places.get(stop.cap_id or "", "")
    has_reserves = application.home is not None and application.home.code in figures["reserves"]
    place = place or stop.cap_id or ""
    return say_refusal(page_speaker(), stop, place, figures["order"], figures["turns"], has_reserves)


def _names(entries: list[dict[str, Any]]) -> dict[str, str]:
    """What the organisations among the caps are called: one query where there are any."""
    stops = [entry["refusal"] for entry in entries if entry["refusal"] is not None]
    codes = {stop["cap_id"] for stop in stops if stop["cap"] in {"host", "hub"}}
    return {each.code: each.name for each in Organisation.objects.filter(code__in=codes)} if codes else {}


def _about(application: Application, found: Result) -> list[str]:
    """What concerns the person as a whole: a limit of the home university, or a rule that is not met."""
    said = []
    say = page_speaker()
    for entry in found.choices:
        if entry["rank"] is not None:
            continue
        if entry["seen"] == "away":
            said += _why(application, found, Stop(**entry["refusal"]), {})
        elif entry["verdict"] is not None:
            verdict = _verdict(entry["verdict"])
            named = {"rule": say_rule(say, verdict.kind), "said": say_verdict(say, verdict)}
            said.append(say("reason-rule-named", named))
        else:
            said.append(say(f"reason-{entry['rule']}"))
    return said


def _verdict(kept: Mapping[str, Any]) -> Verdict:
    return Verdict(
        rule_id=kept["rule"],
        kind=kept["kind"],
        verdict=kept["verdict"],
        reason=kept["reason"],
        figures=kept["figures"],
        source=kept["source"],
        excludes=kept["excludes"],
    )


def _shares(figures: Mapping[str, Any]) -> list[Share]:
    """Everybody's result as counts: nobody can be told from them, for none is named."""
    say = page_speaker()
    parts = [Share(say("round-choice", rank=int(rank)), count) for rank, count in figures["ranks"].items()]
    without = figures["counts"]["students"] - figures["counts"]["placed"]
    return [*parts, Share(say("round-no-place"), without, is_nobody=True)] if without else parts
