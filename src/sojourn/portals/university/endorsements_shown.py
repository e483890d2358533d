"""What the pages of endorsements show: meters of places, lines of the order, who speaks for the university."""

from collections.abc import Iterable

from django.urls import reverse

from sojourn.base.people.models import Membership
from sojourn.core.quotas import Places
from sojourn.stages.applications.models import Application, Endorsement
from sojourn.stages.projects.templatetags.projects import track_name
from sojourn.ui.pieces import Measure, Ranked
from sojourn.ui.templatetags.parts import name_said
from sojourn.ui.templatetags.saying import page_speaker

Row = tuple[str, int | None, int, int | None]


def meters_of(places: Places) -> list[Measure]:
    """A meter of all places, and one for each track that has some set aside."""
    say = page_speaker()
    free = "" if places.seats is not None else f"{say.number(places.taken)} · {say('endorsement-places-free')}"
    return [
        Measure(say("endorsement-places-all"), places.taken, places.seats, words=free),
        *[
            Measure(track_name(track), places.by_track.get(track, 0), seats, note=say("endorsement-track-aside"))
            for track, seats in places.reserved.items()
        ],
    ]


def rows_of(places: Places) -> list[Row]:
    """The same as a table: track, places set aside, places taken, places that can still be given."""
    say = page_speaker()
    tracks = [*places.reserved, *(track for track in places.by_track if track and track not in places.reserved)]
    rows: list[Row] = [
        (track_name(track), places.reserved.get(track), places.by_track.get(track, 0), places.left_for(track))
        for track in tracks
    ]
    rows.append((say("endorsement-track-none"), None, places.by_track.get("", 0), places.left_for("")))
    return [*rows, (say("endorsement-places-all"), places.seats, places.taken, places.left)]


def ranked_line(word: Endorsement) -> Ranked:
    """One of the endorsed in the order: name, track, certified grade, who endorsed when."""
    application, say = word.application, page_speaker()
    meta = [part for part in (application.number, track_name(application.track)) if part]
    lines = [" · ".join([*meta, grade_line(word) or say("endorsement-grade-none")])]
    if word.by is not None and word.at is not None:
        lines.append(said_by(word))
    href = reverse("university:applicant", args=[application.code])
    return Ranked(application.code, name_said(application.person), lines, href=href)


def grade_line(word: Endorsement | None) -> str:
    """The certified grade on its scale; empty where none is certified."""
    if word is None or word.grade is None:
        return ""
    return page_speaker()("endorsement-grade-line", grade=f"{word.grade.normalize():f}", scale=word.grade_scale)


def said_by(word: Endorsement) -> str:
    """Who gave the word of the university, and on which day."""
    say = page_speaker()
    if word.by is None or word.at is None:
        return ""
    return say("endorsement-by", name=name_said(word.by), day=say.date(word.at.date()))


def people_of(rows: Iterable[Membership]) -> list[tuple[str, str]]:
    """Who speaks for a university, each with until when where the role ends."""
    say = page_speaker()
    found: dict[int, tuple[str, str]] = {}
    for row in rows:
        until = say("endorsement-until", day=say.date(row.ends_at.date())) if row.ends_at else ""
        found.setdefault(row.person_id, (name_said(row.person), until))
    return list(found.values())


def word_of(application: Application) -> Endorsement | None:
    """What the home university has said of an application, if anything."""
    return getattr(application, "endorsement", None)


def stepped(order: list[str], verb: str, code: str) -> list[str]:
    """An order after one press of a button: `up` or `down`; any other verb leaves it as it is."""
    kept = list(order)
    if code not in kept or verb not in {"up", "down"}:
        return kept
    place = kept.index(code)
    kept.insert(max(0, place + (-1 if verb == "up" else 1)), kept.pop(place))
    return kept
