"""The record can be added to and nothing else; whoever writes around it is found out."""

import threading
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from django.db import Error, IntegrityError, connection, transaction

from sojourn.base.audit import record, sealing
from sojourn.base.audit.models import Event, Seal, SealedHead

AT = datetime(2026, 11, 23, 3, tzinfo=UTC)


def write(code: str = "a1", times: int = 1) -> None:
    with transaction.atomic():
        for _ in range(times):
            record.record("agreement", code, "draft", by=None, why="첫 번째", detail={"version": 1})


def around_the_triggers(sql: str) -> None:
    """Change the record as somebody could who owns the database."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL session_replication_role = replica")
        else:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name LIKE 'audit%'")
            for (name,) in cursor.fetchall():
                cursor.execute(f"DROP TRIGGER {name}")
        cursor.execute(sql)
        if connection.vendor == "postgresql":
            cursor.execute("SET LOCAL session_replication_role = DEFAULT")


@pytest.mark.django_db
@pytest.mark.parametrize("table", ["audit_event", "audit_seal", "audit_sealedhead"])
@pytest.mark.parametrize("statement", ["UPDATE {} SET id = id", "DELETE FROM {}"])
def test_the_database_refuses_to_change_the_record(table: str, statement: str) -> None:
    write()
    sealing.seal()

    with pytest.raises(Error, match="append-only"), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement.format(table))

    assert (Event.objects.count(), Seal.objects.count(), SealedHead.objects.count()) == (1, 1, 1)


@pytest.mark.django_db
def test_a_row_cannot_be_put_in_the_place_of_another() -> None:
    write()
    other = Event.objects.get()
    replace = "INSERT OR REPLACE" if connection.vendor == "sqlite" else "INSERT"
    columns = "object_kind, object_code, number, at, role, verb, from_state, to_state, why, detail, previous, digest"

    with pytest.raises(IntegrityError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(
            f"{replace} INTO audit_event ({columns})"
            " VALUES ('agreement', 'a1', 1, '2026-01-01', '', 'x', '', '', '', '{}', '', '')"
        )

    assert Event.objects.get().digest == other.digest


@pytest.mark.django_db(transaction=True)
def test_an_event_outside_a_transaction_is_refused() -> None:
    with pytest.raises(RuntimeError, match="in the transaction"):
        record.record("agreement", "a1", "draft", by=None)


@pytest.mark.django_db
def test_a_whole_record_holds() -> None:
    write("a1", 3)
    sealing.seal()
    write("a1")
    write("b2", 2)

    found = sealing.check()

    assert (found.events, found.chains, found.seals, found.unsealed, found.holds) == (6, 2, 1, 2, True)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("change", "events", "seals"),
    [
        ("UPDATE audit_event SET why = 'another' WHERE number = 2", 1, 0),
        ("UPDATE audit_event SET number = 9 WHERE number = 3", 1, 1),
        ("DELETE FROM audit_sealedhead", 0, 1),
        ("UPDATE audit_seal SET heads = 2", 0, 1),
        ("UPDATE audit_seal SET previous = 'x'", 0, 1),
    ],
)
def test_what_was_changed_around_the_triggers_is_found(change: str, events: int, seals: int) -> None:
    write("a1", 3)
    sealing.seal()

    around_the_triggers(change)

    found = sealing.check()
    assert (len(found.broken_events), len(found.broken_seals), found.holds) == (events, seals, False)


@pytest.mark.django_db
def test_the_end_of_a_chain_that_was_taken_away_is_missed_by_its_seal() -> None:
    write("a1", 3)
    sealing.seal()

    around_the_triggers("DELETE FROM audit_sealedhead")
    around_the_triggers("DELETE FROM audit_event WHERE number = 3")

    assert (len(sealing.check().broken_events), len(sealing.check().broken_seals)) == (0, 1)


@pytest.mark.django_db
def test_a_seal_covers_what_has_grown_and_nothing_else() -> None:
    write("a1")
    write("b2")
    first = sealing.seal()
    write("b2", 2)
    second = sealing.seal()

    assert sealing.seal() is None
    assert first is not None
    assert second is not None
    assert (first.heads, second.heads, second.previous) == (2, 1, first.digest)


def two_at_once(work: Callable[[], None]) -> list[str]:
    """What went wrong in two threads that do the same."""
    faults: list[str] = []

    def run() -> None:
        try:
            work()
        except Error as fault:
            faults.append(type(fault).__name__)
        finally:
            connection.close()

    threads = [threading.Thread(target=run) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return faults


@pytest.mark.django_db(transaction=True)
def test_two_who_write_into_one_chain_write_one_after_the_other() -> None:
    faults = two_at_once(lambda: write("a1", 5))

    assert faults == []
    assert list(Event.objects.values_list("number", flat=True)) == list(range(1, 11))
    assert record.broken_links() == []


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    ("is_numbered_once", "numbers", "faults"), [(False, [1, 1], []), (True, [1], ["IntegrityError"])]
)
def test_without_the_lock_two_take_one_number_unless_the_constraint_refuses(
    monkeypatch: pytest.MonkeyPatch, is_numbered_once: bool, numbers: list[int], faults: list[str]
) -> None:
    if connection.vendor == "sqlite":
        pytest.skip("on SQLite one transaction writes at a time")
    both_have_read = threading.Barrier(2)
    last_of = record.last_of

    def last_together(kind: str, code: str) -> Any:
        found = last_of(kind, code)
        both_have_read.wait(timeout=10)
        return found

    monkeypatch.setattr(record, "hold", lambda *_: None)
    monkeypatch.setattr(record, "last_of", last_together)
    (once,) = (each for each in Event._meta.constraints if each.name == "event_number_once")
    if not is_numbered_once:
        with connection.schema_editor() as editor:
            editor.remove_constraint(Event, once)
    try:
        found = two_at_once(write)

        assert (found, list(Event.objects.values_list("number", flat=True))) == (faults, numbers)
    finally:
        if not is_numbered_once:
            with connection.cursor() as cursor:
                cursor.execute("ALTER TABLE audit_event DISABLE TRIGGER USER")
                cursor.execute("DELETE FROM audit_event")
                cursor.execute("ALTER TABLE audit_event ENABLE TRIGGER USER")
            with connection.schema_editor() as editor:
                editor.add_constraint(Event, once)
