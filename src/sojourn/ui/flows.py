"""The picture of who goes where: ribbons from home universities at the left to provinces at the right."""

from collections.abc import Sequence

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sojourn.ui.pieces import Flow
from sojourn.ui.templatetags.saying import page_speaker

FLOW_WIDTH, LEFT, RIGHT, BAR, GAP = 560, 150, 150, 8, 12
# Beyond this the tints repeat: a flow from more places than that is better read as the table under it.
TINTS = 3


def _heights(order: Sequence[str], sizes: dict[str, int], scale: float, whole: float) -> dict[str, tuple[float, float]]:
    taken = sum(max(sizes[name] * scale, 2) for name in order) + GAP * (len(order) - 1)
    top, found = (whole - taken) / 2, {}
    for name in order:
        found[name] = (top, max(sizes[name] * scale, 2))
        top += found[name][1] + GAP
    return found


def flow(flows: Sequence[Flow], label: str) -> SafeString:
    """From home universities at the left to provinces at the right: one tint a source, direct labels with counts."""
    speaker = page_speaker()
    flows = [one for one in flows if one.value]
    sources = list(dict.fromkeys(one.source for one in flows))
    targets = list(dict.fromkeys(one.target for one in flows))
    out = {name: sum(one.value for one in flows if one.source == name) for name in sources}
    into = {name: sum(one.value for one in flows if one.target == name) for name in targets}
    total = sum(out.values()) or 1
    scale = 300 / total
    height = 300 + GAP * max(len(sources), len(targets)) + 24.0
    left, right = _heights(sources, out, scale, height), _heights(targets, into, scale, height)
    x1, x2 = LEFT + BAR + 2, FLOW_WIDTH - RIGHT - BAR - 2
    used_left, used_right = dict.fromkeys(sources, 0.0), dict.fromkeys(targets, 0.0)
    ribbons = []
    for one in sorted(flows, key=lambda each: (sources.index(each.source), targets.index(each.target))):
        wide = one.value * scale
        y1, y2 = left[one.source][0] + used_left[one.source], right[one.target][0] + used_right[one.target]
        used_left[one.source] += wide
        used_right[one.target] += wide
        half = (x1 + x2) / 2
        path = (
            f"M{x1} {y1:.1f}C{half} {y1:.1f} {half} {y2:.1f} {x2} {y2:.1f}V{y2 + wide:.1f}"
            f"C{half} {y2 + wide:.1f} {half} {y1 + wide:.1f} {x1} {y1 + wide:.1f}Z"
        )
        ribbons.append((sources.index(one.source) % TINTS + 1, path))
    ends = format_html_join(
        "",
        '<rect class="d{4}" x="{0}" y="{1}" width="8" height="{2}"/>'
        '<text class="b" x="{5}" y="{6}" text-anchor="end">{3}</text>'
        '<text class="q" x="{5}" y="{7}" text-anchor="end">{8}</text>',
        (
            (
                LEFT,
                f"{y:.1f}",
                f"{h:.1f}",
                name,
                sources.index(name) % TINTS + 1,
                LEFT - 10,
                f"{y + h / 2 - 3:.1f}",
                f"{y + h / 2 + 15:.1f}",
                speaker.number(out[name]),
            )
            for name, (y, h) in left.items()
        ),
    )
    ends += format_html_join(
        "",
        '<rect class="ink" x="{}" y="{}" width="8" height="{}"/>'
        '<text x="{}" y="{}"><tspan class="b">{}</tspan>  {}</text>',
        (
            (
                FLOW_WIDTH - RIGHT - BAR,
                f"{y:.1f}",
                f"{h:.1f}",
                FLOW_WIDTH - RIGHT + 10,
                f"{y + h / 2 + 4.5:.1f}",
                speaker.number(into[name]),
                name,
            )
            for name, (y, h) in right.items()
        ),
    )
    return format_html(
        '<svg class="flow" width="{0}" height="{1}" viewBox="0 0 {0} {1}" role="img" aria-label="{2}">{3}{4}</svg>',
        FLOW_WIDTH,
        f"{height:.0f}",
        label,
        format_html_join("", '<path class="ribbon r{}" d="{}"/>', ribbons),
        ends,
    )
