from django.apps import AppConfig


class ClockConfig(AppConfig):
    name = "sojourn.base.clock"
    label = "clock"
