from django.apps import AppConfig


class FilesConfig(AppConfig):
    name = "sojourn.base.files"
    label = "files"
