"""Officers and programmes: the list, versions and how they differ, the editor as form and as text, trying rules out."""

import secrets
from zoneinfo import ZoneInfo

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Refused
from sojourn.portals.staff.forms.programme_keys import RULES
from sojourn.portals.staff.forms.programmes import ProgrammeForm, StartForm
from sojourn.portals.staff.lists import PROGRAMMES
from sojourn.portals.staff.views.calls import staff
from sojourn.portals.staff.views.calls_shown import record_lines
from sojourn.portals.staff.views.programmes_shown import Sheet, sent_of, sheet_of, told_problems, typed_in, whence
from sojourn.stages.calls import actions, gates, queries
from sojourn.stages.calls.models import Programme, ProgrammeDraft
from sojourn.stages.calls.programme_text import hunks, problems_of, shipped_text
from sojourn.ui.answers import done, once, page_of, refusals_in, told
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.lists import listed
from sojourn.ui.pieces import Difference
from sojourn.ui.programmes import words_of
from sojourn.ui.self_check import SelfCheckForm, answer_to, imagined
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 50
WHO = ("strong", "weak", "sparse")


@login_required
def programmes(request: HttpRequest) -> HttpResponse:
    """The programmes of the own organisations and of those with whom they share an agreement."""
    actor = staff(request)
    page = page_of(PROGRAMMES.whole(PROGRAMMES.ordered(actor, request.GET)), request, SIZE)
    context = {
        "page": page,
        "shown": listed(PROGRAMMES, actor, request, page),
        "may_start": bool(queries.own_organisations(actor)),
    }
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
    """The file as a form or as text. What is being written is kept as a draft until it is saved as the next version."""
    actor = staff(request)
    found = gates.access_kept_programme(actor, code)
    latest = queries.latest_version(found)
    if request.method != "POST":
        draft = queries.draft_of(found, actor)
        sheet = sheet_of(sent_of(draft), draft.seen) if draft else Sheet(latest.text, "form", latest.number)
        return _editor(request, found, latest.number, sheet.viewed(request.GET.get("view", "")), draft)
    act = request.POST.get("act", "check")
    if act == "discard":
        actions.discard_draft(found, by=actor)
        return redirect("staff:programme_edit", found.code)
    sheet = sheet_of(request.POST, latest.number, act)
    if act == "save" and sheet.form is None and _saved(request, found, sheet, actor):
        return redirect("staff:programme", found.code)
    return _editor(request, found, latest.number, sheet, _kept(request, found, sheet, actor))


@login_required
@require_POST
def draft(request: HttpRequest, code: str) -> HttpResponse:
    """Autosave: when it was saved; 409 when another page of the same person holds a newer draft."""
    actor = staff(request)
    found = gates.access_kept_programme(actor, code)
    try:
        kept = actions.keep_draft(found, typed_in(request.POST), by=actor, **whence(request.POST))
    except Refused as refused:
        return JsonResponse({"refused": refused.reason}, status=409)
    local = kept.saved_at.astimezone(ZoneInfo(viewer_zone(request, "UTC")))
    return JsonResponse({"time": f"{local:%H:%M:%S}", "version": kept.saved_at.isoformat()})


def _kept(request: HttpRequest, programme: Programme, sheet: Sheet, actor: Actor) -> ProgrammeDraft | None:
    """The draft with what the page shows now; a newer one elsewhere is told of, and stays until this is sent again."""
    typed = typed_in(request.POST) if sheet.form else sheet.typed(request.POST.get("comment", ""))
    try:
        return actions.keep_draft(programme, typed, by=actor, **whence(request.POST))
    except Refused as refused:
        told(request, refused)
        return queries.draft_of(programme, actor)


def _saved(request: HttpRequest, programme: Programme, sheet: Sheet, actor: Actor) -> bool:
    """Whether the text has become the next version; what is wrong is told on the page."""
    if problems_of(sheet.text):
        return False
    try:
        made = actions.save_version(
            programme, sheet.text, seen=sheet.seen, by=actor, comment=request.POST.get("comment", "")
        )
    except (Refused, BadInput) as refused:
        told(request, refused)
        return False
    done(request, "programme-done-save", number=made.number)
    return True


def _editor(
    request: HttpRequest, programme: Programme, latest: int, sheet: Sheet, draft: ProgrammeDraft | None
) -> HttpResponse:
    problems = problems_of(sheet.text)
    form = sheet.form or (ProgrammeForm(sheet.text) if sheet.is_form else None)
    told_of = told_problems(problems, sheet.text, form)
    if form is not None and sheet.form is None:
        form.show_problems([(problem, each.sentence) for problem, each in zip(problems, told_of, strict=True)])
    context = {
        "programme": programme,
        "sheet": sheet,
        "latest": latest,
        "form": form,
        "groups": list(form.groups) if form else [],
        "problems": told_of,
        "comment": request.POST.get("comment", draft.typed.get("comment", [""])[0] if draft else ""),
        "kinds": tuple(RULES),
        "is_checked": request.method == "POST",
        "draft": draft,
        "page_key": request.POST.get("page") or secrets.token_urlsafe(9),
        "version": draft.saved_at.isoformat() if draft else request.POST.get("version", ""),
        "zone": viewer_zone(request, "UTC"),
    }
    return render(request, "staff/programmes/edit.html", context)


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
