"""The real catalogue of 2024, where it is at hand: 2,960 projects, its faults by name."""

from collections import Counter
from pathlib import Path

import pytest
from django.core.files.base import ContentFile
from factories import call, member, organisation, party

from sojourn.base.jobs import work
from sojourn.stages.projects import actions, queries
from sojourn.stages.projects.models import CatalogueImport, Project
from sojourn.tables.catalogue.places import universities

HERE = next(
    (
        found
        for parent in Path(__file__).resolve().parents
        if (found := parent / "shared" / "data" / "gri-2024" / "projects.xlsx").is_file()
    ),
    None,
)
# How many rows of the catalogue have which fault of their place.
PLACES = {
    "place_contradicts": 1,
    "place_elsewhere": 14,
    "place_missing": 11,
    "place_region_repaired": 1,
    "place_repaired": 10,
}
pytestmark = [
    pytest.mark.django_db,
    pytest.mark.data,
    pytest.mark.skipif(HERE is None, reason="the real catalogue of 2024 is not beside the project"),
]


def test_the_real_catalogue_is_read_and_applied_with_its_faults_named() -> None:
    assert HERE is not None
    for each in {found.host: found for found in universities().values()}.values():
        organisation("host_university", code=each.host, names={"en": each.name}, province=each.region, city=each.city)
    target = call()
    officer = member("programme_officer", party(target.agreement, "agency"))
    content = HERE.read_bytes()

    made = actions.new_import(target, ContentFile(content, name="projects.xlsx"), "accepted", by=officer)
    work.run_due()
    made = CatalogueImport.objects.get(pk=made.pk)
    counts = made.report["counts"]
    notes = Counter(note["code"] for row in made.report["rows"] for note in row["notes"])
    actions.apply_import(made, by=officer)
    work.run_due()

    assert {code: notes[code] for code in PLACES} == PLACES
    assert counts == {"faulty": 0, "changed": 0, "new": 2960, "same": 0, "copy": 0}
    assert Project.objects.filter(call=target, state="accepted").count() == 2960
    assert queries.public_projects().count() == 2960
