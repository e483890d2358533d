"""Work behind the pages."""

from datetime import timedelta

from django.apps import AppConfig


class JobsConfig(AppConfig):
    name = "sojourn.base.jobs"
    label = "jobs"

    def ready(self) -> None:
        from sojourn.base.jobs import regular  # noqa: PLC0415  rows are known only now

        regular.register_regular("forget_old", timedelta(days=1), regular.forget_old)
