"""The register of organisations: codes, identifiers, and files that are read into it."""

import csv
import io
from pathlib import Path

import factories
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from sojourn.base.audit.models import Event
from sojourn.base.people import actions
from sojourn.base.people.actions.importing import planned
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation, OrganisationImport
from sojourn.core.errors import BadInput, Refused

pytestmark = pytest.mark.django_db
DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "organisations"


def read(rows: list[dict[str, str]], by: Actor, kind: str = "") -> OrganisationImport:
    """A file with these rows, as it is kept."""
    out = io.StringIO()
    writer = csv.DictWriter(out, sorted({name for row in rows for name in row}))
    writer.writeheader()
    writer.writerows(rows)
    return actions.read_organisations(SimpleUploadedFile("places.csv", out.getvalue().encode()), kind, by=by)


def test_a_new_organisation_has_a_code_from_its_name_and_a_whole_identifier() -> None:
    officer = factories.member("programme_officer")
    values = {"names": {"en": "École Larch"}, "kind": "institute", "ror_id": "00839we02"}

    first = actions.save_organisation(None, values, by=officer)
    second = actions.save_organisation(None, {**values, "ror_id": ""}, by=officer)

    assert (first.code, second.code, first.ror_id) == ("ecole-larch", "ecole-larch-2", "https://ror.org/00839we02")


def test_a_code_is_no_word_of_an_address() -> None:
    made = actions.save_organisation(
        None, {"names": {"en": "New"}, "kind": "company"}, by=factories.member("programme_officer")
    )

    assert made.code == "new-2"


@pytest.mark.parametrize(("ror", "reason"), [("https://ror.org/00839we03", "ror_wrong"), ("00839we02", "ror_taken")])
def test_wrong_and_taken_identifiers_are_refused(ror: str, reason: str) -> None:
    factories.organisation(ror_id="https://ror.org/00839we02")

    with pytest.raises(Refused, match=reason):
        actions.save_organisation(factories.organisation(), {"ror_id": ror}, by=factories.member("programme_officer"))


def test_a_change_is_recorded_field_by_field_and_no_change_not_at_all() -> None:
    officer, place = factories.member("programme_officer"), factories.organisation(city="Toronto")

    actions.save_organisation(place, {"city": "Halifax"}, by=officer)
    actions.save_organisation(place, {"city": "Halifax"}, by=officer)

    assert Event.objects.get(object_code=place.code).detail == {"changed": {"city": ["Toronto", "Halifax"]}}


def test_a_file_shows_new_changed_same_and_faulty_rows_before_anything_changes() -> None:
    officer = factories.member("programme_officer")
    factories.organisation(code="a", names={"en": "Alder"}, country="CA", city="Halifax", province="Québec")
    factories.organisation(code="b", names={"en": "Birch"}, country="CA", domain="birch.example")
    kept = read(
        [
            {"name": "Alder", "country": "CA", "region": "Quebec", "city": ""},
            {"name": "Birch", "country": "CA", "domain": "birch.test", "name_ko": "자작대학교"},
            {"name": "Cedar", "country": "CA", "ror_id": "https://ror.org/00839we02"},
            {"name": "Linden", "country": "Canada", "ror_id": "https://ror.org/00839we03"},
        ],
        officer,
    )

    steps = planned(kept)

    assert [(step.outcome, step.code) for step in steps] == [
        ("same", "a"),
        ("changed", "b"),
        ("new", ""),
        ("faulty", ""),
    ]
    assert steps[1].differences == (("name_ko", "", "자작대학교"), ("domain", "birch.example", "birch.test"))
    assert [(each.row, each.column, each.value) for each in steps[3].problems] == [
        (5, "country", "Canada"),
        (5, "ror_id", "https://ror.org/00839we03"),
    ]
    assert Organisation.objects.filter(names__en="Cedar").count() == 0


def test_applying_does_what_was_shown_and_a_repeat_changes_nothing() -> None:
    officer = factories.member("programme_officer")
    rows = [
        {"name": "Alder", "country": "CA", "ror_id": "https://ror.org/00839we02"},
        {"name": "자작대학교", "country": "KR", "ror_id": ""},
        {"name": "", "country": "CA", "ror_id": ""},
    ]
    first, second = read(rows, officer), read(rows, officer)

    counts = actions.apply_import(first, by=officer)
    again = actions.apply_import(second, by=officer)

    assert (counts, again) == ({"new": 2, "faulty": 1}, {"same": 2, "faulty": 1})
    made = Organisation.objects.get(names__ko="자작대학교")
    assert (made.kind, made.code, made.words) == ("home_university", "organisation", "자작대학교\norganisation")
    with pytest.raises(Refused, match="changed_meanwhile"):
        actions.apply_import(first, by=officer)


def test_two_rows_about_one_organisation_are_told() -> None:
    officer = factories.member("programme_officer")

    steps = planned(read([{"name": "Alder", "country": "CA"}, {"name": "ALDER", "country": "CA"}], officer))

    assert [step.outcome for step in steps] == ["new", "faulty"]
    assert steps[1].problems[0].figures == {"first": 2}


def test_a_name_with_another_identifier_is_another_organisation() -> None:
    officer = factories.member("programme_officer")
    factories.organisation(names={"en": "Alder"}, country="CA", ror_id="https://ror.org/00839we02")

    steps = planned(read([{"name": "Alder", "country": "CA", "ror_id": "https://ror.org/054ca2x66"}], officer))

    assert [step.outcome for step in steps] == ["new"]


@pytest.mark.parametrize("name", ["places.pdf", "places.csv"])
def test_what_is_no_table_of_organisations_is_refused(name: str) -> None:
    upload = SimpleUploadedFile(name, b"%PDF-1.7 nothing")

    with pytest.raises(BadInput):
        actions.read_organisations(upload, "", by=factories.member("programme_officer"))


@pytest.mark.data
@pytest.mark.skipif(not DATA.exists(), reason="needs the real data folder beside the project")
@pytest.mark.parametrize(
    ("name", "rows"), [("ror_universities_ca_kr.csv", 364), ("hipo_universities_ca_kr_with_ror.csv", 400)]
)
def test_the_real_lists_go_in_once(name: str, rows: int) -> None:
    officer = factories.member("programme_officer")
    upload = (DATA / name).read_bytes()

    first = actions.apply_import(
        actions.read_organisations(SimpleUploadedFile(name, upload), "", by=officer), by=officer
    )
    again = actions.apply_import(
        actions.read_organisations(SimpleUploadedFile(name, upload), "", by=officer), by=officer
    )

    assert sum(first.values()) == sum(again.values()) == rows
    assert set(again) <= {"same", "faulty"}


def test_hundreds_of_rows_go_in_at_once() -> None:
    officer = factories.member("programme_officer")
    kept = read([{"name": f"Company {number}", "country": "CA"} for number in range(600)], officer, "company")

    counts = actions.apply_import(kept, by=officer)

    assert counts == {"new": 600}
    assert Event.objects.filter(object_kind="organisation", verb="make").count() == 600
