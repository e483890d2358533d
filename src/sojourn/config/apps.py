"""Settings, checks and commands."""

from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "sojourn.config"
    label = "config"

    def ready(self) -> None:
        from sojourn.config import checks  # noqa: F401, PLC0415  its checks register themselves
        from sojourn.config.rounds import register  # noqa: PLC0415  models are there only now

        register()
