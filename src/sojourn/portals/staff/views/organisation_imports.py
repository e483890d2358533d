"""Files of organisations: upload, preview with every difference, apply, report, undo."""

from collections.abc import Mapping
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_POST

from sojourn.base.people import actions, gates, queries
from sojourn.base.people.importing import heading_of
from sojourn.base.people.models import OUTCOMES, ImportLine, OrganisationImport
from sojourn.core.errors import Problem, Refused
from sojourn.portals.list_pages import TYPES, answer_with
from sojourn.portals.staff.forms.organisations import ImportForm
from sojourn.tables.export import Cell
from sojourn.tables.problems_text import column_words, say_sentence
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in
from sojourn.ui.lists import Taken
from sojourn.ui.pieces import Tab
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences

SIZE = 50
NAMED = 20
BATCH = 500
BUSY = ("waiting", "running")


@login_required
@once
def imports(request: HttpRequest) -> HttpResponse:
    """Upload a file; the files before it."""
    actor = gates.access_editing(request.actor)  # type: ignore[attr-defined]  # set by the middleware for all
    form = ImportForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "file"):
            kept = actions.read_organisations(form.cleaned_data["file"], form.cleaned_data["kind"], by=actor)
            return redirect("staff:organisation_import", kept.code)
    page = page_of(queries.imports(), request, SIZE)
    return render(request, "staff/organisations/imports.html", {"form": form, "page": page})


@require_GET
@login_required
def organisation_import(request: HttpRequest, code: str) -> HttpResponse:
    """How far the work on a file is; what it would change, row by row; once applied, what it did."""
    kept = gates.access_import(request.actor, code)  # type: ignore[attr-defined]  # likewise
    counts = dict.fromkeys(OUTCOMES, 0) | kept.counts()
    shown = request.GET.get("show", "")
    rows = kept.lines.filter(outcome=shown) if shown in OUTCOMES else kept.lines.all()
    page = page_of(rows.order_by("row"), request, SIZE, counts.get(shown, sum(counts.values())))
    context = {
        "import": kept,
        **_work(kept),
        "page": page,
        "lines": [_line(row) for row in page],
        "tabs": _tabs(counts, shown),
        "counts": counts,
        "changes": counts["new"] + counts["changed"],
        "is_looked_at": any(counts.values()),
    }
    return render(request, "staff/organisations/import.html", context)


def _work(kept: OrganisationImport) -> dict[str, Any]:
    """The work on a file: whether it goes on, and why it failed."""
    job = queries.job_of(kept)
    has_failed = job is not None and job.state == "failed"
    refused = job.result.get("refused") if job is not None and has_failed else None
    return {
        "job": job,
        "is_working": job is not None and job.state in BUSY,
        "has_failed": has_failed,
        "refusal": " ".join(sentences(Refused(refused, job.result.get("figures", {})))) if refused and job else "",
    }


@require_GET
@login_required
def progress(request: HttpRequest, code: str) -> HttpResponse:
    """How far the work is; when it has ended, the page is asked for anew."""
    kept = gates.access_import(request.actor, code)  # type: ignore[attr-defined]  # likewise
    work = _work(kept)
    answer = render(request, "staff/organisations/import_progress.html", {"import": kept, **work})
    if not work["is_working"]:
        answer["HX-Refresh"] = "true"
    return answer


def _tabs(counts: Mapping[str, int], shown: str) -> list[Tab]:
    say = page_speaker()
    every = Tab(say("register-all"), "?", sum(counts.values()), shown not in OUTCOMES)
    return [every, *(Tab(say(f"register-{one}"), f"?show={one}", counts[one], shown == one) for one in OUTCOMES)]


def _line(row: ImportLine) -> dict[str, Any]:
    """A row as the page shows it."""
    say = page_speaker()
    problems = [
        Problem(each["code"], "organisations", row.row, each["column"], each["value"], _figures(each["figures"]))
        for each in row.problems
    ]
    return {
        "row": row.row,
        "outcome": row.outcome,
        "name": row.name,
        "code": row.code if row.outcome != "new" or row.of.state != "undone" else "",
        "differences": [
            (say(f"register-field-{name}"), _value(name, before), _value(name, after))
            for name, before, after in row.differences
        ],
        "problems": [(_column(each.column or "", row.of.headings), say_sentence(say, each)) for each in problems],
    }


def _column(column: str, headings: Mapping[str, str]) -> str:
    return column_words(page_speaker(), f"register-field-{column}", heading_of(column, headings))


def _figures(figures: Mapping[str, Any]) -> dict[str, Any]:
    """Kinds of organisations by their names: a file may say them so."""
    if "codes" not in figures:
        return dict(figures)
    kinds = str(figures["codes"]).split(", ")
    return {**figures, "codes": ", ".join(page_speaker()(f"kind-{kind}") for kind in kinds)}


@require_GET
@login_required
def report(request: HttpRequest, code: str, form: str) -> HttpResponseBase:
    """What becomes of each row, or became of it, as a file."""
    kept = gates.access_import(request.actor, code)  # type: ignore[attr-defined]  # likewise
    if form not in TYPES or not kept.lines.exists():
        raise Http404
    say = page_speaker()
    heads = [
        say(f"register-{name}") for name in ("row", "outcome", "report-name", "report-code", "what", "report-problems")
    ]
    cells = (_cells(_line(row)) for row in kept.lines.select_related("of").order_by("row").iterator(BATCH))
    return answer_with(
        Taken(say("register-report-of", file=kept.file_name), heads, cells), f"organisations-{code}", form
    )


def _cells(line: Mapping[str, Any]) -> list[Cell]:
    """A row of the report as a file has it: one line a difference, one a problem."""
    say = page_speaker()
    changes = (
        say("register-report-change" if before else "register-report-new", field=what, before=before, after=after)
        for what, before, after in line["differences"]
    )
    outcome = say(f"register-{line['outcome']}")
    return [
        line["row"],
        outcome,
        line["name"],
        line["code"],
        "\n".join(changes),
        "\n".join(say("register-report-new", field=field, after=sentence) for field, sentence in line["problems"]),
    ]


def _value(name: str, value: str) -> str:
    return page_speaker()(f"kind-{value}") if name == "kind" and value else value


@require_POST
@login_required
@answers_refusals
def look_again(request: HttpRequest, code: str) -> HttpResponse:
    """Compare a file with the register as it is now."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    actions.look_again(gates.access_import(actor, code), by=actor)
    return redirect("staff:organisation_import", code)


@require_POST
@login_required
@once
@answers_refusals
def apply_import(request: HttpRequest, code: str) -> HttpResponse:
    """Let the changes of a file be made."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    actions.apply_import(gates.access_import(actor, code), by=actor)
    done(request, "register-begun")
    return redirect("staff:organisation_import", code)


@login_required
@once
@answers_refusals
def undo_import(request: HttpRequest, code: str) -> HttpResponse:
    """Undo an import: first what would go and what would be as before, then the undoing."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    kept = gates.access_applied_import(actor, code)
    if request.method == "POST":
        actions.undo_import(kept, by=actor)
        return redirect("staff:organisation_import", code)
    counts = kept.counts()
    context = {
        "import": kept,
        "new": counts.get("new", 0),
        "changed": counts.get("changed", 0),
        "used": queries.used_since(kept),
        "most": f":{NAMED}",
        "sample": kept.lines.filter(outcome__in=("new", "changed")).order_by("row")[:5],
    }
    return render(request, "staff/organisations/import_undo.html", context)
