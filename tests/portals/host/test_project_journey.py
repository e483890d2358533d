"""From a professor's draft to the public catalogue: every page answers, in every language."""

import pytest
from django.test import Client
from factories import call, member, organisation, party

from sojourn.base.mail.models import OutboxMail
from sojourn.stages.projects import queries
from sojourn.stages.projects.models import Project

pytestmark = pytest.mark.django_db

CONTENT = {
    "titles_en": "Batteries that age well",
    "titles_fr": "Des piles qui vieillissent bien",
    "descriptions_en": "How cells age, and what a model can learn from their first hundred cycles. " * 2,
    "descriptions_fr": "Comment vieillissent les piles, et ce qu'un modèle apprend des cent premiers cycles. " * 2,
    "roles_en": "Measure, model, write.",
    "skills_en": "Python",
    "backgrounds": "Physics; Electrical engineering",
    "track": "energy",
    "work_language": "en",
    "seats": "2",
    "weeks": "12",
    "start_from": "2027-05-03",
    "start_until": "2027-07-05",
    "city": "Toronto",
    "co_supervisors": "Generated Colleague <colleague@example.org>",
}


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_draft_becomes_a_public_project(client: Client, language: str) -> None:
    host = organisation("host_university", province="Ontario", city="Toronto")
    open_call = call()
    professor, office = member("host_professor", host), member("host_office", host)
    officer = member("programme_officer", party(open_call.agreement, "agency"))

    client.force_login(professor.person)
    for page in ("", "new/"):
        assert client.get(f"/{language}/host/projects/{page}").status_code == 200
    made = client.post(f"/{language}/host/projects/new/", {"call": open_call.code, "host": host.code})
    code = Project.objects.get().code
    assert made["Location"] == f"/{language}/host/projects/{code}/edit/"
    form = client.get(made["Location"]).context["form"]
    hidden = {"version": form.initial["version"], "page": form.initial["page"]}
    assert client.get(f"/{language}/host/projects/{code}/").status_code == 200
    saved = client.post(f"/{language}/host/projects/{code}/save/", {**CONTENT, **hidden})
    assert saved.status_code == 200
    checked = client.post(made["Location"], {**CONTENT, **hidden, "check": ""})
    assert checked["Location"] == f"/{language}/host/projects/{code}/"
    page = client.get(checked["Location"])
    assert page.context["lacking"] == ()
    client.post(f"/{language}/host/projects/{code}/move/submit/")
    assert Project.objects.get().state == "submitted"

    client.force_login(office.person)
    assert client.get(f"/{language}/host/office/projects/").status_code == 200
    assert client.get(f"/{language}/host/office/projects/{code}/").status_code == 200
    assert client.get(f"/{language}/host/office/projects/confirm/?project={code}").status_code == 200
    client.post(f"/{language}/host/office/projects/confirm/", {"project": code})
    assert Project.objects.get().state == "confirmed"

    client.force_login(officer.person)
    assert client.get(f"/{language}/staff/projects/").status_code == 200
    assert client.get(f"/{language}/staff/projects/{code}/").status_code == 200
    assert client.get(f"/{language}/staff/projects/accept/?project={code}").status_code == 200
    client.post(f"/{language}/staff/projects/accept/", {"project": code})

    project = queries.public_projects().get()
    assert (project.state, project.seats_left, project.province) == ("accepted", 2, "Ontario")
    assert project.backgrounds == ["Physics", "Electrical engineering"]
    assert project.co_supervisors == [{"name": "Generated Colleague", "email": "colleague@example.org"}]
    assert list(OutboxMail.objects.order_by("pk").values_list("person", flat=True)) == [
        office.person.pk,
        None,
        professor.person.pk,
    ]
    assert OutboxMail.objects.get(person=None).address == "colleague@example.org"
