"""What the pages of a round show: figures with pictures, reasons in words, faults as sentences."""

from collections.abc import Mapping, Sequence
from typing import Any

from sojourn.base.people.models import Organisation
from sojourn.core.errors import Problem
from sojourn.stages.applications.actions.rounds import MAIL
from sojourn.stages.applications.models import Result, Round
from sojourn.stages.projects.templatetags.projects import province_name
from sojourn.tables.problems_text import say_problem
from sojourn.texts import Speaker
from sojourn.ui.pieces import Measure, Share
from sojourn.ui.templatetags.saying import page_speaker

MOST_SHOWN = 50
CAPS = frozenset({"project", "supervisor", "host", "region", "hub", "seats", "home", "country"})
NOBODY = "none"


def outs_shown(counts: Mapping[str, int]) -> list[tuple[str, str, int]]:
    """Each reason for which somebody stays out: its code, its words, how many."""
    say = page_speaker()
    return [(reason, say(f"round-out-{reason}"), count) for reason, count in counts.items() if reason]


def about(made: Round) -> dict[str, Any]:
    """The figures of a round in words and pictures; or why it failed."""
    figures = made.figures
    if "counts" not in figures:
        return {"faults": _faults(made)}
    return {
        "counts": figures["counts"],
        "shares": shares_of(figures),
        "reasons": _reasons(figures["reasons"]),
        "caps": _caps(figures["caps"]),
        "warnings": _sentences(figures["warnings"]),
        "checked": figures["checked"],
        "guarantee": page_speaker()(f"guarantee-{figures['guarantees']['result'].replace('_', '-')}"),
    }


def shares_of(figures: Mapping[str, Any]) -> list[Share]:
    """Which choice everybody got; who has none is hatched."""
    say = page_speaker()
    parts = [Share(say("round-choice", rank=int(rank)), count) for rank, count in figures["ranks"].items()]
    without = figures["counts"]["students"] - figures["counts"]["placed"]
    return [*parts, Share(say("round-no-place"), without, is_nobody=True)] if without else parts


def _reasons(reasons: Mapping[str, int]) -> list[Measure]:
    say = page_speaker()
    return [Measure(_reason(say, reason), count) for reason, count in reasons.items()]


def _reason(say: Speaker, reason: str) -> str:
    if reason == NOBODY:
        return say("round-reason-none")
    words = say(f"cap-{reason}")
    return say("round-reason-full", cap=words) if reason in CAPS else words


def _caps(caps: Sequence[Mapping[str, Any]]) -> list[Measure]:
    """Each ceiling above the projects with what was used of it."""
    say = page_speaker()
    codes = [each["id"] for each in caps if each["cap"] in {"home", "host", "hub"}]
    names = {each.code: each.name for each in Organisation.objects.filter(code__in=codes)} if codes else {}
    return [
        Measure(
            province_name(each["id"]) if each["cap"] == "region" else names.get(each["id"] or "", each["id"] or ""),
            each["used"],
            each["seats"],
            note=say(f"cap-{each['cap']}"),
        )
        for each in caps
    ]


def _sentences(problems: Sequence[Mapping[str, Any]]) -> list[str]:
    say = page_speaker()
    return [say_problem(say, Problem(**each)) for each in problems[:MOST_SHOWN]]


def _faults(made: Round) -> list[str]:
    say = page_speaker()
    told = _sentences(made.figures.get("problems", ()))
    for fault in made.figures.get("faults", ())[:MOST_SHOWN]:
        figures = fault["figures"].items()
        plain = {name: say.number(value) if isinstance(value, int) else value for name, value in figures}
        told.append(say(f"fault-{fault['code']}", plain))
    return told


def published_facts(made: Round) -> list[tuple[str, str]]:
    """What a publication does, in figures."""
    say, counts = page_speaker(), made.figures.get("counts", {})
    students, placed = counts.get("students", 0), counts.get("placed", 0)
    return [
        (say("round-fact-told"), say.number(students)),
        (say("round-fact-placed"), say.number(placed)),
        (say("round-fact-unplaced"), say.number(students - placed)),
        (say("round-fact-mails"), say.number(students)),
        (say("round-seed"), made.seed),
    ]


def sample_mail(made: Round, result: Result | None) -> str:
    """The mail as one of them reads it, in the language of the page."""
    if result is None:
        return ""
    say = page_speaker()
    figures = {"call": made.call.title, "number": result.application.number}
    return f"{say(f'{MAIL}-subject', figures)}\n\n{say(f'{MAIL}-text', figures)}"
