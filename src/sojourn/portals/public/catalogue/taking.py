"""The list as a file: exactly the projects that the page lists, in its order."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

from django.http import HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.urls import reverse
from icalendar import Calendar, Event

from sojourn.base import clock
from sojourn.base.content.texts import in_language
from sojourn.portals.public.catalogue import facets
from sojourn.stages.projects import wishes
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects
from sojourn.stages.projects.search.places import province_code
from sojourn.tables.export import Cell, csv_lines, xlsx_bytes
from sojourn.texts import Speaker
from sojourn.ui.templatetags.saying import page_speaker

FORMATS = ("xlsx", "csv", "csv-bom", "ics")
TYPES = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "csv-bom": "text/csv; charset=utf-8",
    "ics": "text/calendar; charset=utf-8",
}
BATCH = 500
# A workbook and a calendar are made whole before they go; longer lists are what CSV is for.
MOST = {"xlsx": 5_000, "ics": 1_000}
COLUMNS = (
    "code",
    "title",
    "supervisor",
    "university",
    "city",
    "province",
    "hub",
    "track",
    "language",
    "weeks",
    "start",
    "start-until",
    "seats",
    "seats-left",
    "call",
    "description",
    "address",
)


def taken(request: HttpRequest, keys: Sequence[int], form: str, *, is_kept: bool = False) -> HttpResponseBase:
    """The projects with these keys as a file of a format; CSV goes out row by row, however many there are.

    `is_kept`: a wish-list; what is no longer public stands there too, and a column more says so.
    """
    speaker = page_speaker()
    keys = keys[: MOST.get(form, len(keys))]
    heads = [speaker(f"export-{column}") for column in (*COLUMNS, "state")[: None if is_kept else -1]]
    rows: Iterable[list[Cell]] = (cells(project, speaker, request) for project in ordered(keys))
    gone = wishes.gone(keys) if is_kept else []
    if is_kept:
        rows = with_state(list(rows), gone, keys, speaker)
    answer: HttpResponseBase
    if form == "ics":
        answer = HttpResponse(calendar(ordered(keys), gone, speaker, request), content_type=TYPES[form])
    elif form == "xlsx":
        answer = HttpResponse(xlsx_bytes(speaker("catalogue-title"), heads, rows), content_type=TYPES[form])
    else:
        answer = StreamingHttpResponse(csv_lines(heads, rows, with_bom=form == "csv-bom"), content_type=TYPES[form])
    answer["Content-Disposition"] = (
        f'attachment; filename="projects-{clock.now():%Y-%m-%d}.{form.split("-", maxsplit=1)[0]}"'
    )
    return answer


def ordered(keys: Sequence[int]) -> Iterator[Project]:
    """The projects in the order of their keys, a few hundred at a time; what is no longer public is left out."""
    for start in range(0, len(keys), BATCH):
        batch = keys[start : start + BATCH]
        found = public_projects().filter(pk__in=batch).select_related("host", "hub", "call")
        by_key = {project.pk: project for project in found}
        yield from (by_key[key] for key in batch if key in by_key)


def cells(project: Project, speaker: Speaker, request: HttpRequest) -> list[Cell]:
    """A project as a row of the table."""
    return [
        project.code,
        project.title,
        project.supervisor_name,
        project.host.name,
        project.city,
        facets.province_name(province_code(project.province)),
        project.hub.name if project.hub else "",
        facets.coded("track", project.track, speaker),
        facets.coded("work-language", project.work_language, speaker),
        project.weeks,
        project.start_from,
        project.start_until,
        project.seats,
        project.seats_left,
        in_language(project.call.titles) or project.call.code,
        in_language(project.descriptions),
        request.build_absolute_uri(reverse("public:project", args=[project.code])),
    ]


def with_state(
    rows: Iterable[list[Cell]], gone: Iterable[wishes.Gone], keys: Sequence[int], speaker: Speaker
) -> Iterator[list[Cell]]:
    """The rows of a wish-list in its order, each with whether it is still in the catalogue, and if not, why."""
    there = speaker("wishes-state-there")
    found = {str(row[0]): [*row, there] for row in rows}
    for each in gone:
        project, named = each.project, each.is_named
        known = (project.title, project.supervisor_name, project.host.name, project.city) if named else ("",) * 4
        empty = [""] * (len(COLUMNS) - 1 - len(known))
        empty[COLUMNS.index("call") - 1 - len(known)] = in_language(project.call.titles) or project.call.code
        found[project.code] = [project.code, *known, *empty, speaker(f"wishes-state-{each.reason}")]
    order = dict(Project.objects.filter(pk__in=keys).values_list("pk", "code"))
    return (found[order[key]] for key in keys if key in order and order[key] in found)


def calendar(projects: Iterator[Project], gone: Iterable[wishes.Gone], speaker: Speaker, request: HttpRequest) -> bytes:
    """Start dates as whole days of a calendar, of what is gone as cancelled; projects without one are left out."""
    made = Calendar()
    made.add("prodid", "-//Sojourn//Projects//EN")
    made.add("version", "2.0")
    cancelled = {each.project.pk for each in gone}
    for project in (*projects, *(each.project for each in gone if each.is_named)):
        if project.start_from is None:
            continue
        event = Event()
        event.add("uid", f"{project.code}@{request.get_host()}")
        event.add("dtstamp", project.changed_at)
        event.add("dtstart", project.start_from)
        event.add("dtend", project.start_from + timedelta(days=1))
        event.add("summary", speaker("export-start-of", title=project.title))
        event.add("location", ", ".join(part for part in (project.host.name, project.city) if part))
        event.add("url", request.build_absolute_uri(reverse("public:project", args=[project.code])))
        if project.pk in cancelled:
            event.add("status", "CANCELLED")
        made.add_component(event)
    content: bytes = made.to_ical()
    return content
