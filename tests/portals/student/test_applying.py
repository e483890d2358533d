"""A student applies: begins, writes, ranks, checks, submits, holds a receipt."""

import io
import re
from typing import Any

import factories as make
import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils import translation

from sojourn.base import clock
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.actor import Actor
from sojourn.stages.applications.actions import begin_application, save_about, save_answers, save_choices
from sojourn.stages.applications.models import Answer, Application, Document, Reference, Submission

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def english() -> Any:
    """Addresses of these tests are the English ones."""
    with translation.override("en"):
        yield


@pytest.fixture
def student() -> Actor:
    return make.member("student")


@pytest.fixture
def application(student: Actor) -> Application:
    return begin_application(make.call(), by=student)


def signed_in(student: Actor) -> Client:
    client = Client()
    client.force_login(student.person)
    return client


def at(application: Application, page: str) -> str:
    return f"/en/student/applications/{application.code}/{page}"


def whole(application: Application, student: Actor) -> Application:
    """The application with all that it needs."""
    call = application.call
    home = call.agreement.parties.get(role="home_university").organisation
    save_about(application, {"home": home, "track": "energy"}, by=student)
    hosts = [make.organisation("host_university", province=place) for place in ("Ontario", "Quebec", "Alberta")]
    projects = [make.project(in_call=call, host=host, province=host.province) for host in hosts]
    save_choices(application, [each.code for each in projects], seen=0, page="p", by=student)
    typed = {
        "interests": "Graphs.",
        "rationale": "Now.",
        "experience": ["no"],
        "sent_abroad": "yes",
        "true": "yes",
    }
    save_answers(application, typed, seen={}, page="p", person=student.person)
    for kind in ("transcript", "cv"):
        Document.objects.create(
            application=application,
            code=f"d-{kind}",
            kind=kind,
            question=kind,
            file=make.stored_file(student.person),
            added_at=clock.now(),
        )
    Reference.objects.create(
        application=application, code="r1", digest="x", full_name="R", email="r@example.org", asked_at=clock.now()
    )
    return Application.objects.get(pk=application.pk)


def test_the_home_of_a_student_offers_open_calls_and_begins_an_application_once(student: Actor) -> None:
    call, client = make.call(), signed_in(student)

    page = client.get("/en/student/")
    first = client.post(f"/en/student/calls/{call.code}/begin/")
    second = client.post(f"/en/student/calls/{call.code}/begin/")

    assert call.titles["en"] in page.content.decode()
    assert first["Location"] == second["Location"] == f"/en/student/applications/{Application.objects.get().code}/"


def test_an_application_tells_what_is_missing_and_where(student: Actor, application: Application) -> None:
    body = signed_in(student).get(at(application, "check/")).content.decode()

    assert f'href="{at(application, "parts/research/")}#id_q_interests"' in body
    assert "Submit the application" not in body


def test_a_section_is_saved_without_scripts_and_leads_on(student: Actor, application: Application) -> None:
    client = signed_in(student)

    answer = client.post(
        at(application, "parts/research/"), {"q_interests": "네트워크\r\n과학", "page": "one", "next": ""}
    )

    assert answer["Location"] == at(application, "parts/documents/")
    assert Answer.objects.get(question="interests").value == "네트워크\n과학"


def test_the_second_of_two_windows_sees_both_texts_and_decides(student: Actor, application: Application) -> None:
    client, page = signed_in(student), at(application, "parts/research/")
    client.post(page, {"q_interests": "first", "page": "one"})

    told = client.post(page, {"q_interests": "second", "page": "two", "v_interests": "0"}).content.decode()
    client.post(page, {"q_interests": "second", "page": "two", "v_interests": "1"})

    assert ">second</textarea>" in told.replace("\n", "")
    assert "first" in told
    assert 'name="v_interests" value="1"' in told
    assert Answer.objects.get(question="interests").value == "second"


def test_autosave_answers_with_the_time_and_refuses_to_write_over_another_page(
    student: Actor, application: Application
) -> None:
    client, address = signed_in(student), at(application, "parts/research/save/")

    saved = client.post(address, {"q_interests": "a", "page": "one"})
    refused = client.post(address, {"q_interests": "b", "page": "two"})

    told = refused.json()
    assert (saved.status_code, saved.json()["versions"]["interests"]) == (200, 1)
    assert (refused.status_code, told["refused"]) == (409, "newer_elsewhere")
    assert [(each["question"], each["version"], each["entries"]) for each in told["clashes"]] == [
        ("interests", 1, [["q_interests", "a"]])
    ]
    assert [word in told["clashes"][0]["html"] for word in ("<del>a</del>", "<ins>b</ins>")] == [True, True]


