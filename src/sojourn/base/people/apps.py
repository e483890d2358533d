"""People and organisations."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "sojourn.base.people"
    label = "people"

    def ready(self) -> None:
        """Listen to the sign-in library, and make known what goes on behind the pages, once all models are there."""
        from sojourn.base.jobs import work  # noqa: PLC0415  it needs the models
        from sojourn.base.people import signals  # noqa: PLC0415  likewise
        from sojourn.base.people.actions import import_work, importing  # noqa: PLC0415  likewise

        signals.connect()
        work.register(importing.READ, import_work.read_work)
        work.register(importing.APPLY, import_work.apply_work)
        work.register(importing.UNDO, import_work.undo_work)
