"""The record reads well, is filtered and exported, and shows nobody another organisation's things."""

import csv
import io
import re
from datetime import UTC, datetime
from typing import Any

import factories
import pytest
from django.db import transaction
from django.test import Client

from sojourn.base import clock
from sojourn.base.audit import record, sealing
from sojourn.base.audit.models import Event
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.portals.staff.verbs import KINDS, VERBS
from sojourn.texts import speaker

pytestmark = pytest.mark.django_db
AT = datetime(2026, 11, 23, 15, 30, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clock, "now", lambda: AT)


def write(code: str, verb: str = "approve", by: Actor | None = None, kind: str = "agreement", **more: Any) -> Event:
    with transaction.atomic():
        return record.record(kind, code, verb, by=by, **more)


@pytest.fixture
def officer(client: Client) -> Actor:
    """An officer who is signed in; `officer.place` runs an agreement."""
    agency = factories.organisation("agency", time_zone="Asia/Seoul")
    actor = factories.member("programme_officer", agency)
    type(actor.person).objects.filter(pk=actor.person.pk).update(
        full_name="김서연", roman_name="Kim Seoyeon", time_zone="America/Vancouver"
    )
    client.force_login(actor.person)
    return Actor.of(type(actor.person).objects.get(pk=actor.person.pk))


def own_agreement(officer: Actor) -> str:
    return str(factories.agreement(agency=officer.memberships[0].organisation).code)


@pytest.mark.parametrize(
    ("language", "sentence", "here", "there"),
    [
        ("en", "Approved by Kim Seoyeon", "Mon 23 Nov 2026, 07:30 Vancouver", "Tue 24 Nov 2026, 00:30 Seoul"),
        ("ko", "김서연 님이 동의했습니다", "2026년 11월 23일(월) 07:30 밴쿠버", "2026년 11월 24일(화) 00:30 서울"),
        (
            "fr",
            "Approbation par Kim Seoyeon",
            "lun. 23 novembre 2026, 7 h 30 Vancouver",
            "mar. 24 novembre 2026, 0 h 30 Séoul",
        ),
    ],
)
def test_an_event_is_a_sentence_with_both_zones(
    client: Client, officer: Actor, language: str, sentence: str, here: str, there: str
) -> None:
    code = own_agreement(officer)
    write(code, by=officer, why="둘 다 맞음", detail={"version": 2})

    page = client.get(f"/{language}/staff/record/agreement/{code}/").content.decode()
    page = page.replace("\u00a0", " ").replace("\u2060", "")

    assert [text for text in (sentence, "둘 다 맞음", "version") if text not in page] == []
    assert here in page
    assert there in page


def test_the_list_shows_own_things_and_nobody_elses(client: Client, officer: Actor) -> None:
    own, foreign = own_agreement(officer), factories.agreement().code
    write(own)
    write(foreign)

    page = client.get("/en/staff/record/").content.decode()
    exported = client.get("/en/staff/record/export.csv").getvalue().decode()  # type: ignore[attr-defined]  # a stream

    assert (f">{own}<" in page, foreign in page) == (True, False)
    assert (own in exported, foreign in exported) == (True, False)
    assert client.get(f"/en/staff/record/agreement/{foreign}/").status_code == 404
    assert client.get("/en/staff/record/agreement/nothing/").status_code == 404


@pytest.mark.parametrize("address", ["", "check/", "export.csv", "agreement/a/"])
def test_others_than_staff_find_no_record(client: Client, address: str) -> None:
    write("a")
    client.force_login(factories.member("student").person)

    assert client.get(f"/en/staff/record/{address}").status_code == 404


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ("", 3),
        ("?verb=approve", 1),
        ("?verb=nonsense", 3),
        ("?kind=call", 0),
        ("?person=김서", 2),
        ("?person=nobody", 0),
        # midnight of Vancouver stands between the days
        ("?begins_on=2026-11-23&ends_on=2026-11-23", 3),
        ("?begins_on=2026-11-24", 0),
    ],
)
def test_filters_narrow_the_list_and_the_export(client: Client, officer: Actor, asked: str, expected: int) -> None:
    code = own_agreement(officer)
    write(code, "draft", officer)
    write(code, "approve", officer)
    write(code, "begin")

    exported = client.get(f"/en/staff/record/export.csv{asked}").getvalue().decode("utf-8-sig")  # type: ignore[attr-defined]  # a stream

    assert len(list(csv.DictReader(io.StringIO(exported)))) == expected
    assert client.get(f"/en/staff/record/{asked}").content.decode().count('<th scope="row">') == expected


