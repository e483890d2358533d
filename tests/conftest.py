"""What tests of all parts share: one browser a worker, and a record that can be emptied between two tests."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from django.db.backends.base.operations import BaseDatabaseOperations
from hypothesis import settings
from live_site import CHROMIUM
from live_site import browser as open_browser

# How long an example takes says something of the machine, nothing of the code.
settings.register_profile("house", deadline=None)
settings.load_profile("house")

RECORD = ("audit_event", "audit_seal", "audit_sealedhead")


@pytest.fixture(scope="session", autouse=True)
def _record_can_be_emptied_between_tests() -> Iterator[None]:
    """The record is append-only in the database too. Between two tests, and only there, it is emptied all the same."""
    flush = BaseDatabaseOperations.execute_sql_flush

    def without_triggers(self: BaseDatabaseOperations, sql_list: Iterable[str]) -> None:
        with _open_record(self.connection):
            flush(self, sql_list)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", without_triggers)
        yield


@pytest.fixture(scope="session")
def chromium() -> Iterator[Any]:
    """Chromium without a window: one for a whole run, because its driver cannot be started twice in a process."""
    pytest.importorskip("playwright.sync_api")
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine")
    with open_browser() as opened:
        yield opened


@contextmanager
def _open_record(connection: Any) -> Iterator[None]:
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            for table in RECORD:
                cursor.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            yield
            for table in RECORD:
                cursor.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
            return
        names = ", ".join(f"'{table}'" for table in RECORD)
        cursor.execute(f"SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ({names})")  # noqa: S608  names from above
        triggers = cursor.fetchall()
        for name, _ in triggers:
            cursor.execute(f"DROP TRIGGER {name}")
        yield
        for _, sql in triggers:
            cursor.execute(sql)
