"""The terms of an agreement as data: what calls under it must obey."""

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime
from fractions import Fraction
from functools import cache
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme.values import MOST_MINOR, Currency, Id, Weeks

MOST_PROJECT_SEATS = 5
MOST_QUOTA = 10_000
MOST_NOTICE_DAYS = 730
WHOLE = Fraction(1)
DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
# What names a programme, alone or with its season; a title with spaces names none.
PROGRAMME = re.compile(r"[^\W_]+([-_.][^\W_]+)*")
SHARE = re.compile(r"[1-9]\d{0,3}(/[1-9]\d{0,3})?", re.ASCII)


def _civil(value: object) -> object:
    """A civil date or its text; numbers, which could be read as seconds since 1970, are none."""
    is_day = isinstance(value, date) and not isinstance(value, datetime)
    if not is_day and not (isinstance(value, str) and DAY.fullmatch(value)):
        raise PydanticCustomError("terms_no_date", "no civil date")
    return value


def _share(value: object) -> object:
    if not isinstance(value, str) or SHARE.fullmatch(value) is None:
        raise PydanticCustomError("terms_no_share", "no share")
    if Fraction(value) > WHOLE:
        raise PydanticCustomError("terms_share_above_whole", "above one whole")
    return value


Day = Annotated[date, BeforeValidator(_civil)]
Code = Annotated[Id, Field(max_length=60)]
Seats = Annotated[int, Field(strict=True, ge=1, le=MOST_QUOTA)]


class Terms(BaseModel):
    """What the parties of an agreement have agreed on.

    Units: `ceiling_minor` in minor units of `currency` for one person over all programmes under the agreement,
    `weeks_max` likewise in weeks, `project_seats_max` students a project. Organisations and tracks are named by code.
    A home university without a quota has no limit of its own; without programmes, none is left out.
    Source: agreement of AICA, Mitacs and three universities of 2023-11-15.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    begins_on: Day
    ends_on: Day
    programmes: tuple[Code, ...] = ()
    currency: Currency = "CAD"
    ceiling_minor: Annotated[int, Field(strict=True, ge=1, le=MOST_MINOR)]
    weeks_max: Weeks
    project_seats_max: Annotated[int, Field(strict=True, ge=1, le=MOST_PROJECT_SEATS)] = MOST_PROJECT_SEATS
    tracks: tuple["HomeTrack", ...] = ()
    quotas: tuple["Quota", ...] = ()
    shares: tuple["FunderShare", ...] = ()
    renewal_notice_days: Annotated[int, Field(strict=True, ge=0, le=MOST_NOTICE_DAYS)] = 180


class HomeTrack(BaseModel):
    """A home university and a track that is its own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    home: Code
    track: Code


class Reserve(BaseModel):
    """Seats of a quota set aside for one track."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    track: Code
    seats: Seats


class Quota(BaseModel):
    """The most students of one home university in one call."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    home: Code
    seats: Annotated[int, Field(strict=True, ge=0, le=MOST_QUOTA)]
    reserves: tuple[Reserve, ...] = ()


