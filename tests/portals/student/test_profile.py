"""A student says once what applications need: pages of the profile, and what an application takes from it."""

import re
from datetime import date, timedelta
from typing import Any

import factories as make
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from test_applying import at, pdf, signed_in

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.profiles.facts import facts_of, results_of
from sojourn.base.profiles.models import KeptDocument, LanguageResult, Profile, Study
from sojourn.stages.applications.actions import begin_application
from sojourn.stages.applications.models import Document

pytestmark = pytest.mark.django_db
PROFILE = "/en/student/profile/"


@pytest.fixture(autouse=True)
def english() -> Any:
    with translation.override("en"):
        yield


@pytest.fixture
def student() -> Actor:
    return make.member("student")


def study(student: Actor, **values: Any) -> Study:
    defaults = {
        "is_current": True,
        "institution_name": "Example",
        "country": "KR",
        "grade": "3.6",
        "grade_scale": "4.5",
    }
    return Study.objects.create(person=student.person, saved_at=clock.now(), **{**defaults, **values})


def kept(student: Actor, **values: Any) -> KeptDocument:
    file = make.stored_file(student.person, "transcript.pdf")
    defaults = {"kind": "transcript", "file": file, "kept_at": clock.now()}
    return KeptDocument.objects.create(person=student.person, **{**defaults, **values})


def seen(client: Client, path: str) -> str:
    return re.search(r'name="seen" value="([^"]*)"', client.get(path).content.decode())[1]  # type: ignore[index]  # every form of the profile has it


def test_what_is_said_on_the_pages_is_what_the_rules_read(student: Actor) -> None:
    client, host = signed_in(student), make.organisation("host_university", names={"en": "Maple University"})

    client.post(
        f"{PROFILE}about/",
        {
            "birth_date": "2003-02-01",
            "citizenship": "KR",
            "citizenship_two": "FR",
            "passport_expires": "2030-05-05",
            "languages": ["ko", "en"],
        },
    )
    present = {"is_current": "current", "institution_name": "Example", "country": "KR", "level": "bachelor"}
    client.post(
        f"{PROFILE}studies/new/",
        {**present, "grade": "3.6", "grade_scale": "4.5", "full_time": "yes", "semesters_left": "2"},
    )
    earlier = {"is_current": "earlier", "institution_name": " maple  UNIVERSITY", "level": "other"}
    client.post(f"{PROFILE}studies/new/", {**earlier, "degree_on": "2020-02-20"})
    client.post(f"{PROFILE}tests/new/", {"test": "ielts", "score": "6.5", "taken_on": "2024-01-01"})

    assert facts_of(student.person) == {
        "citizenship": "KR;FR",
        "birth_date": date(2003, 2, 1),
        "passport_expires": date(2030, 5, 5),
        "country": "KR",
        "gpa": 3.6,
        "gpa_scale": "4.5",
        "semesters_left": 2,
        "full_time": True,
        "degree_on": date(2020, 2, 20),
        "degree_institution": host.code,
    }
    assert results_of(student.person) == [("ielts", 6.5)]


def test_a_grade_is_shown_with_what_it_converts_to_and_by_whose_table(student: Actor) -> None:
    study(student, grade="90", grade_scale="100")
    study(student, is_current=False, grade="3.6", grade_scale="4.5")

    body = signed_in(student).get(PROFILE).content.decode()

    assert body.count("Table: ") == 2
    assert "in percent 90" in body


def test_what_another_window_saved_is_named_and_not_written_over(student: Actor) -> None:
    client, page = signed_in(student), f"{PROFILE}about/"
    first = seen(client, page)
    client.post(page, {"phone": "one", "seen": first})

    told = client.post(page, {"phone": "two", "seen": first})
    client.post(page, {"phone": "two", "seen": seen(client, page)})

    assert (told.status_code, "one" in told.content.decode()) == (200, True)
    assert Profile.objects.get().phone == "two"


