"""The register of organisations: list, one of them, changing, contacts, invitations."""

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.people import actions, gates, policy, queries, scopes, twins
from sojourn.base.people.actions.organisations import FIELDS
from sojourn.base.people.models import Organisation
from sojourn.portals.staff.forms.organisations import ContactForm, InviteForm, OrganisationForm, form_words
from sojourn.portals.staff.lists import ORGANISATIONS, chosen_organisations
from sojourn.portals.staff.moved import follows_organisation
from sojourn.stages.projects.templatetags.projects import province_name
from sojourn.ui.answers import answers_refusals, done, is_fresh, once, page_of, refusals_in
from sojourn.ui.deadlines import place_of
from sojourn.ui.lists import listed
from sojourn.ui.pieces import Filter, Option
from sojourn.ui.templatetags.saying import country_name, page_speaker

SIZE = 50


@login_required
def organisations(request: HttpRequest) -> HttpResponse:
    """All organisations that the actor sees, by kind, country, province and words."""
    actor = gates.access_register(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all
    chosen = chosen_organisations(request.GET)
    page = page_of(ORGANISATIONS.whole(ORGANISATIONS.ordered(actor, request.GET)), request, SIZE)
    context = {
        "page": page,
        "shown": listed(ORGANISATIONS, actor, request, page),
        "filters": _filters(chosen),
        "chosen": chosen,
        "may_edit": policy.edits_register(actor),
        "may_merge": policy.administers(actor),
    }
    return render(request, "staff/organisations/list.html", context)


def _filters(chosen: dict[str, str]) -> list[Filter]:
    """Filters with counts over the whole register: provinces only within a chosen country."""
    rows = Organisation.objects.filter(merged_into=None)
    say = page_speaker()
    found = [
        Filter(
            "kind",
            say("organisation-kind"),
            [Option(kind, say(f"kind-{kind}"), count) for kind, count in queries.kinds(rows)],
            is_single=True,
        ),
        Filter(
            "country",
            say("organisation-country"),
            [Option(code, country_name(code), count) for code, count in queries.countries(rows)],
            is_single=True,
        ),
    ]
    if chosen["country"]:
        places = queries.provinces(rows.filter(country=chosen["country"]))
        options = [Option(name, province_name(name), count) for name, count in places]
        found.append(Filter("province", say("organisation-province"), options, is_single=True))
    return found


@login_required
@follows_organisation
def organisation(request: HttpRequest, code: str) -> HttpResponse:
    """One organisation: what is known, who belongs to it, whom to write to, what happened."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_organisation(actor, code)
    members = page_of(queries.members_of(found), request, SIZE)
    invitations = scopes.with_scopes([*members, *queries.open_invitations(found)])[len(members) :]
    context = {
        "organisation": found,
        "country": country_name(found.country) if found.country else "",
        "zone_name": place_of(found.time_zone) if found.time_zone else "",
        "members": members,
        "contacts": queries.contacts_of(found),
        "invitations": invitations,
        "alike": twins.alike_organisations(found),
        "events": queries.events_of("organisation", found.code, 20),
        "may_edit": policy.edits_organisation(actor, found),
        "may_merge": policy.administers(actor),
        "roles": policy.roles_to_give(actor, found),
        "zone": actor.person.time_zone or "UTC",
    }
    return render(request, "staff/organisations/organisation.html", context)


@login_required
@once
def new_organisation(request: HttpRequest) -> HttpResponse:
    """One more organisation."""
    actor = gates.access_editing(request.actor)  # type: ignore[attr-defined]  # likewise
    form = OrganisationForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form):
            made = actions.save_organisation(None, form.cleaned_data, by=actor)
            done(request, "organisation-saved")
            return redirect("staff:organisation", made.code)
    return render(request, "staff/organisations/edit.html", {"form": form})


@login_required
@once
@follows_organisation
def edit_organisation(request: HttpRequest, code: str) -> HttpResponse:
    """Change an organisation."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_edited_organisation(actor, code)
    initial = {name: getattr(found, name) for name in FIELDS}
    form = OrganisationForm(request.POST or None, initial={**initial, **form_words(found)})
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        with refusals_in(form):
            actions.save_organisation(found, form.cleaned_data, by=actor)
            done(request, "organisation-saved")
            return redirect("staff:organisation", found.code)
    return render(request, "staff/organisations/edit.html", {"form": form, "organisation": found})


@login_required
@once
@follows_organisation
def add_contact(request: HttpRequest, code: str) -> HttpResponse:
    """One more person to write to."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_edited_organisation(actor, code)
    form = ContactForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.add_contact(found, form.cleaned_data, by=actor)
        done(request, "contact-added")
        return redirect("staff:organisation", found.code)
    return render(request, "staff/organisations/contact.html", {"form": form, "organisation": found})


@require_POST
@login_required
@answers_refusals
def remove_contact(request: HttpRequest, code: str, number: int) -> HttpResponse:
    """One person less to write to."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_edited_organisation(actor, code)
    actions.remove_contact(get_object_or_404(queries.contacts_of(found), pk=number), by=actor)
    done(request, "contact-removed")
    return redirect("staff:organisation", found.code)


@login_required
@once
@follows_organisation
def invite(request: HttpRequest, code: str) -> HttpResponse:
    """Invite somebody to a role by mail."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_edited_organisation(actor, code)
    start = {"language": "ko" if found.country == "KR" else "en"}
    form = InviteForm(request.POST or None, actor=actor, organisation=found, initial=start)
    if request.method == "POST" and form.is_valid():
        values = form.cleaned_data
        with refusals_in(form):
            actions.invite_person(
                values["email"], found, values["role"], by=actor, language=values["language"], **form.chosen
            )
            done(request, "invite-done", email=values["email"])
            return redirect("staff:organisation", found.code)
    return render(request, "staff/organisations/invite.html", {"form": form, "organisation": found})


@require_POST
@login_required
@answers_refusals
def withdraw_invitation(request: HttpRequest, code: str, invitation: str) -> HttpResponse:
    """Let an invitation hold no more."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    found = gates.access_edited_organisation(actor, code)
    actions.withdraw_invitation(gates.access_open_invitation(actor, found, invitation), by=actor)
    done(request, "invite-withdrawn")
    return redirect("staff:organisation", found.code)
