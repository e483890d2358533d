from django.apps import AppConfig


class ListsConfig(AppConfig):
    name = "sojourn.base.lists"
    label = "lists"

    def ready(self) -> None:
        """Views follow their owner when two accounts become one."""
        from sojourn.base.lists.carrying import carry_view  # noqa: PLC0415  models are there only now
        from sojourn.base.lists.models import SavedView  # noqa: PLC0415  likewise
        from sojourn.base.people.actions.merging import DOUBLES  # noqa: PLC0415  likewise

        DOUBLES[SavedView] = carry_view
