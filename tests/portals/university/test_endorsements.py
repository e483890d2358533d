"""A coordinator's pages: calls, places, order, applicants; never a letter."""

import re
from decimal import Decimal
from typing import Any

import factories as make
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import translation
from home_cast import call_with, coordinator, home_of, submitted

from sojourn.base import clock
from sojourn.base.files.keeping import keep
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.stages.applications import actions
from sojourn.stages.applications.models import Application, Document, Endorsement, Reference
from sojourn.stages.calls.models import Call
from sojourn.ui.navigation import first_page

pytestmark = pytest.mark.django_db
LETTER = "In twenty years I have never read a weaker thesis."


@pytest.fixture(autouse=True)
def english() -> Any:
    """Addresses of these tests are the English ones."""
    with translation.override("en"):
        yield


def signed_in(actor: Actor) -> Client:
    client = Client()
    client.force_login(actor.person)
    return client


def desk_at(call: Call) -> str:
    return f"/en/university/endorsements/calls/{call.code}/{home_of(call).code}/"


def at(application: Application, page: str = "") -> str:
    return f"/en/university/endorsements/applicants/{application.code}/{page}"


def words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html).split())


def kept_file(application: Application) -> StoredFile:
    """A file that really lies where its row says."""
    upload = SimpleUploadedFile("cv.txt", b"Curriculum vitae.", "text/plain")
    file = keep(upload, ("application", application.code), Actor.of(application.person))
    StoredFile.objects.filter(pk=file.pk).update(state="clean")
    return StoredFile.objects.get(pk=file.pk)


def whole(application: Application) -> Application:
    """The application with a document of the form, one that an officer brought, and a reference with a letter."""
    for code, question in (("own", "cv"), ("brought", "")):
        Document.objects.create(
            application=application,
            code=f"{application.code}-{code}",
            kind="cv",
            question=question,
            file=kept_file(application),
            added_at=clock.now(),
        )
    Reference.objects.create(
        application=application,
        code=f"{application.code}-r",
        digest=f"{application.code}-d",
        full_name="Referee Unseen",
        email="referee@example.org",
        asked_at=clock.now(),
        state="received",
        answers={"letter": LETTER},
        letter=make.stored_file(application.person),
    )
    return application


def test_a_coordinator_endorses_to_the_limit_and_one_over_it_is_told_why() -> None:
    call = call_with(seats=1)
    client, first, second = signed_in(coordinator(call)), submitted(call), submitted(call)

    done = client.post(at(first, "move/endorse/"), {"next": at(first)}, follow=True)
    over = client.post(at(second, "move/endorse/"), {"next": at(second)}, follow=True)

    assert "Endorsed, rank 1" in words(done.content.decode())
    assert "All places of your university are taken (places: 1, endorsed: 1)." in words(over.content.decode())
    assert "Endorse this applicant?" in words(over.content.decode())


def test_the_desk_shows_meters_with_a_table_and_moves_the_endorsed() -> None:
    call = call_with(seats=4, reserves={"energy": 2})
    by = coordinator(call)
    rows = [submitted(call, track) for track in ("energy", "", "energy")]
    for row in rows[:2]:
        actions.endorse_application(row, by=by)
    a, b = (row.code for row in rows[:2])
    client = signed_in(by)

    page = client.get(desk_at(call)).content.decode()
    moved = client.post(desk_at(call), {"order": [a, b], "seen": f"{a},{b}", "move": f"up:{b}"}, follow=True)
    out = client.post(desk_at(call), {"order": [b, a], "seen": f"{b},{a}", "move": f"out:{a}"}, follow=True)

    assert "Energy 2 1 2" in words(page)
    assert "Quota 4 2 2" in words(page)
    assert "Applicants who wait for your word: 1" in words(page)
    assert by.person.full_name in page
    assert moved.content.decode().index(f'data-code="{b}"') < moved.content.decode().index(f'data-code="{a}"')
    assert f'data-code="{a}"' not in out.content.decode()
    assert list(Endorsement.objects.order_by("application__code").values_list("rank", flat=True)) == [None, 1]


def test_a_grade_is_certified_and_shown_converted_with_its_source() -> None:
    call = call_with()
    client, first = signed_in(coordinator(call)), submitted(call)

    wrong = client.post(at(first, "grade/"), {"grade": "4.7", "scale": "4.5"})
    done = client.post(at(first, "grade/"), {"grade": "4.1", "scale": "4.5"}, follow=True)

    assert "On this scale a grade lies between 0 and 4.5." in words(wrong.content.decode())
    assert 'value="4.7"' in wrong.content.decode()
    assert "4.1 on the scale 4.5" in words(done.content.decode())
    assert "Conversion table Global Korea Scholarship" in words(done.content.decode())