class FunderShare(BaseModel):
    """The share of the costs that an organisation bears, as a fraction: `2/3`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    organisation: Code
    share: Annotated[str, BeforeValidator(_share)]

    @property
    def fraction(self) -> Fraction:
        """The share as an exact number."""
        return Fraction(self.share)


def read_terms(plain: Mapping[str, Any]) -> Terms:
    """Terms from plain JSON values.

    Errors: BadInput with every fault; `column` is the key, as in `quotas.0.seats`. Codes: `terms_missing`,
    `terms_unknown`, `terms_wrong_value`, `terms_no_date`, `terms_no_share`, `terms_too_small`, `terms_too_large`,
    `terms_too_long`, `terms_share_above_whole`, and those of `contradictions`.
    """
    problems = [_problem("terms_unknown", key, key) for key in plain if key not in Terms.model_fields]
    parts: dict[str, Any] = {}
    for name, field in Terms.model_fields.items():
        if name not in plain:
            if field.is_required():
                problems.append(_problem("terms_missing", name))
            else:
                parts[name] = field.get_default()
            continue
        try:
            parts[name] = _adapter(name).validate_python(plain[name])
        except ValidationError as faults:
            problems += [_told(fault, name) for fault in faults.errors(include_url=False)]
    problems += contradictions(parts)
    if problems:
        raise BadInput(problems)
    return Terms(**parts)


def contradictions(parts: Mapping[str, Any]) -> list[Problem]:
    """What terms must not say together, among the keys that could be read.

    Errors: `terms_end_before_begin`, `terms_shares_not_whole`, `terms_reserves_above_quota`, `terms_programme_twice`,
    `terms_track_twice`, `terms_quota_twice`, `terms_reserve_twice`, `terms_share_twice`.
    """
    return [
        *_order(parts.get("begins_on"), parts.get("ends_on")),
        *_twice("terms_programme_twice", "programmes", parts.get("programmes", ())),
        *_twice("terms_track_twice", "tracks", [(one.home, one.track) for one in parts.get("tracks", ())], "track"),
        *_twice("terms_quota_twice", "quotas", [quota.home for quota in parts.get("quotas", ())], "home"),
        *_reserves(parts.get("quotas", ())),
        *_twice("terms_share_twice", "shares", [one.organisation for one in parts.get("shares", ())], "organisation"),
        *_whole(parts.get("shares", ())),
    ]


def strangers(terms: Terms, homes: Iterable[str], parties: Iterable[str]) -> list[Problem]:
    """What the terms say of organisations that are no parties of the agreement.

    Errors: `terms_not_a_home` for a track or a quota, `terms_not_a_party` for a share.
    """
    at_home, everybody = set(homes), set(parties)
    named = [(f"tracks.{number}.home", one.home) for number, one in enumerate(terms.tracks)]
    named += [(f"quotas.{number}.home", one.home) for number, one in enumerate(terms.quotas)]
    return [
        *[_problem("terms_not_a_home", path, home) for path, home in named if home not in at_home],
        *[
            _problem("terms_not_a_party", f"shares.{number}.organisation", share.organisation)
            for number, share in enumerate(terms.shares)
            if share.organisation not in everybody
        ],
    ]


def misnamed(terms: Terms) -> list[Problem]:
    """What terms name as programmes that cannot be the code of one. Asked when terms are written, not when they are
    read: those in force stay as they were approved.

    Errors: `terms_no_programme`.
    """
    return [
        _problem("terms_no_programme", f"programmes.{number}", code)
        for number, code in enumerate(terms.programmes)
        if PROGRAMME.fullmatch(code) is None
    ]


def _order(begins_on: date | None, ends_on: date | None) -> Iterator[Problem]:
    if begins_on is not None and ends_on is not None and ends_on < begins_on:
        yield _problem("terms_end_before_begin", "ends_on", ends_on.isoformat(), limit=begins_on.isoformat())


def _whole(shares: Iterable[FunderShare]) -> Iterator[Problem]:
    whole = sum((share.fraction for share in shares), Fraction(0))
    if whole and whole != WHOLE:
        yield _problem("terms_shares_not_whole", "shares", sum=str(whole))


def _reserves(quotas: Iterable[Quota]) -> Iterator[Problem]:
    for number, quota in enumerate(quotas):
        reserved = sum(reserve.seats for reserve in quota.reserves)
        if reserved > quota.seats:
            yield _problem("terms_reserves_above_quota", f"quotas.{number}.seats", str(quota.seats), sum=reserved)
        tracks = [reserve.track for reserve in quota.reserves]
        yield from _twice("terms_reserve_twice", f"quotas.{number}.reserves", tracks, "track")


def _twice(code: str, path: str, names: Iterable[object], key: str = "") -> Iterator[Problem]:
    seen: set[object] = set()
    for number, name in enumerate(names):
        if name in seen:
            shown = name[-1] if isinstance(name, tuple) else str(name)
            yield _problem(code, ".".join(filter(None, (path, str(number), key))), shown)
        seen.add(name)


LIMITS = {"greater_than_equal": "terms_too_small", "less_than_equal": "terms_too_large"}
PLAIN = {
    "missing": "terms_missing",
    "extra_forbidden": "terms_unknown",
    "string_too_short": "terms_missing",
    "string_too_long": "terms_too_long",
    "too_long": "terms_too_long",
    "date_from_datetime_parsing": "terms_no_date",
    "date_parsing": "terms_no_date",
}


def _told(fault: ErrorDetails, name: str) -> Problem:
    path = ".".join([name, *(str(step) for step in fault["loc"])])
    kind, context = fault["type"], fault.get("ctx") or {}
    value = None if isinstance(fault["input"], dict | list | tuple) else str(fault["input"])[:80]
    if kind in LIMITS:
        return _problem(LIMITS[kind], path, value, limit=next(iter(context.values())))
    if PLAIN.get(kind) == "terms_too_long":
        return _problem(PLAIN[kind], path, value, limit=context["max_length"])
    if fault["input"] is None:
        return _problem("terms_missing", path)
    code = kind if kind.startswith("terms_") else PLAIN.get(kind, "terms_wrong_value")
    return _problem(code, path, value)


def _problem(code: str, path: str, value: str | None = None, **figures: object) -> Problem:
    return Problem(code, "terms", None, path, value, figures)


@cache
def _adapter(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(Terms.model_fields[name].rebuild_annotation())