def test_a_grade_off_its_scale_is_refused_beside_what_was_typed(student: Actor) -> None:
    present = {"is_current": "current", "institution_name": "Example", "level": "bachelor"}

    told = signed_in(student).post(f"{PROFILE}studies/new/", {**present, "grade": "5.1", "grade_scale": "4.5"})

    assert "from 0 to 4.5" in told.content.decode()
    assert Study.objects.count() == 0


def test_a_second_present_course_of_study_takes_the_place_of_the_first(student: Actor) -> None:
    first = study(student)
    present = {"is_current": "current", "institution_name": "Other", "level": "master"}

    signed_in(student).post(f"{PROFILE}studies/new/", present)

    assert [row.level for row in Study.objects.filter(is_current=True)] == ["master"]
    assert not Study.objects.get(pk=first.pk).is_current


def test_a_document_is_kept_once_and_taken_over_into_an_application(student: Actor) -> None:
    client, application = signed_in(student), begin_application(make.call(), by=student)
    client.post(
        f"{PROFILE}documents/new/", {"kind": "transcript", "file": pdf("성적.pdf"), "valid_until": "2026-12-31"}
    )
    held = KeptDocument.objects.get()

    page = client.get(at(application, "parts/documents/")).content.decode()
    client.post(at(application, f"documents/transcript/kept/{held.pk}/"))
    after = client.get(at(application, "parts/documents/")).content.decode()

    made = Document.objects.get()
    assert (made.file_id, made.question) == (held.file_id, "transcript")
    assert "Runs out on" in page
    assert f"kept/{held.pk}/" in page
    assert f"kept/{held.pk}/" not in after


def test_a_document_that_has_run_out_is_refused(student: Actor) -> None:
    client, application = signed_in(student), begin_application(make.call(), by=student)
    held = kept(student, valid_until=clock.now().date() - timedelta(days=1))

    client.post(at(application, f"documents/transcript/kept/{held.pk}/"))

    assert Document.objects.count() == 0


def test_a_file_that_is_none_is_refused_and_nothing_is_kept(student: Actor) -> None:
    sent = {"kind": "transcript", "file": SimpleUploadedFile("cv.pdf", b"MZ no pdf")}

    told = signed_in(student).post(f"{PROFILE}documents/new/", sent)

    assert told.status_code == 200
    assert KeptDocument.objects.count() == 0


def test_what_a_rule_cannot_tell_leads_to_where_it_is_said(student: Actor) -> None:
    application = begin_application(make.call(), by=student)
    row = study(student, grade=None)

    body = signed_in(student).get(at(application, "check/")).content.decode()

    assert f'href="{PROFILE}studies/{row.pk}/#id_grade"' in body
    assert f'href="{PROFILE}about/#id_birth_date"' in body


def test_nobody_opens_or_drops_what_another_person_says(student: Actor) -> None:
    row, result = (
        study(student),
        LanguageResult.objects.create(person=student.person, test="IELTS", score=7, saved_at=clock.now()),
    )
    held, other = kept(student), signed_in(make.member("student"))

    got = [
        other.get(f"{PROFILE}{path}").status_code
        for path in (f"studies/{row.pk}/", f"tests/{result.pk}/", f"documents/{held.pk}/", f"documents/{held.pk}/file/")
    ]
    dropped = [
        other.post(f"{PROFILE}{part}/{pk}/drop/").status_code
        for part, pk in (("study", row.pk), ("test", result.pk), ("document", held.pk))
    ]

    assert got + dropped == [404] * 7
    assert Study.objects.count() == 1


def test_a_profile_asks_the_same_questions_for_one_row_and_for_three(student: Actor) -> None:
    client, counts = signed_in(student), []
    for number in (1, 3):
        while Study.objects.count() < number:
            study(student, is_current=False)
            kept(student)
        with CaptureQueriesContext(connection) as asked:
            client.get(PROFILE)
        counts.append(len(asked))

    assert counts[0] == counts[1]
    assert counts[0] <= 12
