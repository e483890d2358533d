"""Rounds of a call: who takes part, a run behind the page, its report, its publication, the folder of the desk."""

from pathlib import Path
from tempfile import TemporaryDirectory

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from sojourn.base.files.serving import serve_file
from sojourn.core.errors import BadInput
from sojourn.core.moves.round import ROUND
from sojourn.portals.staff.forms.rounds import RoundForm
from sojourn.portals.staff.views.calls import staff
from sojourn.portals.staff.views.rounds_shown import about, outs_shown, published_facts, sample_mail
from sojourn.stages.applications import rounds_seen
from sojourn.stages.applications.actions import rounds as actions
from sojourn.stages.applications.desk_folder import folder_of, zipped
from sojourn.stages.applications.models import Round
from sojourn.stages.applications.taking_part import counts_of, parts_of
from sojourn.stages.calls import gates
from sojourn.stages.calls import queries as calls
from sojourn.tables import read_call
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in, told
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 50
MOST_NAMED = 200


@login_required
@once
def rounds(request: HttpRequest, code: str) -> HttpResponse:
    """The rounds of a call, who would take part in the next one and who not, and a new run."""
    actor = staff(request)
    call = gates.access_handled_call(actor, code)
    may_manage = bool(calls.roles_on(call, actor))
    form = RoundForm(request.POST or None)
    if request.method == "POST" and may_manage and form.is_valid():
        with refusals_in(form, "seed"):
            made = actions.ask_round(call, form.cleaned_data["seed"], by=actor)
            return redirect("staff:round", made.code)
    parts = parts_of(call)
    counts = counts_of(parts)
    reason = request.GET.get("out", "")
    named = [part for part in parts if part.reason == reason] if reason and reason in counts else parts
    listed = list(rounds_seen.rounds_of(call)[:MOST_NAMED])
    context = {
        "call": call,
        "may_manage": may_manage,
        "form": form,
        "taking": counts[""],
        "outs": outs_shown(counts),
        "chosen": reason,
        "page": page_of(named, request, SIZE),
        "rounds": listed,
        "published": next((made for made in listed if made.state == "published"), None),
        "total": len(parts),
    }
    return render(request, "staff/rounds/list.html", context)


@require_GET
@login_required
def folder(request: HttpRequest, code: str) -> HttpResponse:
    """The call as a folder of the desk, read as the desk reads it before it is handed out."""
    call = gates.access_handled_call(staff(request), code)
    with TemporaryDirectory(prefix="sojourn-call-") as place:
        folder_of(call).write(Path(place))
        try:
            read_call(Path(place))
        except BadInput as bad:
            told(request, bad)
            return redirect("staff:call_rounds", call.code)
        content = zipped(Path(place))
    return _archive(content, f"{call.code}.zip")


@require_GET
@login_required
def one(request: HttpRequest, code: str) -> HttpResponse:
    """One round: at work, computed with its report, failed with the reason, published or dropped."""
    actor = staff(request)
    made = rounds_seen.access_round(actor, code)
    job = rounds_seen.job_of(made)
    context = {
        "made": made,
        "call": made.call,
        "job": job,
        "is_working": job is not None and job.state in {"waiting", "running"},
        "may_manage": bool(calls.roles_on(made.call, actor)),
        "page": page_of(rounds_seen.results_of(made), request, SIZE),
        **about(made),
    }
    return render(request, "staff/rounds/round.html", context)


@require_GET
@login_required
def progress(request: HttpRequest, code: str) -> HttpResponse:
    """How far the work on a round is; when it has ended, the page is asked for anew."""
    made = rounds_seen.access_round(staff(request), code)
    job = rounds_seen.job_of(made)
    answer = render(request, "staff/rounds/progress.html", {"made": made, "job": job})
    if job is None or job.state not in {"waiting", "running"}:
        answer["HX-Refresh"] = "true"
    return answer


@login_required
@once
@answers_refusals
def publish(request: HttpRequest, code: str) -> HttpResponse:
    """How many are told what, their names and one mail; then the publication."""
    actor = staff(request)
    made = rounds_seen.access_managed_round(actor, code)
    if request.method == "POST":
        actions.publish_round(made, by=actor)
        done(request, "round-done-publish")
        return redirect("staff:round", made.code)
    say, results = page_speaker(), rounds_seen.results_of(made)
    context = {
        "heading": say("round-publish-heading", call=made.call.title),
        "under": say("round-publish-under"),
        "act": say("move-round-publish"),
        "back": reverse("staff:round", args=[made.code]),
        "facts": published_facts(made),
        "warning": say("round-publish-warning"),
        "sample": sample_mail(made, results.first()),
        "closed": _closed(made),
        "results": results[:MOST_NAMED],
        "more_than": max(0, results.count() - MOST_NAMED),
        "crumbs": [
            (made.call.title, reverse("staff:call", args=[made.call.code])),
            (say("rounds-title"), reverse("staff:call_rounds", args=[made.call.code])),
            (say("round-named", number=made.number), reverse("staff:round", args=[made.code])),
        ],
    }
    return render(request, "staff/rounds/publish.html", context)


def _closed(made: Round) -> str:
    """Why a round cannot be published now; empty where it can."""
    say = page_speaker()
    if made.state not in ROUND.by_verb["publish"].origins:
        return say("refused-not-from-here")
    return say("refused-round-outdated") if actions.is_outdated(made) else ""


@require_POST
@login_required
@once
@answers_refusals
def drop(request: HttpRequest, code: str) -> HttpResponse:
    """Put a round away."""
    actor = staff(request)
    made = rounds_seen.access_managed_round(actor, code)
    actions.drop_round(made, by=actor)
    done(request, "round-done-drop")
    return redirect("staff:call_rounds", made.call.code)


@require_GET
@login_required
def archive(request: HttpRequest, code: str) -> HttpResponseBase:
    """The folder of a round with its result, as the desk has written it.

    Errors: Http404.
    """
    made = rounds_seen.access_round(staff(request), code)
    if made.folder is None:
        raise Http404
    return serve_file(made.folder)


def _archive(content: bytes, name: str) -> HttpResponse:
    answer = HttpResponse(content, content_type=actions.ZIP)
    answer["Content-Disposition"] = f'attachment; filename="{name}"'
    answer["X-Content-Type-Options"] = "nosniff"
    answer["Cache-Control"] = "private, no-store"
    return answer
