"""What a visitor may see."""

from collections.abc import Collection

from django.shortcuts import get_object_or_404

from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects


def access_public_project(code: str) -> Project:
    """An accepted project of a published call. Errors: Http404 for any other, whether it exists or not."""
    return get_object_or_404(public_projects().select_related("host", "hub", "call", "sponsor"), code=code)


def access_kept_project(code: str, kept: Collection[int]) -> Project:
    """A project that somebody keeps, public or not, else a public one. Errors: Http404 for any other."""
    return Project.objects.filter(code=code, pk__in=kept).first() or access_public_project(code)
