"""The copy of a receipt: made after the submission, the words of the page, offered on the page and by mail."""

import io
from typing import Any

import factories as make
import pikepdf
import pypdf
import pytest
from django.test import Client
from django.utils import translation
from test_applying import signed_in, whole

from sojourn.base.jobs.models import Job
from sojourn.base.jobs.work import run_due
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.portals.student.copies import words_of
from sojourn.stages.applications.actions import begin_application, submit_application
from sojourn.stages.applications.models import Submission

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Any:
    with translation.override("en"):
        yield


@pytest.fixture
def student() -> Actor:
    return make.member("student")


def submitted(student: Actor, language: str = "en") -> Submission:
    application = whole(begin_application(make.call(), by=student), student)
    return submit_application(application, key="key", language=language, by=student)


def at(made: Submission, page: str = "") -> str:
    return f"/en/student/applications/{made.application.code}/receipts/{made.number}/{page}"


def test_the_page_says_that_the_copy_is_being_made_and_then_offers_it(student: Actor) -> None:
    made, client = submitted(student), signed_in(student)

    before, early = client.get(at(made)).content.decode(), client.get(at(made, "copy/"))
    run_due()
    after, copy = client.get(at(made)).content.decode(), client.get(at(made, "copy/"))

    assert "is being made" in before
    assert early.status_code == 404
    assert f'href="{at(made, "copy/")}"' in after
    assert copy["Content-Type"] == "application/pdf"
    assert f'filename="{made.receipt}.pdf"' in copy["Content-Disposition"]


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_copy_is_archival_readable_aloud_and_says_the_words_of_the_page(student: Actor, language: str) -> None:
    made = submitted(student, language)
    run_due()
    content = b"".join(signed_in(student).get(at(made, "copy/")).streaming_content)  # type: ignore[attr-defined, arg-type]  # a file

    with pikepdf.open(io.BytesIO(content)) as pdf:
        meta = pdf.open_metadata()
        marks = (meta.get("pdfaid:part"), meta.get("pdfaid:conformance"), meta.get("pdfuaid:part"))
        tagged = (str(pdf.Root.Lang), bool(pdf.Root.MarkInfo.Marked))
        fonts = {str(font.BaseFont) for page in pdf.pages for font in page.Resources.Font.values()}
    text = "".join("".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(content)).pages).split())
    said = words_of(made)
    expected = [said["title"], made.receipt, made.digest, *(words for row in said["facts"] for words in row)]

    assert marks == ("2", "A", "1")
    assert tagged == (language, True)
    assert all("Pretendard" in font for font in fonts)
    assert [words for words in expected if "".join(words.split()) not in text] == []
    assert "Graphs." in text


def test_a_copy_is_made_once_however_often_it_is_asked_for(student: Actor) -> None:
    made, client = submitted(student), signed_in(student)

    client.post(at(made, "copy/make/"))
    run_due()
    first = Submission.objects.get().copy_id
    client.post(at(made, "copy/make/"))
    run_due()

    assert Job.objects.filter(work="receipt-copy").count() == 1
    assert Submission.objects.get().copy_id == first


def test_the_mail_leads_to_the_receipt(student: Actor) -> None:
    made = submitted(student)

    assert at(made) in OutboxMail.objects.get(key=f"application-submitted:{made.receipt}").text


def test_nobody_else_has_the_copy(student: Actor) -> None:
    made = submitted(student)
    run_due()

    assert signed_in(make.member("student")).get(at(made, "copy/")).status_code == 404
    assert Client().get(at(made, "copy/")).status_code == 302