def test_the_reason_against_an_endorsement_is_asked_for_and_reaches_the_applicant() -> None:
    call = call_with()
    client, first = signed_in(coordinator(call)), submitted(call)

    without = client.post(at(first, "decline/"), {"why": ""})
    client.post(at(first, "decline/"), {"why": "Not enrolled this term."})
    page = signed_in(Actor.of(first.person)).get(f"/en/student/applications/{first.code}/").content.decode()

    assert without.status_code == 200
    assert "It does not endorse your application. Not enrolled this term." in words(page)


def test_an_applicants_page_shows_the_forms_documents_and_never_a_letter() -> None:
    call = call_with()
    by, first = coordinator(call), whole(submitted(call))
    actions.endorse_application(first, by=by)
    client = signed_in(by)
    reference = Reference.objects.get()
    assert reference.letter is not None

    pages = [
        client.get(path)
        for path in (
            "/en/university/endorsements/",
            "/en/university/endorsements/applicants/",
            "/en/university/lists/applicants/export/csv/",
            desk_at(call),
            at(first),
            at(first, "grade/"),
            at(first, "decline/"),
        )
    ]

    assert [page.status_code for page in pages] == [200] * 7
    for page in pages:
        text = b"".join(page).decode()
        for secret in (LETTER, "Referee Unseen", "referee@example.org", reference.code, reference.letter.code):
            assert secret not in text
    assert client.get(at(first, f"documents/{first.code}-own/")).status_code == 200
    for hidden in (f"{first.code}-brought", reference.code, reference.letter.code):
        assert client.get(at(first, f"documents/{hidden}/")).status_code == 404


def test_the_list_is_narrowed_sorted_and_taken_as_a_file_of_the_same_rows() -> None:
    call = call_with(seats=5)
    by = coordinator(call)
    kept = submitted(call, "energy")
    actions.endorse_application(kept, by=by)
    submitted(call, "energy")
    submitted(call, "cars")
    client = signed_in(by)

    narrowed = f"?call={call.code}&track=energy&word=waiting&sort=-number&columns=number"
    page = client.get(f"/en/university/endorsements/applicants/{narrowed}").content.decode()
    file = b"".join(client.get(f"/en/university/lists/applicants/export/csv/{narrowed}")).decode()  # type: ignore[arg-type]  # a streamed answer

    numbers = re.findall(rf"{call.code.upper()}-\d+", page)
    assert list(dict.fromkeys(numbers)) == [f"{call.code.upper()}-2"]
    assert re.findall(rf"{call.code.upper()}-\d+", file) == [f"{call.code.upper()}-2"]
    assert kept.number not in file


@pytest.mark.parametrize("count", [1, 3])
@pytest.mark.parametrize(("page", "queries"), [("", 10), ("applicants/", 8), ("desk", 12), ("applicant", 11)], ids=str)
def test_the_pages_ask_as_often_for_one_row_as_for_three(
    count: int, page: str, queries: int, django_assert_max_num_queries: Any
) -> None:
    call = call_with(seats=9)
    by = coordinator(call)
    rows = [whole(submitted(call)) for _ in range(count)]
    for row in rows:
        actions.certify_grade(row, Decimal("4.1"), "4.5", by=by)
        actions.endorse_application(row, by=by)
    client = signed_in(by)
    path = {"desk": desk_at(call), "applicant": at(rows[0])}.get(page, f"/en/university/endorsements/{page}")
    client.get(path)

    with django_assert_max_num_queries(queries) as asked:
        client.get(path)

    assert len(asked) == queries


def test_before_anybody_applies_the_pages_say_so_and_a_waiting_call_is_where_one_lands() -> None:
    call = call_with()
    by = coordinator(call)
    client = signed_in(by)

    empty = client.get("/en/university/endorsements/applicants/").content.decode()
    desk = client.get(desk_at(call)).content.decode()
    before = first_page(by, "en")
    submitted(call)

    assert "Nobody here" in words(empty)
    assert "Nobody endorsed yet" in words(desk)
    assert (before, first_page(by, "en")) == ("/en/university/agreements/", "/en/university/endorsements/")
