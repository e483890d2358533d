"""What a visitor may see."""

from django.shortcuts import get_object_or_404

from sojourn.stages.projects.models import Project
from sojourn.stages.projects.queries import public_projects


def access_public_project(code: str) -> Project:
    """An accepted project of a published call. Errors: Http404 for any other, whether it exists or not."""
    return get_object_or_404(public_projects().select_related("host", "hub", "call", "sponsor"), code=code)
