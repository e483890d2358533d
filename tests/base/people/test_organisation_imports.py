"""Files of organisations: what they would change, what they changed, twice the same, and back."""

import csv
import io
from pathlib import Path
from typing import Any

import factories
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test.utils import CaptureQueriesContext

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people import actions, queries
from sojourn.base.people.actions import import_work
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import ImportLine, Organisation, OrganisationImport
from sojourn.core.errors import BadInput, Refused

pytestmark = pytest.mark.django_db
DATA = Path(__file__).resolve().parents[4] / "shared" / "data" / "organisations"
ROR = "https://ror.org/00839we02"


def read(rows: list[dict[str, str]], by: Actor, kind: str = "") -> OrganisationImport:
    """A file with these rows, as it is kept and looked at."""
    out = io.StringIO()
    writer = csv.DictWriter(out, sorted({name for row in rows for name in row}))
    writer.writeheader()
    writer.writerows(rows)
    return taken_in(SimpleUploadedFile("places.csv", out.getvalue().encode()), by, kind)


def taken_in(upload: SimpleUploadedFile, by: Actor, kind: str = "") -> OrganisationImport:
    kept = actions.read_organisations(upload, kind, by=by)
    work.run_due()
    return kept


def applied(kept: OrganisationImport, by: Actor) -> dict[str, int]:
    """What applying a file did; the work is done at once."""
    actions.apply_import(kept, by=by)
    work.run_due()
    kept.refresh_from_db()
    return kept.counts()


def undone(kept: OrganisationImport, by: Actor) -> None:
    actions.undo_import(kept, by=by)
    work.run_due()
    kept.refresh_from_db()


def everything() -> list[dict[str, Any]]:
    return list(Organisation.objects.order_by("code").values())


@pytest.fixture
def officer() -> Actor:
    return factories.member("programme_officer")


def test_a_file_shows_new_changed_same_and_faulty_rows_before_anything_changes(officer: Actor) -> None:
    factories.organisation(code="a", names={"en": "Alder"}, country="CA", city="Halifax", province="Québec")
    factories.organisation(code="b", names={"en": "Birch"}, country="CA", domain="birch.example")
    before = everything()

    kept = read(
        [
            {"name": "Alder", "country": "CA", "region": "Quebec", "city": ""},
            {"name": "Birch", "country": "CA", "domain": "birch.test", "name_ko": "자작대학교"},
            {"name": "Cedar", "country": "CA", "ror_id": ROR},
            {"name": "Linden", "country": "Atlantis", "ror_id": "https://ror.org/00839we03"},
        ],
        officer,
    )

    lines = list(kept.lines.order_by("row"))
    assert [(line.row, line.outcome, line.code) for line in lines] == [
        (2, "same", "a"),
        (3, "changed", "b"),
        (4, "new", ""),
        (5, "faulty", ""),
    ]
    assert lines[1].differences == [["name_ko", "", "자작대학교"], ["domain", "birch.example", "birch.test"]]
    assert [(each["column"], each["value"]) for each in lines[3].problems] == [
        ("country", "Atlantis"),
        ("ror_id", "https://ror.org/00839we03"),
    ]
    assert everything() == before


def test_applying_does_what_was_shown_and_a_repeat_changes_nothing(officer: Actor) -> None:
    rows = [
        {"name": "Alder", "country": "CA", "ror_id": ROR},
        {"name": "자작대학교", "country": "KR", "ror_id": ""},
        {"name": "", "country": "CA", "ror_id": ""},
    ]
    first, second = read(rows, officer), read(rows, officer)

    counts = applied(first, officer)
    after = everything()
    again = applied(second, officer)

    assert (counts, again) == ({"new": 2, "faulty": 1}, {"same": 2, "faulty": 1})
    assert everything() == after
    made = Organisation.objects.get(names__ko="자작대학교")
    assert (made.kind, made.code, made.words) == ("home_university", "organisation", "자작대학교\norganisation")
    assert list(first.lines.values_list("code", flat=True)) == ["alder", "organisation", ""]
    with pytest.raises(Refused, match="import_applied"):
        actions.apply_import(first, by=officer)


def test_the_work_done_twice_is_done_once(officer: Actor) -> None:
    kept = read([{"name": "Alder", "country": "CA"}], officer)
    applied(kept, officer)
    events = Event.objects.count()

    Job.objects.filter(work="people.import.apply").update(state="waiting")
    work.run_due()

    assert (Event.objects.count(), Organisation.objects.filter(names__en="Alder").count()) == (events, 1)


