"""A call on its last day: applicants with all but the last page of their applications, and what became of them.

python bench/deadline_world.py make COUNT PREFIX     makes that many applicants more; prints one line of JSON for each
python bench/deadline_world.py tell                  prints what is kept of every application, one line of JSON each

Everybody in it is generated. SOJOURN_DATA and DATABASE_URL say where the rows are.
"""

import json
import os
import sys
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sojourn.config.settings")

import django

django.setup()

# ruff: noqa: E402  models are there only after the set-up
from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.core.management import call_command

import portal_world
from sojourn.base import clock
from sojourn.base.files.models import StoredFile
from sojourn.base.people.models import Organisation, Person
from sojourn.stages.agreements.models import Party
from sojourn.stages.applications.actions.drafting import new_code
from sojourn.stages.applications.actions.forms import form_for
from sojourn.stages.applications.models import Answer, Application, Choice, Document, EarlierAnswer, Reference
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project

PASSWORD = "a-generated-password-that-opens-nothing"  # noqa: S105  of applicants who are generated
PROJECTS, HOMES, CHOICES = 600, 3, 5
CODE = "call-open"


def make(count: int, prefix: str) -> Iterator[dict[str, str]]:
    """So many applicants more, each of whom lacks two texts and the transcript; the portal itself at the first time."""
    call_command("migrate", verbosity=0)
    call = Call.objects.filter(code=CODE).first() or _call()
    homes = list(Organisation.objects.filter(kind="home_university").order_by("code"))
    projects = list(Project.objects.filter(call=call, state="accepted").order_by("code"))
    form, at, secret = form_for(call), clock.now(), make_password(PASSWORD)
    file = StoredFile.objects.filter(code="deadline-cv").first() or _cv()
    people = Person.objects.bulk_create(
        Person(
            code=f"{prefix}{number}",
            email=f"{prefix}{number}@example.org",
            full_name=f"Applicant {prefix}{number} (generated)",
            language="en",
            password=secret,
            joined_at=at,
        )
        for number in range(count)
    )
    EmailAddress.objects.bulk_create(
        EmailAddress(user=person, email=person.email, verified=True, primary=True) for person in people
    )
    applications = Application.objects.bulk_create(
        Application(
            code=new_code(),
            call=call,
            form=form,
            person=person,
            home=homes[number % HOMES],
            begun_at=at,
            changed_at=at,
        )
        for number, person in enumerate(people)
    )
    _filled(applications, _lists(projects), file)
    for person, application in zip(people, applications, strict=True):
        yield {"email": person.email, "code": application.code}


def _call() -> Call:
    world = portal_world.World()
    world.grow(PROJECTS)
    at = clock.now()
    for number in range(HOMES):
        home = Organisation.objects.create(
            code=f"home-{number}", kind="home_university", names={"en": f"Home {number}"}, country="KR", created_at=at
        )
        Party.objects.create(
            agreement=world.published.agreement, organisation=home, role="home_university", turn=2 + number
        )
    world.published.windows.filter(kind="applications").update(
        opens_at=at - timedelta(days=30), closes_at=at + timedelta(days=1)
    )
    return world.published


def _lists(projects: list[Project]) -> list[list[Project]]:
    """Ranked lists as the rules want them: five projects in five provinces, no supervisor twice."""
    by_province: dict[str, list[Project]] = {}
    for project in projects:
        by_province.setdefault(project.province, []).append(project)
    provinces = sorted(by_province, key=lambda name: -len(by_province[name]))[:CHOICES]
    found = []
    for number in range(min(len(by_province[name]) for name in provinces)):
        listed = [by_province[name][number] for name in provinces]
        if len({project.supervisor_name for project in listed}) == CHOICES:
            found.append(listed)
    return found


def _cv() -> StoredFile:
    path = default_storage.save("deadline/cv.pdf", ContentFile(b"%PDF-1.4\n"))
    return StoredFile.objects.create(
        code="deadline-cv",
        owner_kind="application",
        owner_code="deadline",
        name="cv.pdf",
        media_type="application/pdf",
        size=9,
        sha256="0" * 64,
        path=path,
        state="clean",
        uploaded_at=clock.now(),
    )


def _filled(applications: list[Application], lists: list[list[Project]], file: StoredFile) -> None:
    at = clock.now()
    answers = {"experience": ["no"], "sent_abroad": "yes", "true": "yes"}
    Answer.objects.bulk_create(
        Answer(application=each, question=question, value=value, saved_at=at)
        for each in applications
        for question, value in answers.items()
    )
    Choice.objects.bulk_create(
        Choice(application=each, rank=rank, project=project)
        for number, each in enumerate(applications)
        for rank, project in enumerate(lists[number % len(lists)], start=1)
    )
    Document.objects.bulk_create(
        Document(application=each, code=f"d{each.code}", kind="cv", question="cv", file=file, added_at=at)
        for each in applications
    )
    Reference.objects.bulk_create(
        Reference(
            application=each,
            code=f"r{each.code}",
            digest=f"d{each.code}",
            full_name="Referee (generated)",
            email=f"r{each.code}@example.org",
            asked_at=at,
        )
        for each in applications
    )


def tell() -> Iterator[dict[str, Any]]:
    """What is kept of each application that was written in: every text it ever held, and its submissions."""
    for row in (
        Application.objects.filter(code__startswith="a").prefetch_related("answers", "submissions").iterator(500)
    ):
        texts: dict[str, list[Any]] = {}
        for answer in row.answers.all():
            texts[answer.question] = [answer.value]
        for earlier in EarlierAnswer.objects.filter(answer__application=row).order_by("pk"):
            texts[earlier.answer.question].append(earlier.value)
        yield {
            "code": row.code,
            "state": row.state,
            "texts": texts,
            "submissions": [
                {"receipt": made.receipt, "number": made.number, "answers": made.content["answers"]}
                for made in row.submissions.all()
            ],
            "documents": row.documents.filter(kind="transcript", removed_at=None).count(),
        }


if __name__ == "__main__":
    found = make(int(sys.argv[2]), sys.argv[3]) if sys.argv[1] == "make" else tell()
    for line in found:
        print(json.dumps(line, ensure_ascii=False))
