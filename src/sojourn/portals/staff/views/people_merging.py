"""Merging two rows that are one: first side by side and with what would move, then the merge."""

from collections.abc import Callable
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from sojourn.base.people import actions, gates
from sojourn.base.people.actions.merging import held_back, kept_apart_by, what_moves
from sojourn.base.people.models import Organisation
from sojourn.core.errors import Refused
from sojourn.portals.staff import twins_shown as seen
from sojourn.portals.staff.forms.organisations import MergeForm
from sojourn.ui.answers import done, once, refusals_in
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences


@login_required
@once
def merge_people(request: HttpRequest, kept: str, gone: str) -> HttpResponse:
    """Show what a merge of two people would move, then do it."""
    return _merge(request, kept, gone, gates.access_person, actions.merge_people, "people", "staff:person")


@login_required
@once
def merge_organisations(request: HttpRequest, kept: str, gone: str) -> HttpResponse:
    """Show what a merge of two organisations would move, then do it."""
    reach, merge = gates.access_edited_organisation, actions.merge_organisations
    return _merge(request, kept, gone, reach, merge, "organisations", "staff:organisation")


def _merge(
    request: HttpRequest,
    kept_code: str,
    gone_code: str,
    reach: Callable[..., Any],
    merge: Callable[..., Any],
    things: str,
    page: str,
) -> HttpResponse:
    actor = gates.access_administration(request.actor)  # type: ignore[attr-defined]  # likewise
    kept, gone = reach(actor, kept_code), reach(actor, gone_code)
    if kept.pk == gone.pk:
        raise Http404
    form = MergeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            merge(kept, gone, by=actor, why=form.cleaned_data["why"])
            done(request, "merge-done")
            return redirect(page, kept.code)
    held = _held(kept, gone)
    context = {
        "held": " ".join(sentences(held)) if held else "",
        "form": form,
        "kept": kept,
        "gone": gone,
        "things": things,
        "sides": _sides(kept, gone),
        "moves": [(_thing(each.thing), each.count) for each in what_moves(gone)],
        "other_way": reverse(f"staff:merge_{things}", args=[gone.code, kept.code]),
        "back": reverse(page, args=[kept.code]),
    }
    return render(request, f"staff/{things}/merge.html", context)


def _held(kept: Any, gone: Any) -> Refused | None:
    """Why the two cannot be merged as they stand."""
    if not isinstance(gone, Organisation):
        return kept_apart_by(kept, gone)
    reason = held_back(gone)
    return Refused(reason) if reason else None


def _sides(kept: Any, gone: Any) -> list[tuple[str, str, str, bool]]:
    """What the two say, side by side."""
    if isinstance(kept, Organisation):
        return seen.side_by_side(seen.facts_of_organisation(kept), seen.facts_of_organisation(gone))
    people = seen.people_of([kept.pk, gone.pk])
    return seen.side_by_side(*(seen.facts_of_person(people[key]) for key in (kept.pk, gone.pk)))


def _thing(name: str) -> str:
    """The name of a kind of row; a general one for those of which nobody has given it."""
    say = page_speaker()
    return say(f"merge-thing-{name}") if say.has(f"merge-thing-{name}") else say("merge-thing-other")
