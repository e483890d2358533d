"""Parts of pages that need more than a template: each is shown on the style page and named in docs/reference/ui.md."""

from functools import lru_cache

from django import template
from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sojourn.ui.icons import drawn

register = template.Library()
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
