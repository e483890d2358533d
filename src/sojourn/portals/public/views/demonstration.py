"""The way into a demonstration: enter as anybody in one click, and move the clock of the world."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import wraps
from zoneinfo import ZoneInfo

from django.conf import settings
from django.contrib.auth import login, logout
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from sojourn.base import clock
from sojourn.base.people.acting import BEHIND_KEY, ROLE_KEY, actor_of
from sojourn.base.people.models import Membership
from sojourn.base.people.roles import ROLES, Role
from sojourn.stages.calls.models import Window
from sojourn.stages.projects.models import Project
from sojourn.ui.answers import safe_next
from sojourn.ui.navigation import first_page
from sojourn.ui.templatetags.saying import page_speaker

A_ROLE = 5
FOUND = 30
HERE = ZoneInfo("Asia/Seoul")  # the slider counts the days of the agency's place
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
class Moments:
    """A window of a published call, and when to look at it: an hour after it opens, an hour before it closes."""

    window: Window
    opened: datetime
    closing: datetime


@demonstration_only
@never_cache
@require_GET
def demonstration(request: HttpRequest) -> HttpResponse:
    """Who there is to be, and which time it is."""
    wanted = request.GET.get("q", "").strip()[:80]
    moments = _moments()
    now = clock.now()
    first = min((each.opened for each in moments), default=now)
    last = max((each.closing for each in moments), default=now)
    first_on, today = first.astimezone(HERE).date(), now.astimezone(HERE).date()
    days = max(1, (last.astimezone(HERE).date() - first_on).days)
    shown = {
        "roles": () if wanted else _by_role(),
        "found": _found(wanted) if wanted else (),
        "wanted": wanted,
        "moments": moments,
        "now": now,
        "first": first_on,
        "days": days,
        "day": min(days, max(0, (today - first_on).days)),
        "marks": sorted(
            {(at.astimezone(HERE).date() - first_on).days for each in moments for at in (each.opened, each.closing)}
        ),
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
    return redirect(first_page(actor_of(request), page_speaker().language))


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
    return redirect(safe_next(request, reverse("public:demonstration") + "#clock"))


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
    here = now.astimezone(HERE)
    first = min((each.opened for each in _moments()), default=now).astimezone(HERE)
    day = first.date() + timedelta(days=min(2000, max(0, _whole(request.POST.get("day")))))
    return datetime.combine(day, here.time(), HERE).astimezone(now.tzinfo)


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
    """A few people for each role, those first who have projects on their way, no more than two of an organisation."""
    under_way = Project.objects.exclude(state__in=("accepted", "withdrawn"))
    persons = Counter(under_way.values_list("supervisor", flat=True))
    hosts = Counter(under_way.values_list("host", flat=True))
    rows = sorted(_there(), key=lambda row: (-persons[row.person_id], -hosts[row.organisation_id], row.pk))
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


def _moments() -> list[Moments]:
    """The windows of all published calls, by call and in the order in which they close."""
    hour = timedelta(hours=1)
    windows = Window.objects.filter(call__state="published").select_related("call").order_by("-call", "closes_at")
    return [Moments(window, window.opens_at + hour, window.closes_at - hour) for window in windows]
