"""A university under another name is found by it: the search of its projects follows in the same transaction."""

import factories
import pytest

from sojourn.base.jobs.models import Job
from sojourn.base.people import actions
from sojourn.stages.projects.actions import telling
from sojourn.stages.projects.models import Project, SearchRow

pytestmark = pytest.mark.django_db


def indexed(project: Project) -> str:
    return SearchRow.objects.get(project=project).text_words


def test_a_renamed_university_is_found_by_its_new_name() -> None:
    host = factories.organisation(names={"en": "Alderwood"})
    project = factories.project(host=host)
    telling.tell_search([project.pk])
    before = "alderwood" in indexed(project).lower()

    actions.save_organisation(host, {"names": {"en": "Birchfield"}}, by=factories.member("programme_officer"))

    assert (before, [word in indexed(project).lower() for word in ("alderwood", "birchfield")]) == (True, [False, True])


def test_a_merged_university_gives_its_projects_the_name_of_the_other() -> None:
    kept, gone = (factories.organisation(names={"en": name}) for name in ("Birchfield", "Alderwood"))
    project = factories.project(host=gone)
    telling.tell_search([project.pk])

    actions.merge_organisations(kept, gone, by=factories.member("administrator"))

    assert [word in indexed(project).lower() for word in ("alderwood", "birchfield")] == [False, True]
    assert SearchRow.objects.get(project=project).host_ref == kept.pk


def test_a_merged_hub_gives_its_projects_to_the_other() -> None:
    kept, gone = (factories.organisation("hub") for _ in range(2))
    project = factories.project(hub=gone)
    telling.tell_search([project.pk])

    actions.merge_organisations(kept, gone, by=factories.member("administrator"))

    assert SearchRow.objects.get(project=project).hub_ref == kept.pk


def test_many_projects_are_indexed_in_the_background(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telling, "MOST_AT_ONCE", 1)
    host = factories.organisation()
    for _ in range(2):
        factories.project(host=host)

    actions.save_organisation(host, {"names": {"en": "Birchfield"}}, by=factories.member("programme_officer"))

    assert Job.objects.filter(work="index-projects", state="waiting").count() == 1
