"""Parts of pages that need more than a template: each is shown on the style page and named in docs/reference/ui.md."""

from collections.abc import Callable, Iterable, Sequence
from datetime import datetime
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from django import forms, template
from django.forms.boundfield import BoundField
from django.template import Context
from django.templatetags.static import static
from django.urls import reverse
from django.utils.safestring import SafeString

from sojourn.base import clock
from sojourn.base.people.models import Person
from sojourn.ui import deadlines, fields, flows, pictures, pieces
from sojourn.ui.answers import new_submission_key, seen_by
from sojourn.ui.differences import compared
from sojourn.ui.icons import drawn
from sojourn.ui.markup import format_html, format_html_join
from sojourn.ui.templatetags.saying import code_name, literal, page_speaker
from sojourn.ui.typesetting import MARK

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
# What kind of status each state of a thing is; a refusal is no error and is told in ink.
KINDS: dict[str, tuple[str, ...]] = {
    "good": (
        *("in_force", "accepted", "published", "approved", "granted", "applied", "done", "sent", "open", "clean"),
        *("received", "eligible", "endorsed", "placed"),
    ),
    "warn": ("changes_asked", "suspended", "returned"),
    "bad": ("failed",),
    "plain": ("refused", "undone", "declined", "ineligible", "unplaced"),
    "now": ("submitted", "confirmed", "in_approval", "asked", "running", "sending", "quarantined", "appealed"),
    "later": ("draft", "waiting", "read"),
    "closed": ("closed", "ended", "superseded", "withdrawn"),
}
STATES = {state: kind for kind, states in KINDS.items() for state in states}
PROVINCES = ("YT", "NT", "NU", "BC", "AB", "SK", "MB", "ON", "QC", "NL", "NB", "PE", "NS")
SHEETS = ("fonts", "tokens", "base", "layout", "controls", "parts", "tables", "pictures", "print")
SCRIPTS = ("vendor/htmx-2.0.11.min", "rows", "page", "upload", "questions", "saving")


@register.simple_tag
def icon(name: str, size: int = 16) -> SafeString:
    """A small picture: {% icon "tick" %}."""
    return drawn(name, size)


_icon_in_general: Callable[..., template.Node] = register.tags["icon"]


@register.tag("icon")
def icon_node(parser: template.base.Parser, token: template.base.Token) -> template.Node:
    """An icon whose name and size the template writes is drawn as the template is read."""
    asked = token.split_contents()[1:]
    name, sizes = literal(asked[0]) if asked else None, asked[1:]
    if name is None or len(sizes) > 1 or not all(size.isdigit() for size in sizes):
        return _icon_in_general(parser, token)
    return template.base.TextNode(drawn(name, *map(int, sizes)))


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
def seen(form: forms.BaseForm) -> SafeString:
    """What is kept as the page is made, so that nobody overwrites unseen what others saved: see `answers.is_fresh`."""
    return format_html('<input type="hidden" name="seen" value="{}">', seen_by(form))


@register.simple_tag
def autosave_mark(saved_at: datetime | None = None, zone: str = "UTC") -> SafeString:
    """Beside the button of a form: when the draft was last kept. A script writes the same words as one types.

    Without scripts nothing is kept while one types: then the mark says so instead.
    """
    speaker = page_speaker()
    clock_time = saved_at and speaker.clock(saved_at.astimezone(ZoneInfo(zone)), with_seconds=True)
    words = speaker("ui-saved", time=clock_time) if clock_time else ""
    said = {name: speaker(f"ui-{name}") for name in ("saving", "offline", "newer", "away")}
    more = format_html(
        ' data-failed="{}" data-decide="{}" data-refused="{}"',
        speaker("saving-failed"),
        speaker("saving-decide", count="{count}"),
        "{said}",
    )
    sign_in = format_html(
        ' <a href="{0}" target="_blank" data-autosave-sign-in="{0}" hidden>{1}</a>',
        reverse("account_login"),
        speaker("ui-sign-in"),
    )
    before = format_html('<noscript><p class="meta">{}</p></noscript>', speaker("ui-saved-before", time=clock_time))
    return format_html(
        '<div class="autosaves"><p class="autosave scripted-only" role="status" data-autosave-mark data-saved="{}"'
        ' data-saving="{}" data-offline="{}"'
        ' data-newer="{}" data-away="{}"{}>{}<span>{}</span>{}</p>{}</div>',
        speaker("ui-saved", time="{time}"),
        said["saving"],
        said["offline"],
        said["newer"],
        said["away"],
        more,
        drawn("tick") if words else "",
        words,
        sign_in,
        before if words else "",
    )


