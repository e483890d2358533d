"""Officers and applications: the list, its file, the record and its sides, decisions, messages."""

from datetime import timedelta
from typing import Any
from zoneinfo import ZoneInfo

import factories as make
import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.jobs import work
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.actions import begin_application, judge_again
from sojourn.stages.applications.models import Application, Document, Message, Reference
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db
LIST = "/en/staff/applications/"
CONFIDED = "The only weak student of my whole career."


@pytest.fixture(autouse=True)
def english() -> Any:
    """Addresses of these tests are the English ones."""
    with translation.override("en"):
        yield


@pytest.fixture
def target() -> Call:
    return make.call()


def works_as(role: Any, target: Call, client: Client) -> Actor:
    actor = make.member(role, make.party(target.agreement, "agency"))
    client.force_login(actor.person)
    return actor


@pytest.fixture
def officer(client: Client, target: Call) -> Actor:
    return works_as("programme_officer", target, client)


def submitted(target: Call, name: str = "", language: str = "en", **values: Any) -> Application:
    """An application that was handed in, of somebody new, with a reference that has come and a document."""
    who = make.person(name, language=language)
    made = begin_application(target, by=make.member("student", who=who))
    home = make.party(target.agreement, "home_university")
    given = {"state": "submitted", "submitted_at": clock.now(), "number": f"GX/{made.pk}/", "home": home, **values}
    Application.objects.filter(pk=made.pk).update(**given)
    Reference.objects.create(
        application=made,
        code=f"r-{made.pk}",
        digest=f"x-{made.pk}",
        full_name="Referee",
        email="r@example.org",
        state="received",
        answers={"judgement": CONFIDED},
        letter=make.stored_file(who, "letter.pdf"),
        asked_at=clock.now(),
        ended_at=clock.now(),
    )
    Document.objects.create(
        application=made,
        code=f"d-{made.pk}",
        kind="transcript",
        question="transcript",
        file=make.stored_file(who),
        language="ko",
        added_at=clock.now(),
    )
    return Application.objects.get(pk=made.pk)


def found(client: Client, address: str) -> list[str]:
    return [row.code for row in client.get(f"{LIST}?{address}").context["page"].rows]


@pytest.mark.usefixtures("officer")
def test_the_list_narrows_by_every_filter_and_by_words(client: Client, target: Call) -> None:
    one = submitted(target, "Kim Seo-yeon", track="energy", outcome="met")
    two = submitted(target, "Lee Do-yun", track="healthcare", outcome="not_met", state="ineligible")
    Reference.objects.filter(application=two).update(state="asked")
    submitted(make.call(), "Somebody else's")
    begin_application(target, by=make.member("student"))  # a draft is its applicant's alone

    assert set(found(client, "")) == {one.code, two.code}
    assert found(client, "q=seo") == found(client, f"q={one.number}") == [one.code]
    assert found(client, "track=energy") == found(client, "outcome=met") == [one.code]
    assert found(client, "state=ineligible") == found(client, "references=missing") == [two.code]
    assert found(client, "references=there") == [one.code]
    assert len(found(client, "endorsed=waiting")) == 2
    assert found(client, "endorsed=endorsed") == found(client, "call=another") == []
    assert found(client, "sort=name") == [one.code, two.code]
    assert found(client, "sort=-name") == [two.code, one.code]


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("page", ["", "?twice=alike&twice=same_person&references=there&q=a", "{}", "{}answers/"])
def test_no_page_asks_more_than_twelve_times_or_more_for_more_rows(client: Client, target: Call, page: str) -> None:
    counts = []
    for more in (1, 2):
        for _ in range(more):
            row = submitted(target)
        address = LIST + page.format(f"{row.code}/")
        client.get(address)
        with CaptureQueriesContext(connection) as asked:
            assert client.get(address).status_code == 200
        counts.append(len(asked))

    assert counts[0] == counts[1]
    assert counts[1] <= 12


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("side", ["speakers", "history"])
def test_the_other_sides_of_a_record_stay_within_twelve_too(client: Client, target: Call, side: str) -> None:
    row = submitted(target)
    client.get(f"{LIST}{row.code}/{side}/")

    with CaptureQueriesContext(connection) as asked:
        body = client.get(f"{LIST}{row.code}/{side}/").content.decode()

    assert len(asked) <= 12
    assert CONFIDED not in body


