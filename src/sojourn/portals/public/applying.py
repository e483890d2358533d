"""The way from the public pages into an application."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from sojourn.base import clock
from sojourn.stages.applications import queries as applications
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.queries import public_projects


@dataclass(frozen=True)
class WayIn:
    """Where a viewer applies to a call: `href`, and the `code` of its words, `begin-<code>`; empty where nobody can."""

    call: Call
    href: str = ""
    code: str = ""


def ways_in(found: Iterable[Call], request: HttpRequest) -> list[WayIn]:
    """For each call the viewer's own application where there is one, else how to begin; calls come with windows."""
    actor, now = getattr(request, "actor", None), clock.now()
    there = {each.call_id: each for each in applications.alive(actor)} if actor else {}
    ways = []
    for call in found:
        own = there.get(call.pk)
        if own is not None:
            code = "go-on" if applications.is_editable(own) else "look"
            ways.append(WayIn(call, reverse("student:application", args=[own.code]), code))
        elif calls.is_open(call, "applications", now, actor.person if actor else None):
            ways.append(WayIn(call, reverse("student:begin", args=[call.code]), "apply"))
        else:
            ways.append(WayIn(call))
    return ways


def calls_of(keys: Iterable[int]) -> list[Call]:
    """The calls of projects on a list, with their windows."""
    wanted = public_projects().filter(pk__in=list(keys)).order_by().values("call")
    return list(calls.hold_windows(list(calls.named(calls.public_calls()).filter(pk__in=wanted).order_by("pk"))))
