"""What calls make of a profile: which documents can be kept for them, and until when one has to be valid."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import lru_cache
from importlib.resources import files

from django.db.models import QuerySet

from sojourn.base.people.models import Person
from sojourn.base.profiles.models import KeptDocument
from sojourn.core.eligibility.rules import LanguageTest
from sojourn.core.forms import Form, read_form
from sojourn.core.forms.models import DocumentType
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, CallForm
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call

MOST_FORMS = 20
SHIPPED = ("gri", "gra")


def document_types() -> dict[str, DocumentType]:
    """The documents that applicants bring to the newest calls, and to the forms that come with the software."""
    rows = CallForm.objects.filter(call__state="published").order_by("-pk")[:MOST_FORMS]
    found: dict[str, DocumentType] = {}
    for form in (*(form_of(row) for row in rows), *(_shipped(name) for name in SHIPPED)):
        for each in form.documents:
            if each.provided_by == "applicant":
                found.setdefault(each.code, each)
    return found


@lru_cache(maxsize=len(SHIPPED))
def _shipped(name: str) -> Form:
    return read_form((files("sojourn") / "programmes" / "forms" / f"{name}.toml").read_text("utf-8"))


def tests_asked() -> list[str]:
    """The language tests that the rules of calls name, in the order of the newest call."""
    rows = calls.named(Call.objects.filter(state="published").order_by("-pk"))[:MOST_FORMS]
    rules = [rule for call in rows for rule in calls.programme_of(call).eligibility if isinstance(rule, LanguageTest)]
    return list(dict.fromkeys(one.test for rule in rules for one in rule.alternatives))


def needed_until(call: Call) -> date | None:
    """The day until which a document of an application should be valid: the last day of the programme's window."""
    window = calls.programme_of(call).window
    return None if window is None else window.end_by or window.start_to


def kept_for(application: Application, kinds: Sequence[str]) -> Mapping[str, list[tuple[KeptDocument, bool]]]:
    """The kept documents of an applicant by their kind, the newest first, each with whether it runs out too early."""
    found: dict[str, list[tuple[KeptDocument, bool]]] = {}
    needed = needed_until(application.call)
    for row in kept_of(application.person).filter(kind__in=kinds):
        short = needed is not None and row.valid_until is not None and row.valid_until < needed
        found.setdefault(row.kind, []).append((row, short))
    return found


def kept_of(person: Person) -> QuerySet[KeptDocument]:
    """The documents that a person keeps, with their files."""
    return KeptDocument.objects.filter(person=person).select_related("file").order_by("kind", "-kept_at", "-pk")
