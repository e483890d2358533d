"""System checks: what import-linter cannot see, since a foreign key may name its model by a text."""

from collections.abc import Iterable
from typing import Any

from django.apps import apps
from django.core.checks import CheckMessage, Error, register
from django.db.models import Model

# As the data flows; each knows only those before it. A test holds it to the contract of the imports.
STAGES = ("agreements", "calls", "projects", "applications")
PACKAGE = "sojourn"


def rank(module: str) -> int | None:
    """The height of a module of ours: base is 0, the stages follow in their order; None for what has no rows.

    Errors: ValueError for a stage that is not in the order.
    """
    parts = module.split(".")
    if parts[0] != PACKAGE or len(parts) < 2:
        return None
    if parts[1] == "base":
        return 0
    return STAGES.index(parts[2]) + 1 if parts[1] == "stages" else None


def upward_keys(models: Iterable[type[Model]]) -> list[str]:
    """The relations that lead from a lower layer to a higher one, as "model.field -> model"."""
    found = []
    for model in models:
        own = rank(model.__module__)
        for field in model._meta.get_fields(include_parents=False):  # noqa: SLF001  the public way to a model's fields
            if own is None or field.auto_created or not field.is_relation or field.related_model is None:
                continue
            other = rank(field.related_model.__module__)
            if other is not None and other > own:
                found.append(f"{model._meta.label}.{field.name} -> {field.related_model._meta.label}")  # noqa: SLF001  likewise
    return found


@register("sojourn")
def layers_hold(**_: Any) -> list[CheckMessage]:
    """Every relation between rows leads downwards."""
    return [
        Error(f"{relation} leads to a later stage", hint="See docs/decisions/0001-layers.md.", id="sojourn.E001")
        for relation in upward_keys(apps.get_models())
    ]
