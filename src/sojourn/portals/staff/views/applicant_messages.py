"""Messages to many applicants: chosen in the list, written, looked at, sent."""

from typing import Any

from django.contrib import messages as notices
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from sojourn.base.people.actor import Actor
from sojourn.portals.staff.forms.applications import MessageForm
from sojourn.portals.staff.views.applications import actor_of, chosen, kept_of, officer
from sojourn.stages.applications import actions, gates, handled
from sojourn.stages.applications.actions.messages import PLACES, filled
from sojourn.stages.applications.models import Message
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in
from sojourn.ui.templatetags.saying import code_name, page_speaker

SIZE, NAMED = 50, 50
FILLED = " ".join(f"{{{name}}}" for name in PLACES)
WORDS = frozenset(f"{name}_{language}" for name in ("subjects", "texts") for language in (*LANGUAGES, "0", "1", "2"))


@login_required
def messages(request: HttpRequest) -> HttpResponse:
    """What was written to applicants of own calls, the newest first."""
    actor = actor_of(request)
    page = page_of(handled.messages_seen_by(actor).order_by("-pk"), request, SIZE)
    return render(request, "staff/messages/list.html", {"page": page})


@login_required
@once
def new(request: HttpRequest) -> HttpResponse:
    """The words of a message to the applications that were chosen in the list."""
    actor = officer(request)
    asked = request.POST if request.method == "POST" else request.GET
    rows = chosen(actor, asked)
    count = rows.order_by().values("person").distinct().count()
    if not count:
        notices.error(request, page_speaker()("applications-none-chosen"))
        return redirect("staff:applications")
    form = MessageForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            data = form.cleaned_data
            made = actions.write_message(rows, data["subjects"], data["texts"], by=actor)
            return redirect("staff:message", made.code)
    kept = [(name, value) for name, value in kept_of(asked) if name not in WORDS]
    return render(request, "staff/messages/words.html", {"form": form, "count": count, "kept": kept, "filled": FILLED})


@login_required
@once
def edit(request: HttpRequest, code: str) -> HttpResponse:
    """Other words in a message that has not been sent."""
    actor = officer(request)
    message = _draft_of(actor, code)
    initial = {"subjects": message.subjects, "texts": message.texts}
    form = MessageForm(request.POST if request.method == "POST" else None, initial=initial)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            actions.rewrite_message(message, form.cleaned_data["subjects"], form.cleaned_data["texts"], by=actor)
            return redirect("staff:message", message.code)
    context = {"form": form, "count": message.count, "message": message, "filled": FILLED}
    return render(request, "staff/messages/words.html", context)


@login_required
def message(request: HttpRequest, code: str) -> HttpResponse:
    """A message: before it is sent with count, names and one sample a language; afterwards what became of it."""
    actor = actor_of(request)
    found = gates.access_message(actor, code)
    rows = handled.copies_seen_by(actor, found).select_related("person", "call")
    counts = handled.languages_of(rows)
    context = {
        "message": found,
        "is_draft": found.state == "draft" and found.made_by_id == actor.person.pk,
        "samples": _samples(found, [row for language in counts for row in rows.filter(person__language=language)[:1]]),
        "missing": [
            (code_name("document-language", each), count)
            for each, count in counts.items()
            if not (found.subjects.get(each) and found.texts.get(each))
        ],
        "people": list(rows[:NAMED]),
        "more": max(0, found.count - NAMED),
        "posted": found.copies.exclude(posted_at=None).count(),
    }
    return render(request, "staff/messages/message.html", context)


def _samples(message: Message, rows: list[Any]) -> list[tuple[str, Any, str, str]]:
    """The message as one person of each language reads it."""
    return [
        (
            code_name("document-language", row.person.language),
            row.person,
            filled(message.subjects, row, row.person.language),
            filled(message.texts, row, row.person.language),
        )
        for row in rows
    ]


@login_required
@require_POST
@answers_refusals
@once
def move(request: HttpRequest, code: str, verb: str) -> HttpResponse:
    """Send a message, or put it away."""
    actor = officer(request)
    found = gates.access_message(actor, code)
    if verb == "send":
        actions.send_message(found, link=reverse("staff:message", args=[found.code]), by=actor)
    elif verb == "discard":
        actions.discard_message(found, by=actor)
    else:
        raise Http404
    done(request, f"message-done-{verb}")
    return redirect("staff:message", found.code) if verb == "send" else redirect("staff:messages")


def _draft_of(actor: Actor, code: str) -> Message:
    """A message of the actor's own that has not been sent.

    Errors: Http404.
    """
    found = gates.access_message(actor, code)
    if found.made_by_id != actor.person.pk or found.sent_at is not None:
        raise Http404
    return found
