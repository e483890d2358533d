from django.apps import AppConfig


class CallsConfig(AppConfig):
    name = "sojourn.stages.calls"
    label = "calls"

    def ready(self) -> None:
        """Let roles be narrowed to a call."""
        from sojourn.base.people import scopes  # noqa: PLC0415  models are there only now
        from sojourn.stages.calls import joining  # noqa: PLC0415  likewise

        scopes.register("call", scopes.Scope(joining.named, joining.open_to))
