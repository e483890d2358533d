"""The picture of who goes where: ribbons from home universities at the left to provinces at the right."""

from collections.abc import Iterable, Sequence

from django.utils.safestring import SafeString

from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.pieces import Flow
from sojourn.ui.templatetags.saying import page_speaker

FLOW_WIDTH, LEFT, RIGHT, BAR, GAP = 560, 150, 150, 8, 12
# Beyond this the tints repeat: a flow from more places than that is better read as the table under it.
TINTS = 3
TALLEST = 300
# Where each end of a flow lies: from which height, and how tall.
Ends = dict[str, tuple[float, float]]


def _heights(order: Sequence[str], sizes: dict[str, int], scale: float, whole: float) -> Ends:
    taken = sum(max(sizes[name] * scale, 2) for name in order) + GAP * (len(order) - 1)
    top, found = (whole - taken) / 2, Ends()
    for name in order:
        found[name] = (top, max(sizes[name] * scale, 2))
        top += found[name][1] + GAP
    return found


def _sums(names: Iterable[str], values: Iterable[int]) -> dict[str, int]:
    sums: dict[str, int] = {}
    for name, value in zip(names, values, strict=True):
        sums[name] = sums.get(name, 0) + value
    return sums


def flow(flows: Sequence[Flow], label: str) -> SafeString:
    """From home universities at the left to provinces at the right: one tint a source, direct labels with counts."""
    flows = [one for one in flows if one.value]
    out = _sums((one.source for one in flows), (one.value for one in flows))
    into = _sums((one.target for one in flows), (one.value for one in flows))
    scale = TALLEST / (sum(out.values()) or 1)
    height = TALLEST + GAP * max(len(out), len(into)) + 24.0
    left, right = _heights(list(out), out, scale, height), _heights(list(into), into, scale, height)
    return format_html(
        '<svg class="flow" width="{0}" height="{1}" viewBox="0 0 {0} {1}" role="img" aria-label="{2}">{3}{4}{5}</svg>',
        FLOW_WIDTH,
        f"{height:.0f}",
        label,
        _ribbons(flows, left, right, scale),
        _sources(left, out),
        _targets(right, into),
    )


def _ribbons(flows: Sequence[Flow], left: Ends, right: Ends, scale: float) -> SafeString:
    """A band for each flow; at both ends they lie one under another in the order of the other side."""
    sources, targets = list(left), list(right)
    used_left, used_right = dict.fromkeys(sources, 0.0), dict.fromkeys(targets, 0.0)
    ribbons = []
    for one in sorted(flows, key=lambda each: (sources.index(each.source), targets.index(each.target))):
        wide = one.value * scale
        y1, y2 = left[one.source][0] + used_left[one.source], right[one.target][0] + used_right[one.target]
        used_left[one.source] += wide
        used_right[one.target] += wide
        ribbons.append((sources.index(one.source) % TINTS + 1, _ribbon(y1, y2, wide)))
    return format_html_join("", '<path class="ribbon r{}" d="{}"/>', ribbons)


def _ribbon(y1: float, y2: float, wide: float) -> str:
    x1, x2 = LEFT + BAR + 2, FLOW_WIDTH - RIGHT - BAR - 2
    half = (x1 + x2) / 2
    return (
        f"M{x1} {y1:.1f}C{half} {y1:.1f} {half} {y2:.1f} {x2} {y2:.1f}V{y2 + wide:.1f}"
        f"C{half} {y2 + wide:.1f} {half} {y1 + wide:.1f} {x1} {y1 + wide:.1f}Z"
    )


def _sources(ends: Ends, counts: dict[str, int]) -> SafeString:
    """The bars at the left, each in its tint, with name and count before it."""
    say = page_speaker()
    return format_html_join(
        "",
        '<rect class="d{}" x="{}" y="{}" width="{}" height="{}"/>'
        '<text class="b" x="{}" y="{}" text-anchor="end">{}</text>'
        '<text class="q" x="{}" y="{}" text-anchor="end">{}</text>',
        (
            (
                *(place % TINTS + 1, LEFT, f"{y:.1f}", BAR, f"{h:.1f}"),
                *(LEFT - 10, f"{y + h / 2 - 3:.1f}", name),
                *(LEFT - 10, f"{y + h / 2 + 15:.1f}", say.number(counts[name])),
            )
            for place, (name, (y, h)) in enumerate(ends.items())
        ),
    )


def _targets(ends: Ends, counts: dict[str, int]) -> SafeString:
    """The bars at the right, with count and name behind them."""
    say = page_speaker()
    return format_html_join(
        "",
        '<rect class="ink" x="{}" y="{}" width="{}" height="{}"/>'
        '<text x="{}" y="{}"><tspan class="b">{}</tspan>  {}</text>',
        (
            (
                *(FLOW_WIDTH - RIGHT - BAR, f"{y:.1f}", BAR, f"{h:.1f}"),
                *(FLOW_WIDTH - RIGHT + 10, f"{y + h / 2 + 4.5:.1f}", say.number(counts[name]), name),
            )
            for name, (y, h) in ends.items()
        ),
    )
