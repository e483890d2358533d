"""The record: all of it that an actor may see, one thing's part of it, and whether it holds."""

import csv
from collections.abc import Iterator

from django.contrib.auth.decorators import login_required
from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET

from sojourn.base.audit import sealing
from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people import policy
from sojourn.portals.staff.forms.audit import RecordFilter
from sojourn.portals.staff.record import (
    MOST_LISTED,
    Zones,
    count_of,
    filtered,
    kind_name,
    lines,
    reader,
    sentence,
    visible_to,
)
from sojourn.ui.answers import once, page_of

SIZE = 50
MOST_EXPORTED = 100_000
HEADINGS = (
    *("at_utc", "object_kind", "object_code", "number", "verb", "actor_code", "actor_name", "behind_code", "role"),
    *("from_state", "to_state", "why", "sentence", "digest"),
)


@require_GET
@login_required
def audit(request: HttpRequest) -> HttpResponse:
    """The whole list, newest first."""
    actor = reader(request)
    zones = Zones.of(request, actor)
    form = _form(request)
    events = filtered(visible_to(actor), form.chosen, zones.here).order_by("-at", "-pk")
    page = page_of(events[:MOST_LISTED], request, SIZE, count_of(events))
    return render(
        request,
        "staff/audit/list.html",
        {
            "is_cut": page.count == MOST_LISTED,
            "page": page,
            "lines": lines(page, zones),
            "form": form,
            "may_list": policy.keeps_installation(actor),
            "is_filtered": any(vars(form.chosen).values()),
        },
    )


@require_GET
@login_required
def audit_export(request: HttpRequest) -> StreamingHttpResponse:
    """The events of the list as CSV, in UTC and with codes, for machines and for other tools."""
    actor = reader(request)
    zones = Zones.of(request, actor)
    events = filtered(visible_to(actor), _form(request).chosen, zones.here).order_by("at", "pk")[:MOST_EXPORTED]
    response = StreamingHttpResponse(_csv(events), content_type="text/csv; charset=utf-8")
    response["Content-Disposition"] = 'attachment; filename="record.csv"'
    response["Cache-Control"] = "private, no-store"
    return response


@require_GET
@login_required
def audit_thing(request: HttpRequest, kind: str, code: str) -> HttpResponse:
    """What happened to one thing, from the beginning, and whether its chain holds."""
    actor = reader(request)
    zones = Zones.of(request, actor)
    events = visible_to(actor).filter(object_kind=kind, object_code=code).order_by("number")
    page = page_of(events, request, SIZE)
    if not page.count:
        raise Http404
    shown = list(lines(page, zones))
    return render(
        request,
        "staff/audit/thing.html",
        {
            "page": page,
            "lines": shown,
            "kind_name": kind_name(kind),
            "code": code,
            "url": shown[0].url,
            "broken": [event.number for event in broken_links(kind, code)],
        },
    )


@login_required
@once
def audit_check(request: HttpRequest) -> HttpResponse:
    """What the last check of every chain and seal found; POST asks for another, which goes on behind the pages."""
    actor = reader(request)
    if request.method == "POST":
        return redirect("staff:job", work.ask(sealing.CHECK, {}, by=actor, key=actor.person.code).code)
    zones = Zones.of(request, actor)
    checked = Job.objects.filter(work=sealing.CHECK, state="done").order_by("-ended_at", "-pk").first()
    last = sealing.last_seal()
    return render(
        request,
        "staff/audit/check.html",
        {
            "verdict": checked.result if checked else None,
            "checked": zones.moments(checked.ended_at) if checked and checked.ended_at else ("", ""),
            "sealed": zones.moments(last.at) if last else ("", ""),
            "digest": last.digest if last else "",
            "is_newer": checked is not None and checked.result.get("seals", 0) < sealing.how_many(),
        },
    )


def _form(request: HttpRequest) -> RecordFilter:
    return RecordFilter(request.GET)


class _Echo:
    """A file that hands back what is written to it."""

    def write(self, value: str) -> str:
        return value


def _csv(events: QuerySet[Event]) -> Iterator[str]:
    writer = csv.writer(_Echo())
    yield "\ufeff"  # by which spreadsheets know the encoding
    yield writer.writerow(HEADINGS)
    for event in events.iterator(chunk_size=2000):
        yield writer.writerow(_harmless(value) for value in _values(event))


def _values(event: Event) -> tuple[object, ...]:
    actor, behind = event.actor, event.behind
    return (
        event.at.isoformat(timespec="seconds"),
        event.object_kind,
        event.object_code,
        event.number,
        event.verb,
        actor.code if actor else "",
        actor.full_name if actor else "",
        behind.code if behind else "",
        event.role,
        event.from_state,
        event.to_state,
        event.why,
        sentence(event),
        event.digest,
    )


def _harmless(value: object) -> object:
    """A text that a spreadsheet would compute is marked as text."""
    return f"'{value}" if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t", "\r"} else value
