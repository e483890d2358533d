"""A project as the list shows it, its texts ready-made: filters of templates would cost more than the query."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from sojourn.base.content.texts import in_language, language_of
from sojourn.base.prepared import Prepared
from sojourn.portals.public.catalogue.facets import province_name
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects
from sojourn.stages.projects.search.asking import Question
from sojourn.stages.projects.search.marking import Marker
from sojourn.stages.projects.search.places import PROVINCES, province_code
from sojourn.texts import Speaker
from sojourn.ui.templatetags.saying import page_speaker

# The columns that a list reads: each costs as much again as a line of the page.
SHOWN = (
    *("code", "titles", "descriptions", "supervisor_name", "province", "city"),
    *("work_language", "seats_left", "weeks", "start_from", "host"),
)

PUBLIC_PROJECTS: Prepared[Project] = Prepared(
    lambda *keys: (
        public_projects()
        .filter(pk__in=keys)
        .select_related("host")
        .only(*SHOWN, "host__names", "host__code")
        .order_by()
    )
)


@dataclass(frozen=True)
class Card:
    """One project of the list."""

    code: str
    url: str
    title: SafeString
    plain_title: str
    title_lang: str
    excerpt: SafeString
    excerpt_lang: str
    supervisor: str
    place: SafeString
    facts: tuple[str, ...]
    keep_url: str
    is_kept: bool


@dataclass(frozen=True)
class Line:
    """One project in two lines."""

    key: int
    code: str
    url: str
    title: str
    title_lang: str
    place: str
    let_go_url: str


def public_by_key(keys: Iterable[int]) -> dict[int, Project]:
    """The projects with these keys that are public, as far as lists show them; one query."""
    wanted = list(dict.fromkeys(keys))
    return {project.pk: project for project in PUBLIC_PROJECTS(*wanted)} if wanted else {}


def lines(keys: Sequence[int], found: Mapping[int, Project]) -> list[Line]:
    """The projects with these keys in short, in this order. What is no longer public is left out."""
    speaker, base = page_speaker(), reverse("public:catalogue")
    return [
        Line(
            key=project.pk,
            code=project.code,
            url=f"{base}{project.code}/",
            title=project.title,
            title_lang=other_language(project.titles, speaker),
            place=", ".join(filter(None, (project.host.name, province_name(province_code(project.province))))),
            let_go_url=f"{base}{project.code}/let-go/",
        )
        for project in (found[key] for key in keys if key in found)
    ]


def cards(
    keys: Sequence[int], found: Mapping[int, Project], question: Question, query: str, kept: frozenset[int]
) -> list[Card]:
    """The projects with these keys, in this order. What is no longer public is left out."""
    marker, speaker = Marker(question), page_speaker()
    base = reverse("public:catalogue")
    return [_card(found[key], marker, speaker, base, query, is_kept=key in kept) for key in keys if key in found]


def _card(project: Project, marker: Marker, speaker: Speaker, base: str, query: str, *, is_kept: bool) -> Card:
    title, text = project.title, in_language(project.descriptions)
    return Card(
        code=project.code,
        url=f"{base}{project.code}/{query}",
        title=marked(marker.parts(title)),
        plain_title=title,
        title_lang=other_language(project.titles, speaker),
        excerpt=marked(marker.parts(marker.excerpt(text))),
        excerpt_lang=other_language(project.descriptions, speaker),
        supervisor=project.supervisor_name,
        place=place(project, speaker),
        facts=facts(project, speaker),
        keep_url=f"{base}{project.code}/{'let-go' if is_kept else 'keep'}/",
        is_kept=is_kept,
    )


def other_language(texts: dict[str, str], speaker: Speaker) -> str:
    """The language of a text where it is not the page's."""
    language = language_of(texts)
    return "" if language == speaker.language else language


def place(project: Project, speaker: Speaker) -> SafeString:
    """University, city, province; a name in another language is marked as such."""
    host = escape(project.host.name)
    language = other_language(project.host.names, speaker)
    if language:
        host = mark_safe(f'<span lang="{language}">{host}</span>')  # noqa: S308  one of three codes, and escaped above
    code = province_code(project.province)
    region = code if code in PROVINCES else province_name(code)
    rest = ", ".join(escape(part) for part in (project.city, region) if part)
    return mark_safe(f"{host}, {rest}" if rest else host)  # noqa: S308  all parts are escaped


def facts(project: Project, speaker: Speaker) -> tuple[str, ...]:
    """Language of work, places left, weeks and start, in words."""
    weeks, start = project.weeks or 0, project.start_from
    made = [
        _said(speaker, f"work-language-{project.work_language}"),
        _said(speaker, "catalogue-places-left", left=project.seats_left),
    ]
    if weeks and start:
        made.append(_said(speaker, "catalogue-weeks-from", weeks=weeks, start=_day(speaker, start)))
    elif weeks:
        made.append(_said(speaker, "catalogue-weeks-value", count=weeks))
    elif start:
        made.append(_said(speaker, "catalogue-from", start=_day(speaker, start)))
    return tuple(made)


@lru_cache(maxsize=4096)
def _said(speaker: Speaker, code: str, **figures: object) -> str:
    """A message whose figures come again and again."""
    return speaker(code, figures)


@lru_cache(maxsize=2048)
def _day(speaker: Speaker, day: date) -> str:
    return speaker.date(day)


def marked(parts: Iterable[tuple[str, bool]]) -> SafeString:
    """Text with the words that were looked for marked."""
    return mark_safe("".join(f"<mark>{escape(part)}</mark>" if is_mark else escape(part) for part, is_mark in parts))  # noqa: S308  each part is escaped
