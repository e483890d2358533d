"""Where somebody stood in an order, as squares: those with a seat are filled, the own one has a mark above it."""

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

SIDE, STEP, MOST = 14, 18, 16


def standing(own: int | None, last: int | None) -> SafeString:
    """The squares of an order up to the own position; nothing where it does not fit or would mislead.

    The sentence beside it says the same: the picture is for the eye alone.
    """
    if own is None or last is None or last > own or own > MOST:
        return SafeString("")
    squares = format_html_join(
        "",
        '<rect class="{}" x="{}" y="9" width="{}" height="{}"/>',
        ((_class(place, own, last), (place - 1) * STEP + 1, SIDE, SIDE) for place in range(1, own + 1)),
    )
    middle = (own - 1) * STEP + 1 + SIDE // 2
    edge = last * STEP - 1
    return format_html(
        '<svg class="standing" width="{}" height="26" aria-hidden="true" focusable="false">{}'
        '<path d="M{} 6h8l-4 -5z" transform="rotate(180 {} 3.5)"/><path class="edge" d="M{} 5v21"/></svg>',
        own * STEP + 2,
        squares,
        middle - 4,
        middle,
        edge,
    )


def _class(place: int, own: int, last: int) -> str:
    if place == own:
        return "own"
    return "d2" if place <= last else "free"