def test_a_page_that_names_what_changed_in_it_writes_over_nothing_else(
    student: Actor, application: Application
) -> None:
    client, address = signed_in(student), at(application, "parts/research/save/")
    client.post(address, {"q_interests": "a", "q_rationale": "r", "page": "one", "only": ["interests", "rationale"]})

    saved = client.post(address, {"q_rationale": "R", "v_rationale": "1", "page": "two", "only": ["", "rationale"]})

    assert saved.json()["versions"] == {"rationale": 2}
    assert {row.question: row.value for row in Answer.objects.all()} == {"interests": "a", "rationale": "R"}


def test_without_scripts_one_can_take_what_the_other_window_saved(student: Actor, application: Application) -> None:
    client, page = signed_in(student), at(application, "parts/research/")
    client.post(page, {"q_interests": "first", "page": "one"})

    taken = client.post(page, {"q_interests": "second", "v_interests": "1", "page": "two", "take": "interests"})

    assert taken["Location"] == page
    assert Answer.objects.get(question="interests").value == "first"


def test_a_ranked_list_is_saved_as_it_is_moved_with_what_the_rules_say(
    student: Actor, application: Application
) -> None:
    client, address = signed_in(student), at(application, "choices/save/")
    one, two = (make.project(in_call=application.call).code for _ in range(2))

    saved = client.post(address, {"order": [one, two], "version": "0", "page": "p.1"})
    late = client.post(address, {"order": [two, one], "version": "0", "page": "p.0"})
    other = client.post(at(application, "choices/"), {"order": [two], "version": "0", "page": "q", "stay": ""})

    assert (saved.status_code, saved.json()["version"]) == (200, 1)
    assert "2" in saved.json()["live"]
    assert [(each["question"], each["version"]) for each in late.json()["clashes"]] == [("", 1)]
    assert (other.status_code, 'data-clash=""' in other.content.decode()) == (200, True)
    assert [each.project.code for each in application.choices.all()] == [one, two]


def test_projects_are_ranked_by_buttons(student: Actor, application: Application) -> None:
    client, page = signed_in(student), at(application, "choices/")
    one, two = (make.project(in_call=application.call).code for _ in range(2))

    client.post(page, {"order": [one, two], "version": "0", "page": "p", "move": f"up:{two}"})

    assert [each.project.code for each in application.choices.all()] == [two, one]


def test_what_is_whole_is_submitted_once_and_has_a_receipt(student: Actor, application: Application) -> None:
    application, client = whole(application, student), signed_in(student)

    first = client.post(at(application, "check/"), {"submission": "key"})
    again = client.post(at(application, "check/"), {"submission": "key"})
    receipt = client.get(first["Location"]).content.decode()

    made = Submission.objects.get()
    application.refresh_from_db()
    assert first["Location"] == again["Location"] == at(application, "receipts/1/")
    assert (application.state, made.receipt) == ("submitted", f"{application.number}-1")
    assert made.digest in receipt
    assert "Graphs." in receipt


def test_another_persons_application_is_not_there(application: Application) -> None:
    client = signed_in(make.member("student"))

    assert [
        client.get(at(application, page)).status_code for page in ("", "check/", "choices/", "parts/research/")
    ] == [404] * 4


def pdf(name: str = "transcript.pdf") -> SimpleUploadedFile:
    made = pikepdf.new()
    made.add_blank_page()
    out = io.BytesIO()
    made.save(out)
    return SimpleUploadedFile(name, out.getvalue(), "application/pdf")


def test_a_document_is_handed_in_read_again_and_taken_away(student: Actor, application: Application) -> None:
    client, part = signed_in(student), at(application, "parts/documents/")

    client.post(at(application, "documents/transcript/add/"), {"file": pdf("성적.pdf"), "language": "ko"})
    made = Document.objects.get()
    shown = client.get(part).content.decode()
    read = client.get(at(application, f"documents/{made.code}/"))
    client.post(at(application, f"documents/{made.code}/remove/"))

    assert (made.kind, made.language, made.file.media_type) == ("transcript", "ko", "application/pdf")
    assert "성적.pdf" in shown
    assert read["Content-Type"] == "application/pdf"
    assert "성적.pdf" not in client.get(part).content.decode()