def test_a_work_that_broke_off_goes_on_where_it_was(officer: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(import_work, "BATCH", 2)
    rows = [{"name": f"Company {number}", "country": "CA"} for number in range(5)]
    kept = read([*rows, rows[0]], officer, "company")
    steps: list[tuple[int, int]] = []
    arguments = {"import": kept.code, "person": officer.person.pk, "acting": None}

    class BrokenOffError(Exception):
        pass

    def breaks(done: int, whole: int) -> None:
        steps.append((done, whole))
        if len(steps) == 2:
            raise BrokenOffError

    with pytest.raises(BrokenOffError):
        import_work.apply_work(arguments, breaks)
    half = Organisation.objects.filter(kind="company").count()
    counts = import_work.apply_work(arguments, breaks)

    assert half == 4
    assert counts == {"new": 5, "faulty": 1}
    assert steps == [(2, 6), (4, 6), (6, 6)]
    assert Event.objects.filter(object_kind="organisation", verb="make").count() == 5
    assert kept.lines.get(outcome="faulty").problems[0]["figures"] == {"first": 2}


def test_two_rows_about_one_organisation_are_told(officer: Actor) -> None:
    kept = read([{"name": "Alder", "country": "CA"}, {"name": "ALDER", "country": "CA"}], officer)

    lines = list(kept.lines.order_by("row"))

    assert [line.outcome for line in lines] == ["new", "faulty"]
    assert lines[1].problems[0]["figures"] == {"first": 2}


def test_two_rows_with_one_identifier_are_one_organisation(officer: Actor) -> None:
    factories.organisation(names={"en": "Alder"}, country="CA")

    kept = read(
        [{"name": "Alder", "country": "CA", "ror_id": ROR}, {"name": "Birch", "country": "CA", "ror_id": ROR}], officer
    )

    assert list(kept.lines.order_by("row").values_list("outcome", flat=True)) == ["changed", "faulty"]


def test_a_name_with_another_identifier_is_another_organisation(officer: Actor) -> None:
    factories.organisation(names={"en": "Alder"}, country="CA", ror_id=ROR)

    kept = read([{"name": "Alder", "country": "CA", "ror_id": "https://ror.org/054ca2x66"}], officer)

    assert kept.counts() == {"new": 1}


def test_a_file_leaves_alone_those_who_look_after_themselves(officer: Actor) -> None:
    agency = factories.organisation("agency", names={"en": "Riverbend"}, country="KR")
    factories.member("administrator", agency)

    kept = read([{"name": "Riverbend", "country": "KR", "city": "Seoul"}], officer)
    counts = applied(kept, officer)

    agency.refresh_from_db()
    assert (counts, agency.city) == ({"faulty": 1}, "")
    assert kept.lines.get().problems[0]["code"] == "register_guarded"


def test_what_somebody_changed_between_the_look_and_the_work_is_not_lost(officer: Actor) -> None:
    row = factories.organisation(names={"en": "Alder"}, country="CA", city="Halifax")
    kept = read([{"name": "Alder", "country": "CA", "city": "Halifax", "domain": "alder.test"}], officer)

    actions.save_organisation(row, {"names": {"en": "Alder", "fr": "Aulne"}}, by=officer)
    applied(kept, officer)

    row.refresh_from_db()
    assert (row.names, row.domain) == ({"en": "Alder", "fr": "Aulne"}, "alder.test")


def test_an_undone_import_leaves_the_register_as_it_was(officer: Actor) -> None:
    factories.organisation(names={"en": "Birch"}, country="CA", domain="birch.example")
    before = everything()
    kept = read(
        [{"name": "Alder", "country": "CA"}, {"name": "Birch", "country": "CA", "domain": "birch.test"}], officer
    )
    applied(kept, officer)
    assert everything() != before

    undone(kept, officer)

    assert (everything(), kept.state) == (before, "undone")
    assert Event.objects.filter(object_kind="organisation", verb="undo_import").count() == 2
    assert broken_links() == []
    with pytest.raises(Refused, match="import_not_applied"):
        actions.undo_import(kept, by=officer)


def test_a_file_goes_in_again_after_it_was_undone(officer: Actor) -> None:
    rows = [{"name": "Alder", "country": "CA"}]
    kept = read(rows, officer)
    applied(kept, officer)
    undone(kept, officer)

    assert applied(read(rows, officer), officer) == {"new": 1}
    assert broken_links() == []


@pytest.mark.parametrize("used", ["member", "changed", "hub"])
def test_what_is_in_use_is_not_undone(officer: Actor, used: str) -> None:
    kept = read([{"name": "Alder", "country": "CA"}, {"name": "Birch", "country": "CA"}], officer)
    applied(kept, officer)
    made = Organisation.objects.get(names__en="Alder")
    if used == "member":
        factories.member("host_professor", made)
    elif used == "hub":
        factories.organisation(hub=made)
    else:
        actions.save_organisation(made, {"city": "Halifax"}, by=officer)

    with pytest.raises(Refused, match="register_in_use"):
        actions.undo_import(kept, by=officer)

    assert [row.code for row in queries.used_since(kept)] == ["alder"]
    assert Organisation.objects.filter(names__en="Birch").count() == 1


def test_another_agencys_file_is_not_undone_over_a_later_one(officer: Actor) -> None:
    row = factories.organisation(names={"en": "Alder"}, country="CA", city="Halifax")
    first = read([{"name": "Alder", "country": "CA", "city": "Toronto"}], officer)
    applied(first, officer)
    applied(read([{"name": "Alder", "country": "CA", "city": "Ottawa"}], officer), officer)

    with pytest.raises(Refused, match="register_in_use"):
        actions.undo_import(first, by=officer)

    row.refresh_from_db()
    assert row.city == "Ottawa"


@pytest.mark.parametrize("name", ["places.pdf", "places.csv"])
def test_what_is_no_table_of_organisations_is_refused(officer: Actor, name: str) -> None:
    with pytest.raises(BadInput):
        actions.read_organisations(SimpleUploadedFile(name, b"%PDF-1.7 nothing"), "", by=officer)


def test_a_fault_of_the_file_names_the_file_that_was_handed_in(officer: Actor) -> None:
    with pytest.raises(BadInput) as bad:
        actions.read_organisations(SimpleUploadedFile("partners 2027.csv", b"title\nLarch\n"), "", by=officer)

    assert [(each.code, each.column, each.figures["file"]) for each in bad.value.problems] == [
        ("missing_column", "name", "partners 2027.csv")
    ]


@pytest.mark.data
@pytest.mark.skipif(not DATA.exists(), reason="needs the real data folder beside the project")
@pytest.mark.parametrize(
    ("name", "rows"), [("ror_universities_ca_kr.csv", 364), ("hipo_universities_ca_kr_with_ror.csv", 400)]
)
def test_the_real_lists_go_in_once(officer: Actor, name: str, rows: int) -> None:
    upload = (DATA / name).read_bytes()

    first = applied(taken_in(SimpleUploadedFile(name, upload), officer), officer)
    again = applied(taken_in(SimpleUploadedFile(name, upload), officer), officer)

    assert sum(first.values()) == sum(again.values()) == rows
    assert set(again) <= {"same", "faulty"}
    assert first.get("faulty") == again.get("faulty")


def test_hundreds_of_rows_take_as_many_statements_as_a_few_a_batch(officer: Actor) -> None:
    few = read([{"name": f"Few {number}", "country": "CA"} for number in range(30)], officer, "company")
    many = read([{"name": f"Many {number}", "country": "CA"} for number in range(600)], officer, "company")

    with CaptureQueriesContext(connection) as small:
        applied(few, officer)
    with CaptureQueriesContext(connection) as large:
        counts = applied(many, officer)

    assert counts == {"new": 600}
    assert Event.objects.filter(object_kind="organisation", verb="make").count() == 630
    # SQLite takes a thousand values a statement: a few dozen rows at once.
    assert len(large) < len(small) + 600 / 10


def test_the_page_of_a_file_says_how_far_the_work_is(officer: Actor) -> None:
    kept = read([{"name": "Alder", "country": "CA"}], officer)
    applied(kept, officer)

    jobs = Job.objects.filter(key=kept.code).order_by("pk").values_list("work", "state", "done", "whole")

    assert list(jobs) == [("people.import.read", "done", 1, 1), ("people.import.apply", "done", 1, 1)]
    assert (ImportLine.objects.filter(is_done=True).count(), kept.applied_at) == (1, kept.applied_at)
    assert kept.begun_at is not None
    assert kept.begun_at <= (kept.applied_at or clock.now())
