"""The way into a demonstration: enter as anybody in one click, and move the clock of the world."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import wraps

from django.conf import settings
from django.contrib.auth import login, logout
from django.db.models import Count, Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from sojourn.base import clock
from sojourn.base.people.acting import BEHIND_KEY, ROLE_KEY, actor_of
from sojourn.base.people.models import Membership
from sojourn.base.people.roles import ROLES, Role
from sojourn.stages.calls.models import Window
from sojourn.ui.navigation import links, portal_of
from sojourn.ui.templatetags.saying import page_speaker

A_ROLE = 5
FOUND = 30
BACKEND = "allauth.account.auth_backends.AuthenticationBackend"
View = Callable[[HttpRequest], HttpResponse]


def demonstration_only(view: View) -> View:
    """Outside a demonstration the page is not there."""

    @wraps(view)
    def seen(request: HttpRequest) -> HttpResponse:
        if not settings.DEMONSTRATION:
            raise Http404
        return view(request)

    return seen


@dataclass(frozen=True)
class Moment:
    """Something of a call that a viewer may want to see happen."""

    at: datetime
    window: Window
    closes: bool


@demonstration_only
@never_cache
@require_GET
def demonstration(request: HttpRequest) -> HttpResponse:
    """Who there is to be, and which time it is."""
    wanted = request.GET.get("q", "").strip()[:80]
    moments = sorted(_moments(), key=lambda each: each.at)
    now = clock.now()
    first = moments[0].at if moments else now
    days = max(1, (moments[-1].at - first).days + 1) if moments else 1
    shown = {
        "roles": () if wanted else _by_role(),
        "found": _found(wanted) if wanted else (),
        "wanted": wanted,
        "moments": moments,
        "now": now,
        "first": first,
        "days": days,
        "day": min(days, max(0, (now - first).days)),
        "marks": sorted({(each.at - first).days for each in moments}),
    }
    return render(request, "public/demonstration.html", shown)


@demonstration_only
@require_POST
def enter(request: HttpRequest) -> HttpResponse:
    """Be the person of a membership, in its role."""
    membership = get_object_or_404(_there(), pk=_whole(request.POST.get("membership")))
    login(request, membership.person, backend=BACKEND)
    request.session[ROLE_KEY] = membership.pk
    request.session.pop(BEHIND_KEY, None)
    known = links(portal_of(actor_of(request)), page_speaker().language)
    return redirect(known[0][1] if known else "home")


@demonstration_only
@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Be a visitor again."""
    logout(request)
    return redirect("home")


@demonstration_only
@require_POST
def move_clock(request: HttpRequest) -> HttpResponse:
    """Let everybody see another time: `day` counts from the first moment, `to` is an instant, `by` days from now."""
    clock.shift_to(clock.shift() + (_asked(request) - clock.now()))
    back = request.POST.get("next", "")
    return redirect(back if url_has_allowed_host_and_scheme(back, None) else "public:demonstration")


def _asked(request: HttpRequest) -> datetime:
    """The instant asked for; the present one where nothing sensible is."""
    now = clock.now()
    to = request.POST.get("to", "")
    if to:
        try:
            return datetime.fromisoformat(to).astimezone(now.tzinfo)
        except (ValueError, OverflowError):
            return now
    if "by" in request.POST:
        return now + timedelta(days=min(400, max(-400, _whole(request.POST["by"]))))
    first = min((each.at for each in _moments()), default=now)
    return first + timedelta(days=min(2000, max(0, _whole(request.POST.get("day")))))


def _whole(text: str | None) -> int:
    try:
        return int((text or "")[:9])
    except ValueError:
        return 0


def _there() -> QuerySet[Membership]:
    """Roles of generated people that are in force. Nobody enters as a person who signed up."""
    return Membership.objects.filter(
        person__is_generated=True, person__is_active=True, ends_at=None, begins_at__lte=clock.now()
    ).select_related("person", "organisation")


def _by_role() -> Iterator[tuple[Role, list[Membership]]]:
    """A few people for each role, those first who have projects, no more than two of an organisation."""
    rows = list(_there().annotate(weight=Count("person__projects")).order_by("-weight", "pk"))
    for role in ROLES:
        chosen: list[Membership] = []
        for row in rows:
            if row.role == role and sum(each.organisation_id == row.organisation_id for each in chosen) < 2:
                chosen.append(row)
            if len(chosen) == A_ROLE:
                break
        yield role, chosen


def _found(wanted: str) -> list[Membership]:
    return list(
        _there().filter(
            Q(person__full_name__icontains=wanted)
            | Q(person__roman_name__icontains=wanted)
            | Q(person__email__icontains=wanted)
            | Q(organisation__code__icontains=wanted.replace(" ", "-"))
        )[:FOUND]
    )


def _moments() -> Iterator[Moment]:
    """An hour after each window of a published call opens, an hour before it closes and an hour after."""
    for window in Window.objects.filter(call__state="published").select_related("call"):
        yield Moment(window.opens_at + timedelta(hours=1), window, closes=False)
        yield Moment(window.closes_at - timedelta(hours=1), window, closes=True)
