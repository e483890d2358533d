"""The living style page: every part in every state, in the page's language. Not there in a real installation."""

from datetime import date, timedelta
from typing import Any

from django import forms
from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.safestring import SafeString

from sojourn.base import clock
from sojourn.base.people.models import Person
from sojourn.texts import Speaker
from sojourn.ui import pieces
from sojourn.ui.answers import Order, page_of
from sojourn.ui.forms import CivilDateField, CodesField, FileDropField, SeveralCodesField, TextsFormField
from sojourn.ui.icons import PATHS
from sojourn.ui.lists import Shown
from sojourn.ui.templatetags.parts import SHAPES
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.uploads import drawn_upload
from sojourn.ui.words import spoken

TRACKS = ("energy", "healthcare", "automotive")
MOMENTS: tuple[tuple[int, str, str, pieces.When], ...] = (
    (-35, "opened", "", "done"),
    (-20, "checked", "guide-moment-checked-note", "done"),
    (6, "closes", "guide-moment-closes-note", "now"),
    (30, "results", "", "later"),
    (120, "begins", "guide-moment-begins-note", "later"),
)
STAGES: tuple[tuple[str, pieces.Kind], ...] = (
    ("eligibility", "good"),
    ("about", "good"),
    ("record", "now"),
    ("references", "warn"),
    ("submit", "closed"),
)


class Example(forms.Form):
    """One field of each kind."""

    titles = TextsFormField(label=spoken("guide-field-title"), help_text=spoken("guide-field-title-help"))
    summary = TextsFormField(label=spoken("guide-field-summary"), rows=3, required=False)
    name = forms.CharField(label=spoken("guide-field-name"), max_length=20)
    weeks = forms.IntegerField(label=spoken("guide-field-weeks"), min_value=8, max_value=12)
    until = CivilDateField(label=spoken("guide-field-until"), help_text=spoken("guide-field-until-help"))
    track = CodesField(TRACKS, "guide-track", label=spoken("guide-field-track"), empty="guide-choose")
    languages = forms.ChoiceField(
        label=spoken("guide-field-language"),
        choices=[("en", spoken("guide-english")), ("fr", spoken("guide-french"))],
        widget=forms.RadioSelect,
    )
    several = SeveralCodesField(TRACKS, "guide-track", label=spoken("guide-field-several"), required=False)
    agreed = forms.BooleanField(label=spoken("guide-field-agreed"), help_text=spoken("guide-field-agreed-help"))
    file = FileDropField(label=spoken("guide-field-file"), most_bytes=10_000_000, kinds=(".pdf",), required=False)


def styleguide(request: HttpRequest) -> HttpResponse:
    """Every part of the design system, with figures that are made up."""
    if not (settings.DEBUG or settings.DEMONSTRATION or getattr(settings, "STYLEGUIDE", False)):
        raise Http404
    wrong = {
        "titles_en": "",
        "name": "x" * 24,
        "weeks": "13",
        "until_y": "2027",
        "until_m": "2",
        "until_d": "30",
    }
    form = Example(wrong if "wrong" in request.GET else None)
    return render(
        request,
        "ui/styleguide.html",
        {"form": form, **_words(), **_lists(request), **_pictures(), "uploads": _uploads()},
    )


COLOURS = tuple("paper sheet sunk ink ink-2 edge rule act good warn bad d1 d2 d3 d4 d5".split())  # noqa: SIM905  a line
REASONS: tuple[tuple[str, pieces.Kind, str], ...] = (
    ("age", "good", "3.1"),
    ("place", "plain", "5.2"),
    ("passport", "warn", ""),
)


