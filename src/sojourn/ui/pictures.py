"""Pictures made on the server: SVG without scripts, in the inks of data, with real text beside or inside."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString, mark_safe

from sojourn.ui.deadlines import NIGHT_BEGINS, NIGHT_ENDS, weekday_and_day
from sojourn.ui.pieces import Flow, Gone, Measure, Share
from sojourn.ui.templatetags.saying import page_speaker

HATCH = mark_safe(
    '<svg class="hatch-defs" width="0" height="0" aria-hidden="true" focusable="false"><defs>'
    '<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<rect class="hatch-ground" width="5" height="5"/><rect class="hatch-line" width="1.25" height="5"/></pattern></defs></svg>'
)
NOTHING = SafeString("")


def percent(part: float, whole: float) -> str:
    """A width inside a picture, to a hundredth of a percent."""
    return f"{100 * part / whole:.2f}%" if whole else "0%"


def strip(local: datetime) -> SafeString:
    """The 24 hours from noon to noon around a deadline: the night as a band, midnight, the deadline as a bar."""
    noon = local.replace(hour=12, minute=0, second=0, microsecond=0)
    begins = noon if local >= noon else noon - timedelta(days=1)
    at = (local - begins) / timedelta(days=1) * 100
    night = (NIGHT_BEGINS - 12) / 24 * 100, (NIGHT_ENDS + 24 - NIGHT_BEGINS) / 24 * 100
    ticks = format_html_join(
        "",
        '<line class="axis" x1="{0}%" x2="{0}%" y1="30" y2="36"/><text class="hour" x="{0}%" y="50" text-anchor="{1}">{2}</text>',
        (
            (hour / 24 * 100, anchor, f"{(12 + hour) % 24:02}:00")
            for hour, anchor in ((0, "start"), (6, "middle"), (12, "middle"), (18, "middle"), (24, "end"))
        ),
    )
    turns = at > 62
    label = format_html(
        '<text class="b" x="{}%" dx="{}" y="26" text-anchor="{}">{} {}</text>',
        f"{at:.2f}",
        "-7" if turns else "7",
        "end" if turns else "start",
        page_speaker()("ui-deadline-mark"),
        f"{local:%H:%M}",
    )
    return format_html(
        '<svg class="strip" width="100%" height="54" role="img" aria-label="{label}">'
        '<rect class="night" x="{nx}%" y="14" width="{nw}%" height="17"/>'
        '<text class="q" x="0" y="10">{first}</text><text class="q" x="50%" dx="6" y="10">{second}</text>'
        '<line class="midnight" x1="50%" x2="50%" y1="0" y2="30"/>'
        '<line class="axis" x1="0" x2="100%" y1="30.5" y2="30.5"/>{ticks}'
        '<rect class="due" x="{at}%" y="12" width="3" height="22"/>{words}</svg>',
        label=page_speaker()("ui-deadline-picture"),
        nx=f"{night[0]:.2f}",
        nw=f"{night[1]:.2f}",
        at=f"{at:.2f}",
        ticks=ticks,
        words=label,
        first=weekday_and_day(begins),
        second=weekday_and_day(begins + timedelta(days=1)),
    )


def meter_bar(value: int, cap: int | None, scale: int) -> SafeString:
    """A bar on a scale, the cap as a tick, what is over it in the colour of attention."""
    within = value if cap is None else min(value, cap)
    over = 0 if cap is None else max(0, value - cap)
    parts = [
        format_html('<rect class="d5" y="3" width="{}" height="6"/>', percent(max(cap or scale, value), scale)),
        format_html('<rect class="ink" y="3" width="{}" height="6"/>', percent(within, scale)),
    ]
    if over:
        parts.append(
            format_html(
                '<rect class="over" x="{}" y="3" width="{}" height="6"/>', percent(within, scale), percent(over, scale)
            )
        )
    if cap is not None:
        parts.append(format_html('<rect class="ink cap" x="{}" y="0" width="1.5" height="12"/>', percent(cap, scale)))
    return format_html(
        '<svg class="meter" width="100%" height="12" aria-hidden="true" focusable="false">{}</svg>',
        SafeString("".join(parts)),
    )


def meters(rows: Sequence[Measure]) -> SafeString:
    """Meters of one group on one scale, so that caps of different size end at different places."""
    speaker = page_speaker()
    scale = max([1, *(max(row.value, row.cap or 0) for row in rows)])
    lines = []
    for row in rows:
        is_over = row.cap is not None and row.value > row.cap
        words = row.words or (
            speaker("ui-of", value=speaker.number(row.value), whole=speaker.number(row.cap))
            if row.cap is not None
            else speaker.number(row.value)
        )
        lines.append(
            (
                row.name,
                format_html("<small>{}</small>", row.note) if row.note else NOTHING,
                meter_bar(row.value, row.cap, scale),
                " over" if is_over else "",
                words,
            )
        )
    return format_html(
        '<ul class="meters">{}</ul>',
        format_html_join("", '<li><span class="name">{}{}</span>{}<span class="count{}">{}</span></li>', lines),
    )


def funnel(rows: Sequence[Gone]) -> SafeString:
    """From the first step to the last: who went on, who left and why, who may still come."""
    speaker = page_speaker()
    most = max([1, *(row.value + row.left + row.waiting for row in rows)])
    lines = []
    for row in rows:
        if row.is_to_come:
            bars = format_html(
                '<rect class="to-come" x="0.5" y="0.5" width="{}" height="17"/>', percent(row.value, most)
            )
        else:
            bars = format_html('<rect class="d1" width="{}" height="18"/>', percent(row.value, most))
            if row.left:
                bars += format_html(
                    '<rect class="hatched" x="{}" width="{}" height="18"/>',
                    percent(row.value, most),
                    percent(row.left, most),
                )
            if row.waiting:
                bars += format_html(
                    '<rect class="possible" x="{}" y="0.5" width="{}" height="17"/>',
                    percent(row.value, most),
                    percent(row.waiting, most),
                )
        picture = format_html('<svg width="100%" height="18" aria-hidden="true" focusable="false">{}</svg>', bars)
        lines.append((speaker.number(row.value), row.name, picture, row.note))
    return format_html(
        '<ol class="funnel">{}</ol>',
        format_html_join(
            "",
            '<li><b class="count">{}</b><span class="name">{}</span><span class="bars">{}</span><small>{}</small></li>',
            lines,
        ),
    )


def bars(rows: Sequence[Measure]) -> SafeString:
    """Counts as bars, one below the other, on one scale."""
    speaker = page_speaker()
    most = max([1, *(row.value for row in rows)])
    return format_html(
        '<ul class="bars-list">{}</ul>',
        format_html_join(
            "",
            '<li><span class="name">{}</span><svg width="100%" height="14" aria-hidden="true" focusable="false">'
            '<rect class="d1" width="{}" height="14"/></svg><b class="count">{}</b></li>',
            ((row.name, percent(row.value, most), row.words or speaker.number(row.value)) for row in rows),
        ),
    )


def shares(parts: Sequence[Share]) -> SafeString:
    """A whole in its parts, first darkest; what belongs to nobody is hatched. The same follows as a list."""
    speaker = page_speaker()
    whole = sum(part.value for part in parts) or 1
    begins, drawn, listed, rank = 0, [], [], 0
    for part in parts:
        shade = "hatched" if part.is_nobody else f"d{min(rank, 3) + 1}"
        rank += not part.is_nobody
        drawn.append((shade, percent(begins, whole), percent(part.value, whole)))
        listed.append((shade, part.name, speaker.number(part.value)))
        begins += part.value
    return format_html(
        '<svg class="shares" width="100%" height="24" aria-hidden="true" focusable="false">{}</svg><ul class="legend">{}</ul>',
        format_html_join("", '<rect class="{}" x="{}" width="{}" height="24"/>', drawn),
        format_html_join(
            "",
            '<li><svg width="12" height="12" aria-hidden="true" focusable="false"><rect class="{}" width="12" height="12"/></svg>'
            '<span>{}</span> <b class="count">{}</b></li>',
            listed,
        ),
    )


def columns(rows: Sequence[Measure], label: str) -> SafeString:
    """A distribution as columns: the words below, the count above each."""
    speaker = page_speaker()
    most = max([1, *(row.value for row in rows)])
    step = 100 / max(1, len(rows))
    drawn = []
    for place, row in enumerate(rows):
        height = round(96 * row.value / most)
        middle = f"{step * (place + 0.5):.2f}"
        drawn.append(
            format_html(
                '<rect class="d1" x="{}%" y="{}" width="{}%" height="{}"/>'
                '<text class="b" x="{}%" y="{}" text-anchor="middle">{}</text>'
                '<text class="q" x="{}%" y="138" text-anchor="middle">{}</text>',
                f"{step * (place + 0.1):.2f}",
                116 - height,
                f"{step * 0.8:.2f}",
                height,
                middle,
                110 - height,
                speaker.number(row.value),
                middle,
                row.name,
            )
        )
    said = ", ".join(f"{row.name} {speaker.number(row.value)}" for row in rows)
    return format_html(
        '<svg class="columns-picture" width="100%" height="144" role="img" aria-label="{}: {}">'
        '<line class="axis" x1="0" x2="100%" y1="116.5" y2="116.5"/>{}</svg>',
        label,
        said,
        SafeString("".join(drawn)),
    )


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
        '<rect class="d{4}" x="{0}" y="{1}" width="8" height="{2}"/><text class="b" x="{5}" y="{6}" text-anchor="end">{3}</text>'
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
        '<rect class="ink" x="{}" y="{}" width="8" height="{}"/><text x="{}" y="{}"><tspan class="b">{}</tspan>  {}</text>',
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
