"""People and organisations."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    name = "sojourn.base.people"
    label = "people"

    def ready(self) -> None:
        """Listen to the sign-in library once all models are there."""
        from sojourn.base.people import signals  # noqa: PLC0415  it needs the models

        signals.connect()
