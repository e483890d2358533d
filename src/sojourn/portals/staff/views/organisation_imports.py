"""Files of organisations: upload, preview with every difference, apply, report."""

from collections import Counter
from collections.abc import Mapping
from typing import Any

from django.contrib.auth.decorators import login_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.people import actions, gates, queries
from sojourn.base.people.actions.importing import planned
from sojourn.base.people.importing import Planned
from sojourn.core.errors import Problem
from sojourn.portals.staff.forms.organisations import ImportForm
from sojourn.tables.problems_text import say_sentence
from sojourn.ui.answers import answers_refusals, done, once, page_of, refusals_in
from sojourn.ui.pieces import Tab
from sojourn.ui.templatetags.saying import page_speaker

SIZE = 50
OUTCOMES = ("new", "changed", "same", "faulty")


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


@login_required
def organisation_import(request: HttpRequest, code: str) -> HttpResponse:
    """What a file would change, row by row; once applied, what it did."""
    kept = gates.access_import(request.actor, code)  # type: ignore[attr-defined]  # likewise
    is_applied = kept.state == "applied"
    rows = kept.report["rows"] if is_applied else planned(kept)
    counts = Counter(_outcome(row) for row in rows)
    shown = request.GET.get("show", "")
    if shown in OUTCOMES:
        rows = [row for row in rows if _outcome(row) == shown]
    page = page_of(rows, request, SIZE)
    context = {
        "import": kept,
        "is_applied": is_applied,
        "page": page,
        "lines": [_line(row) for row in page],
        "tabs": _tabs(counts, shown),
        "counts": counts,
        "changes": counts["new"] + counts["changed"],
    }
    return render(request, "staff/organisations/import.html", context)


def _tabs(counts: Mapping[str, int], shown: str) -> list[Tab]:
    say = page_speaker()
    every = Tab(say("register-all"), "?", sum(counts.values()), shown not in OUTCOMES)
    return [every, *(Tab(say(f"register-{one}"), f"?show={one}", counts[one], shown == one) for one in OUTCOMES)]


def _outcome(row: Planned | dict[str, Any]) -> str:
    return row.outcome if isinstance(row, Planned) else str(row["outcome"])


def _line(row: Planned | dict[str, Any]) -> dict[str, Any]:
    """A row as the page shows it."""
    say = page_speaker()
    if isinstance(row, Planned):
        problems = list(row.problems)
        line: dict[str, Any] = {"row": row.row, "outcome": row.outcome, "name": row.name, "code": row.code}
        line["differences"] = [
            (say(f"register-field-{name}"), _value(name, before), _value(name, after))
            for name, before, after in row.differences
        ]
    else:
        problems = [
            Problem(each["code"], "organisations", row["row"], each["column"], each["value"], each["figures"])
            for each in row["problems"]
        ]
        line = {name: row[name] for name in ("row", "outcome", "name", "code")}
    line["problems"] = [(each.column, say_sentence(say, each)) for each in problems]
    return line


def _value(name: str, value: str) -> str:
    return page_speaker()(f"kind-{value}") if name == "kind" and value else value


@require_POST
@login_required
@answers_refusals
def apply_import(request: HttpRequest, code: str) -> HttpResponse:
    """Apply a file in one go."""
    actor = request.actor  # type: ignore[attr-defined]  # likewise
    counts = actions.apply_import(gates.access_import(actor, code), by=actor)
    done(request, "register-done", new=counts.get("new", 0), changed=counts.get("changed", 0))
    return redirect("staff:organisation_import", code)
