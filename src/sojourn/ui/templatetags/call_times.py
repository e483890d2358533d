"""Words about the times of calls: `{% load call_times %}`."""

from django import template

from sojourn.ui.deadlines import place_of

register = template.Library()


@register.filter
def place(zone: str) -> str:
    """The city of a zone: {{ call.zone|place }}."""
    return place_of(zone)
