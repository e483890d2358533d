"""Background work: the list for those who look after the installation, one work for whoever asked for it."""

from collections.abc import Mapping

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from sojourn.base.audit import sealing
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.mail import sending
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people import policy
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.portals.staff.record import Zones
from sojourn.ui.answers import done, once, page_of
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences

SIZE = 50
OVER = ("done", "failed")
# What a work came to, in the order in which a page says it.
RESULTS = (
    *("rows", "new", "changed", "same", "faulty", "problems"),
    *("accepted", "left", "gone", "restored", "undone"),
)
# Where the outcome of a work stands, if not in its result.
OUTCOMES = {sealing.CHECK: "staff:audit_check"}


def keeper(request: HttpRequest) -> Actor:
    """The actor, who looks after the installation.

    Errors: Http404.
    """
    actor: Actor | None = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if actor is None or not policy.keeps_installation(actor):
        raise Http404
    return actor


@require_GET
@login_required
def jobs(request: HttpRequest) -> HttpResponse:
    """What was asked for, newest first, and the mail that was given up."""
    zones = Zones.of(request, keeper(request))
    page = page_of(Job.objects.select_related("asked_by"), request, SIZE)
    rows = [
        (
            job,
            work_name(job.work),
            zones.moments(job.asked_at)[0],
            zones.moments(job.ended_at)[0] if job.ended_at else "",
        )
        for job in page
    ]
    mails = OutboxMail.objects.filter(state="failed")[:SIZE]
    return render(request, "staff/jobs/list.html", {"page": page, "rows": rows, "mails": mails})


@login_required
@once
def job(request: HttpRequest, code: str) -> HttpResponse:
    """How far a work is; a failed one can be asked for again."""
    found = _access(request, code)
    if request.method == "POST":
        if work.ask_again(found):
            done(request, "job-retried")
        return redirect("staff:job", found.code)
    return render(request, "staff/jobs/job.html", _shown(request, found))


@require_GET
@login_required
def job_part(request: HttpRequest, code: str) -> HttpResponse:
    """The part of the page that a script asks for every second; at the end the whole page comes anew."""
    found = _access(request, code)
    response = render(request, "staff/jobs/part.html", _shown(request, found))
    if found.state in OVER:
        response["HX-Refresh"] = "true"
    return response


@require_POST
@login_required
def mail_again(request: HttpRequest, number: int) -> HttpResponse:
    """Let a mail that was given up wait again."""
    keeper(request)
    if sending.try_again(get_object_or_404(OutboxMail, pk=number)):
        done(request, "job-mail-retried")
    return redirect("staff:jobs")


def work_name(name: str) -> str:
    """What a work is called."""
    say = page_speaker()
    return say(f"work-{name}") if say.has(f"work-{name}") else say("work-other")


def _access(request: HttpRequest, code: str) -> Job:
    """The work, for whoever asked for it or looks after the installation.

    Errors: Http404.
    """
    actor: Actor | None = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    found = get_object_or_404(Job, code=code)
    if not actor or not (policy.keeps_installation(actor) or found.asked_by_id == actor.person.pk):
        raise Http404
    return found


def _facts(result: Mapping[str, object]) -> list[tuple[str, str, bool]]:
    """What a work has come to: each figure with its name, and whether it is a mark and no number.

    What has no name is for programs: no page shows it. The order is ours: not every database keeps that of the keys.
    """
    say = page_speaker()
    known = sorted(result, key=lambda key: (RESULTS.index(key) if key in RESULTS else len(RESULTS), key))
    named = [(f"job-result-{key}", result[key]) for key in known]
    return [
        (say(code), say.number(value) if isinstance(value, int) else str(value), isinstance(value, str))
        for code, value in named
        if say.has(code) and value != ""
    ]


def _shown(request: HttpRequest, found: Job) -> dict[str, object]:
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    refused = found.result.get("refused")
    shown_at = OUTCOMES.get(found.work)
    link = reverse(shown_at) if shown_at else str(found.result.get("link", ""))
    return {
        "job": found,
        "name": work_name(found.work),
        "is_over": found.state in OVER,
        "may_list": policy.keeps_installation(actor),
        "refusal": " ".join(sentences(Refused(refused, found.result.get("figures", {})))) if refused else "",
        "link": link if url_has_allowed_host_and_scheme(link, None) else "",
        "result": [] if shown_at else _facts(found.result),
        "url": reverse("staff:job_part", args=[found.code]),
    }
