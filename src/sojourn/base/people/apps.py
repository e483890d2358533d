"""People and organisations."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "sojourn.base.people"
    label = "people"
