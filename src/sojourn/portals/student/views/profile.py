"""The profile: said once, page by page, and used in every application."""

from collections.abc import Callable, Mapping
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from sojourn.base import clock
from sojourn.base.files.serving import serve_file
from sojourn.base.people.models import Organisation
from sojourn.base.profiles import actions, gates
from sojourn.base.profiles.institutions import KINDS as INSTITUTIONS
from sojourn.base.profiles.models import LanguageResult, Profile, Study
from sojourn.portals.student import profile_shown as seen
from sojourn.portals.student.forms.profile import AboutMeForm, KeptForm, ResultForm, StudyForm
from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import actions as applying
from sojourn.stages.applications import gates as applications
from sojourn.stages.applications import kept
from sojourn.stages.applications.facts import form_of
from sojourn.ui.answers import answers_refusals, done, is_fresh, once, refusals_in
from sojourn.ui.questions import words_of

DROPS = {"study": gates.access_study, "test": gates.access_result, "document": gates.access_kept_document}


def _kinds() -> dict[str, str]:
    """The names of documents in the language of the page, by their codes."""
    return {code: words_of(each.label) for code, each in kept.document_types().items()}


@login_required
@never_cache
def profile(request: HttpRequest) -> HttpResponse:
    """All that is said, with where each is changed."""
    person, today = actor_of(request).person, clock.now().date()
    row = Profile.objects.select_related("home").filter(person=person).first()
    studies = Study.objects.filter(person=person).select_related("institution")
    results = LanguageResult.objects.filter(person=person)
    context = {
        "about": seen.about_rows(row),
        "studies": [(each, seen.study_rows(each)) for each in studies],
        "results": seen.results_shown(results, today),
        "documents": seen.documents_shown(kept.kept_of(person), _kinds(), today),
        "saved_at": row.saved_at if row else None,
    }
    return render(request, "student/profile.html", context)


@login_required
@once
def about(request: HttpRequest) -> HttpResponse:
    """Birth, citizenships, passport, languages, the time that is free."""
    actor = actor_of(request)
    row = Profile.objects.select_related("home").filter(person=actor.person).first()
    homes = list(Organisation.objects.filter(kind="home_university", merged_into=None).order_by("code"))
    form = AboutMeForm(request.POST or None, initial=AboutMeForm.initial_of(row), homes=homes)
    return _saved(request, form, lambda: actions.save_about(form.values, by=actor), "me-about")


@login_required
@once
def study(request: HttpRequest, number: int = 0) -> HttpResponse:
    """A course of study, a new one without a number."""
    actor = actor_of(request)
    row = gates.access_study(actor, number) if number else None
    has_present = Study.objects.filter(person=actor.person, is_current=True).exists()
    form = StudyForm(request.POST or None, initial=StudyForm.initial_of(row, has_present=has_present))
    known = Organisation.objects.filter(kind__in=INSTITUTIONS, merged_into=None).order_by("code")
    more = {"institutions": known, "dropping": ("study", row) if row else None}
    return _saved(request, form, lambda: actions.save_study(row, form.values, by=actor), "study-title", more)


@login_required
@once
def result(request: HttpRequest, number: int = 0) -> HttpResponse:
    """A language test, a new one without a number."""
    actor = actor_of(request)
    row = gates.access_result(actor, number) if number else None
    tests = kept.tests_asked()
    form = ResultForm(request.POST or None, initial=ResultForm.initial_of(row), tests=tests)
    more = {"tests": tests, "dropping": ("test", row) if row else None}
    return _saved(request, form, lambda: actions.save_result(row, form.cleaned_data, by=actor), "test-title", more)


@login_required
@once
def document(request: HttpRequest, number: int = 0) -> HttpResponse:
    """A kept document, a new one without a number."""
    actor = actor_of(request)
    row = gates.access_kept_document(actor, number) if number else None
    kinds = _kinds() | ({row.kind: _kinds().get(row.kind, row.kind)} if row else {})
    form = KeptForm(
        request.POST or None,
        request.FILES or None,
        initial=KeptForm.initial_of(row),
        kinds=kinds,
        with_file=row is None,
    )

    def save() -> object:
        data = form.cleaned_data
        if row is not None:
            return actions.change_document(row, data, by=actor)
        days = {"issued_on": data["issued_on"], "valid_until": data["valid_until"]}
        return actions.keep_document(data["kind"], data["file"], by=actor, language=data["language"], **days)

    return _saved(request, form, save, "kept-title", {"dropping": ("document", row) if row else None})


def _saved(
    request: HttpRequest,
    form: Any,
    save: Callable[[], object],
    title: str,
    more: Mapping[str, object] | None = None,
) -> HttpResponse:
    """Show a page of the profile, or save it and go back to the whole; nobody overwrites unseen what was saved."""
    if request.method == "POST" and form.is_valid() and is_fresh(request, form):
        with refusals_in(form):
            save()
            done(request, "me-saved")
            return redirect("student:profile")
    return render(request, "student/profile_form.html", {"form": form, "title_code": title, **(more or {})})


@login_required
def document_file(request: HttpRequest, number: int) -> FileResponse:
    """A kept document of one's own, as a download."""
    return serve_file(gates.access_kept_document(actor_of(request), number).file)


@login_required
@require_POST
@answers_refusals
def drop(request: HttpRequest, part: str, number: int) -> HttpResponse:
    """Take a course of study, a test or a document out of the profile."""
    actor = actor_of(request)
    if part not in DROPS:
        raise Http404
    reach: Callable[..., Any] = DROPS[part]
    actions.drop(reach(actor, number), by=actor)
    done(request, "me-dropped")
    return redirect("student:profile")


@login_required
@require_POST
@answers_refusals
def take_over(request: HttpRequest, code: str, question: str, number: int) -> HttpResponse:
    """Hand a kept document in to an application."""
    actor = actor_of(request)
    own = applications.access_own_application(actor, code)
    document = gates.access_kept_document(actor, number)
    applying.use_kept_document(own, question, document, by=actor)
    done(request, "document-done-add")
    section = next(
        (each for each in form_of(own.form).sections if any(one.code == question for one in each.questions)), None
    )
    assert section is not None  # else it would have been refused
    return redirect(f"{reverse('student:part', args=[own.code, section.code])}#files-{question}")
