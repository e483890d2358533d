"""The list of thousands on a page: {% load lists %}{% list_tools shown %}{% list_table shown %}."""

from typing import Any

from django import template
from django.template import Context
from django.urls import reverse

from sojourn.ui.lists import FORMS, Shown

register = template.Library()
# Where the tools of a list lead that has no place: the one of the style page.
NOWHERE = "#list-tools"


@register.inclusion_tag("ui/parts/list_tools.html", takes_context=True)
def list_tools(context: Context, shown: Shown) -> dict[str, Any]:
    """Above a list: saved views, columns, the list as a file."""
    return {
        "shown": shown,
        "views_url": reverse(f"{shown.portal}:list_views", args=[shown.place]) if shown.place else NOWHERE,
        "files": [(form, _file_of(shown, form)) for form in FORMS],
        "request": context["request"],
        "csrf_token": context.get("csrf_token"),
    }


def _file_of(shown: Shown, form: str) -> str:
    if not shown.place:
        return NOWHERE
    return reverse(f"{shown.portal}:list_export", args=[shown.place, form]) + (f"?{shown.query}" if shown.query else "")


@register.inclusion_tag("ui/parts/list_table.html")
def list_table(shown: Shown) -> dict[str, Any]:
    """The rows of a list; with `with_pick` each row that has `picked_as` can be picked."""
    return {"shown": shown}
