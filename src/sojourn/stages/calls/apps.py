from django.apps import AppConfig


class CallsConfig(AppConfig):
    name = "sojourn.stages.calls"
    label = "calls"
