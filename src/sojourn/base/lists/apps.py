from django.apps import AppConfig


class ListsConfig(AppConfig):
    name = "sojourn.base.lists"
    label = "lists"
