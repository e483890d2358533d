"""Boxes of forms drawn without templates: the framework's take 0.1 ms for every box and every option.

The mark-up is the framework's own, which a test holds against its templates; what is not drawn here it draws itself.
"""

from collections.abc import Callable, Mapping
from typing import Any

from django.forms.renderers import DjangoTemplates
from django.http import HttpRequest
from django.utils.safestring import SafeString

from sojourn.ui.markup import escaped, format_html

WIDGETS = "django/forms/widgets"
Widget = Mapping[str, Any]


def _quoted(value: object) -> str:
    return f'="{escaped(value if isinstance(value, str) else str(value))}"'


def _attributes(of: Mapping[str, Any]) -> SafeString:
    said = (
        f" {escaped(name)}{'' if value is True else _quoted(value)}" for name, value in of.items() if value is not False
    )
    return SafeString("".join(said))


def _input(widget: Widget) -> SafeString:
    value = widget["value"]
    held = SafeString("") if value is None else format_html(' value="{}"', value)
    attributes = _attributes(widget["attrs"])
    return format_html('<input type="{}" name="{}"{}{}>', widget["type"], widget["name"], held, attributes)


def _select(widget: Widget) -> SafeString | None:
    """Nothing for options in groups or drawn in a way of their own: the framework draws these."""
    lines = []
    for group, options, _ in widget["optgroups"]:
        for option in options:
            if group or option["template_name"] != f"{WIDGETS}/select_option.html":
                return None
            value, attributes = escaped(option["value"]), _attributes(option["attrs"])
            lines.append(f'\n  <option value="{value}"{attributes}>{escaped(option["label"])}</option>\n')
    inside = SafeString("".join(lines) + "\n")
    return format_html('<select name="{}"{}>{}</select>', widget["name"], _attributes(widget["attrs"]), inside)


DRAWN: Mapping[str, Callable[[Widget], SafeString | None]] = {
    f"{WIDGETS}/select.html": _select,
    **{
        f"{WIDGETS}/{name}.html": _input
        for name in ("input", "text", "number", "email", "url", "password", "hidden", "checkbox")
    },
}


class Boxes(DjangoTemplates):
    """The renderer of all forms."""

    def render(self, template_name: str, context: dict[str, Any], request: HttpRequest | None = None) -> str:
        """The mark-up of one widget."""
        drawn = DRAWN[template_name](context["widget"]) if template_name in DRAWN else None
        return super().render(template_name, context, request) if drawn is None else drawn
