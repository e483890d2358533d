"""The list of thousands on a page: {% load lists %}{% list_tools shown %}{% list_table shown %}."""

from typing import Any

from django import template
from django.template import Context

from sojourn.ui.lists import FORMS, Shown

register = template.Library()


@register.inclusion_tag("ui/parts/list_tools.html", takes_context=True)
def list_tools(context: Context, shown: Shown) -> dict[str, Any]:
    """Above a list: saved views, columns, the list as a file."""
    return {"shown": shown, "forms": FORMS, "request": context["request"], "csrf_token": context.get("csrf_token")}


@register.inclusion_tag("ui/parts/list_table.html")
def list_table(shown: Shown) -> dict[str, Any]:
    """The rows of a list; with `with_pick` each row that has `picked_as` can be picked."""
    return {"shown": shown}
