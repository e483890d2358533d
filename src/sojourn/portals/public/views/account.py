"""The own account: profile, roles, an invitation, the way back in, and the end of acting as somebody."""

from urllib.parse import urlencode

from allauth.account.adapter import get_adapter
from django.contrib.auth import update_session_auth_hash
from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sojourn.base.people import acting, actions, gates, queries, scopes
from sojourn.base.people.signals import INVITED
from sojourn.portals.public.forms.account import ProfileForm, WayBackForm
from sojourn.ui.answers import answers_refusals, done, once, safe_next
from sojourn.ui.navigation import first_page
from sojourn.ui.templatetags.saying import page_speaker


@login_required
def start(request: HttpRequest) -> HttpResponse:
    """Where somebody arrives after signing in or switching: the first page of the role in which they work."""
    actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    return redirect(first_page(actor, page_speaker().language))


@login_required
@never_cache
def profile(request: HttpRequest) -> HttpResponse:
    """Names, language and zone; own roles; what happened to the account."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    person = actor.person
    kept = {name: getattr(person, name) for name in ("full_name", "roman_name", "language", "time_zone")}
    form = ProfileForm(request.POST or None, initial=kept)
    if request.method == "POST" and form.is_valid():
        changed = actions.change_profile(person, form.cleaned_data, by=actor)
        with override(changed.language):
            done(request, "profile-saved")
            return redirect("public:profile")
    context = {
        "form": form,
        "memberships": scopes.with_scopes(queries.memberships_of(person)),
        "events": queries.events_of("person", person.code, 20),
        "zone": person.time_zone or "UTC",
    }
    return render(request, "public/account/profile.html", context)


@require_POST
@login_required
def role(request: HttpRequest) -> HttpResponse:
    """Work in another of the own roles."""
    chosen = request.POST.get("membership", "")
    number = int(chosen) if chosen.isascii() and chosen.isdigit() and len(chosen) < 12 else 0
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    actions.switch_role(request.session, gates.access_own_membership(actor, number))
    return redirect("public:start")


@require_POST
@login_required
@answers_refusals
def leave_role(request: HttpRequest, number: int) -> HttpResponse:
    """Give a role of one's own back."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    actions.end_role(gates.access_own_membership(actor, number), by=actor)
    done(request, "profile-role-left")
    return redirect("public:profile")


@require_POST
@login_required
@answers_refusals
def sign_out_elsewhere(request: HttpRequest) -> HttpResponse:
    """End every session of the own account but this one."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    actions.sign_out_elsewhere(actor.person, by=actor)
    update_session_auth_hash(request, actor.person)
    done(request, "profile-elsewhere-done")
    return redirect("public:profile")


@require_POST
@login_required
def stop_acting(request: HttpRequest) -> HttpResponse:
    """Be oneself again."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    if actor.behind is None:
        return redirect("home")
    actions.end_acting(actor)
    acting.leave_to(request, actor.behind)
    return redirect("staff:person", actor.person.code)


@never_cache
@answers_refusals
def invitation(request: HttpRequest, token: str) -> HttpResponse:
    """A role that was offered by mail: accepted by whoever is signed in, else after signing in or up."""
    offered = gates.access_invitation(token)
    actor = request.actor or None  # type: ignore[attr-defined]  # likewise
    if request.method == "POST" and actor is not None:
        actions.accept_invitation(offered, by=actor)
        done(request, "invitation-accepted")
        return redirect("public:profile")
    if request.method == "POST":
        request.session[INVITED] = token
        get_adapter(request).stash_verified_email(request, offered.email)
        page = "account_signup" if request.POST.get("to") == "new" else "account_login"
        return redirect(f"{reverse(page)}?{urlencode({'next': reverse('public:profile')})}")
    scopes.with_scopes([offered])
    return render(request, "public/account/invitation.html", {"invitation": offered})


@once
def way_back(request: HttpRequest) -> HttpResponse:
    """Ask for a way back into an account. The answer is the same whether there is such an account or not."""
    form = WayBackForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.ask_way_back(**form.cleaned_data, language=(get_language() or "en")[:2])
        done(request, "way-back-asked-done")
        return redirect(safe_next(request, reverse("public:way_back")))
    return render(request, "public/account/way_back.html", {"form": form})


@never_cache
def way_back_asked(request: HttpRequest, token: str) -> HttpResponse:
    """How a request for a way back stands, for whoever made it."""
    return render(request, "public/account/way_back_asked.html", {"asked": gates.access_asked_way_back(token)})
