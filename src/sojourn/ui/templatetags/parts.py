"""Parts of pages that need more than a template: each is shown on the style page and named in docs/reference/ui.md."""

from functools import lru_cache
from typing import Any

from django import forms, template
from django.forms.boundfield import BoundField
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sojourn.ui import fields
from sojourn.ui.answers import new_submission_key
from sojourn.ui.icons import drawn
from sojourn.ui.templatetags.saying import code_name

register = template.Library()
SHAPES = {
    "good": "tick",
    "warn": "triangle",
    "bad": "refused",
    "plain": "refused",
    "now": "half",
    "later": "ring",
    "closed": "lock",
}
# What kind of status each state of a thing is; a state that stands in no line is told in ink.
STATES = {
    **dict.fromkeys(
        ("in_force", "accepted", "published", "approved", "done", "sent", "open", "clean", "met", "verified"), "good"
    ),
    **dict.fromkeys(("changes_asked", "suspended", "cannot_tell", "expiring"), "warn"),
    **dict.fromkeys(("failed", "not_met"), "bad"),
    **dict.fromkeys(("submitted", "proposed", "running", "sending", "partly", "under_review", "quarantined"), "now"),
    **dict.fromkeys(("draft", "waiting", "planned", "later"), "later"),
    **dict.fromkeys(("closed", "ended", "superseded", "archived", "withdrawn", "expired"), "closed"),
}
SHEETS = ("fonts", "tokens", "base", "layout", "controls", "parts", "tables", "pictures", "print")
SCRIPTS = ("vendor/htmx-2.0.11.min", "page")


@register.simple_tag
def icon(name: str, size: int = 16) -> SafeString:
    """A small picture: {% icon "tick" %}."""
    return drawn(name, size)


@register.simple_tag
@lru_cache(maxsize=1)
def sheets() -> SafeString:
    """The style sheets and scripts of every page; the addresses are the same for the whole process."""
    styles = format_html_join("", '<link rel="stylesheet" href="{}">', ((static(f"ui/{name}.css"),) for name in SHEETS))
    scripts = format_html_join("", '<script src="{}" defer></script>', ((static(f"ui/{name}.js"),) for name in SCRIPTS))
    mark = format_html('<link rel="icon" type="image/svg+xml" href="{}">', static("ui/mark.svg"))
    return SafeString(mark + styles + scripts)


@register.simple_tag
def field(bound: BoundField, **options: Any) -> SafeString:
    """A form field with label, help and error: {% field form.title width="medium" %}."""
    return fields.drawn_field(bound, **options)


@register.simple_tag
def form_errors(form: forms.BaseForm) -> SafeString:
    """The summary of a form's errors, above the form."""
    return fields.summary(form)


@register.simple_tag
def form_fields(form: forms.BaseForm) -> SafeString:
    """Every field of a form, with the summary of its errors on top."""
    return fields.whole(form)


@register.simple_tag
def submission_key() -> SafeString:
    """A hidden key by which a repeated sending is known: see `answers.once`."""
    return format_html('<input type="hidden" name="submission" value="{}">', new_submission_key())


@register.simple_tag
def status(kind: str, words: object) -> SafeString:
    """A status: shape, word and colour. Kinds: good, warn, bad, plain (not an error), now, later, closed."""
    return format_html('<span class="status status-{}">{}<span>{}</span></span>', kind, drawn(SHAPES[kind]), words)


@register.simple_tag
def state(prefix: str, code: str) -> SafeString:
    """The state of a thing by its code: {% state "project-state" project.state %}."""
    return status(STATES.get(code, "plain"), code_name(prefix, code))
