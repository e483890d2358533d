"""Terms line by line, two versions of them side by side, and what a programme says against them."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Literal

from sojourn.core.programme import Programme
from sojourn.core.terms import Terms

Kind = Literal["day", "number", "money", "share", "code"]
Value = date | int | str | tuple[int, str]


@dataclass(frozen=True)
class Line:
    """One thing that terms say: `key` names it (`quota`), `about` the organisation and track that it is said of.

    `value` by `kind`: a civil date, a whole number, minor units with their currency, a fraction as text, a code.
    """

    key: str
    kind: Kind
    value: Value
    about: tuple[str, ...] = ()


@dataclass(frozen=True)
class Change:
    """One line of two versions: what each says, None where it says nothing."""

    key: str
    about: tuple[str, ...]
    before: Line | None
    after: Line | None

    @property
    def is_changed(self) -> bool:
        """Whether the two say different things."""
        return self.before != self.after


@dataclass(frozen=True)
class Conflict:
    """A rule of a programme that goes beyond the agreement: `agreed` and `stated` are the two figures.

    `code`: `programme`, `currency`, `ceiling`, `weeks`, `seats`, `home`, `quota`, `reserve` or `share`; `key` is the
    key of the programme file; `about` the organisation and track. Shape: each figure is a `Line`, None where that side
    is silent.
    """

    code: str
    key: str
    agreed: Line | None
    stated: Line | None
    about: tuple[str, ...] = ()


def lines(terms: Terms) -> tuple[Line, ...]:
    """All that the terms say, in the order in which people read it."""
    return (
        Line("begins_on", "day", terms.begins_on),
        Line("ends_on", "day", terms.ends_on),
        Line("notice", "number", terms.renewal_notice_days),
        *(Line("programme", "code", code, (code,)) for code in terms.programmes),
        Line("ceiling", "money", (terms.ceiling_minor, terms.currency)),
        Line("weeks", "number", terms.weeks_max),
        Line("seats", "number", terms.project_seats_max),
        *(Line("track", "code", one.track, (one.home, one.track)) for one in terms.tracks),
        *_quotas(terms),
        *(Line("share", "share", one.share, (one.organisation,)) for one in terms.shares),
    )


def _quotas(terms: Terms) -> Iterator[Line]:
    for quota in terms.quotas:
        yield Line("quota", "number", quota.seats, (quota.home,))
        for reserve in quota.reserves:
            yield Line("reserve", "number", reserve.seats, (quota.home, reserve.track))


def changes(before: Terms | None, after: Terms) -> tuple[Change, ...]:
    """Two versions line by line: the later one's order, then what only the earlier one says."""
    old = {(line.key, line.about): line for line in (lines(before) if before is not None else ())}
    new = {(line.key, line.about): line for line in lines(after)}
    return tuple(
        Change(key, about, old.get((key, about)), new.get((key, about)))
        for key, about in [*new, *(name for name in old if name not in new)]
    )


def names_programme(terms: Terms, code: str) -> bool:
    """Whether the terms let a programme run; without programmes they let every one."""
    return not terms.programmes or is_named(code, terms.programmes)


def is_named(code: str, names: Iterable[str]) -> bool:
    """Whether a programme goes by one of the names: by its code, or by that from which a season's goes on (`gri-2027`).

    Small and capital letters are alike: agreements write GRI, files gri-2027.
    """
    written = code.casefold()
    return any(written == name or written.startswith(f"{name}-") for name in map(str.casefold, names))


def conflicts(programme: Programme, terms: Terms, code: str | None = None) -> list[Conflict]:
    """Every rule of a programme that the agreement does not allow.

    `code` is the programme's own where its file has another. Silence of the programme is no conflict: the call then
    obeys the agreement's own figure.
    """
    found = [] if names_programme(terms, code or programme.id) else [_unnamed(programme, terms, code)]
    return [
        *found,
        *_award(programme, terms),
        *_shares(programme, terms),
        *_seats(programme, terms),
        *_caps(programme, terms),
    ]


def _unnamed(programme: Programme, terms: Terms, code: str | None) -> Conflict:
    agreed = Line("programme", "code", ", ".join(terms.programmes))
    return Conflict("programme", "id", agreed, Line("programme", "code", code or programme.id))


def _award(programme: Programme, terms: Terms) -> Iterator[Conflict]:
    award = programme.award
    agreed = Line("ceiling", "money", (terms.ceiling_minor, terms.currency))
    if award.currency != terms.currency:
        yield Conflict(
            "currency",
            "award.currency",
            Line("currency", "code", terms.currency),
            Line("currency", "code", award.currency),
        )
    elif award.ceiling_minor > terms.ceiling_minor:
        stated = Line("ceiling", "money", (award.ceiling_minor, award.currency))
        yield Conflict("ceiling", "award.ceiling_minor", agreed, stated)
    for key, weeks in (("award.weeks_max", award.weeks_max), ("award.weeks", award.weeks)):
        if weeks > terms.weeks_max:
            yield _above("weeks", key, terms.weeks_max, weeks)


def _shares(programme: Programme, terms: Terms) -> Iterator[Conflict]:
    """Who pays which part: where both say so, they say the same; whoever is not named pays nothing."""
    agreed = {one.organisation: one.fraction for one in terms.shares}
    stated = {one.id: Fraction(one.share) for one in programme.award.funders}
    if not agreed or not stated:
        return
    for payer in dict.fromkeys([*agreed, *stated]):
        first, second = agreed.get(payer, Fraction(0)), stated.get(payer, Fraction(0))
        if first != second:
            sides = [Line("share", "share", str(each), (payer,)) if each else None for each in (first, second)]
            yield Conflict("share", "award.funders", sides[0], sides[1], (payer,))


def _seats(programme: Programme, terms: Terms) -> Iterator[Conflict]:
    for key, seats in (
        ("project.capacity_max", programme.project.capacity_max),
        ("project.capacity", programme.project.capacity),
    ):
        if seats > terms.project_seats_max:
            yield _above("seats", key, terms.project_seats_max, seats)


def _caps(programme: Programme, terms: Terms) -> Iterator[Conflict]:
    quotas = {quota.home: quota for quota in terms.quotas}
    for home, seats in programme.allocation.caps.home.items():
        key = f"allocation.caps.home.{home}"
        if home not in quotas and quotas:
            yield Conflict("home", key, None, Line("home", "number", seats, (home,)), (home,))
        elif home in quotas and seats > quotas[home].seats:
            yield _above("quota", key, quotas[home].seats, seats, (home,))
    stated = {(one.home, one.track): one.seats for one in programme.allocation.reserve}
    for quota in terms.quotas:
        if quota.home not in programme.allocation.caps.home:
            continue
        for reserve in quota.reserves:
            # A programme may set more aside than was agreed, never less.
            seats = stated.get((quota.home, reserve.track), 0)
            if seats < reserve.seats:
                yield _above("reserve", "allocation.reserve", reserve.seats, seats, (quota.home, reserve.track))


def _above(code: str, key: str, agreed: int, stated: int, about: tuple[str, ...] = ()) -> Conflict:
    return Conflict(code, key, Line(code, "number", agreed, about), Line(code, "number", stated, about), about)
