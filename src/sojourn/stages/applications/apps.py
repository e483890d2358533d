"""Applications: from the first draft to a receipt, with all who speak for an applicant."""

from datetime import timedelta

from django.apps import AppConfig


class ApplicationsConfig(AppConfig):
    name = "sojourn.stages.applications"
    label = "applications"

    def ready(self) -> None:
        """Two people whose applications stand in one call are not made one; every new call gets its form.

        Every day those are reminded for whom somebody waits.
        """
        from sojourn.base.jobs.regular import register_regular  # noqa: PLC0415  models are there only now
        from sojourn.base.people.actions.merging import PEOPLE_HOLDS  # noqa: PLC0415  models are there only now
        from sojourn.stages.applications import joining  # noqa: PLC0415  likewise
        from sojourn.stages.applications.actions import give_form, reminding  # noqa: PLC0415  likewise
        from sojourn.stages.calls.actions.drafting import ON_DRAFT  # noqa: PLC0415  likewise

        PEOPLE_HOLDS.append(joining.held)
        ON_DRAFT.append(give_form)
        register_regular(reminding.WORK, timedelta(days=1), reminding.remind_all)
