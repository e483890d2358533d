from datetime import timedelta

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "sojourn.stages.agreements"
    label = "agreements"

    def ready(self) -> None:
        """Let the renewal be looked at every day."""
        from sojourn.base.jobs.regular import register_regular  # noqa: PLC0415  models are there only now
        from sojourn.stages.agreements import renewal  # noqa: PLC0415  likewise

        register_regular(renewal.WORK, timedelta(days=1), renewal.remind)
