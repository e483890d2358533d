"""The ranked list as its page shows it: lines, the rules of the call, one press of a button, two windows."""

from collections.abc import Sequence

from django.http import QueryDict
from django.urls import reverse

from sojourn.base.content.texts import in_language
from sojourn.core.choices import Remark
from sojourn.portals.student.writing import clash_of_orders
from sojourn.stages.applications import queries
from sojourn.stages.applications.models import Application
from sojourn.stages.projects import queries as projects
from sojourn.stages.projects.models import Project
from sojourn.ui.pieces import Kind, Ranked, Reason
from sojourn.ui.questions import Clashed
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import shown


def order_of(data: QueryDict) -> tuple[list[str], int, str]:
    """The order that was sent, after the button that was pressed; the version that the page has read; the page."""
    seen = data.get("version", "")
    order = moved(data.getlist("order"), data.get("move", ""))
    return order, int(seen) if seen.isascii() and seen.isdigit() else 0, data.get("page", "")


def clash_of(application: Application, order: Sequence[str]) -> Clashed:
    """The list of this window beside the one that stands."""
    theirs = [choice.project for choice in queries.choices_of(application)]
    return clash_of_orders(
        application, [each.title for each in projects_of(application, order)], [each.title for each in theirs]
    )


def projects_of(application: Application, order: Sequence[str]) -> list[Project]:
    """The projects that a window sent, in its order; what is in no catalogue of this call is left out."""
    held = {choice.project.code: choice.project for choice in queries.choices_of(application)}
    public = projects.public_projects().filter(call=application.call_id, code__in=list(order)).select_related("host")
    known = held | {each.code: each for each in public}
    return [known[code] for code in dict.fromkeys(order) if code in known]


def rules_said(remarks: Sequence[Remark]) -> list[Reason]:
    """What the rules of the call say of a whole list."""
    return [_said(each) for each in remarks if not each.project]


def _said(remark: Remark) -> Reason:
    code = f"listed-{remark.code.replace('_', '-')}"
    kinds: dict[str, Kind] = {"met": "good", "broken": "bad", "advice": "warn"}
    say = page_speaker()
    words = say(f"{code}-met" if remark.weight == "met" else code, shown(remark.figures))
    return Reason(kinds[remark.weight], say(f"{code}-name"), words)


def ranked_of(project: Project, remarks: Sequence[Remark]) -> Ranked:
    """A project as a line of the list, with what the applicant should know of it."""
    say = page_speaker()
    place = " · ".join(part for part in (in_language(project.host.names), project.city, project.province) if part)
    known = [
        say(f"listed-{remark.code.replace('_', '-')}", shown(remark.figures))
        for remark in remarks
        if remark.project == project.code
    ]
    href = reverse("public:project", args=[project.code])
    return Ranked(project.code, project.title, known, place=place, href=href)


def moved(order: list[str], move: str) -> list[str]:
    """An order after one press of a button: `up:code`, `down:code`, `out:code`, `in:code`."""
    verb, _, code = move.partition(":")
    kept = list(order)
    if verb == "in" and code:
        return [*kept, code]
    if code not in kept:
        return kept
    place = kept.index(code)
    kept.remove(code)
    if verb != "out":
        kept.insert(max(0, place + (-1 if verb == "up" else 1)), code)
    return kept
