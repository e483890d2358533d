"""Officers and programmes: the list, versions and how they differ, the editor as form and as text, trying rules out."""

from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.portals.staff.forms.programmes import RULES, ProgrammeForm, StartForm, changed_rows
from sojourn.portals.staff.views.calls import staff
from sojourn.portals.staff.views.calls_shown import record_lines
from sojourn.stages.calls import actions, gates, queries
from sojourn.stages.calls.models import Programme
from sojourn.stages.calls.programme_text import MOST_LETTERS, hunks, line_of, opened, problems_of, shipped_text
from sojourn.tables.problems_text import say_sentence
from sojourn.ui.answers import done, once, refusals_in, told
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.pieces import Difference
from sojourn.ui.programmes import words_of
from sojourn.ui.self_check import SelfCheckForm, answer_to, imagined
from sojourn.ui.templatetags.saying import page_speaker

WHO = ("strong", "weak", "sparse")


@login_required
def programmes(request: HttpRequest) -> HttpResponse:
    """The programmes of the own organisations and of those with whom they share an agreement."""
    actor = staff(request)
    versions = queries.latest_versions(queries.programmes_seen_by(actor))
    context = {"versions": versions, "may_start": bool(queries.own_organisations(actor))}
    return render(request, "staff/programmes/list.html", context)


@login_required
@once
def new(request: HttpRequest) -> HttpResponse:
    """Begin a programme from one of the shipped files."""
    actor = staff(request)
    owners = queries.own_organisations(actor)
    if not owners:
        raise Http404
    form = StartForm(request.POST or None, owners=owners)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form):
            made = actions.start_programme(data["code"], data["owner"], shipped_text(data["start"]), by=actor)
            done(request, "programme-done-start")
            return redirect("staff:programme_edit", made.code)
    return render(request, "staff/programmes/new.html", {"form": form})


@login_required
def programme(request: HttpRequest, code: str) -> HttpResponse:
    """One programme: its rules in words, its versions, the calls that run on it, the record."""
    actor = staff(request)
    found = gates.access_programme(actor, code)
    versions = list(found.versions.select_related("made_by").order_by("-number"))
    calls = queries.visible_to(actor).filter(rules__programme=found).select_related("rules")
    context = {
        "programme": found,
        "versions": versions,
        "latest": versions[0],
        "words": words_of(versions[0]),
        "calls": calls,
        "may_edit": queries.programmes_kept_by(actor).filter(pk=found.pk).exists(),
        "zone": viewer_zone(request, "UTC"),
        "record": record_lines("programme", found.code, viewer_zone(request, "UTC")),
    }
    return render(request, "staff/programmes/programme.html", context)


@login_required
def version(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """One version as it was written."""
    found = gates.access_programme_version(staff(request), code, number)
    words = words_of(found)
    zone = viewer_zone(request, "UTC")
    context = {"version": found, "programme": found.programme, "words": words, "zone": zone}
    return render(request, "staff/programmes/version.html", context)


@login_required
def compare(request: HttpRequest, code: str) -> HttpResponse:
    """Two versions of a programme, where they differ."""
    actor = staff(request)
    found = gates.access_programme(actor, code)
    numbers = list(found.versions.order_by("-number").values_list("number", flat=True))
    second = _number(request.GET.get("second"), numbers, numbers[0])
    first = _number(request.GET.get("first"), numbers, max(second - 1, numbers[-1]))
    before = gates.access_programme_version(actor, code, first)
    after = gates.access_programme_version(actor, code, second)
    say = page_speaker()
    rows = [
        Difference(say("programme-line", line=str(hunk.line)), hunk.before, hunk.after)
        for hunk in hunks(before.text, after.text)
    ]
    context = {"programme": found, "numbers": numbers, "first": first, "second": second, "rows": rows}
    return render(request, "staff/programmes/compare.html", context)


def _number(asked: str | None, known: list[int], otherwise: int) -> int:
    return int(asked) if asked and asked.isascii() and asked.isdigit() and int(asked) in known else otherwise


@login_required
@once
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """The file as a form or as text. What is being written stays on the page until it is saved as the next version."""
    actor = staff(request)
    found = gates.access_kept_programme(actor, code)
    latest = queries.latest_version(found)
    if request.method != "POST":
        return _editor(request, found, latest.number, latest.text, request.GET.get("view", "form"))
    text = request.POST.get("text", "").replace("\r\n", "\n")[:MOST_LETTERS]
    mode, act = request.POST.get("mode", "text"), request.POST.get("act", "check")
    if mode == "form" and opened(text) is not None:
        form = ProgrammeForm(text, request.POST)
        if not form.is_valid():
            return _editor(request, found, latest.number, text, "form", form)
        text = form.written()
    text = changed_rows(text, act, request.POST.get("kind", ""))
    if act == "save" and _saved(request, found, text, actor):
        return redirect("staff:programme", found.code)
    view = {"to-text": "text", "to-form": "form"}.get(act, mode)
    return _editor(request, found, latest.number, text, view)


def _saved(request: HttpRequest, programme: Programme, text: str, actor: Any) -> bool:
    """Whether the text has become the next version; what is wrong is told on the page."""
    if problems_of(text):
        return False
    seen = request.POST.get("seen", "")
    try:
        made = actions.save_version(
            programme,
            text,
            seen=int(seen) if seen.isascii() and seen.isdigit() else 0,
            by=actor,
            comment=request.POST.get("comment", ""),
        )
    except (Refused, BadInput) as refused:
        told(request, refused)
        return False
    done(request, "programme-done-save", number=made.number)
    return True


def _editor(
    request: HttpRequest, programme: Programme, seen: int, text: str, view: str, form: ProgrammeForm | None = None
) -> HttpResponse:
    problems = problems_of(text)
    is_form = view == "form" and opened(text) is not None
    context = {
        "programme": programme,
        "seen": request.POST.get("seen", seen),
        "latest": seen,
        "text": text,
        "is_form": is_form,
        "form": (form or ProgrammeForm(text)) if is_form else None,
        "problems": [_told(problem, text) for problem in problems],
        "comment": request.POST.get("comment", ""),
        "kinds": tuple(RULES),
        "is_checked": request.method == "POST",
    }
    return render(request, "staff/programmes/edit.html", context)


def _told(problem: Problem, text: str) -> tuple[str, int | None, str]:
    """The key, its line, and the sentence of a problem."""
    line = problem.row or line_of(text, problem.column)
    return problem.column or "", line, say_sentence(page_speaker(), problem)


@login_required
def try_rules(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """What the rules of a version say of an imagined student; three stand ready, others are typed. Nothing is kept."""
    found = gates.access_programme_version(staff(request), code, number)
    rules = queries.rules_of(found)
    ready = imagined(rules)
    who = request.GET.get("who", "")
    data = request.POST if request.method == "POST" else None
    form = SelfCheckForm(rules, data, initial=ready.get(who))
    if data is None and who in ready:
        form = SelfCheckForm(rules, {name: str(value) for name, value in ready[who].items()})
    answer = answer_to(form.verdicts()) if form.is_bound and form.is_valid() else None
    context = {"version": found, "programme": found.programme, "form": form, "answer": answer, "who": who, "ready": WHO}
    return render(request, "staff/programmes/try.html", context)
