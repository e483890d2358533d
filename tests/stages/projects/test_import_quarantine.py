"""A catalogue that waits for the virus scanner is not read before it has been found clean."""

from datetime import timedelta
from typing import Any

import pytest
from django.core.files.base import ContentFile
from factories import call, member, organisation, party

from sojourn.base import clock
from sojourn.base.files import keeping
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.core.errors import Refused
from sojourn.stages.projects import actions
from sojourn.stages.projects.models import CatalogueImport

CATALOGUE = (
    "Project ID,Title,Professor,University,Province,Track,Places,Start date,Weeks\n"
    "A1,Batteries,Generated One,University of Waterloo,Ontario,energy,2,2027-05-03,12\n"
)


@pytest.fixture
def waiting(db: None, settings: Any) -> CatalogueImport:  # noqa: ARG001  for its effect
    """An import that was handed in while the scanner was away."""
    settings.CLAMD = "127.0.0.1:1"
    organisation("host_university", code="university-of-waterloo", names={"en": "University of Waterloo"})
    target = call()
    officer = member("programme_officer", party(target.agreement, "agency"))
    made = actions.new_import(target, ContentFile(CATALOGUE.encode(), name="c.csv"), "accepted", by=officer)
    work.run_due()
    return CatalogueImport.objects.get(pk=made.pk)


def after_the_scan(made: CatalogueImport, found: str | None, monkeypatch: pytest.MonkeyPatch) -> CatalogueImport:
    """What has become of an import a minute later, when the scanner is back and has found something, or nothing."""
    monkeypatch.setattr(keeping, "found_in", lambda *_: found)
    keeping.scan_waiting()
    later = clock.now() + timedelta(minutes=2)
    monkeypatch.setattr(clock, "now", lambda: later)
    work.run_due()
    return CatalogueImport.objects.get(pk=made.pk)


def test_a_catalogue_in_quarantine_is_not_read_and_the_work_waits(waiting: CatalogueImport) -> None:
    assert (waiting.file.state, waiting.report) == ("quarantined", {})
    assert Job.objects.get(key=waiting.code).state == "waiting"
    assert work.run_due() == 0


def test_it_is_read_when_the_scanner_has_found_nothing(
    waiting: CatalogueImport, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = after_the_scan(waiting, None, monkeypatch)

    assert (made.file.state, made.report["counts"]["new"]) == ("clean", 1)
    assert Job.objects.get(key=waiting.code).state == "done"


def test_what_the_scanner_refuses_is_never_read(waiting: CatalogueImport, monkeypatch: pytest.MonkeyPatch) -> None:
    made = after_the_scan(waiting, "Eicar-Test-Signature", monkeypatch)

    assert [problem["code"] for problem in made.report["problems"]] == ["catalogue_infected"]
    assert made.report["found"] == []
    officer = member("programme_officer", party(made.call.agreement, "agency"))
    with pytest.raises(Refused) as refused:
        actions.apply_import(made, by=officer)
    assert refused.value.reason == "import_unreadable"
