"""Catalogue imports: a file is handed in, looked over row by row, applied, undone, taken away as a report."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.people.actor import Actor
from sojourn.base.people.roles import STAFF
from sojourn.portals.staff.forms.imports import HeadingsForm, UploadForm
from sojourn.portals.staff.views.imports_shown import row_shown
from sojourn.stages.projects import actions, gates, queries
from sojourn.stages.projects.imports.planning import KINDS
from sojourn.stages.projects.imports.report import flag_from
from sojourn.stages.projects.imports.words import problem_words
from sojourn.stages.projects.imports.workbook import report_workbook
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 50


def officer(request: HttpRequest) -> Actor:
    """The actor, who works for an agency or a funder.

    Errors: Http404.
    """
    actor: Actor = request.actor  # type: ignore[attr-defined]  # set by the middleware for all
    if not actor.has(*STAFF):
        raise Http404
    return actor


@login_required
@once
def imports(request: HttpRequest) -> HttpResponse:
    """The imports of own calls, and a new one."""
    actor = officer(request)
    form = UploadForm(*((request.POST, request.FILES) if request.method == "POST" else ()), actor=actor)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "file"):
            chosen = form.cleaned_data
            made = actions.new_import(form.calls[chosen["call"]], chosen["file"], chosen["target"], by=actor)
            return redirect("staff:import", made.code)
    rows = queries.imports_listed(actor)
    return render(request, "staff/imports/list.html", {"form": form, "page": page_of(rows, request, SIZE)})


@login_required
def one(request: HttpRequest, code: str) -> HttpResponse:
    """One import: at work, looked over, applied or undone."""
    made = gates.access_import(officer(request), code)
    job = queries.job_of(made)
    kind = request.GET.get("kind", "")
    say = page_speaker()
    rows = [row for row in made.report.get("rows", ()) if kind in {"", row["kind"]}]
    page = page_of(rows, request, SIZE)
    headings = HeadingsForm(made=made) if made.report.get("found") and made.state == "read" else None
    context = {
        "made": made,
        "job": job,
        "is_working": job is not None and job.state in {"waiting", "running"},
        "has_failed": job is not None and job.state == "failed",
        "kind": kind,
        "kinds": [(each, made.report["counts"][each]) for each in KINDS] if "counts" in made.report else [],
        "total": len(made.report.get("rows", ())),
        "page": page,
        "rows": [row_shown(say, row, made.report.get("columns", {})) for row in page.rows],
        "problems": [problem_words(say, each) for each in made.report.get("problems", ())],
        "flags": [flag_from(each).sentence(say) for each in made.report.get("flags", ())],
        "headings": headings,
        "understood": len(headings.understood) if headings else 0,
        "may_import": queries.calls_with_imports(request.actor).filter(pk=made.call_id).exists(),  # type: ignore[attr-defined]  # set by the middleware
    }
    return render(request, "staff/imports/import.html", context)


@login_required
def progress(request: HttpRequest, code: str) -> HttpResponse:
    """How far the work on an import is; when it has ended, the page is asked for anew."""
    made = gates.access_import(officer(request), code)
    job = queries.job_of(made)
    answer = render(request, "staff/imports/progress.html", {"made": made, "job": job})
    if job is None or job.state not in {"waiting", "running"}:
        answer["HX-Refresh"] = "true"
    return answer


@login_required
@require_POST
@answers_refusals
def match(request: HttpRequest, code: str) -> HttpResponse:
    """Another reading of the headings; the file is read again."""
    actor = officer(request)
    made = gates.access_changed_import(actor, code)
    form = HeadingsForm(request.POST, made=made)
    if form.is_valid():
        actions.match_headings(made, form.mapping, by=actor)
    return redirect("staff:import", made.code)


@login_required
@require_POST
@once
@answers_refusals
def apply(request: HttpRequest, code: str) -> HttpResponse:
    """Make the changes."""
    actor = officer(request)
    made = gates.access_changed_import(actor, code)
    actions.apply_import(made, by=actor)
    done(request, "import-begun")
    return redirect("staff:import", made.code)


@login_required
@once
@answers_refusals
def undo(request: HttpRequest, code: str) -> HttpResponse:
    """Undo an import: first what would go and what would be as before, then the undoing."""
    actor = officer(request)
    made = gates.access_changed_import(actor, code)
    if request.method == "POST":
        actions.undo_import(made, by=actor)
        return redirect("staff:import", made.code)
    new = [entry for entry in made.undo if entry["made"]]
    context = {
        "made": made,
        "new": len(new),
        "changed": len(made.undo) - len(new),
        "used": queries.used_since(made),
        "sample": queries.touched_by(made)[:5],
    }
    return render(request, "staff/imports/undo.html", context)


@login_required
def report(request: HttpRequest, code: str) -> FileResponse:
    """The rows of the file with what was found beside them, as a workbook."""
    made = gates.access_import(officer(request), code)
    if "rows" not in made.report:
        raise Http404
    return FileResponse(report_workbook(made, page_speaker()), as_attachment=True, filename=f"import-{made.code}.xlsx")
