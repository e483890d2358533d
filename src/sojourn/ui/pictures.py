"""Pictures made on the server: SVG without scripts, in the inks of data, with real text beside or inside."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta
from zlib import crc32

from django.utils.safestring import SafeString

from sojourn.ui.deadlines import NIGHT_BEGINS, NIGHT_ENDS, weekday_and_day
from sojourn.ui.icons import drawn as drawn_icon
from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.pieces import Gone, Measure, Share, Tile
from sojourn.ui.templatetags.saying import page_speaker

NOTHING = SafeString("")


def hatching(*of: object) -> str:
    """The address of a fill of slanting lines: one for each picture, since ids are unique on a page."""
    return f"url(#hatch-{crc32(repr(of).encode()):x})"


def definition(fill: str) -> SafeString:
    """What such a fill is; it stands before the picture and is not seen."""
    return format_html(
        '<svg class="hatch-defs" width="0" height="0" aria-hidden="true" focusable="false"><defs><pattern id="{}"'
        ' width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground"'
        ' width="5" height="5"/><rect class="hatch-line" width="1.25" height="5"/></pattern></defs></svg>',
        fill.removeprefix("url(#").removesuffix(")"),
    )


def percent(part: float, whole: float) -> str:
    """A width inside a picture, to a hundredth of a percent."""
    return f"{100 * part / whole:.2f}%" if whole else "0%"


def strip(local: datetime) -> SafeString:
    """The 24 hours from noon to noon around a deadline: the night as a band, midnight, the deadline as a bar."""
    say, noon = page_speaker(), local.replace(hour=12, minute=0, second=0, microsecond=0)
    begins = noon if local >= noon else noon - timedelta(days=1)
    at = (local - begins) / timedelta(days=1) * 100
    night = (NIGHT_BEGINS - 12) / 24 * 100, (NIGHT_ENDS + 24 - NIGHT_BEGINS) / 24 * 100
    ticks = format_html_join(
        "",
        '<line class="axis" x1="{0}%" x2="{0}%" y1="30" y2="36"/>'
        '<text class="hour" x="{0}%" y="50" text-anchor="{1}">{2}</text>',
        (
            (hour / 24 * 100, anchor, say.clock(time((12 + hour) % 24)))
            for hour, anchor in ((0, "start"), (6, "middle"), (12, "middle"), (18, "middle"), (24, "end"))
        ),
    )
    turns = at > 78
    label = format_html(
        '<text class="b" x="{}%" dx="{}" y="26" text-anchor="{}">{} {}</text>',
        f"{at:.2f}",
        "-7" if turns else "7",
        "end" if turns else "start",
        say("ui-deadline-mark"),
        say.clock(local),
    )
    return format_html(
        '<svg class="strip" width="100%" height="54" role="img" aria-label="{label}">'
        '<rect class="night" x="{nx}%" y="14" width="{nw}%" height="17"/>'
        '<text class="q" x="0" y="10">{first}</text><text class="q" x="50%" dx="6" y="10">{second}</text>'
        '<line class="midnight" x1="50%" x2="50%" y1="0" y2="30"/>'
        '<line class="axis" x1="0" x2="100%" y1="30.5" y2="30.5"/>{ticks}'
        '<rect class="due" x="{at}%" y="12" width="3" height="22"/>{words}</svg>',
        label=say("ui-deadline-picture"),
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


def _rect(kind: str, begins: str, wide: str, tall: int, *, is_outline: bool = False) -> SafeString:
    inset = 0.5 if is_outline else 0
    pattern = '<rect class="{}" x="{}" y="{}" width="{}" height="{}"/>'
    return format_html(pattern, kind, begins, inset, wide, tall - 2 * inset)


def _hatched(fill: str, begins: str, wide: str, tall: int) -> SafeString:
    pattern = '<rect class="hatched" fill="{}" x="{}" width="{}" height="{}"/>'
    return format_html(pattern, fill, begins, wide, tall)


def funnel(rows: Sequence[Gone]) -> SafeString:
    """From the first step to the last: who went on, who left and why, who may still come."""
    say = page_speaker()
    most = max([1, *(row.value + row.left + row.waiting for row in rows)])
    fill, lines = hatching(*rows), []
    for row in rows:
        here = percent(row.value, most)
        if row.is_to_come:
            drawn = _rect("to-come", "0.5", here, 18, is_outline=True)
        else:
            drawn = _rect("d1", "0", here, 18)
            drawn += _hatched(fill, here, percent(row.left, most), 18) if row.left else NOTHING
            drawn += (
                _rect("possible", here, percent(row.waiting, most), 18, is_outline=True) if row.waiting else NOTHING
            )
        lines.append((say.number(row.value), row.name, drawn, row.note))
    line = (
        '<li><b class="count">{}</b><span class="name">{}</span><span class="bars"><svg width="100%" height="18"'
        ' aria-hidden="true" focusable="false">{}</svg></span><small>{}</small></li>'
    )
    return format_html('{}<ol class="funnel">{}</ol>', definition(fill), format_html_join("", line, lines))


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
    say = page_speaker()
    whole = sum(part.value for part in parts) or 1
    fill, begins, rank = hatching(*parts), 0, 0
    drawn, listed = NOTHING, []
    for part in parts:
        place, wide = percent(begins, whole), percent(part.value, whole)
        if part.is_nobody:
            drawn, swatch = drawn + _hatched(fill, place, wide, 24), _hatched(fill, "0", "12", 12)
        else:
            rank = min(rank + 1, 4)
            drawn, swatch = drawn + _rect(f"d{rank}", place, wide, 24), _rect(f"d{rank}", "0", "12", 12)
        listed.append((swatch, part.name, say.number(part.value)))
        begins += part.value
    legend = format_html_join(
        "",
        '<li><svg width="12" height="12" aria-hidden="true" focusable="false">{}</svg><span>{}</span>'
        ' <b class="count">{}</b></li>',
        listed,
    )
    return format_html(
        '{}<svg class="shares" width="100%" height="24" aria-hidden="true" focusable="false">{}</svg>'
        '<ul class="legend">{}</ul>',
        definition(fill),
        drawn,
        legend,
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


_HUB = SafeString(
    '<svg width="9" height="9" viewBox="0 0 9 9" aria-hidden="true" focusable="false"><circle cx="4.5" cy="4.500"'
    ' r="3.250" fill="none" stroke="currentColor" stroke-width="1.75"/></svg>'
)
MOST_HUBS = 4  # rings that a tile has room for


def tile(one: Tile, tint: int) -> SafeString:
    """A province on the map, as a link where it leads somewhere. Thirteen in a template took longer than the list."""
    say = page_speaker()
    hubs = chosen = NOTHING
    if one.hubs:
        rings = SafeString(_HUB * min(one.hubs, MOST_HUBS))
        hubs = format_html('<span class="hubs">{}<span class="unseen"> {}</span></span>', rings, say("ui-hub"))
    if one.is_on:
        chosen = format_html('{}<span class="unseen"> {}</span>', drawn_icon("tick"), say("ui-chosen"))
    inside = format_html(
        '<span class="code" aria-hidden="true" data-content>{}</span><span class="unseen">{} </span>'
        '<span class="count">{}</span>{}{}',
        one.code,
        one.name,
        say.number(one.count),
        chosen,
        hubs,
    )
    current = SafeString(' aria-current="true"') if one.is_on else NOTHING
    link = format_html('<a href="{}"{}>{}</a>', one.href, current, inside) if one.href else NOTHING
    return format_html(
        '<li class="tile tile-{} tint-{}{}">{}</li>',
        one.code.lower(),
        tint,
        " on" if one.is_on else "",
        link or format_html('<span class="in">{}</span>', inside),
    )
