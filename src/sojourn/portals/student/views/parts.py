"""Writing an application, page by page: nothing is required to save, and nothing that was typed is lost."""

import secrets
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.base.content.texts import in_language
from sojourn.base.profiles.models import KeptDocument
from sojourn.core.choices import Remark
from sojourn.core.errors import Refused
from sojourn.core.forms import mistakes
from sojourn.core.forms.models import FileQuestion, Section
from sojourn.portals.student import steps
from sojourn.portals.student.forms.applications import AboutForm
from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import actions, gates, kept, queries
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.applications.models import Application, Choice, Document
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals, refusals_in
from sojourn.ui.pieces import Kind, Ranked, Reason
from sojourn.ui.questions import QuestionsForm, words_of
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import shown


def _section(application: Application, code: str) -> Section:
    section = form_of(application.form).section(code)
    if section is None or section.answered_by != "applicant":
        raise Http404
    return section


def _form(application: Application, section: Section, data: QueryDict | None = None) -> QuestionsForm:
    rows = list(application.answers.all())
    versions = {row.question: row.version for row in rows}
    return QuestionsForm(section.questions, answers_of(rows), versions, data)


@login_required
def part(request: HttpRequest, code: str, section: str) -> HttpResponse:
    """One section of the form."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    asked = _section(own, section)
    if not queries.is_editable(own):
        return redirect("student:application", own.code)
    form = _form(own, asked, request.POST if request.method == "POST" else None)
    clashes: list[actions.Clash] = []
    if request.method == "POST":
        saved = actions.save_answers(own, form.typed, seen=form.seen, page=form.page_key, person=actor.person)
        if not saved.clashes:
            return _onward(own, f"part:{section}", request)
        clashes = saved.clashes
        for clash in clashes:
            form.overtake(clash.question, clash.version, clash.value, _time(own, clash.saved_at))
    answers = answers_of(own.answers.all())
    form.tell(mistakes(form_of(own.form), answers) if request.method != "POST" else [])
    context = {**page_context(own, f"part:{section}"), "form": form, "section": asked, "clashes": clashes}
    context |= {"files": _files(own, asked), "needed": kept.needed_until(own.call)}
    return render(request, "student/part.html", context)


def _files(
    application: Application, section: Section
) -> list[tuple[FileQuestion, str, list[Document], bool, list[tuple[KeptDocument, bool]]]]:
    """The questions of a section for files: each with its words, what was handed in, whether one more may be, and what
    the profile keeps for it.
    """
    asked = [each for each in section.questions if isinstance(each, FileQuestion)]
    if not asked:
        return []
    there, offers = queries.documents_of(application), kept.kept_for(application, [each.document for each in asked])
    found = []
    for question in asked:
        if question.required != "after_approval":
            own = [each for each in there if each.question == question.code]
            may_add, held = len(own) < question.files_max, {each.file_id for each in own}
            free = [each for each in offers.get(question.document, ()) if each[0].file_id not in held]
            found.append((question, words_of(question.label), own, may_add, free if may_add else []))
    return found


def _onward(application: Application, here: str, request: HttpRequest) -> HttpResponse:
    form = form_of(application.form)
    after = steps.next_place(form, here)
    if "stay" in request.POST:
        return redirect(steps.address_of(application, here))
    if after is None:
        return redirect("student:check", application.code)
    return redirect(steps.address_of(application, after))


def page_context(application: Application, here: str) -> dict[str, object]:
    """What every page of writing shows: the steps, the deadline, when it was saved last."""
    form = form_of(application.form)
    return {
        "application": application,
        "steps": steps.steps_of(application, form, queries.lacks_of(application), here),
        "closes_at": queries.closes_for(application),
        "saved_at": application.changed_at,
        "zone": application.person.time_zone or application.call.zone,
        "heading": steps.name_of(form, here),
    }


@login_required
@require_POST
def save(request: HttpRequest, code: str, section: str) -> HttpResponse:
    """Autosave: when it was saved; 409 when another page has written something else meanwhile."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    form = _form(own, _section(own, section), request.POST)
    try:
        saved = actions.save_answers(own, form.typed, seen=form.seen, page=form.page_key, person=actor.person)
    except Refused as refused:
        return JsonResponse({"refused": refused.reason}, status=409)
    if saved.clashes:
        return JsonResponse({"refused": "newer_elsewhere"}, status=409)
    return JsonResponse({"time": _time(own, saved.at)})


def _time(application: Application, at: datetime) -> str:
    """A moment on the clock of the applicant, to the second."""
    zone = ZoneInfo(application.person.time_zone or application.call.zone)
    return page_speaker().clock(at.astimezone(zone), with_seconds=True)


@login_required
def about(request: HttpRequest, code: str) -> HttpResponse:
    """Home university, track, earlier programmes."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    if not queries.is_editable(own):
        return redirect("student:application", own.code)
    currency = calls.programme_of(own.call).award.currency
    form = AboutForm(
        request.POST if request.method == "POST" else None,
        homes=queries.homes_of(own.call),
        tracks=queries.tracks_of(own.call, own.home),
        currency=currency,
        initial=AboutForm.initial_of(own, currency),
    )
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            actions.save_about(own, form.values, by=actor)
            return _onward(own, "home", request)
    return render(request, "student/about.html", {**page_context(own, "home"), "form": form})


@login_required
@answers_refusals
def choices(request: HttpRequest, code: str) -> HttpResponse:
    """The ranked list: moved by buttons, by drag where scripts run; the rules of the call beside it."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    if not queries.is_editable(own):
        return redirect("student:application", own.code)
    if request.method == "POST":
        order = moved(request.POST.getlist("order"), request.POST.get("move", ""))
        seen = request.POST.get("version", "")
        actions.save_choices(
            own, order, seen=int(seen) if seen.isdigit() else 0, page=request.POST.get("page", ""), by=actor
        )
        return redirect("student:choices", own.code) if "next" not in request.POST else _onward(own, "choices", request)
    chosen = queries.choices_of(own)
    programme = calls.programme_of(own.call)
    remarks = queries.remarks_on(own, chosen, programme)
    there = {choice.project_id for choice in chosen}
    context = {
        **page_context(own, "choices"),
        "ranked": [_ranked(choice, remarks) for choice in chosen],
        "rules_said": [_said(each) for each in remarks if not each.project],
        "page_key": secrets.token_urlsafe(9),
        "rules": programme.choices,
        "wished": [project for project in queries.wished(own) if project.pk not in there],
    }
    return render(request, "student/choices.html", context)


def _said(remark: Remark) -> Reason:
    """A remark on the list as a line of an explanation."""
    code = f"listed-{remark.code.replace('_', '-')}"
    kinds: dict[str, Kind] = {"met": "good", "broken": "bad", "advice": "warn"}
    say = page_speaker()
    words = say(f"{code}-met" if remark.weight == "met" else code, shown(remark.figures))
    return Reason(kinds[remark.weight], say(f"{code}-name"), words)


def _ranked(choice: Choice, remarks: Sequence[Remark]) -> Ranked:
    """A choice as a line of the list, with what the applicant should know of it."""
    project, say = choice.project, page_speaker()
    place = " · ".join(part for part in (in_language(project.host.names), project.city, project.province) if part)
    known = [
        say(f"listed-{remark.code.replace('_', '-')}", shown(remark.figures))
        for remark in remarks
        if remark.project == project.code
    ]
    href = reverse("public:project", args=[project.code])
    return Ranked(project.code, project.title, (place, *known), href=href)


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
