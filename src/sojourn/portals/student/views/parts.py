"""Writing an application, page by page: nothing is required to save, and nothing that was typed is lost."""

import secrets

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.base.profiles.models import KeptDocument
from sojourn.core.errors import Refused
from sojourn.core.forms import mistakes
from sojourn.core.forms.models import FileQuestion, Section
from sojourn.portals.student import steps
from sojourn.portals.student.forms.applications import AboutForm
from sojourn.portals.student.ranking import clash_of, order_of, projects_of, ranked_of, rules_said
from sojourn.portals.student.views.applications import actor_of
from sojourn.portals.student.writing import form_of_section, section_of, time_of
from sojourn.stages.applications import actions, gates, kept, queries
from sojourn.stages.applications.facts import answers_of, form_of
from sojourn.stages.applications.models import Application, Document
from sojourn.stages.calls import queries as calls
from sojourn.ui.answers import answers_refusals, refusals_in
from sojourn.ui.questions import words_of


@login_required
@answers_refusals
def part(request: HttpRequest, code: str, section: str) -> HttpResponse:
    """One section of the form."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    asked = section_of(own, section)
    if not queries.is_editable(own):
        return redirect("student:application", own.code)
    form = form_of_section(own, asked, request.POST if request.method == "POST" else None)
    clashes: list[actions.Clash] = []
    if request.method == "POST":
        typed = {code: value for code, value in form.changed.items() if code != request.POST.get("take")}
        saved = actions.save_answers(own, typed, seen=form.seen, page=form.page_key, person=actor.person)
        if not saved.clashes:
            return _onward(own, f"part:{section}", request)
        clashes = saved.clashes
        for clash in clashes:
            form.overtake(clash.question, clash.version, clash.value, time_of(own, clash.saved_at))
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
    actions.judge_draft(application)
    form = form_of(application.form)
    after = steps.next_place(form, here)
    if not {"stay", "keep", "take"}.isdisjoint(request.POST):
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
    if request.method != "POST" or "take" in request.POST:
        return _list_page(request, own)
    order, seen, page = order_of(request.POST)
    try:
        actions.save_choices(own, order, seen=seen, page=page, by=actor)
    except Refused as refused:
        if refused.reason != "newer_elsewhere":
            raise
        return _list_page(request, gates.access_own_application(actor, code), order)
    return redirect("student:choices", own.code) if "next" not in request.POST else _onward(own, "choices", request)


def _list_page(request: HttpRequest, own: Application, order: list[str] | None = None) -> HttpResponse:
    """The list as it stands; with `order`, as it was sent by a window that had not seen what stands, beside it."""
    chosen = queries.choices_of(own)
    programme = calls.programme_of(own.call)
    remarks = queries.remarks_on(own, chosen, programme)
    shown = [choice.project for choice in chosen] if order is None else projects_of(own, order)
    there = {project.pk for project in shown}
    context = {
        **page_context(own, "choices"),
        "ranked": [ranked_of(project, remarks) for project in shown],
        "rules_said": rules_said(remarks),
        "page_key": secrets.token_urlsafe(9),
        "rules": programme.choices,
        "wished": [project for project in queries.wished(own) if project.pk not in there],
        "clash": None if order is None else clash_of(own, order),
    }
    return render(request, "student/choices.html", context)