def test_a_spreadsheet_computes_nothing_from_what_people_wrote(client: Client, officer: Actor) -> None:
    write(own_agreement(officer), by=officer, why="=HYPERLINK(1)")

    exported = client.get("/en/staff/record/export.csv").getvalue().decode("utf-8-sig")  # type: ignore[attr-defined]  # a stream

    (row,) = csv.DictReader(io.StringIO(exported))
    assert row["why"] == "'=HYPERLINK(1)"


@pytest.mark.parametrize("rows", [1, 3])
def test_the_list_asks_the_database_as_often_for_many_rows(
    client: Client, officer: Actor, rows: int, django_assert_num_queries: Any
) -> None:
    code = own_agreement(officer)
    for _ in range(rows):
        write(code, by=officer)

    with django_assert_num_queries(5):
        client.get("/en/staff/record/")


def test_a_check_goes_on_behind_the_pages_and_says_that_the_record_holds(client: Client, officer: Actor) -> None:
    write(own_agreement(officer))
    sealed = sealing.seal()
    assert sealed is not None

    before = client.get("/en/staff/record/check/").content.decode()
    answer = client.post("/en/staff/record/check/")
    work.run_due()
    done, after = (client.get(url).content.decode() for url in (answer["Location"], "/en/staff/record/check/"))

    assert "<h1>The record has not been checked yet</h1>" in before
    assert '<a class="button button-act" href="/en/staff/record/check/"' in done
    assert ("<h1>The record holds</h1>" in after, sealed.digest in after) == (True, True)


def test_a_seal_that_the_last_check_has_not_seen_is_named_so(client: Client, officer: Actor) -> None:
    write(own_agreement(officer))
    work.ask(sealing.CHECK, {}, by=officer)
    work.run_due()
    sealing.seal()
    words = "Made after the last check"

    before = client.get("/en/staff/record/check/").content.decode()
    work.ask(sealing.CHECK, {}, by=officer)
    work.run_due()
    after = client.get("/en/staff/record/check/").content.decode()

    assert (words in before, words in after) == (True, False)


@pytest.mark.parametrize(
    ("language", "accepted", "left"),
    [
        ("ko", "채택한 건수", "그대로 둔 건수"),
        ("en", "Accepted", "Left as they were"),
        ("fr", "Acceptés", "Laissés tels quels"),
    ],
)
def test_what_a_work_came_to_is_named_and_what_has_no_name_stays_out(
    client: Client, officer: Actor, language: str, accepted: str, left: str
) -> None:
    mine = work.ask("accept-projects", {}, by=officer)
    result = {"accepted": 1200, "left": 3, "link": "/en/", "for_programs": [1]}
    Job.objects.filter(pk=mine.pk).update(state="done", result=result)

    page = client.get(f"/{language}/staff/work/{mine.code}/").content.decode()

    facts = re.findall(r"<dt>(.*?)</dt><dd>(.*?)</dd>", page)
    assert [name for name, _ in facts] == [accepted, left]
    assert [re.sub(r"\D", "", value) for _, value in facts] == ["1200", "3"]


@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_every_work_has_a_name(language: Any) -> None:
    say = speaker(language)

    known = sorted(work._works)
    assert [name for name in known if not say.has(f"work-{name}")] == []


