"""What a visitor may see."""

from django.http import Http404

from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects


def access_public_project(code: str) -> Project:
    """An accepted project of a published call. Errors: Http404 for any other, whether it exists or not."""
    found = public_projects().select_related("host", "hub", "call", "call__organisation", "sponsor").filter(code=code)
    project = found.first()
    if project is None:
        raise Http404
    return project