def _words() -> dict[str, Any]:
    say, at = page_speaker(), clock.now().replace(minute=0, second=0, microsecond=0)
    seoul_dawn = (at + timedelta(days=6)).replace(hour=20)
    later = (timedelta(hours=9, minutes=20), timedelta(minutes=95), timedelta(days=-1))
    return {
        "closes_at": seoul_dawn,
        "deadlines": [seoul_dawn, *(at + after for after in later)],
        "kinds": [(kind, say(f"ui-task-{kind}")) for kind in SHAPES],
        "icons": sorted(PATHS),
        "colours": COLOURS,
        "moments": _moments(at.date(), say),
        "stages": _stages(say),
        "reasons": _reasons(say),
        "differences": _differences(say),
    }


def _moments(today: date, say: Speaker) -> list[pieces.Moment]:
    return [
        pieces.Moment(say.date(today + timedelta(days=days)), say(f"guide-moment-{name}"), note and say(note), state)
        for days, name, note, state in MOMENTS
    ]


def _stages(say: Speaker) -> list[pieces.Stage]:
    return [
        pieces.Stage(
            say(f"guide-stage-{name}"), f"#stage-{name}", kind, say(f"guide-stage-{name}-note"), is_here=kind == "now"
        )
        for name, kind in STAGES
    ]


def _reasons(say: Speaker) -> list[pieces.Reason]:
    return [
        pieces.Reason(
            kind,
            say(f"guide-reason-{name}"),
            say(f"guide-reason-{name}-sentence"),
            say("guide-rule", number=number) if number else "",
        )
        for name, kind, number in REASONS
    ]


def _differences(say: Speaker) -> list[pieces.Difference]:
    ceiling = say.money(1_200_000, "CAD")
    return [
        pieces.Difference(say("guide-term-places"), say("guide-term-places-before"), say("guide-term-places-after")),
        pieces.Difference(say("guide-term-ceiling"), ceiling, ceiling),
        pieces.Difference(say("guide-term-weeks"), "", say("guide-weeks", count=36)),
    ]


VIEWS = ("energy", "late", "all")
PEOPLE = (
    ("0117", "강태양", "Kang Taeyang", "energy", 88.4, 2),
    ("0123", "문채원", "Moon Chaewon", "healthcare", 87.9, 3),
    ("0131", "류하준", "Ryu Hajun", "automotive", 86.0, 1),
    ("0136", "배도현", "Bae Dohyun", "energy", 85.7, 3),
)


def _lists(request: HttpRequest) -> dict[str, Any]:
    say = page_speaker()
    rows = [
        (code, Person(full_name=native, roman_name=roman), say(f"guide-track-{track}"), say.number(score), choices)
        for code, native, roman, track, score, choices in PEOPLE
    ]
    titles = [say(f"guide-project-{number}") for number in (1, 2, 3)]
    return {
        "rows": rows,
        "someone": rows[0][1],
        "order": Order("name", is_down=False),
        "page": page_of(range(1, 313), request, 20),
        "list": _list(),
        "tabs": [
            pieces.Tab(say("guide-tab-missing"), "#tabs", 31, is_here=True),
            pieces.Tab(say("guide-tab-all"), "#tabs", 148),
            pieces.Tab(say("guide-tab-conflicts"), "#tabs", 4),
        ],
        "filters": [
            pieces.Filter(
                "track",
                say("guide-head-track"),
                [pieces.Option(code, say(f"guide-track-{code}"), 12 * at) for at, code in enumerate(TRACKS, 1)],
            ),
            pieces.Filter(
                "weeks", say("guide-field-weeks"), [pieces.Option("12", say("guide-weeks", count=12))], is_single=True
            ),
        ],
        "ranked": [
            pieces.Ranked(
                f"p{place}", title, (say("guide-project-meta"), say("guide-weeks", count=12)), tag, is_moved=place == 1
            )
            for place, (title, tag) in enumerate(zip(titles, ("BC", "QC", "NS"), strict=True))
        ],
    }


