"""A programme in plain words: who can take part, what it pays, what a list of choices must look like."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from babel import Locale

from sojourn.core.awards import Line, award_lines
from sojourn.core.eligibility.rules import (
    AvailableBetween,
    CitizenshipIn,
    CitizenshipNotIn,
    DegreeWithin,
    GradeMinimum,
    LanguageTest,
    MinAge,
    MinGrade,
    PassportValidUntil,
    Rule,
    SemestersLeft,
)
from sojourn.core.grade_scales import SCALES
from sojourn.core.programme import Award, Choices, InstalmentTerm, Programme, Window
from sojourn.texts.speak import Speaker


@dataclass(frozen=True)
class Said:
    """A rule in words: what its kind is called, the sentences, where it stands."""

    name: str
    sentences: tuple[str, ...]
    source: str = ""
    excludes_unknown: bool = False


def rules_in_words(say: Speaker, rules: Iterable[Rule]) -> list[Said]:
    """Every rule of eligibility, in the order of the file."""
    return [
        Said(say(f"rule-{rule.kind}"), tuple(_sentences(say, rule)), rule.source, rule.cannot_tell == "exclude")
        for rule in rules
    ]


def _sentences(say: Speaker, rule: Rule) -> Iterator[str]:
    if isinstance(rule, MinGrade):
        yield from _grades(say, rule)
        return
    yield say(f"rule-says-{rule.kind}", _figures(say, rule))
    if isinstance(rule, LanguageTest) and rule.exempt_citizenships:
        yield say("rule-says-exempt", countries=countries(say, rule.exempt_citizenships))


def _figures(say: Speaker, rule: Rule) -> dict[str, object]:
    if isinstance(rule, MinAge | DegreeWithin):
        return {"years": rule.years, "on": say.date(rule.on)}
    if isinstance(rule, PassportValidUntil):
        return {"on": say.date(rule.on)}
    if isinstance(rule, CitizenshipIn | CitizenshipNotIn):
        return {"countries": countries(say, rule.countries)}
    if isinstance(rule, LanguageTest):
        tests = (f"{one.test}\u00a0{say.number(one.score)}" for one in rule.alternatives)
        return {"alternatives": ", ".join(tests)}
    if isinstance(rule, SemestersLeft):
        return _semesters(say, rule)
    if isinstance(rule, AvailableBetween):
        return {"start": say.date(rule.start_on), "end": say.date(rule.end_on), "weeks": rule.weeks or 0}
    return {}


def _semesters(say: Speaker, rule: SemestersLeft) -> dict[str, object]:
    code = "semesters-up-to" if rule.min is None else "semesters-from" if rule.max is None else "semesters-between"
    asked = say(code, min=rule.min or 0, max=rule.max or 0)
    return {"asked": asked, "dated": "no" if rule.at is None else "yes", "at": say.date(rule.at) if rule.at else ""}


def _grades(say: Speaker, rule: MinGrade) -> Iterator[str]:
    if rule.percent is not None or rule.value is not None:
        code = "rule-says-min-grade-others" if rule.by_country else "rule-says-min-grade"
        yield say(code, minimum=_minimum(say, rule))
    if rule.by_country:
        each = (
            say("rule-says-min-grade-in", country=countries(say, [country]), minimum=_minimum(say, minimum))
            for country, minimum in rule.by_country.items()
        )
        yield " · ".join(each)


def _minimum(say: Speaker, minimum: GradeMinimum) -> str:
    if minimum.percent is not None:
        return say("grade-percent", percent=say.number(minimum.percent))
    assert minimum.value is not None
    assert minimum.scale is not None
    scale = SCALES[minimum.scale]
    code = "grade-one-is-best" if scale.best_is_low else "grade-out-of"
    best, worst = say.number(scale.best), say.number(scale.worst)
    return say(code, grade=say.number(minimum.value), best=best, worst=worst)


def countries(say: Speaker, codes: Iterable[str]) -> str:
    """Countries by their names in the language."""
    names = Locale.parse(say.locale).territories
    return ", ".join(names.get(code, code) for code in codes)


def line_name(say: Speaker, name: str) -> str:
    """What a line of an award is called; as written in the file where no language has a word for it."""
    code = f"award-line-{name}"
    return say(code) if say.has(code) else name


def release_name(say: Speaker, release: str) -> str:
    """What releases an instalment; as written in the file where no language has words for it."""
    code = f"release-{release}"
    return say(code) if say.has(code) else release


def money_lines(say: Speaker, award: Award) -> list[tuple[str, str, str]]:
    """Each line of the award: its name, how it is counted, its amount for the usual weeks."""
    if award.units is not None:
        unit = say.money(award.units.amount_minor, award.currency)
        figures = {"unit": unit, "low": award.units.weeks_min, "high": award.units.weeks_max}
        rows = [(say("award-unit"), say("award-unit-says", figures, most=award.units.units_max), unit)]
        for line in award.units.lines:
            cap = "" if line.cap_minor is None else say.money(line.cap_minor, award.currency)
            rows.append((line_name(say, line.name), say(f"award-paid-{line.paid}"), _capped(say, cap)))
        return rows
    lines: tuple[Line, ...] = award_lines(award, award.weeks)
    return [
        (
            line_name(say, line.name),
            say(
                f"award-per-{one.per}",
                amount=say.money(one.amount_minor, award.currency),
                weeks=min(award.weeks, one.cap_weeks or award.weeks),
                paid=one.paid,
            ),
            say.money(line.amount_minor, award.currency),
        )
        for one, line in zip(award.components, lines, strict=True)
    ]


def _capped(say: Speaker, cap: str) -> str:
    return say("award-at-most", amount=cap) if cap else ""


def money_in_words(say: Speaker, award: Award) -> list[str]:
    """The award in sentences: the whole of it, the ceilings of the agreement, the payments."""
    ceiling = say.money(award.ceiling_minor, award.currency)
    sentences = []
    if award.units is None:
        whole = sum(line.amount_minor for line in award_lines(award, award.weeks))
        sentences.append(say("award-whole", amount=say.money(whole, award.currency), weeks=award.weeks))
    sentences.append(say("award-ceilings", amount=ceiling, weeks=award.weeks_max))
    return sentences


def instalments(say: Speaker, terms: Iterable[InstalmentTerm]) -> list[tuple[str, str]]:
    """Each payment: its share of the award, and what releases it."""
    return [
        (str(term.share) if term.share != 1 else say("award-all-of-it"), release_name(say, term.release))
        for term in terms
    ]


def choices_in_words(say: Speaker, choices: Choices) -> list[str]:
    """What a list of choices must look like."""
    code = (
        "choices-from"
        if choices.max is None
        else "choices-exactly"
        if choices.max == choices.min
        else "choices-between"
    )
    said = [say(code, min=choices.min, max=choices.max or 0)]
    if choices.distinct_regions > 1:
        said.append(say("choices-regions", count=choices.distinct_regions))
    return said


def window_in_words(say: Speaker, window: Window | None) -> list[str]:
    """When placements take place."""
    if window is None:
        return []
    said = []
    if window.start_from and window.start_to:
        said.append(say("stay-starts-between", first=say.date(window.start_from), last=say.date(window.start_to)))
    elif window.start_from:
        said.append(say("stay-starts-from", first=say.date(window.start_from)))
    elif window.start_to:
        said.append(say("stay-starts-by", last=say.date(window.start_to)))
    if window.end_by:
        said.append(say("stay-ends-by", last=say.date(window.end_by)))
    return said


@dataclass(frozen=True)
class ProgrammeWords:
    """A programme as pages tell it: sentences, and for the award its lines and payments."""

    rules: tuple[Said, ...]
    money: tuple[str, ...]
    lines: tuple[tuple[str, str, str], ...]
    instalments: tuple[tuple[str, str], ...]
    choices: tuple[str, ...]
    stays: tuple[str, ...]
    weeks: int


def programme_in_words(say: Speaker, programme: Programme) -> ProgrammeWords:
    """Everything that a page says of a programme."""
    return ProgrammeWords(
        rules=tuple(rules_in_words(say, programme.eligibility)),
        money=tuple(money_in_words(say, programme.award)),
        lines=tuple(money_lines(say, programme.award)),
        instalments=tuple(instalments(say, programme.award.instalments)),
        choices=tuple(choices_in_words(say, programme.choices)),
        stays=tuple(window_in_words(say, programme.window)),
        weeks=programme.award.weeks,
    )
