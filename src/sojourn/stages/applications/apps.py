"""Applications: from the first draft to a receipt, with all who speak for an applicant."""

from django.apps import AppConfig


class ApplicationsConfig(AppConfig):
    name = "sojourn.stages.applications"
    label = "applications"