@register.simple_tag
def status(kind: str, words: object) -> SafeString:
    """A status: shape, word and colour. Kinds: good, warn, bad, plain (not an error), now, later, closed."""
    return format_html('<span class="status status-{}">{}<span>{}</span></span>', kind, drawn(SHAPES[kind]), words)


@register.simple_tag
def state(prefix: str, code: str) -> SafeString:
    """The state of a thing by its code: {% state "project-state" project.state %}."""
    return _state(page_speaker().language, prefix, code)


@lru_cache(maxsize=1024)
def _state(_language: str, prefix: str, code: str) -> SafeString:
    return status(STATES.get(code, "later"), code_name(prefix, code))


@register.simple_tag
def person(who: Person, with_native: bool = True) -> SafeString:
    """A name in the order of its culture: on a Korean page as written, elsewhere in Roman letters with it beside."""
    language = page_speaker().language
    if language == "ko" or not who.roman_name or who.roman_name == who.full_name:
        return format_html('<span class="person" data-content>{}</span>', who.full_name)
    native = who.full_name.removesuffix(f" {MARK}")  # one mark is enough
    beside = format_html(' <span class="native" lang="ko">{}</span>', native) if with_native else ""
    return format_html('<span class="person" data-content>{}{}</span>', who.roman_name, beside)


@register.filter
def name_said(who: Person) -> str:
    """A name inside a sentence: {% say "act-heading" name=found|name_said %}."""
    return who.name_in(page_speaker().language)


@register.inclusion_tag("ui/parts/deadline.html", takes_context=True)
def deadline(
    context: Context, at: datetime, zone: str, label: str = "", place: str = "", *, strip: bool = True
) -> dict[str, Any]:
    """A deadline: {% deadline window.closes_at call.time_zone label %}; `place`: how the zone of the call is called."""
    seen_from = deadlines.viewer_zone(context["request"], zone)
    shown = deadlines.deadline(at, zone, seen_from, clock.now(), label, place)
    return {"deadline": shown, "strip": pictures.strip(shown.local) if strip and shown.has_strip else ""}


@register.simple_tag
def until(at: datetime) -> SafeString:
    """Only the time left to an instant, for lists."""
    left = at - clock.now()
    words = deadlines.time_left(left) if left.total_seconds() > 0 else page_speaker()("ui-deadline-past")
    return format_html('<time datetime="{}">{}</time>', at.isoformat(), words)


@register.inclusion_tag("ui/parts/timeline.html")
def timeline(moments: Iterable[pieces.Moment]) -> dict[str, Any]:
    """What has happened and what will: {% timeline moments %} of `pieces.Moment`."""
    return {"moments": moments}


@register.inclusion_tag("ui/parts/stepper.html")
def stepper(stages: Sequence[pieces.Stage]) -> dict[str, Any]:
    """The steps of a long form: {% stepper stages %} of `pieces.Stage`."""
    return {"stages": [(stage, SHAPES[stage.kind]) for stage in stages]}


@register.inclusion_tag("ui/parts/task_list.html")
def task_list(stages: Sequence[pieces.Stage]) -> dict[str, Any]:
    """Tasks with number, name, one line of state and status: {% task_list stages %} of `pieces.Stage`."""
    return {"stages": stages}


@register.inclusion_tag("ui/parts/tabs.html")
def tabs(items: Sequence[pieces.Tab], label: str = "") -> dict[str, Any]:
    """Sides of a thing or saved views, as links: {% tabs tabs %} of `pieces.Tab`."""
    return {"tabs": items, "label": label}


@register.simple_tag
def meters(rows: Sequence[pieces.Measure]) -> SafeString:
    """Quotas and budgets on one scale, of `pieces.Measure`."""
    return pictures.meters(rows)


@register.simple_tag
def funnel(rows: Sequence[pieces.Gone]) -> SafeString:
    """From the first step to the last, of `pieces.Gone`."""
    return pictures.funnel(rows)


@register.simple_tag
def bars(rows: Sequence[pieces.Measure]) -> SafeString:
    """Counts as bars, of `pieces.Measure`."""
    return pictures.bars(rows)


@register.simple_tag
def columns_picture(rows: Sequence[pieces.Measure], label: str) -> SafeString:
    """A distribution as columns, of `pieces.Measure`."""
    return pictures.columns(rows, label)


