from django.apps import AppConfig


class ProjectsConfig(AppConfig):
    name = "sojourn.stages.projects"
    label = "projects"
