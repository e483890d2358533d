"""The form of a call: as the applicant sees it, its versions and how they differ, the editor as form and as text."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.core.forms import Form, read_form
from sojourn.portals.staff.forms.call_forms import KINDS, FormFileForm, changed_text
from sojourn.portals.staff.views.calls import staff
from sojourn.stages.applications import call_forms
from sojourn.stages.applications.actions import form_for, save_form
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import CallForm
from sojourn.stages.calls import gates
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.calls.programme_text import hunks, line_of, opened
from sojourn.tables.problems_text import say_sentence
from sojourn.ui.answers import done, once, told
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.pieces import Difference
from sojourn.ui.questions import QuestionsForm, words_of
from sojourn.ui.templatetags.saying import page_speaker


@login_required
def call_form(request: HttpRequest, code: str) -> HttpResponse:
    """The latest form as an applicant sees it, and its versions."""
    actor = staff(request)
    call = gates.access_call(actor, code)
    return _shown(request, call, form_for(call), may_edit=bool(calls.roles_on(call, actor)))


@login_required
def version(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """An earlier form, likewise."""
    call = gates.access_call(staff(request), code)
    return _shown(request, call, call_forms.access_call_form(call, number), may_edit=False)


def _shown(request: HttpRequest, call: Call, row: CallForm, *, may_edit: bool) -> HttpResponse:
    versions = call_forms.versions_of(call)
    context = {
        "call": call,
        "row": row,
        "sections": preview_of(form_of(row)),
        "versions": versions,
        "latest": versions[0].number,
        "may_edit": may_edit,
        "zone": viewer_zone(request, call.zone),
    }
    return render(request, "staff/forms/form.html", context)


def preview_of(form: Form) -> list[dict[str, Any]]:
    """Each section with its questions as fields that keep nothing."""
    return [
        {
            "title": words_of(section.title),
            "intro": words_of(section.intro),
            "by": section.answered_by,
            "lines": list(QuestionsForm(section.questions, {}, {}).lines),
            "files": [words_of(each.label) for each in section.questions if each.kind == "file"],
        }
        for section in form.sections
    ]


@login_required
def compare(request: HttpRequest, code: str) -> HttpResponse:
    """Two forms of a call, where they differ."""
    call = gates.access_call(staff(request), code)
    numbers = [each.number for each in call_forms.versions_of(call)] or [form_for(call).number]
    second = _number(request.GET.get("second"), numbers, numbers[0])
    first = _number(request.GET.get("first"), numbers, max(second - 1, numbers[-1]))
    before, after = (call_forms.access_call_form(call, number) for number in (first, second))
    say = page_speaker()
    rows = [
        Difference(say("programme-line", line=str(hunk.line)), hunk.before, hunk.after)
        for hunk in hunks(before.text, after.text)
    ]
    context = {"call": call, "numbers": numbers, "first": first, "second": second, "rows": rows}
    return render(request, "staff/forms/compare.html", context)


def _number(asked: str | None, known: list[int], otherwise: int) -> int:
    return int(asked) if asked and asked.isascii() and asked.isdigit() and int(asked) in known else otherwise


@login_required
@once
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """The form file by its keys or as text; saving makes the next number, and drafts that were begun keep theirs."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    row = form_for(call)
    if request.method != "POST":
        return _editor(request, call, row.text, row.number, as_text=request.GET.get("view") == "text")
    act, text = request.POST.get("act", "check"), request.POST.get("text", "").replace("\r\n", "\n")
    as_text, typed = request.POST.get("mode") == "text", None
    if not as_text and opened(text) is not None:
        typed = FormFileForm(text, request.POST)
        if not typed.is_valid():
            return _editor(request, call, text, _seen(request, row), as_text=False, typed=typed)
        text = changed_text(typed.text(), act, request.POST.get("kind", ""))
    if act == "save" and not problems_of(text):
        try:
            made = save_form(call, text, seen=_seen(request, row), comment=request.POST.get("comment", ""), by=actor)
        except (Refused, BadInput) as refused:
            told(request, refused)
        else:
            done(request, "form-done-save", number=made.number)
            return redirect("staff:call_form", call.code)
    as_text = {"to-text": True, "to-form": False}.get(act, as_text)
    return _editor(request, call, text, _seen(request, row), as_text=as_text)


def _seen(request: HttpRequest, row: CallForm) -> int:
    asked = request.POST.get("seen", "")
    return int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 6 else row.number


def problems_of(text: str) -> list[Problem]:
    """Everything wrong with a form file."""
    try:
        read_form(text)
    except BadInput as bad:
        return bad.problems
    return []


def _editor(
    request: HttpRequest, call: Call, text: str, seen: int, *, as_text: bool, typed: FormFileForm | None = None
) -> HttpResponse:
    say, problems = page_speaker(), problems_of(text)
    as_text = as_text or opened(text) is None
    form = None if as_text else typed or FormFileForm(text)
    sentences = [say_sentence(say, each) for each in problems]
    fields = form.show_problems(list(zip(problems, sentences, strict=True))) if form and not typed else {}
    context = {
        "call": call,
        "seen": seen,
        "text": text,
        "form": form,
        "typed": typed,
        "kinds": KINDS,
        "problems": [
            {
                "key": each.column,
                "line": each.row or line_of(text, each.column),
                "sentence": sentence,
                "field": fields.get(place, "text" if as_text else ""),
            }
            for place, (each, sentence) in enumerate(zip(problems, sentences, strict=True))
        ],
        "sections": [] if problems else preview_of(read_form(text)),
        "comment": request.POST.get("comment", ""),
        "is_checked": request.method == "POST",
    }
    return render(request, "staff/forms/edit.html", context)
