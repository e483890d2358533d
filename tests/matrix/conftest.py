"""The demonstration world, made once a module in a transaction that is taken back; each test has one inside it."""

from collections.abc import Iterator

import pytest
from django.db import transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from sojourn.base import clock


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:  # noqa: ARG001  for its effect
    """The world on its first day, in a demonstration."""
    from sojourn.config.world.build import build
    from sojourn.config.world.moments import PRESENT

    with django_db_blocker.unblock(), override_settings(DEMONSTRATION=True):
        with transaction.atomic(), clock.held(PRESENT):
            build()
            yield
            transaction.set_rollback(True)
        clock.forget()