def test_a_list_goes_no_further_than_anybody_turns_pages(
    client: Client, officer: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sojourn.portals.staff.record.MOST_LISTED", 2)
    monkeypatch.setattr("sojourn.portals.staff.views.audit.MOST_LISTED", 2)
    code = own_agreement(officer)
    for _ in range(3):
        write(code)

    page = client.get("/en/staff/record/").content.decode()

    assert (page.count('<th scope="row">'), "The newest 2 are listed here" in page) == (2, True)
    exported = client.get("/en/staff/record/export.csv").getvalue().decode()  # type: ignore[attr-defined]  # a stream
    assert exported.count(code) == 3


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_every_verb_and_kind_has_its_words(language: Any) -> None:
    say = speaker(language)

    assert [verb for verb in VERBS if not say.has(f"audit-{verb}")] == []
    assert [kind for kind in KINDS if not say.has(f"audit-kind-{kind}")] == []


@pytest.mark.usefixtures("officer")
def test_whoever_finds_the_work_of_the_installation_finds_the_way_to_it(client: Client) -> None:
    assert client.get("/en/staff/work/").status_code == 404
    assert 'href="/en/staff/work/"' not in client.get("/en/staff/record/").content.decode()


def test_an_administrator_finds_the_way_to_the_work_of_the_installation(client: Client) -> None:
    client.force_login(factories.member("administrator", factories.organisation("agency")).person)

    assert client.get("/en/staff/record/").content.decode().count('href="/en/staff/work/"') == 1
    assert client.get("/en/staff/work/").status_code == 200


def test_days_at_the_ends_of_the_calendar_are_told_and_narrow_nothing(client: Client, officer: Actor) -> None:
    write(own_agreement(officer), by=officer)

    for day in ("9999-12-31", "0001-01-01"):
        answer = client.get(f"/en/staff/record/?begins_on={day}&ends_on={day}")

        assert (answer.status_code, "There is no such day." in answer.content.decode()) == (200, True)


def test_whoever_asked_for_a_work_follows_it_and_others_do_not(client: Client, officer: Actor) -> None:
    mine = work.ask("seal", {}, by=officer)
    other = work.ask("seal", {}, by=None)
    Job.objects.filter(pk=mine.pk).update(state="running", done=1, whole=4)

    page = client.get(f"/en/staff/work/{mine.code}/")
    part = client.get(f"/en/staff/work/{mine.code}/part/")

    assert ("25%" in page.content.decode(), 'http-equiv="refresh"' in page.content.decode()) == (True, True)
    assert ("25%" in part.content.decode(), "HX-Refresh" in part) == (True, False)
    assert client.get(f"/en/staff/work/{other.code}/").status_code == 404
    assert client.get("/en/staff/work/").status_code == 404
    Job.objects.filter(pk=mine.pk).update(state="done")
    assert client.get(f"/en/staff/work/{mine.code}/part/")["HX-Refresh"] == "true"


def test_an_administrator_sees_every_work_and_mail_that_was_given_up(client: Client) -> None:
    client.force_login(factories.member("administrator").person)
    failed = work.ask("seal", {}, by=None)
    Job.objects.filter(pk=failed.pk).update(state="failed", fault="Traceback: broken")
    lost = OutboxMail.objects.create(
        key="k", address="lost@example.org", language="en", subject="s", text="t", created_at=AT, state="failed"
    )

    page = client.get("/en/staff/work/").content.decode()
    again = client.post(f"/en/staff/work/{failed.code}/", follow=True)
    client.post(f"/en/staff/work/mail/{lost.pk}/again/")

    failed.refresh_from_db()
    lost.refresh_from_db()
    assert ("lost@example.org" in page, "Seal the record" in page) == (True, True)
    assert (failed.state, lost.state, again.status_code) == ("waiting", "waiting", 200)


def test_the_outbox_is_shown_in_a_demonstration_only(client: Client, settings: Any) -> None:
    mail = OutboxMail.objects.create(
        key="k",
        address="a@example.org",
        language="ko",
        subject="합격 통보",
        text="가\n\n<b>둘째</b>",
        created_at=AT,
    )
    settings.DEMONSTRATION = False
    hidden = [client.get(f"/en/mail/{rest}").status_code for rest in ("", f"{mail.pk}/")]
    settings.DEMONSTRATION = True

    listed, shown = (client.get(f"/en/mail/{rest}").content.decode() for rest in ("", f"{mail.pk}/"))

    assert hidden == [404, 404]
    assert ("합격 통보" in listed, "&lt;b&gt;둘째" in shown) == (True, True)