def test_a_file_of_another_kind_is_refused_beside_its_box(student: Actor, application: Application) -> None:
    sent = {"file": SimpleUploadedFile("cv.pdf", b"MZ no pdf")}

    page = signed_in(student).post(at(application, "documents/cv/add/"), sent).content.decode()

    assert 'id="id_file-error"' in page
    assert Document.objects.count() == 0


def in_pieces(client: Client, application: Application, content: bytes) -> dict[str, str]:
    """The file sent piece by piece; the answer is what the form says of it."""
    begun = client.post(
        at(application, "documents/cv/begin/"), {"name": "이력서.pdf", "size": str(len(content))}
    ).json()
    come = 0
    while come < len(content):
        come = client.post(
            at(application, "documents/cv/piece/"),
            content[come : come + 300],
            content_type="application/octet-stream",
            headers={"X-Pieces": begun["mark"], "X-At": str(come)},
        ).json()["at"]
    return {"pieces": begun["mark"], "language": "ko"}


def test_a_document_sent_in_pieces_is_handed_in_once(student: Actor, application: Application) -> None:
    client = signed_in(student)
    form = in_pieces(client, application, pdf().read())

    first = client.post(at(application, "documents/cv/add/"), form)
    again = client.post(at(application, "documents/cv/add/"), form)

    made = Document.objects.get()
    assert first["Location"] == again["Location"] == at(application, "parts/documents/")
    assert (made.file.name, made.language, made.file.media_type) == ("이력서.pdf", "ko", "application/pdf")


def test_a_file_in_pieces_is_looked_into_like_a_whole_one_and_is_nobody_elses(
    student: Actor, application: Application
) -> None:
    client = signed_in(student)
    broken = in_pieces(client, application, b"%PDF-1.7 nothing of a PDF")
    other = begin_application(application.call, by=make.member("student"))

    told = client.post(at(application, "documents/cv/add/"), broken).content.decode()
    early = client.post(at(application, "documents/cv/begin/"), {"name": "a.exe", "size": "5"})
    foreign = client.post(at(other, "documents/cv/begin/"), {"name": "a.pdf", "size": "5"})

    assert "save it anew" in told
    assert (early.status_code, early.json()["refused"], foreign.status_code) == (409, "file_kind_unknown", 404)
    assert Document.objects.count() == 0


def asked(student: Actor, application: Application) -> str:
    """The path of the link that a referee gets."""
    signed_in(student).post(
        at(application, "references/"),
        {"full_name": "Prof. Generated", "email": "prof@example.org", "language": "en", "relation": ""},
    )
    text = OutboxMail.objects.get(address="prof@example.org").text
    return "/" + re.search(r"https?://[^/\s]+/(\S+)", text)[1]  # type: ignore[index]  # the mail has one link


def test_a_referee_writes_by_the_link_and_the_applicant_sees_only_that_it_came(
    student: Actor, application: Application
) -> None:
    link, referee = asked(student, application), Client()
    typed = {"q_known_as": "taught", "q_standing": "top_five", "q_strengths": "Secret praise.", "page": "one"}

    refused = referee.post(link, {**typed, "send": ""}).content.decode()
    sent = referee.post(link, {**typed, "letter": pdf("letter.pdf"), "send": ""})
    student_pages = "".join(
        signed_in(student).get(at(application, page)).content.decode() for page in ("", "references/", "check/")
    )

    made = Reference.objects.get()
    assert 'class="error"' in refused
    assert (sent.status_code, made.state) == (302, "received")
    assert "Received" in student_pages
    assert ("Secret" in student_pages, "letter.pdf" in student_pages) == (False, False)
    assert "Secret" not in "".join(OutboxMail.objects.values_list("text", flat=True))


def test_a_reminder_brings_a_new_link_and_ends_the_old_one(student: Actor, application: Application) -> None:
    old = asked(student, application)
    made = Reference.objects.get()

    signed_in(student).post(at(application, f"references/{made.code}/remind/"))

    assert OutboxMail.objects.filter(address="prof@example.org").count() == 2
    assert Client().get(old).status_code == 404


def test_one_person_is_asked_once_and_nobody_recommends_themselves(student: Actor, application: Application) -> None:
    asked(student, application)
    client, page = signed_in(student), at(application, "references/")

    twice = client.post(page, {"full_name": "X", "email": "PROF@example.org", "language": "en"}).content.decode()
    own = client.post(page, {"full_name": "X", "email": student.person.email, "language": "en"}).content.decode()

    assert "is asked already" in twice
    assert "Nobody recommends themselves" in own
    assert Reference.objects.count() == 1
