"""Small pieces of HTML and SVG. Every text passes through `escape`; every length has a fixed number of digits."""

from collections.abc import Iterable, Sequence
from html import escape

WIDTHS = ("d1", "d2", "d3", "d4")


def percent(part: float, whole: float) -> str:
    """A length in percent of the width, with two digits."""
    return f"{100 * part / whole if whole else 0:.2f}%"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]], numbers: int = 0) -> str:
    """A table of texts; the last `numbers` columns are figures. The first column names the row."""
    first = len(heads) - numbers
    head = "".join(
        f"<th scope=col{' class=n' if at >= first else ''}>{escape(text)}</th>" for at, text in enumerate(heads)
    )
    body = []
    for row in rows:
        cells = [f"<th scope=row>{escape(row[0])}</th>"]
        cells += [f"<td{' class=n' if at >= first else ''}>{escape(text)}</td>" for at, text in enumerate(row[1:], 1)]
        body.append(f"<tr>{''.join(cells)}</tr>")
    return f"<div class=scroll><table><thead><tr>{head}</tr></thead><tbody>{''.join(body)}</tbody></table></div>"


def behind(summary: str, inner: str) -> str:
    """The same as a table, opened by hand and by the printer."""
    return f"<details><summary>{escape(summary)}</summary>{inner}</details>"


def bar(label: str, filled: float, left: float, whole: float, height: int = 16) -> str:
    """A bar of who went on, and a hatch of who left, on the scale `whole`."""
    done = f'<rect class=d1 width="{percent(filled, whole)}" height="{height}"/>'
    gone = ""
    if left:
        gone = f'<rect class=hatch x="{percent(filled, whole)}" width="{percent(left, whole)}" height="{height}"/>'
    return _picture(label, height, done + gone)


def meter(label: str, used: int, seats: int | None, scale: int) -> str:
    """A 6 px bar on the scale of its group, with the cap as a tick; what is over the cap is marked."""
    inside = used if seats is None else min(used, seats)
    parts = []
    if seats is not None:
        parts.append(f'<rect class=d5 y="5" width="{percent(seats, scale)}" height="6"/>')
    parts.append(f'<rect class=ink y="5" width="{percent(inside, scale)}" height="6"/>')
    if used > inside:
        parts.append(
            f'<rect class=over x="{percent(inside, scale)}" y="5" width="{percent(used - inside, scale)}" height="6"/>'
        )
    if seats is not None:
        parts.append(f'<rect class=ink x="{percent(seats, scale)}" width="1.5" height="16"/>')
    return _picture(label, 16, "".join(parts))


def stack(label: str, parts: Sequence[tuple[str, int, str]]) -> str:
    """One bar of segments with a gap of 2 px: class, size and figure above, where the figure fits on a phone too."""
    whole = sum(size for _, size, _ in parts)
    drawn, at = [], 0
    for style, size, figure in parts:
        x, width = percent(at, whole), percent(size, whole)
        drawn.append(f'<svg x="{x}" width="{width}" height="52"><rect class="{style} gap" y="22" height="30"/></svg>')
        if 320 * size >= whole * (8 * len(figure) + 6):
            drawn.append(f'<text x="{x}" y="13">{escape(figure)}</text>')
        at += size
    return _picture(label, 52, "".join(drawn))


def swatch(style: str) -> str:
    """A square in the colour of a segment, beside its words."""
    square = f'<rect class={style} width="12" height="12"/>'
    return f'<svg class=swatch width="12" height="12" aria-hidden="true">{square}</svg>'


def _picture(label: str, height: int, inner: str) -> str:
    return f'<svg class=picture role="img" aria-label="{escape(label)}" height="{height}">{inner}</svg>'
