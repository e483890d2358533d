"""The demonstration world: a copy of the one that a run makes, or made in a transaction that is taken back."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from django.conf import settings
from django.db import connection, transaction
from django.test import override_settings
from live_site import made_world
from pytest_django import DjangoDbBlocker

from sojourn.base import clock


@pytest.fixture(scope="module")
def world(
    django_db_setup: None,  # noqa: ARG001  for its effect
    django_db_blocker: DjangoDbBlocker,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[None]:
    """The world on its first day, in a demonstration."""
    from sojourn.config.world.moments import PRESENT

    of_its_kind = copied(tmp_path_factory.mktemp("world")) if connection.vendor == "sqlite" else built()
    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True), of_its_kind:
        with clock.held(PRESENT):
            yield
        clock.forget()


@contextmanager
def copied(folder: Path) -> Iterator[None]:
    """The rows in a file of their own, to which the connection goes meanwhile; the files beside those of the tests."""
    made = made_world()
    shutil.copy(made / "sojourn.sqlite3", folder)
    shutil.copytree(made / "files", settings.FILES, dirs_exist_ok=True)
    before = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = str(folder / "sojourn.sqlite3")
    with override_settings(SECRET_KEY=(made / "secret").read_text("ascii")):  # letters are sealed with it
        yield
    connection.close()
    connection.settings_dict["NAME"] = before


@contextmanager
def built() -> Iterator[None]:
    """The rows in the database of the tests, until the end of the module."""
    from sojourn.config.world.build import build
    from sojourn.config.world.moments import PRESENT

    with transaction.atomic():
        with clock.held(PRESENT):
            build()
        yield
        transaction.set_rollback(True)
