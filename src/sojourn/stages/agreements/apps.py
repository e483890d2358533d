from datetime import timedelta

from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "sojourn.stages.agreements"
    label = "agreements"

    def ready(self) -> None:
        """Look at renewals every day, narrow roles to an agreement, keep parties from being merged away."""
        from sojourn.base.jobs.regular import register_regular  # noqa: PLC0415  models are there only now
        from sojourn.base.people import scopes  # noqa: PLC0415  likewise
        from sojourn.base.people.actions.merging import HOLDS  # noqa: PLC0415  likewise
        from sojourn.stages.agreements import joining, renewal  # noqa: PLC0415  likewise

        scopes.register("agreement", scopes.Scope(joining.named, joining.open_to))
        HOLDS.append(joining.held)
        register_regular(renewal.WORK, timedelta(days=1), renewal.remind)
