"""Pages of students: applying, and what became of it."""

from django.apps import AppConfig


class StudentConfig(AppConfig):
    name = "sojourn.portals.student"
    label = "student_portal"

    def ready(self) -> None:
        """Let the worker make the copies of receipts."""
        from sojourn.base.jobs.work import register  # noqa: PLC0415  rows are known only now
        from sojourn.portals.student.copies import make_copy  # noqa: PLC0415  likewise
        from sojourn.stages.applications.actions.copying import WORK  # noqa: PLC0415  likewise

        register(WORK, make_copy)
