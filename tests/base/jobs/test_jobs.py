"""Background work is done once, shows how far it is, and is taken up again when its worker died."""

import threading
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.db import connection

from sojourn.base import clock
from sojourn.base.jobs import regular, work
from sojourn.base.jobs.models import Job
from sojourn.config import worker
from sojourn.core.errors import Refused

AT = datetime(2026, 11, 23, 3, tzinfo=UTC)
Did = list[Mapping[str, Any]]


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> list[datetime]:
    """The instant that the clock shows; a test may put another in its place."""
    at = [AT]
    monkeypatch.setattr(clock, "now", lambda: at[0])
    return at


@pytest.fixture
def did(monkeypatch: pytest.MonkeyPatch) -> Iterator[Did]:
    """What the works `count` and `fail` were given."""
    given: Did = []
    monkeypatch.setattr(work, "_works", {})
    monkeypatch.setattr(regular, "_every", {})

    def count(arguments: Mapping[str, Any], step: work.Step) -> Mapping[str, Any]:
        given.append(arguments)
        step(3, 4)
        return {"counted": 4}

    def fail(_arguments: Mapping[str, Any], _step: work.Step) -> Mapping[str, Any]:
        raise ValueError("broken on purpose")

    def refuse(_arguments: Mapping[str, Any], _step: work.Step) -> Mapping[str, Any]:
        raise Refused("changed_meanwhile", {"name": "x"})

    work.register("count", count)
    work.register("fail", fail)
    work.register("refuse", refuse)
    return given


@pytest.mark.django_db
def test_work_that_is_due_is_done_once(did: Did, time: list[datetime]) -> None:
    work.ask("count", {"file": "a"}, by=None)
    work.ask("count", {"file": "b"}, by=None, due_at=time[0] + timedelta(hours=1))

    counts = work.run_due(), work.run_due()
    time[0] += timedelta(hours=1)

    assert (counts, work.run_due()) == ((1, 0), 1)
    assert did == [{"file": "a"}, {"file": "b"}]


@pytest.mark.django_db
def test_a_work_shows_its_steps_and_its_result(did: Did, time: list[datetime]) -> None:
    del did
    job = work.ask("count", {}, by=None)

    work.run_due()

    job.refresh_from_db()
    assert (job.state, job.done, job.whole, job.result, job.ended_at) == ("done", 3, 4, {"counted": 4}, time[0])


@pytest.mark.django_db
def test_a_fault_and_a_refusal_end_a_work_and_it_can_be_asked_for_again(did: Did) -> None:
    del did
    broken, refused, unknown = (work.ask(name, {}, by=None) for name in ("fail", "refuse", "nobody knows it"))

    work.run_due()

    for job in (broken, refused, unknown):
        job.refresh_from_db()
    assert [job.state for job in (broken, refused, unknown)] == ["failed"] * 3
    assert "broken on purpose" in broken.fault
    assert (refused.result, refused.fault) == ({"refused": "changed_meanwhile", "figures": {"name": "x"}}, "")
    assert "KeyError" in unknown.fault
    assert (work.ask_again(broken), work.ask_again(broken)) == (True, False)


@pytest.mark.django_db
def test_with_a_key_what_waits_already_is_the_answer(did: Did) -> None:
    del did
    first = work.ask("count", {}, by=None, key="same")

    assert work.ask("count", {}, by=None, key="same").pk == first.pk
    work.run_due()
    assert work.ask("count", {}, by=None, key="same").pk != first.pk


@pytest.mark.django_db
def test_the_work_of_a_worker_that_died_is_done_by_another(did: Did, time: list[datetime]) -> None:
    job = work.ask("count", {}, by=None)
    work.claim(job)
    time[0] += timedelta(minutes=29)
    early = work.take_back_stale()
    time[0] += timedelta(minutes=2)

    late = work.take_back_stale()

    assert (early, late, work.run_due(), len(did)) == (0, 1, 1, 1)


@pytest.mark.django_db
def test_a_step_is_a_sign_of_life(did: Did, time: list[datetime]) -> None:
    del did

    def long(_arguments: Mapping[str, Any], step: work.Step) -> Mapping[str, Any]:
        time[0] += timedelta(minutes=29)
        step(1, 2)
        time[0] += timedelta(minutes=29)
        return {"taken back": work.take_back_stale()}

    work.register("long", long)
    job = work.ask("long", {}, by=None)

    work.run_due()

    job.refresh_from_db()
    assert job.result == {"taken back": 0}


@pytest.mark.django_db
def test_regular_work_is_asked_for_when_its_time_has_come(did: Did, time: list[datetime]) -> None:
    regular.register_regular("daily", timedelta(days=1), lambda arguments, _step: did.append(arguments) or {})

    counts = []
    for hours in (0, 1, 23, 1, -48):
        time[0] += timedelta(hours=hours)
        counts.append(worker.run_once()["done"])

    assert counts == [1, 0, 1, 0, 1]


@pytest.mark.django_db
def test_old_regular_work_is_forgotten(did: Did, time: list[datetime]) -> None:
    del did
    regular.register_regular("daily", timedelta(days=1), lambda _arguments, _step: {})
    for _ in range(9):
        worker.run_once()
        time[0] += timedelta(days=1)

    regular.forget_old({}, None)

    assert Job.objects.count() == 7


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(("is_guarded", "times"), [(False, 2), (True, 1)], ids=["guard off", "guard on"])
def test_two_workers_at_once_do_a_work_once(
    did: Did, monkeypatch: pytest.MonkeyPatch, is_guarded: bool, times: int
) -> None:
    work.ask("count", {}, by=None)
    both_have_read = threading.Barrier(2)
    next_due, looks = work.next_due, threading.local()

    def next_together() -> Job | None:
        found = next_due()
        if not getattr(looks, "first", False):
            looks.first = True
            both_have_read.wait(timeout=10)
        return found

    monkeypatch.setattr(work, "next_due", next_together)
    if not is_guarded:
        monkeypatch.setattr(work, "claim", lambda job: Job.objects.filter(pk=job.pk).update(state="running") or True)

    def run() -> None:
        work.run_due()
        connection.close()

    workers = [threading.Thread(target=run) for _ in range(2)]
    for each in workers:
        each.start()
    for each in workers:
        each.join()

    assert len(did) == times


@pytest.mark.django_db
def test_a_worker_goes_on_after_a_round_that_failed(monkeypatch: pytest.MonkeyPatch) -> None:
    stop, rounds = threading.Event(), []

    def run_once() -> None:
        rounds.append(1)
        if len(rounds) == 2:
            stop.set()
        raise RuntimeError("the database restarts")

    monkeypatch.setattr(worker, "run_once", run_once)
    monkeypatch.setattr("django.db.close_old_connections", lambda: None)

    worker.run_until(stop, pause=0)

    assert len(rounds) == 2
