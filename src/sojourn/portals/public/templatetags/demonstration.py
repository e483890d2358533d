"""What the bar of a demonstration shows."""

from datetime import datetime

from django import template

from sojourn.base import clock

register = template.Library()


@register.simple_tag
def world_time() -> datetime:
    """The time that everybody sees."""
    return clock.now()
