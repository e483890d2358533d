from django.apps import AppConfig


class CallsConfig(AppConfig):
    name = "sojourn.stages.calls"
    label = "calls"

    def ready(self) -> None:
        """Let roles be narrowed to a call, and drafts of programmes follow a person."""
        from sojourn.base.people import scopes  # noqa: PLC0415  models are there only now
        from sojourn.base.people.actions.merging import DOUBLES  # noqa: PLC0415  likewise
        from sojourn.stages.calls import joining  # noqa: PLC0415  likewise
        from sojourn.stages.calls.models import ProgrammeDraft  # noqa: PLC0415  likewise

        scopes.register("call", scopes.Scope(joining.named, joining.open_to))
        DOUBLES[ProgrammeDraft] = joining.carry_draft
