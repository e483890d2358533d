"""Parts of pages that need more than a template: each is shown on the style page."""

from django import template

register = template.Library()
