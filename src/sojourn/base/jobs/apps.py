from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "sojourn.base.jobs"
    label = "jobs"
