"""A ranked list of projects: what breaks the rules of the call, and what the applicant should know beforehand."""

from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from sojourn.core.forms.models import ChoiceRules
from sojourn.core.periods import last_day, outside_window
from sojourn.core.programme.models import Choices, Window


@dataclass(frozen=True)
class Listed:
    """One project of a list. `supervisor` and `region` are empty where they are not known; `weeks` likewise None."""

    project: str
    supervisor: str = ""
    region: str = ""
    work_language: str = ""
    start_on: date | None = None
    weeks: int | None = None
    is_open: bool = True


@dataclass(frozen=True)
class Applicant:
    """What a list is held against. `languages`: codes of those that the applicant works in, None where nothing is said.

    `weeks_left`: what the ceiling over all programmes leaves, None without one.
    """

    languages: Collection[str] | None = None
    available_from: date | None = None
    available_to: date | None = None
    weeks_left: int | None = None


@dataclass(frozen=True)
class Remark:
    """One thing about a list. `broken` keeps it from being submitted, `advice` does not, `met` is a rule that holds.

    `project`: of which project it speaks, empty for the whole list. Sentences: `listed-<code>`, met: with `-met`.
    """

    code: str
    weight: Literal["broken", "advice", "met"]
    project: str = ""
    figures: Mapping[str, object] = field(default_factory=dict)


def judge_list(
    listed: Sequence[Listed],
    rules: Choices,
    more: ChoiceRules | None = None,
    applicant: Applicant | None = None,
    window: Window | None = None,
) -> tuple[Remark, ...]:
    """Every rule about a list, met or not, then every remark about single projects, in the order of the list.

    Codes: `fewest`, `most`, `regions`, `supervisor_once`; of projects `project_closed`, `project_twice`,
    `work_language`, `starts_before_available`, `ends_after_available`, `weeks_over`, and those of `outside_window`.
    """
    return (
        *_rules(listed, rules, more or ChoiceRules()),
        *(remark for each in listed for remark in _project(each, applicant or Applicant(), window)),
        *_twice(listed),
    )


def broken(remarks: Sequence[Remark]) -> tuple[Remark, ...]:
    """What keeps a list from being submitted."""
    return tuple(remark for remark in remarks if remark.weight == "broken")


def _rules(listed: Sequence[Listed], rules: Choices, more: ChoiceRules) -> Iterator[Remark]:
    count = len(listed)
    yield _rule("fewest", count >= rules.min, found=count, limit=rules.min)
    if rules.max is not None:
        yield _rule("most", count <= rules.max, found=count, limit=rules.max)
    if rules.distinct_regions > 1:
        regions = len({each.region for each in listed if each.region})
        yield _rule("regions", regions >= rules.distinct_regions, found=regions, limit=rules.distinct_regions)
    if more.one_per_supervisor:
        often = Counter(each.supervisor for each in listed if each.supervisor)
        twice = [name for name, times in often.items() if times > 1]
        yield _rule("supervisor_once", not twice, count=len(twice))


def _rule(code: str, holds: bool, **figures: object) -> Remark:
    return Remark(code, "met" if holds else "broken", figures=figures)


def _project(each: Listed, applicant: Applicant, window: Window | None) -> Iterator[Remark]:
    if not each.is_open:
        yield Remark("project_closed", "broken", each.project)
    spoken = applicant.languages
    if spoken is not None and each.work_language not in {"", "either", *spoken}:
        yield Remark("work_language", "advice", each.project, {"language": each.work_language})
    if applicant.weeks_left is not None and each.weeks is not None and each.weeks > applicant.weeks_left:
        yield Remark("weeks_over", "advice", each.project, {"found": each.weeks, "limit": applicant.weeks_left})
    if each.start_on is None:
        return
    if applicant.available_from is not None and each.start_on < applicant.available_from:
        figures = {"day": each.start_on, "limit": applicant.available_from}
        yield Remark("starts_before_available", "advice", each.project, figures)
    if each.weeks is None:
        return
    if applicant.available_to is not None and last_day(each.start_on, each.weeks) > applicant.available_to:
        figures = {"day": last_day(each.start_on, each.weeks), "limit": applicant.available_to}
        yield Remark("ends_after_available", "advice", each.project, figures)
    reason = outside_window(window, each.start_on, each.weeks) if window is not None else None
    if reason is not None:
        yield Remark(reason, "advice", each.project, {"day": each.start_on})


def _twice(listed: Sequence[Listed]) -> Iterator[Remark]:
    often = Counter(each.project for each in listed)
    for project, times in often.items():
        if times > 1:
            yield Remark("project_twice", "broken", project)
