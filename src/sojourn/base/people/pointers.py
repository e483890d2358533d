"""What points to a person or an organisation, found through the models, so that rows of later stages are among it."""

from collections.abc import Iterator
from dataclasses import dataclass

from django.apps import apps
from django.db import models

from sojourn.base.audit.models import Event

# Apps whose rows say how an account is entered: they stay with it.
WAYS_IN = frozenset({"account", "mfa", "sessions"})


@dataclass(frozen=True)
class Pointer:
    """A field of a model that points to people or organisations, and how many rows it points from."""

    model: type[models.Model]
    field: str
    count: int = 0

    @property
    def thing(self) -> str:
        """The name of the model, as messages end with it."""
        return str(self.model._meta.model_name)  # noqa: SLF001  the framework's way to a model's name


def pointers(kind: type[models.Model]) -> Iterator[Pointer]:
    """Every field of every model that points to this kind of row and may be moved."""
    for model in apps.get_models(include_auto_created=True):
        if model is Event or model._meta.app_label in WAYS_IN:  # noqa: SLF001  likewise
            continue
        for field in model._meta.get_fields():  # noqa: SLF001  likewise
            if isinstance(field, models.ForeignKey) and field.related_model is kind:
                yield Pointer(model, field.name)