@register.simple_tag
def shares(parts: Sequence[pieces.Share]) -> SafeString:
    """A whole in its parts, of `pieces.Share`."""
    return pictures.shares(parts)


@register.inclusion_tag("ui/parts/flow.html")
def flow(rows: Sequence[pieces.Flow], label: str) -> dict[str, Any]:
    """From home universities to provinces, of `pieces.Flow`; on a phone and under the picture as a table."""
    return {"picture": flows.flow(rows, label), "flows": rows, "label": label}


@register.inclusion_tag("ui/parts/tile_map.html")
def tile_map(tiles: Iterable[pieces.Tile], label: str, press: str = "", *, with_legend: bool = True) -> dict[str, Any]:
    """Canada as thirteen tiles, of `pieces.Tile`; codes of provinces in capitals. `press`: what pressing one does."""
    known = {tile.code: tile for tile in tiles}
    most = max([1, *(tile.count for tile in known.values())])
    shown = [known.get(code) or pieces.Tile(code, code) for code in PROVINCES]
    return {
        "tiles": [pictures.tile(tile, _tint(tile.count, most)) for tile in shown],
        "label": label,
        "with_legend": with_legend,
        "steps": _steps(most) if any(tile.count for tile in known.values()) else [],
        "press": (press or page_speaker()("ui-press-province")) if any(tile.href for tile in known.values()) else "",
    }


def _tint(count: int, most: int) -> int:
    """0 for none, else 1 (lightest) to 4 (darkest) by quarters of the greatest."""
    return 0 if not count else min(4, 1 + 4 * count // (most + 1))


def _steps(most: int) -> list[tuple[int, str]]:
    """The tints that counts up to this one have, each with its least count: three for counts of 1 to 3."""
    least = {step + 1: max(1, -(-step * (most + 1) // 4)) for step in range(4)}
    had = {tint: count for tint, count in least.items() if _tint(count, most) == tint and count <= most}
    say = page_speaker()
    return [(tint, say.number(count) + ("+" if tint == 4 and count < most else "")) for tint, count in had.items()]


@register.inclusion_tag("ui/parts/differences.html")
def differences(rows: Iterable[pieces.Difference], first: str, second: str) -> dict[str, Any]:
    """Two versions side by side, of `pieces.Difference`; `first` and `second` name the versions."""
    return {"rows": [(row, *compared(row.before, row.after)) for row in rows], "first": first, "second": second}


@register.inclusion_tag("ui/parts/explanation.html")
def explanation(reasons: Iterable[pieces.Reason], heading: str = "") -> dict[str, Any]:
    """Why something is as it is, of `pieces.Reason`."""
    return {"reasons": reasons, "heading": heading}


@register.inclusion_tag("ui/parts/ranked.html")
def ranked(items: Sequence[pieces.Ranked], places: int = 0, most: int = 0) -> dict[str, Any]:
    """An order that a person makes, inside a form: drag, buttons, keyboard. `places`: where the cut line stands."""
    return {"items": items, "places": places, "next": len(items) + 1 if len(items) < most else 0, "most": most}


@register.inclusion_tag("ui/parts/progress.html")
def progress(done: int, whole: int, words: str, url: str = "", *, with_count: bool = True) -> dict[str, Any]:
    """Work that goes on behind the page; `url` answers with the same part and is asked every second until it ends."""
    share = min(100, 100 * done // whole) if whole else 0
    return {
        "done": done,
        "whole": whole,
        "words": words,
        "url": url,
        "width": f"{share}%",
        "percent": page_speaker().percent(share / 100),
        "is_over": bool(whole) and done >= whole,
        "with_count": with_count and bool(whole),
    }


@register.simple_tag
def refresh_every(seconds: int) -> SafeString:
    """In block `extra_head` of a page that waits for work: without scripts the page asks again by itself."""
    return format_html('<noscript><meta http-equiv="refresh" content="{}"></noscript>', seconds)


@register.inclusion_tag("ui/parts/notice.html")
def notice(kind: str, words: str, more: str = "") -> dict[str, Any]:
    """A notice inside a page: kinds good, warn, bad, plain."""
    return {"kind": kind, "shape": {**SHAPES, "plain": "info"}[kind], "words": words, "more": more}


@register.simple_tag
def closed_act(words: str, why: str) -> SafeString:
    """A button that cannot be pressed yet, with the sentence that says what is missing."""
    return format_html(
        '<div class="closed"><button type="button" class="button" aria-disabled="true">{}{}</button>'
        '<p class="why">{}</p></div>',
        drawn("lock"),
        words,
        why,
    )
