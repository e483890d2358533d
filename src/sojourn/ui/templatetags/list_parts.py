"""Parts of lists: pages, heads that sort, filters, the choice of columns; named in docs/reference/ui.md as well."""

from collections.abc import Container, Sequence
from typing import Any

from django import template
from django.http import QueryDict
from django.template import Context
from django.utils.safestring import SafeString

from sojourn.texts import Speaker
from sojourn.ui import pieces
from sojourn.ui.answers import Order, Page
from sojourn.ui.icons import drawn
from sojourn.ui.markup import format_html
from sojourn.ui.templatetags.saying import page_speaker

register = template.Library()


@register.inclusion_tag("ui/parts/pages.html", takes_context=True)
def pages(context: Context, page: Page[Any]) -> dict[str, Any]:
    """Which rows are shown of how many, and the way to the others: {% pages page %}."""
    return {"page": page, "request": context["request"]}


@register.simple_tag(takes_context=True)
def sort_head(context: Context, order: Order, column: str, words: str, kind: str = "") -> SafeString:
    """The head of a column that sorts: {% sort_head order "name" words %}; `kind`: num or date."""
    return drawn_head(context["request"].GET, order, column, words, kind)


def drawn_head(
    asked: QueryDict, order: Order, column: str, words: str, kind: str = "", is_sorting: bool = True
) -> SafeString:
    """The head of a column; one that sorts leads to the address that does it."""
    classes = format_html(' class="{}"', kind) if kind else ""
    if not is_sorting:
        return format_html('<th scope="col"{}>{}</th>', classes, words)
    turned = asked.copy()
    turned["sort"] = order.turned(column)
    turned.pop("page", None)
    now = order.spoken(column)
    return format_html(
        '<th scope="col"{}{}><a href="?{}">{}{}</a></th>',
        classes,
        format_html(' aria-sort="{}"', now) if now else "",
        turned.urlencode(),
        words,
        drawn("down" if order.is_down else "up", 12) if now else "",
    )


@register.inclusion_tag("ui/parts/filter_bar.html", takes_context=True)
def filter_bar(
    context: Context, filters: Sequence[pieces.Filter] = (), search: str = "", search_label: str = ""
) -> dict[str, Any]:
    """Search and filters of a list, chosen ones as chips: {% filter_bar filters search="q" %} of `pieces.Filter`."""
    asked = context["request"].GET
    chosen = {one.name: set(asked.getlist(one.name)) for one in filters}
    own, speaker = {"page", search, *chosen}, page_speaker()
    return {
        "filters": [
            (one, [_option(one, option, chosen[one.name], speaker) for option in one.options]) for one in filters
        ],
        "chips": [
            (one.words, option.words, _without(asked, one.name, option.value), one.is_content)
            for one in filters
            for option in one.options
            if option.value in chosen[one.name]
        ],
        "search": search,
        "search_label": search_label,
        "searched": asked.get(search, "") if search else "",
        "kept": [(name, value) for name in asked if name not in own for value in asked.getlist(name)],
        "clear": _without(asked, *own),
    }


def _option(one: pieces.Filter, option: pieces.Option, chosen: Container[str], speaker: Speaker) -> SafeString:
    """One value of a filter with its box: there may be a hundred, and a template would take 0.1 ms for each."""
    number = "" if option.count is None else speaker.number(option.count)
    return format_html(
        '<label class="choice"><input type="{}" class="small-box" name="{}" value="{}"{}><span{}>{}</span>{}</label>',
        "radio" if one.is_single else "checkbox",
        one.name,
        option.value,
        SafeString(" checked") if option.value in chosen else "",
        SafeString(" data-content") if one.is_content else "",
        option.words,
        format_html('<span class="count">{}</span>', number) if number else "",
    )


def _without(asked: QueryDict, *names: str) -> str:
    """The address without one value of a parameter (name, value) or, with other counts of names, without them all."""
    left = asked.copy()
    left.pop("page", None)
    if len(names) == 2 and names[1] in left.getlist(names[0]):
        left.setlist(names[0], [value for value in left.getlist(names[0]) if value != names[1]])
    else:
        for name in names:
            left.pop(name, None)
    return f"?{left.urlencode()}"


@register.inclusion_tag("ui/parts/column_chooser.html", takes_context=True)
def column_chooser(context: Context, columns: Sequence[pieces.Column], chosen: Sequence[str]) -> dict[str, Any]:
    """A small form that chooses the columns of a list: `?columns=name&columns=province`."""
    asked = context["request"].GET
    kept = [(name, value) for name in asked if name != "columns" for value in asked.getlist(name)]
    return {"columns": [(column, column.name in chosen) for column in columns], "kept": kept}
