"""What a visitor may see."""

from collections.abc import Collection

from django.http import Http404

from sojourn.base.prepared import Prepared
from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects

# What is public of a project: of the rows beside it their names and what its call says of time.
SHOWN = (
    *("code", "state", "titles", "descriptions", "roles", "skills", "backgrounds", "supervisor_name", "co_supervisors"),
    *("track", "work_language", "weeks", "start_from", "start_until", "start_flexible", "seats", "seats_left"),
    *("province", "city", "host", "hub", "sponsor", "call"),
    *(f"{thing}__{name}" for thing in ("host", "hub", "sponsor") for name in ("code", "names")),
    *(f"call__{name}" for name in ("code", "titles", "state", "zone", "grace_minutes")),
)

PUBLIC_PROJECT = Prepared(
    lambda code: (
        public_projects().select_related("host", "hub", "call", "sponsor").only(*SHOWN).filter(code=code).order_by()
    )
)


def access_public_project(code: str) -> Project:
    """An accepted project of a published call. Errors: Http404 for any other, whether it exists or not."""
    found = PUBLIC_PROJECT(code)
    if not found:
        raise Http404
    return found[0]


def access_kept_project(code: str, kept: Collection[int]) -> Project:
    """A project that somebody keeps, public or not, else a public one. Errors: Http404 for any other."""
    return Project.objects.filter(code=code, pk__in=kept).first() or access_public_project(code)