def _list() -> Shown:
    """What stands above a list of thousands: saved views, columns, files."""
    say = page_speaker()
    return Shown(
        place="",
        caption=say("guide-list-tools"),
        query="",
        heads=(),
        rows=(),
        columns=[pieces.Column(name, say(f"guide-head-{name}")) for name in ("name", "track", "score", "waits")],
        chosen=("name", "track", "waits"),
        views=[pieces.Tab(say(f"guide-view-{name}"), "#list-tools", is_here=name == "energy") for name in VIEWS],
        has_own_view=True,
        count=312,
    )


def _uploads() -> list[tuple[str, SafeString]]:
    """A file on its way, arrived, stopped by hand, without a connection, from somebody who is signed out."""
    say, name = page_speaker(), "transcript_2026-1.pdf"
    going = {"name": name, "percent": 64, "may_stop": True}
    return [
        (say("guide-upload-going"), drawn_upload(**going, count=say("guide-upload-count"))),
        (say("guide-upload-arrived"), drawn_upload(name=name, percent=100, count=say("ui-upload-arrived"))),
        (say("guide-upload-lost"), drawn_upload(fault=say("ui-upload-lost"), may_retry=True)),
        (say("guide-upload-away"), drawn_upload(fault=say("ui-upload-away"), may_retry=True, sign_in_shown=True)),
        (
            say("guide-upload-large"),
            drawn_upload(fault=say("ui-file-large", **{"is": say("guide-upload-size"), "most": say.number(10)})),
        ),
    ]


def _pictures() -> dict[str, Any]:
    say = page_speaker()
    universities = [say(f"guide-university-{name}") for name in ("chonnam", "chosun", "honam")]
    provinces = [
        say(f"place-region-{name}") for name in ("british-columbia", "alberta", "ontario", "quebec", "nova-scotia")
    ]
    counts = ((12, 6, 20, 12, 4), (6, 4, 15, 14, 1), (6, 3, 8, 7, 0))
    tiles = {"BC": 31, "AB": 24, "SK": 12, "MB": 7, "ON": 52, "QC": 41, "NB": 5, "PE": 1, "NS": 10, "NL": 1}
    names = {"BC": "british-columbia", "AB": "alberta", "ON": "ontario", "QC": "quebec", "NS": "nova-scotia"}
    return {
        "meters": [
            pieces.Measure(universities[0], 54, 60),
            pieces.Measure(universities[1], 40, 45),
            pieces.Measure(universities[2], 45, 43, note=say("guide-over")),
        ],
        "funnel": [
            pieces.Gone(say("guide-funnel-started"), 412),
            pieces.Gone(say("guide-funnel-submitted"), 286, left=126, note=say("guide-funnel-submitted-note")),
            pieces.Gone(say("guide-funnel-eligible"), 261, left=25, note=say("guide-funnel-eligible-note")),
            pieces.Gone(say("guide-funnel-ranked"), 117, waiting=31, note=say("guide-funnel-ranked-note")),
            pieces.Gone(say("guide-funnel-placed"), 118, is_to_come=True, note=say("guide-funnel-placed-note")),
        ],
        "shares": [
            *(
                pieces.Share(say("guide-choice", number=number), value)
                for number, value in ((1, 54), (2, 32), (3, 19), (4, 13))
            ),
            pieces.Share(say("guide-wait-list"), 30, is_nobody=True),
        ],
        "bars": [pieces.Measure(name, value) for name, value in zip(provinces, (24, 13, 43, 24, 5), strict=True)],
        "spread": [
            pieces.Measure(str(mark), value)
            for mark, value in ((60, 4), (65, 11), (70, 24), (75, 38), (80, 41), (85, 22), (90, 8))
        ],
        "flows": [
            pieces.Flow(source, target, value)
            for source, line in zip(universities, counts, strict=True)
            for target, value in zip(provinces, line, strict=True)
        ],
        "tiles": [
            pieces.Tile(
                code,
                say(f"place-region-{names[code]}") if code in names else code,
                tiles[code],
                {"BC": 1, "ON": 2, "QC": 1}.get(code, 0),
                f"?province={code}",
                is_on=code in {"BC", "QC", "NS"},
            )
            for code in tiles
        ],
    }
