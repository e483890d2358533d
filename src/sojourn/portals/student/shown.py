"""What was answered, as the check before submission and the receipt show it."""

from collections.abc import Sequence

from django.urls import reverse

from sojourn.core.forms import Form
from sojourn.stages.applications.models import Application
from sojourn.ui.answered import Rows, parts_of

__all__ = ["Rows", "parts_of", "with_addresses"]


def with_addresses(
    application: Application, parts: Sequence[tuple[str, str, Rows]], form: Form
) -> list[tuple[str, str, Rows]]:
    """The same with the address where each section is changed; empty where somebody else answers it."""
    own = {section.code for section in form.sections if section.answered_by == "applicant"}
    return [
        (title, reverse("student:part", args=[application.code, code]) if code in own else "", rows)
        for title, code, rows in parts
    ]
