"""Relations between rows lead downwards, whether written as a class or as a text."""

import tomllib
from pathlib import Path

from django.apps import apps
from django.db import models
from django.test.utils import isolate_apps

from sojourn.config.checks import STAGES, layers_hold, rank, upward_keys

ROOT = Path(__file__).resolve().parents[2]


def test_the_relations_of_the_house_lead_downwards() -> None:
    assert layers_hold() == []
    assert len({rank(model.__module__) for model in apps.get_models()} - {None}) == 1 + len(STAGES)


@isolate_apps("sojourn.base.people", "sojourn.stages.agreements", "sojourn.stages.projects")
def test_a_text_that_names_a_later_model_is_found() -> None:
    class Later(models.Model):  # noqa: DJ008  nobody reads it
        __module__ = "sojourn.stages.projects.models"

        class Meta:
            app_label = "projects"

    class Early(models.Model):  # noqa: DJ008  likewise
        __module__ = "sojourn.stages.agreements.models"
        later = models.ForeignKey("projects.Later", models.PROTECT, related_name="+")
        own = models.ForeignKey("self", models.PROTECT, related_name="+")

        class Meta:
            app_label = "agreements"

    assert upward_keys([Early, Later]) == ["agreements.Early.later -> projects.Later"]


def test_the_order_is_that_of_the_imports() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["importlinter"]["contracts"]
    (layers,) = (each["layers"] for each in contracts if each.get("containers") == ["sojourn.stages"])

    assert tuple(reversed(layers)) == STAGES
