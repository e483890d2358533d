"""Projects side by side: the same facts in the same line, and which of them differ."""

from collections.abc import Sequence
from dataclasses import dataclass

from sojourn.base.content.texts import in_language
from sojourn.portals.public.catalogue import cards
from sojourn.portals.public.catalogue.detail import rows
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects
from sojourn.ui.templatetags.saying import page_speaker

MOST = 4


@dataclass(frozen=True)
class Fact:
    """One line: its message code, the value of each project, and whether they differ."""

    code: str
    values: tuple[str, ...]
    differs: bool


@dataclass(frozen=True)
class Compared:
    """The projects, their facts line by line, and their texts; `found`: how many of those asked for are public."""

    found: int
    projects: tuple[Project, ...]
    facts: tuple[Fact, ...]
    texts: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]


def compared(codes: Sequence[str]) -> Compared:
    """The first four public projects with these codes, in their order."""
    found = public_projects().filter(code__in=codes).select_related("host", "hub", "sponsor", "call")
    by_code = {project.code: project for project in found}
    projects = tuple(by_code[code] for code in codes if code in by_code)[:MOST]
    speaker = page_speaker()
    said = [dict(rows(project, speaker)) for project in projects]
    known = dict.fromkeys(code for each in said for code in each)
    facts = []
    for code in known:
        values = tuple(each.get(code, "") for each in said)
        facts.append(Fact(code, values, len(set(values)) > 1))
    texts = tuple(
        (code, tuple((in_language(each), cards.other_language(each, speaker)) for each in column))
        for code, column in (
            ("project-page-about", [project.descriptions for project in projects]),
            ("project-page-roles", [project.roles for project in projects]),
            ("project-page-skills", [project.skills for project in projects]),
        )
        if any(column)
    )
    return Compared(len(by_code), projects, tuple(facts), texts)
