from django.apps import AppConfig


class StaffPortalConfig(AppConfig):
    name = "sojourn.portals.staff"
    label = "staff_portal"

    def ready(self) -> None:
        """Make known what goes on behind the pages."""
        from sojourn.base.jobs import work  # noqa: PLC0415  models are there only now
        from sojourn.portals.staff import exporting  # noqa: PLC0415  likewise
        from sojourn.stages.applications.actions import judging_many, messages  # noqa: PLC0415  likewise
        from sojourn.stages.projects.actions import accepting  # noqa: PLC0415  likewise

        work.register(exporting.EXPORT, exporting.export_work)
        work.register(accepting.ACCEPT, accepting.accept_work)
        work.register(judging_many.FIND, judging_many.find_work)
        work.register(messages.SEND, messages.send_work)
