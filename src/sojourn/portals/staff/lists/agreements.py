"""The list of agreements."""

from datetime import date
from typing import Any

from django.http import QueryDict
from django.utils.safestring import SafeString

from sojourn.portals.staff.lists.cells import linked, staff
from sojourn.stages.agreements import queries as agreements
from sojourn.stages.agreements import shown
from sojourn.stages.agreements.models import STATES, Agreement
from sojourn.ui.lists import Column, Source
from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.templatetags.parts import state, status
from sojourn.ui.templatetags.saying import code_name, page_speaker, text


def _line(row: Agreement) -> shown.ListLine:
    """What the list says of an agreement, made once for all its cells."""
    if "line" not in row.__dict__:
        row.__dict__["line"] = shown.list_line(row)
    line: shown.ListLine = row.__dict__["line"]
    return line


def _validity_html(row: Agreement) -> str:
    line = _line(row)
    alert = format_html("<br>{}", status("warn", line.alert)) if line.alert else ""
    return format_html("{}{}", line.validity or "–", alert)


def _parties_html(row: Agreement) -> str:
    line = _line(row)
    named = format_html_join(SafeString(", "), "<span data-content>{}</span>", ((name,) for name in line.parties))
    more = format_html(" {}", page_speaker()("agreement-parties-more", count=line.others)) if line.others else ""
    return format_html("{}{}", named, more)


def _every_party(row: Agreement) -> str:
    return "; ".join(party.organisation.name for party in row.parties.all())


def _dated(row: Agreement, end: str) -> date | None:
    version = shown.dated_version(row)
    found: date | None = getattr(version, end) if version else None
    return found


def _rows(actor: Any, asked: QueryDict) -> Any:
    rows, wanted = agreements.with_dates(agreements.staffed_by(actor)), asked.get("state", "")
    return agreements.of_standing(rows, wanted) if wanted in STATES else rows


AGREEMENTS: Source[Agreement] = Source(
    "agreements",
    Agreement,
    "staff:agreements",
    "agreements-title",
    staff,
    _rows,
    agreements.listed,
    (
        Column(
            "title",
            "agreement-column-title",
            lambda row: row.title,
            lambda row: linked("staff:agreement", row.code, text(row.titles)),
            ("titles__en", "pk"),
        ),
        Column(
            "state",
            "agreement-state",
            lambda row: code_name("agreement-state", _line(row).state),
            lambda row: state("agreement-state", _line(row).state),
            ("state", "code"),
        ),
        Column(
            "validity", "agreement-column-validity", lambda row: _line(row).validity, _validity_html, ("ends", "code")
        ),
        Column("parties", "agreement-parties", _every_party, _parties_html),
        Column("waits", "agreement-column-waits", lambda row: _line(row).waits, lambda row: _line(row).waits or "–"),
        Column(
            "begins",
            "terms-begins-on",
            lambda row: _dated(row, "begins_on"),
            sort=("begins", "code"),
            kind="date",
            is_extra=True,
        ),
        Column(
            "ends",
            "terms-ends-on",
            lambda row: _dated(row, "ends_on"),
            sort=("ends", "code"),
            kind="date",
            is_extra=True,
        ),
        Column("code", "export-code", lambda row: row.code, sort=("code", "pk"), is_content=True, is_extra=True),
    ),
    "code",
)