@pytest.mark.usefixtures("officer")
def test_the_file_has_the_rows_and_columns_of_the_page(client: Client, target: Call) -> None:
    submitted(target, "Kim Seo-yeon", track="energy")
    submitted(target, "Lee Do-yun")

    answer = client.get("/en/staff/lists/applications/export/csv/?track=energy&columns=number&columns=state")

    lines = b"".join(answer.streaming_content).decode().splitlines()  # type: ignore[arg-type]  # not asynchronous here
    assert lines[0] == "Applicant,Number,State"
    assert [line.split(",")[0] for line in lines[1:]] == ["Kim Seo-yeon"]


def test_an_auditor_reads_everything_and_changes_nothing(client: Client, target: Call) -> None:
    row = submitted(target, outcome="met")
    works_as("auditor", target, client)

    body = client.get(f"{LIST}{row.code}/").content.decode()
    answers = [
        client.get(f"{LIST}{row.code}/move/find-ineligible/").status_code,
        client.post(f"{LIST}{row.code}/move/find-ineligible/", {"why": "No."}).status_code,
        client.post(f"{LIST}{row.code}/rules/").status_code,
        client.post(f"{LIST}eligible/", {"application": row.code}).status_code,
        client.post(f"{LIST}messages/new/", {"application": row.code}).status_code,
        client.post(f"{LIST}{row.code}/documents/d-{row.pk}/judge/", {"verb": "accept"}).status_code,
    ]

    assert answers == [404] * 6
    assert "/move/" not in body
    assert client.get(f"{LIST}{row.code}/references/r-{row.pk}/").status_code == 200


def test_another_agency_and_the_applicant_find_nothing(client: Client, target: Call) -> None:
    row = submitted(target)
    pages = ["", "answers/", f"references/r-{row.pk}/", f"references/r-{row.pk}/letter/", f"documents/d-{row.pk}/"]

    for actor in (make.member("programme_officer"), Actor.of(row.person)):
        client.force_login(actor.person)
        assert [client.get(f"{LIST}{row.code}/{page}").status_code for page in pages] == [404] * len(pages)


def test_a_finance_officer_does_not_read_what_referees_wrote(client: Client, target: Call) -> None:
    row = submitted(target)
    works_as("finance_officer", target, client)

    assert client.get(f"{LIST}{row.code}/speakers/").status_code == 200
    assert client.get(f"{LIST}{row.code}/references/r-{row.pk}/").status_code == 404


def test_each_reading_of_a_reference_is_put_on_record(client: Client, target: Call, officer: Actor) -> None:
    row = submitted(target)

    client.get(f"{LIST}{row.code}/references/r-{row.pk}/")
    client.get(f"{LIST}{row.code}/references/r-{row.pk}/")

    events = Event.objects.filter(object_code=row.code, verb="read_reference")
    assert [(each.actor, each.detail["what"]) for each in events] == [(officer.person, "answers")] * 2
    assert CONFIDED not in str([each.detail for each in events])


@pytest.mark.usefixtures("officer")
def test_a_decision_takes_a_page_with_its_reason_and_a_second_press_does_nothing(client: Client, target: Call) -> None:
    row = submitted(target, outcome="not_met")
    page = f"{LIST}{row.code}/move/find-ineligible/"

    empty = client.post(page, {"why": " ", "submission": "a"})
    first = client.post(page, {"why": "The grade.", "submission": "b"})
    again = client.post(page, {"why": "The grade.", "submission": "b"})

    assert empty.status_code == 200
    assert first["Location"] == again["Location"] == f"{LIST}{row.code}/"
    assert Application.objects.get(pk=row.pk).state == "ineligible"
    assert OutboxMail.objects.filter(person=row.person).count() == 1


@pytest.mark.usefixtures("officer")
def test_the_time_to_correct_is_that_of_the_clock_of_the_call(client: Client, target: Call) -> None:
    row = submitted(target)
    day = (clock.now() + timedelta(days=9)).date()
    typed = {"why": "Mend it.", "until_on": day.isoformat(), "until_at": "17:00", "submission": "a"}

    client.post(f"{LIST}{row.code}/move/ask-correction/", typed)

    until = Application.objects.get(pk=row.pk).correction_until
    assert until is not None
    assert until.astimezone(ZoneInfo(target.zone)).isoformat()[:16] == f"{day}T17:00"


