"""Keeping the rows of the search in step with the projects, in the transaction of what changes them."""

import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice
from typing import Any

from django.db import transaction
from django.db.models import F

from sojourn.base.people.models import Organisation
from sojourn.stages.projects.models import Project, SearchRow, SearchState
from sojourn.stages.projects.search.places import PROVINCES, province_code
from sojourn.stages.projects.search.spelling import joined, remember
from sojourn.stages.projects.search.tokens import MOST, fold, tokens

BATCH = 500
SORTED = 40  # letters of a title that sorting looks at
_COPIED = tuple(field.name for field in SearchRow._meta.concrete_fields if not field.primary_key)  # noqa: SLF001  public by its docs


def index(projects: Iterable[Project]) -> int:
    """Write what the catalogue knows of these projects; the answer is how many they were.

    Called by every action that changes a project, last in its transaction: it takes the one lock that all share.
    Errors: RuntimeError outside a transaction.
    """
    if not transaction.get_connection().in_atomic_block:
        raise RuntimeError("the search follows in the transaction of the change")
    count, version = 0, 0
    for batch in _batches(projects):
        names = _names(batch)
        version = version or _next_version()
        SearchRow.objects.bulk_create(
            [_row(project, names, version) for project in batch],
            update_conflicts=True,
            unique_fields=["project"],
            update_fields=list(_COPIED),
        )
        remember(batch, names)
        count += len(batch)
    _settle()
    return count


def _settle() -> None:
    """PostgreSQL gathers new words before it sorts them into an index, and reads them all until then."""
    connection = transaction.get_connection()
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT gin_clean_pending_list('projects_words'), gin_clean_pending_list('projects_title_words'),"
                " gin_clean_pending_list('projects_pairs')"
            )


def rebuild(step: Callable[[int, int], None] = lambda _done, _whole: None) -> int:
    """Write the rows of all projects anew, each batch in a transaction of its own; the answer is how many there are."""
    keys = list(Project.objects.order_by("pk").values_list("pk", flat=True))
    for start in range(0, len(keys), BATCH):
        with transaction.atomic():
            index(Project.objects.filter(pk__in=keys[start : start + BATCH]))
        step(min(start + BATCH, len(keys)), len(keys))
    return len(keys)


def rebuild_work(_arguments: Mapping[str, Any], step: Callable[[int, int], None]) -> Mapping[str, Any]:
    """The same as a job."""
    return {"projects": rebuild(step)}


def _next_version() -> int:
    """One higher than before; whoever else writes waits for this transaction, so that no reader skips a version."""
    rows = SearchState.objects.filter(pk=1)
    if not rows.update(version=F("version") + 1):
        # The epoch is drawn, so that a process that has read another database, or this one before, reads all anew.
        SearchState.objects.get_or_create(pk=1, defaults={"epoch": secrets.randbits(62), "version": 0})
        rows.update(version=F("version") + 1)
    return rows.get().version


def _batches(projects: Iterable[Project]) -> Iterator[list[Project]]:
    left = iter(projects)
    while batch := list(islice(left, BATCH)):
        yield batch


def _names(batch: list[Project]) -> dict[int, str]:
    """The names of the organisations of these projects in all languages, by key."""
    keys = {key for project in batch for key in (project.host_id, project.sponsor_id) if key}
    found = Organisation.objects.filter(pk__in=keys).values_list("pk", "names")
    return {key: " ".join(names.values()) for key, names in found}


def _row(project: Project, names: Mapping[int, str], version: int) -> SearchRow:
    province = province_code(project.province)
    in_titles = tokens(joined([project.titles]))
    texts: list[Any] = [project.descriptions, project.roles, project.skills, project.backgrounds]
    # The name of a co-supervisor can be searched, the address cannot.
    beside = [each.get("name") for each in project.co_supervisors]
    texts += [project.supervisor_name, beside, names.get(project.host_id, ""), project.city]
    texts += [PROVINCES.get(province, province), names.get(project.sponsor_id or 0, ""), project.track, project.code]
    return SearchRow(
        project=project,
        version=version,
        state=project.state,
        call_ref=project.call_id,
        host_ref=project.host_id,
        hub_ref=project.hub_id or 0,
        province=province,
        track=project.track,
        work_language=project.work_language,
        weeks=project.weeks or 0,
        start_on=project.start_from,
        seats=project.seats,
        seats_left=project.seats_left,
        submitted_at=project.submitted_at,
        sort_supervisor=fold(project.supervisor_name).replace("\0", "")[:SORTED],
        title_words=" ".join(in_titles),
        text_words=" ".join(tokens(joined(texts))[: MOST - len(in_titles)]),
        **{f"sort_{language}": _sorted_by(project, language) for language in ("en", "ko", "fr")},
    )


def _sorted_by(project: Project, language: str) -> str:
    title = project.titles.get(language) or next(iter(project.titles.values()), "") or project.code
    return fold(title).lstrip("\"'«“‘( ").replace("\0", "")[:SORTED]
