"""What the pages of endorsements show: meters of places, lines of the order, who speaks for the university."""

from collections.abc import Iterable

from django.urls import reverse

from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership
from sojourn.core.errors import Refused
from sojourn.core.moves.endorsement import ENDORSEMENT
from sojourn.core.quotas import Places
from sojourn.core.transitions import offered
from sojourn.stages.applications import home_desks, queries
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application, Endorsement
from sojourn.stages.projects.templatetags.projects import track_name
from sojourn.texts.verdicts import say_grade_table
from sojourn.ui.answered import parts_of
from sojourn.ui.pieces import Measure, Ranked
from sojourn.ui.templatetags.parts import name_said
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences

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


def conversion_of(application: Application, word: Endorsement | None) -> dict[str, object]:
    """The certified grade as percent, and in words who published the table that says so."""
    if word is None or word.grade is None:
        return {"converted": None, "table": ""}
    found = home_desks.converted(application, word.grade, word.grade_scale)
    return {"converted": found, "table": say_grade_table(page_speaker(), found.source) if found.source else ""}


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


def decision_on(application: Application, actor: Actor) -> dict[str, object]:
    """What the university has said of an applicant, what it may say now, and what keeps it from saying it."""
    assert application.home is not None  # whoever has none is nobody's applicant
    word, closed = word_of(application), home_desks.why_closed(application)
    state = word.state if word else "waiting"
    if closed is None and state == "waiting" and not home_desks.is_running(application):
        closed = Refused("endorsement_not_running")
    moves = offered(ENDORSEMENT, state, home_desks.roles_at(application, actor))
    return {
        "application": application,
        "word": word,
        "state": state,
        "said_by": said_by(word) if word else "",
        "left": home_desks.places_in(application.call, application.home).left_for(application.track),
        "closed_words": sentences(closed)[0] if closed else "",
        "acts": [offer.move for offer in moves if offer.reason is None],
        "closes_at": home_desks.closes_in(application.call, application.person),
        "grade": grade_line(word),
        **conversion_of(application, word),
    }


def handed_in(application: Application) -> dict[str, object]:
    """What was handed in last: choices, documents of the form and answers. Nothing of a reference is read."""
    submission = application.submissions.order_by("-number").first()
    content = submission.content if submission else {"answers": {}, "choices": []}
    documents = [each for each in queries.documents_of(application) if each.question]
    files = {each.code: each.file.name for each in documents}
    return {
        "choices": content["choices"],
        "documents": documents,
        "parts": parts_of(form_of(application.form), content["answers"], files),
    }
