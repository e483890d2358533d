"""What a project must be before it is submitted and accepted: facts in, one finding a rule out."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sojourn.core.periods import last_day, outside_window
from sojourn.core.programme.models import Programme, Window
from sojourn.core.terms import MOST_PROJECT_SEATS, Terms

Verdict = Literal["met", "advised", "needed", "broken"]
# Letters under which a description tells a student too little. Source: own judgement, about two sentences.
SHORT = 120
# Languages in which a catalogue for three languages is worth reading; more than one is advised.
SPOKEN = 2


@dataclass(frozen=True)
class Bounds:
    """What the agreement and the programme allow every project of a call.

    `weeks_min` and `weeks_max` come from the award and the agreement, `seats_max` is the smaller of theirs, `window`
    the programme's; a stay that starts after `valid_until` would begin outside the agreement.
    """

    seats_max: int = MOST_PROJECT_SEATS
    weeks_usual: int | None = None
    weeks_min: int = 1
    weeks_max: int | None = None
    window: Window | None = None
    tracks: tuple[str, ...] = ()
    valid_from: date | None = None
    valid_until: date | None = None


def bounds_of(terms: Terms | None, programme: Programme) -> Bounds:
    """The bounds that the terms in force and the rules of a programme set together."""
    units = programme.award.units
    weeks = [programme.award.weeks_max, *([terms.weeks_max] if terms else [])]
    tracks = [track.track for track in terms.tracks] if terms else []
    if terms:
        tracks += [reserve.track for quota in terms.quotas for reserve in quota.reserves]
    return Bounds(
        seats_max=min(programme.project.capacity_max, terms.project_seats_max if terms else MOST_PROJECT_SEATS),
        weeks_usual=programme.award.weeks,
        weeks_min=units.weeks_min if units else 1,
        weeks_max=min([*weeks, *([units.weeks_max * units.units_max] if units else [])]),
        window=programme.window,
        tracks=tuple(dict.fromkeys(tracks)),
        valid_from=terms.begins_on if terms else None,
        valid_until=terms.ends_on if terms else None,
    )


@dataclass(frozen=True)
class ProjectFacts:
    """What a project says of itself. Texts by language; a text of spaces counts as missing."""

    titles: Mapping[str, str] = field(default_factory=dict)
    descriptions: Mapping[str, str] = field(default_factory=dict)
    roles: Mapping[str, str] = field(default_factory=dict)
    skills: Mapping[str, str] = field(default_factory=dict)
    backgrounds: tuple[str, ...] = ()
    track: str = ""
    weeks: int | None = None
    start_from: date | None = None
    start_until: date | None = None
    start_flexible: bool = False
    seats: int = 1


@dataclass(frozen=True)
class Finding:
    """What one rule says of a project. `place` is the field where it is mended; `code` names its sentence.

    `advised` stops nobody; `needed` is a text that is not there yet and stops the submission; `broken` is against the
    agreement or the programme and stops the acceptance too. Sentences: `check-project-<code>`, met: with `-met`.
    """

    code: str
    place: str
    verdict: Verdict
    figures: Mapping[str, object] = field(default_factory=dict)


def check_project(facts: ProjectFacts, bounds: Bounds) -> tuple[Finding, ...]:
    """Every rule that a project has to meet, met or not, in the order of the form."""
    return (
        _title(facts),
        _description(facts),
        *_languages(facts),
        Finding("role", "roles", "met" if _has(facts.roles) else "needed"),
        Finding("skills", "skills", "met" if _has(facts.skills) else "advised"),
        *_track(facts, bounds),
        _seats(facts, bounds),
        _weeks(facts, bounds),
        *_start(facts, bounds),
    )


def missing(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that keep a project from being submitted."""
    return tuple(finding for finding in findings if finding.verdict in {"needed", "broken"})


def broken(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The findings that keep a project out of the catalogue."""
    return tuple(finding for finding in findings if finding.verdict == "broken")


def _has(texts: Mapping[str, str]) -> bool:
    return any(text.strip() for text in texts.values())


def _title(facts: ProjectFacts) -> Finding:
    return Finding("title", "titles", "met" if _has(facts.titles) else "needed")


def _description(facts: ProjectFacts) -> Finding:
    if not _has(facts.descriptions):
        return Finding("description", "descriptions", "needed")
    longest = max(len(text.strip()) for text in facts.descriptions.values())
    # A Korean sentence says with half the letters what an English one says.
    korean = len(facts.descriptions.get("ko", "").strip())
    short = longest < SHORT and korean < SHORT // 2
    return Finding("length" if short else "description", "descriptions", "advised" if short else "met")


def _languages(facts: ProjectFacts) -> tuple[Finding, ...]:
    """A title without its description in the same language, or the other way round, reads as a slip."""
    titles = {code for code, text in facts.titles.items() if text.strip()}
    described = {code for code, text in facts.descriptions.items() if text.strip()}
    if not titles or not described:
        return ()
    both = len(titles & described)
    return (Finding("languages", "titles", "met" if both >= SPOKEN else "advised", {"count": both}),)


def _track(facts: ProjectFacts, bounds: Bounds) -> tuple[Finding, ...]:
    if not bounds.tracks:
        return ()
    return (Finding("track", "track", "met" if facts.track else "advised"),)


def _seats(facts: ProjectFacts, bounds: Bounds) -> Finding:
    fits = 1 <= facts.seats <= bounds.seats_max
    return Finding("seats", "seats", "met" if fits else "broken", {"seats": facts.seats, "most": bounds.seats_max})


def _weeks(facts: ProjectFacts, bounds: Bounds) -> Finding:
    if facts.weeks is None:
        return Finding("weeks", "weeks", "needed", {"weeks": 0})
    figures = {"weeks": facts.weeks, "least": bounds.weeks_min, "most": bounds.weeks_max or 0}
    if facts.weeks < bounds.weeks_min or (bounds.weeks_max is not None and facts.weeks > bounds.weeks_max):
        return Finding("weeks_range", "weeks", "broken", figures)
    return Finding("weeks", "weeks", "met", figures)


def _start(facts: ProjectFacts, bounds: Bounds) -> tuple[Finding, ...]:
    first, last = facts.start_from, facts.start_until or facts.start_from
    if first is None or last is None:
        verdict: Verdict = "met" if facts.start_flexible else "needed"
        return (Finding("start", "start_from", verdict),)
    if last < first:
        return (Finding("start_order", "start_until", "broken", {"first": first, "last": last}),)
    if bounds.valid_from is not None and bounds.valid_until is not None:
        ends = last_day(last, facts.weeks or 1)
        if first < bounds.valid_from or ends > bounds.valid_until:
            return (
                Finding("agreement", "start_from", "broken", {"first": bounds.valid_from, "last": bounds.valid_until}),
            )
    return (_in_window(facts, bounds, first, last),)


def _in_window(facts: ProjectFacts, bounds: Bounds, first: date, last: date) -> Finding:
    window = bounds.window
    if window is None:
        return Finding("start", "start_from", "met")
    weeks = facts.weeks or bounds.weeks_usual or 1
    for day, place in ((first, "start_from"), (last, "start_until")):
        reason = outside_window(window, day, weeks)
        if reason is not None:
            limit = {
                "starts_before_window": window.start_from,
                "starts_after_window": window.start_to,
                "ends_after_window": window.end_by,
            }[reason]
            return Finding(reason, place, "broken", {"day": day, "limit": limit, "ends": last_day(day, weeks)})
    return Finding("start", "start_from", "met", {"first": first, "last": last})
