"""Verdicts of eligibility as sentences: one for each reason code, with the figures that decided."""

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_FLOOR, Decimal
from typing import cast

from babel import Locale

from sojourn.core.eligibility import Verdict
from sojourn.core.grade_scales import SCALES, scale_name
from sojourn.core.grade_tables import AS_IT_IS
from sojourn.texts.speak import Speaker


def say_verdict(say: Speaker, verdict: Verdict) -> str:
    """The sentence of a verdict, and for a converted grade a second one that names the table."""
    figures = {name: _plain(say, value) for name, value in verdict.figures.items()}
    figures |= _FIGURES.get(verdict.kind, _nothing)(say, verdict.figures)
    sentence = say(f"reason-{verdict.reason}", figures)
    table = verdict.figures.get("table")
    if isinstance(table, str) and table != AS_IT_IS and not verdict.figures.get("compared_as_it_stands"):
        sentence += " " + say("grade-conversion", {"table": say_grade_table(say, table)})
        if verdict.figures.get("interpolated"):
            sentence += " " + say("grade-interpolated")
    return sentence


def say_rule(say: Speaker, kind: str) -> str:
    """What a kind of rule is called."""
    return say(f"rule-{kind}")


def say_outcome(say: Speaker, verdict: Verdict) -> str:
    """Met, not met or cannot tell, in words."""
    return say(f"verdict-{verdict.verdict}")


def say_grade_table(say: Speaker, source: str) -> str:
    """The source of a conversion table: of a shipped one in the language, of a programme's own as written there."""
    code = f"grade-table-{source}"
    return say(code) if say.has(code) else source


def _plain(say: Speaker, value: object) -> str:
    if isinstance(value, bool) or value is None:
        return ""
    if isinstance(value, date):
        return say.date(value)
    if isinstance(value, int | float):
        return say.number(value)
    return str(value)


def _nothing(say: Speaker, figures: Mapping[str, object]) -> dict[str, str]:  # noqa: ARG001  one shape for every kind
    return {}


def _countries(say: Speaker, codes: object) -> str:
    names = Locale.parse(say.locale).territories
    parts = codes.split(";") if isinstance(codes, str) else cast("Iterable[str]", codes or ())
    return ", ".join(names.get(code.strip(), code.strip()) for code in parts)


def _citizenship(say: Speaker, figures: Mapping[str, object]) -> dict[str, str]:
    return {
        "citizenship": _countries(say, figures["citizenship"]),
        "stated": str(figures["citizenship"] or ""),
        "countries": _countries(say, figures["countries"]),
    }


def _language(say: Speaker, figures: Mapping[str, object]) -> dict[str, str]:
    alternatives = cast("Iterable[tuple[str, float]]", figures["alternatives"])
    return {
        "citizenship": _countries(say, figures["citizenship"]),
        "alternatives": ", ".join(f"{test}\u00a0{say.number(score)}" for test, score in alternatives),
    }


def _semesters(say: Speaker, figures: Mapping[str, object]) -> dict[str, str]:
    low, high = figures["min"], figures["max"]
    code = "semesters-up-to" if low is None else "semesters-from" if high is None else "semesters-between"
    asked = say(code, {"min": _plain(say, low), "max": _plain(say, high)})
    return {"asked": asked, "dated": "no" if figures["at"] is None else "yes"}


def _ceilings(say: Speaker, figures: Mapping[str, object]) -> dict[str, str]:
    currency = str(figures["currency"])

    def money(minor: object) -> str:
        assert isinstance(minor, int)
        return say.money(minor, currency) if currency else say.number(minor)

    weeks, left = figures["weeks_left"], figures["left_minor"]
    rest = [say("ceiling-weeks", {"weeks": cast("int", weeks)})] if weeks is not None else []
    rest += [money(left)] if left is not None else []
    ceiling = figures["ceiling_minor"]
    return {
        "rest": ", ".join(rest) or say("ceiling-none"),
        "money": money(figures["prior_award_minor"]),
        "ceiling": money(ceiling) if ceiling is not None else "",
    }


def _grade(say: Speaker, figures: Mapping[str, object]) -> dict[str, str]:
    country = figures["country"]
    return {
        "grade": _graded(say, figures),
        "minimum": _minimum(say, figures),
        "under": _percent(say, figures["under"]),
        "country": _countries(say, country) if isinstance(country, str) else say("grade-no-country"),
        "stated": _plain(say, figures["grade"]),
    }


def _graded(say: Speaker, figures: Mapping[str, object]) -> str:
    grade = _on_scale(say, figures["grade"], figures["scale"])
    percent, under = figures["percent"], figures["under"]
    if figures["compared_as_it_stands"] or figures["table"] == AS_IT_IS:
        return grade
    if percent is not None:
        return say("grade-converted", {"grade": grade, "percent": _percent(say, percent)})
    return (
        say("grade-converted-under", {"grade": grade, "percent": _percent(say, under)}) if under is not None else grade
    )


def _minimum(say: Speaker, figures: Mapping[str, object]) -> str:
    percent = _percent(say, figures["minimum_percent"])
    if figures["minimum_value"] is None:
        return percent
    minimum = _on_scale(say, figures["minimum_value"], figures["minimum_scale"])
    return say("grade-converted", {"grade": minimum, "percent": percent}) if percent else minimum


def _on_scale(say: Speaker, grade: object, stated: object) -> str:
    scale = SCALES.get(scale_name(str(stated)) or "")
    if scale is None or not isinstance(grade, int | float):
        return _plain(say, grade)
    if scale.name == "percent":
        return _percent(say, grade)
    code = "grade-one-is-best" if scale.best_is_low else "grade-out-of"
    return say(code, {"grade": say.number(grade), "best": say.number(scale.best), "worst": say.number(scale.worst)})


def _percent(say: Speaker, value: object) -> str:
    """A percentage rounded down to two digits, so that one below a minimum never reads as the minimum."""
    if not isinstance(value, int | float):
        return ""
    floor = Decimal(str(value)).quantize(Decimal("0.01"), rounding=ROUND_FLOOR)
    return say("grade-percent", {"percent": say.number(float(floor))})


_FIGURES = {
    "min_grade": _grade,
    "semesters_left": _semesters,
    "citizenship_in": _citizenship,
    "citizenship_not_in": _citizenship,
    "language_test": _language,
    "ceilings": _ceilings,
}
