"""Moves of a call: each on a page that says what will happen before it does."""

from typing import Any

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from sojourn.base import clock
from sojourn.base.content.texts import in_language
from sojourn.core.errors import BadInput, Refused
from sojourn.core.moves.call import CALL, OFFICERS
from sojourn.core.transitions import offered
from sojourn.portals.staff.forms.calls import CopyForm, ExtendForm, ResumeForm, SuspendForm
from sojourn.portals.staff.views.calls import staff
from sojourn.portals.staff.views.calls_shown import conflict_rows
from sojourn.stages.calls import actions, gates, queries
from sojourn.stages.calls.actions.drafting import next_code, shifted_windows
from sojourn.stages.calls.actions.moving import missed_by, missing
from sojourn.stages.calls.models import Call
from sojourn.ui.answers import done, once, refusals_in, told
from sojourn.ui.call_times import said
from sojourn.ui.deadlines import length_of, place_of
from sojourn.ui.forms import ReasonForm
from sojourn.ui.templatetags.saying import page_speaker

Facts = list[tuple[str, str]]


@login_required
@once
def publish(request: HttpRequest, code: str) -> HttpResponse:
    """What the public will see, and when; then the publication."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    if request.method == "POST":
        try:
            actions.publish_call(call, by=actor)
        except (Refused, BadInput) as refused:
            told(request, refused)
            return redirect("staff:call", call.code)
        done(request, "call-done-publish")
        return redirect("staff:call", call.code)
    more = {
        "conflicts": conflict_rows(call),
        "sample": _sample(call),
        "lacking": _lacking(call),
        "warning": page_speaker()("call-publish-warning"),
    }
    return _page(request, call, "publish", _window_facts(call), more=more)


@login_required
@once
def suspend(request: HttpRequest, code: str) -> HttpResponse:
    """Stop a call for a time, with the reason, which everybody reads."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    form = SuspendForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            actions.suspend_call(call, form.cleaned_data["why"], by=actor)
            done(request, "call-done-suspend")
            return redirect("staff:call", call.code)
    return _page(request, call, "suspend", _window_facts(call), form)


@login_required
@once
def resume(request: HttpRequest, code: str) -> HttpResponse:
    """Let a call go on, and offer everybody the time that was missed."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    form = ResumeForm(request.POST or None, required=False)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form):
            actions.resume_call(call, give_back=data["give_back"], by=actor, why=data["why"])
            done(request, "call-done-resume")
            return redirect("staff:call", call.code)
    return _page(request, call, "resume", _missed_facts(call), form)


@login_required
@once
def close(request: HttpRequest, code: str) -> HttpResponse:
    """End a call for good."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    form = ReasonForm(request.POST or None, required=False)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            actions.close_call(call, by=actor, why=form.cleaned_data["why"])
            done(request, "call-done-close")
            return redirect("staff:call", call.code)
    return _page(request, call, "close", _window_facts(call), form)


@login_required
@once
def extend(request: HttpRequest, code: str) -> HttpResponse:
    """More time in a window, for everybody or for one person."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    form = ExtendForm(call, queries.windows_of(call), request.POST or None)
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        with refusals_in(form):
            if data["email"] is None:
                actions.extend_window(call, data["window"], form.until, data["why"], by=actor)
            else:
                actions.extend_person(call, data["window"], data["email"], form.until, data["why"], by=actor)
            done(request, "call-done-extend")
            if form.note:
                messages.info(request, form.note)
            return redirect("staff:call", call.code)
    context = {"call": call, "form": form, "facts": _window_facts(call), "place": place_of(call.zone)}
    return render(request, "staff/calls/extend.html", context)


@login_required
@once
def copy(request: HttpRequest, code: str) -> HttpResponse:
    """The next season: which dates move to which, then the draft."""
    actor = staff(request)
    call = gates.access_managed_call(actor, code)
    form = CopyForm(request.POST or None, initial={"code": next_code(call)})
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            made = actions.copy_call(call, form.cleaned_data["code"], by=actor)
            done(request, "call-done-copy")
            return redirect("staff:call", made.code)
    say, latest = page_speaker(), queries.latest_version(call.rules.programme)
    facts = [
        (
            say(f"call-window-{kind}"),
            say("call-copy-shift", before=said(window.closes_at, call.zone), after=said(span[1], call.zone)),
        )
        for window in queries.windows_of(call)
        for kind, span in shifted_windows(call).items()
        if kind == window.kind
    ]
    against = conflict_rows(Call(agreement=call.agreement, rules=latest))
    return _page(request, call, "copy", facts, form, {"latest": latest, "conflicts": against})


def _page(
    request: HttpRequest,
    call: Call,
    verb: str,
    facts: Facts,
    form: forms.Form | None = None,
    more: dict[str, Any] | None = None,
) -> HttpResponse:
    say = page_speaker()
    context = {
        "call": call,
        "heading": say(f"call-{verb}-heading"),
        "under": say(f"call-{verb}-under"),
        "act": say(f"move-call-{verb}"),
        "back": reverse("staff:call", args=[call.code]),
        "facts": facts,
        "form": form,
        "closed": _closed(call, verb),
        "crumbs": [
            (say("staff-calls-title"), reverse("staff:calls")),
            (call.title, reverse("staff:call", args=[call.code])),
            (say(f"move-call-{verb}"), ""),
        ],
        **(more or {}),
    }
    return render(request, "staff/calls/move.html", context)


def _closed(call: Call, verb: str) -> str:
    """Why a move cannot be made now; empty where it can, or where it is no move of the call."""
    here = (offer for offer in offered(CALL, call.state, OFFICERS) if offer.move.verb == verb and offer.reason)
    return next((page_speaker()(f"refused-{offer.reason.replace('_', '-')}") for offer in here if offer.reason), "")


def _sample(call: Call) -> str:
    """What the public will read, in the language of the page."""
    parts = (call.titles, call.summaries, call.money, call.contacts)
    return "\n\n".join(filter(None, (in_language(part) for part in parts)))


def _lacking(call: Call) -> list[str]:
    return [page_speaker()(f"refused-{reason}") for reason in missing(call)]


def _window_facts(call: Call) -> Facts:
    """Each window from when until when, by the clock of the call."""
    say = page_speaker()
    place = place_of(call.zone)
    return [
        (
            say(f"call-window-{window.kind}"),
            say(
                "call-span",
                opens=said(window.opens_at, call.zone),
                closes=said(window.closes_at, call.zone),
                place=place,
            ),
        )
        for window in queries.windows_of(call)
    ]


def _missed_facts(call: Call) -> Facts:
    """Each window that lost time: when it closes now, and when it would if that came back."""
    say, now = page_speaker(), clock.now()
    return [
        (
            say(f"call-window-{window.kind}"),
            say(
                "call-missed",
                before=said(window.closes_at, call.zone),
                after=said(until, call.zone),
                time=length_of(until - window.closes_at),
            ),
        )
        for window, until in missed_by(call, now)
    ]