@pytest.mark.usefixtures("officer")
def test_a_document_is_judged_and_a_rejected_one_needs_the_reason(client: Client, target: Call) -> None:
    row = submitted(target)
    page = f"{LIST}{row.code}/documents/d-{row.pk}/judge/"

    client.post(page, {"verb": "reject", "why": ""})
    before = Document.objects.get(application=row).state
    client.post(page, {"verb": "reject", "why": "Page two is missing."})

    now = Document.objects.get(application=row)
    assert (before, now.state, now.why) == ("handed_in", "rejected", "Page two is missing.")
    assert "Page two is missing." in client.get(f"{LIST}{row.code}/answers/").content.decode()


def test_together_a_page_shows_count_and_names_before_anything_happens(
    client: Client, target: Call, officer: Actor
) -> None:
    met, other = submitted(target, "Kim Seo-yeon"), submitted(target, "Lee Do-yun", outcome="not_met")
    judge_again(met, by=officer)  # without a profile the rules cannot tell
    Application.objects.filter(pk=met.pk).update(outcome="met")
    asked = f"{LIST}eligible/?application={met.code}&application={other.code}"

    page = client.get(asked)
    client.post(asked, {"application": [met.code, other.code], "submission": "a"})

    assert (page.context["count"], page.context["left"]) == (1, 1)
    assert "Kim Seo-yeon" in page.content.decode()
    # The rules are run once more, and they cannot tell: nobody is found eligible by a verdict of yesterday.
    assert Application.objects.get(pk=met.pk).state == "submitted"


def words(subject: str, text: str, language: int = 0) -> dict[str, str]:
    return {f"subjects_{language}": subject, f"texts_{language}": text}


@pytest.mark.usefixtures("officer")
def test_a_message_is_looked_at_and_then_goes_once_to_each_in_the_own_language(client: Client, target: Call) -> None:
    korean, english = submitted(target, "김서연", "ko"), submitted(target, "Ann Lee", "en")
    french = submitted(target, "Léa Roy", "fr")
    chosen = {"application": [korean.code, english.code, french.code]}

    form = client.get(f"{LIST}messages/new/", chosen).content.decode()
    names = sorted({part.split('"')[0] for part in form.split('name="')[1:] if part.startswith(("subjects", "texts"))})
    ko, en = [name for name in names if name.endswith("ko")], [name for name in names if name.endswith("en")]
    typed = {ko[0]: "안내 {number}", ko[1]: "{name} 님", en[0]: "News {number}", en[1]: "Dear {name},\n\nof {call}."}
    made = client.post(f"{LIST}messages/new/", {**chosen, **typed, "submission": "a"})
    preview = client.get(made["Location"])
    assert not OutboxMail.objects.exists()
    for key in ("b", "c"):  # two presses of two windows
        client.post(f"{made['Location']}move/send/", {"submission": key})
    work.run_due()
    Message.objects.update(state="sending")  # the work is done a second time
    job = work.ask("send-message", _arguments(), by=None)
    work.claim(job)
    work.run(job)

    mails = {mail.person_id: mail for mail in OutboxMail.objects.all()}
    assert len(mails) == OutboxMail.objects.count() == 3
    assert [count for _, count in preview.context["missing"]] == [1]
    assert mails[korean.person_id].subject == f"안내 {korean.number}"
    assert "Dear Ann Lee," in mails[english.person_id].text
    assert target.titles["en"] in mails[english.person_id].text
    assert mails[french.person_id].subject == f"News {french.number}"
    assert Message.objects.get().state == "sent"
    assert Event.objects.filter(verb="write_to").count() == 3


def _arguments() -> dict[str, Any]:
    from sojourn.base.jobs.models import Job

    return dict(Job.objects.get(work="send-message").arguments)


@pytest.mark.usefixtures("officer")
def test_a_name_that_is_not_filled_in_is_refused_with_what_was_typed(client: Client, target: Call) -> None:
    row = submitted(target)
    typed = {"subjects_en": "For {nmae}", "texts_en": "Hello {name", "application": row.code}

    page = client.post(f"{LIST}messages/new/", typed)

    assert page.status_code == 200
    assert "{nmae}" in page.context["form"].non_field_errors()[0]
    assert not Message.objects.exists()
