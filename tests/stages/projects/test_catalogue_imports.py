"""Imports of catalogues: what they would do, do, do again and undo."""

from typing import Any

import pytest
from django.core.files.base import ContentFile
from factories import call, member, organisation, party, person

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.audit.record import broken_links
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Refused
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import actions, queries
from sojourn.stages.projects.models import CatalogueImport, Project, Wish

pytestmark = pytest.mark.django_db

HEAD = "Project ID,Title,Title (French),Professor,University,Province,City,Track,Language,Places,Start date,Weeks\n"
ROWS = (
    "A1,Batteries,Piles,Generated One,University of Waterloo,Ontario,Waterloo,energy,English,2,2027-05-03,12\n"
    "A2,Images of bones,,Generated Two,University of Waterloo,Ontario,Waterlo,healthcare,French,1,2027-06-07,12\n"
)


@pytest.fixture
def target() -> Call:
    organisation("host_university", code="university-of-waterloo", names={"en": "University of Waterloo"})
    return call()


@pytest.fixture
def officer(target: Call) -> Actor:
    return member("programme_officer", party(target.agreement, "agency"))


def imported(target: Call, officer: Actor, text: str, state: str = "accepted", **changes: Any) -> CatalogueImport:
    """A file that has been read; `apply=True` makes its changes."""
    content = text.encode(changes.get("encoding", "utf-8"))
    made = actions.new_import(target, ContentFile(content, name=changes.get("name", "c.csv")), state, by=officer)
    work.run_due()
    made = CatalogueImport.objects.get(pk=made.pk)
    if changes.get("apply"):
        actions.apply_import(made, by=officer)
        work.run_due()
    assert list(Job.objects.exclude(state="done").values_list("fault", flat=True)) == []
    return CatalogueImport.objects.get(pk=made.pk)


def test_reading_a_file_writes_nothing_and_says_what_it_would_do(target: Call, officer: Actor) -> None:
    made = imported(target, officer, HEAD + ROWS)

    assert made.report["counts"] == {"faulty": 0, "changed": 0, "new": 2, "same": 0, "copy": 0}
    assert Project.objects.count() == 0
    assert [note["code"] for note in made.report["rows"][1]["notes"]] == ["place_repaired"]


def test_applying_makes_the_projects_and_records_each(target: Call, officer: Actor) -> None:
    made = imported(target, officer, HEAD + ROWS, apply=True)

    first, second = Project.objects.order_by("import_key")
    assert (made.state, made.report["counts"]["new"]) == ("applied", 2)
    assert (first.titles, first.seats, first.seats_left, first.track, first.weeks, first.state) == (
        {"en": "Batteries", "fr": "Piles"},
        2,
        2,
        "energy",
        12,
        "accepted",
    )
    # A project in French with one title has it in French.
    assert (second.titles, second.work_language, second.city) == ({"fr": "Images of bones"}, "fr", "Waterloo")
    verbs = Event.objects.filter(object_kind="project").values_list("verb", "to_state")
    assert list(verbs) == [("import", "accepted"), ("import", "accepted")]
    assert broken_links() == []


def test_the_same_file_again_changes_nothing(target: Call, officer: Actor) -> None:
    imported(target, officer, HEAD + ROWS, apply=True)
    before = list(Project.objects.values_list("code", "changed_at"))

    again = imported(target, officer, HEAD + ROWS, apply=True)

    assert again.report["counts"] == {"faulty": 0, "changed": 0, "new": 0, "same": 2, "copy": 0}
    assert list(Project.objects.values_list("code", "changed_at")) == before
    assert again.undo == []


def test_a_changed_cell_changes_its_field_and_leaves_what_the_file_does_not_say(target: Call, officer: Actor) -> None:
    imported(target, officer, HEAD + ROWS, apply=True)
    Project.objects.filter(import_key="A1").update(descriptions={"en": "Kept."}, seats_left=1)

    made = imported(target, officer, HEAD + ROWS.replace("energy,English,2", "energy,English,3"), apply=True)

    project = Project.objects.get(import_key="A1")
    changes = {row["row"]: row["changes"] for row in made.report["rows"]}
    assert changes == {2: [["seats", 2, 3]], 3: []}
    assert (project.seats, project.seats_left, project.descriptions) == (3, 2, {"en": "Kept."})


@pytest.mark.parametrize(
    ("column", "value", "code", "field"),
    [
        ("2027-05-03", "soon", "import_start_unread", "start_on"),
        (",2,2027", ",many,2027", "import_number_unread", "capacity"),
        (",2,2027", ",6,2027", "import_seats_above", "capacity"),
        ("English", "Klingon", "import_language_unknown", "language"),
        ("University of Waterloo", "Universe of Nowhere", "import_host_unknown", "host"),
        ("Generated One", "", "import_row_incomplete", None),
        ("Batteries,Piles", ",", "import_title_missing", "title"),
        ("A1", "A2", "catalogue_duplicate_id", "project_id"),
    ],
)
def test_a_faulty_cell_leaves_its_row_out_and_is_named(
    target: Call, officer: Actor, column: str, value: str, code: str, field: str | None
) -> None:
    first, second = ROWS.splitlines(keepends=True)
    text = HEAD + (
        first + second.replace("A2", "A1") if code == "catalogue_duplicate_id" else ROWS.replace(column, value, 1)
    )

    made = imported(target, officer, text, apply=True)

    faults = [(fault["code"], fault["column"]) for row in made.report["rows"] for fault in row["faults"]]
    assert faults == [(code, field)]
    assert Project.objects.count() == 1


def test_without_ids_the_supervisor_and_the_title_are_the_key(target: Call, officer: Actor) -> None:
    head = HEAD.replace("Project ID,", "")
    rows = "".join(row.partition(",")[2] for row in ROWS.splitlines(keepends=True))
    imported(target, officer, head + rows, apply=True)

    turned = "".join(reversed(rows.splitlines(keepends=True)))
    again = imported(target, officer, head + turned, apply=True)

    assert again.report["counts"]["same"] == 2
    assert Project.objects.count() == 2


def test_a_korean_file_in_the_old_encoding_is_read(target: Call, officer: Actor) -> None:
    head = "과제번호,과제명,지도교수,대학,주,도시,언어,정원,시작일\n"
    row = "가1,전고체 배터리 계면 분석,생성 하나,University of Waterloo,Ontario,Waterloo,영어,1,2027년 5월 3일\n"

    imported(target, officer, head + row, encoding="cp949", apply=True)

    project = Project.objects.get()
    assert project.titles == {"ko": "전고체 배터리 계면 분석"}
    assert (project.import_key, str(project.start_from), project.work_language) == ("가1", "2027-05-03", "en")


@pytest.mark.parametrize(("name", "content"), [("c.pdf", b"%PDF-1.7"), ("c.csv", b""), ("c.xlsx", b"no workbook")])
def test_a_wrong_file_is_refused_at_once(target: Call, officer: Actor, name: str, content: bytes) -> None:
    with pytest.raises((BadInput, Refused)):
        actions.new_import(target, ContentFile(content, name=name), "accepted", by=officer)

    assert CatalogueImport.objects.count() == 0


def test_a_file_without_a_catalogue_in_it_says_so_on_its_page(target: Call, officer: Actor) -> None:
    made = imported(target, officer, "Fruit,Colour\nApple,red\n")

    assert [len(made.report["problems"]), "rows" in made.report] == [1, False]
    with pytest.raises(Refused, match="import_unreadable"):
        actions.apply_import(made, by=officer)


def test_headings_that_were_not_understood_can_be_named(target: Call, officer: Actor) -> None:
    text = (HEAD + ROWS).replace("University,Province", "Where,Province").replace("Professor", "Boss")
    made = imported(target, officer, text)
    assert made.report["problems"][0]["code"] == "missing_catalogue_column"

    actions.match_headings(made, {"host": "Where", "supervisor": "Boss", "weeks": ""}, by=officer)
    work.run_due()

    made.refresh_from_db()
    assert made.report["counts"]["new"] == 2
    assert "weeks" not in made.report["columns"]


def test_undo_takes_away_what_was_made_and_restores_what_was_changed(target: Call, officer: Actor) -> None:
    imported(target, officer, HEAD + ROWS.splitlines(keepends=True)[0], apply=True)
    before = Project.objects.values("titles", "seats", "seats_left", "start_from").get()
    second = imported(target, officer, HEAD + ROWS.replace("Batteries", "Cells").replace("05-03", "05-10"), apply=True)
    assert Project.objects.count() == 2

    actions.undo_import(second, by=officer)
    work.run_due()

    second.refresh_from_db()
    assert Project.objects.values("titles", "seats", "seats_left", "start_from").get() == before
    assert second.state == "undone"
    assert broken_links() == []


def test_undo_is_refused_while_somebody_keeps_one_of_its_projects(target: Call, officer: Actor) -> None:
    made = imported(target, officer, HEAD + ROWS, apply=True)
    Wish.objects.create(person=person(), project=Project.objects.get(import_key="A1"), at=clock.now())

    with pytest.raises(Refused, match="import_in_use"):
        actions.undo_import(made, by=officer)

    assert Project.objects.count() == 2


def test_undo_is_refused_when_a_project_has_changed_since(target: Call, officer: Actor) -> None:
    made = imported(target, officer, HEAD + ROWS, apply=True)
    imported(target, officer, HEAD + ROWS.replace("Batteries", "Cells"), apply=True)

    with pytest.raises(Refused, match="import_in_use"):
        actions.undo_import(made, by=officer)

    assert [project.import_key for project in queries.used_since(made)] == ["A1"]


def test_imports_are_undone_one_after_another_the_newest_first(target: Call, officer: Actor) -> None:
    first = imported(target, officer, HEAD + ROWS, apply=True)
    second = imported(target, officer, HEAD + ROWS.replace("Batteries", "Cells"), apply=True)

    actions.undo_import(second, by=officer)
    work.run_due()
    actions.undo_import(CatalogueImport.objects.get(pk=first.pk), by=officer)
    work.run_due()

    assert Project.objects.count() == 0
    assert broken_links() == []


def test_work_that_broke_off_goes_on_where_it_was(target: Call, officer: Actor) -> None:
    made = imported(target, officer, HEAD + ROWS)
    arguments = {"import": made.code, "person": officer.person.pk, "acting": None}
    from sojourn.stages.projects.actions import importing

    lines, planner = importing._lines(made)
    from django.db import transaction

    with transaction.atomic():
        importing._applied(made, lines.lines[:1], planner, officer)
    importing.apply_work(arguments, lambda _done, _whole: None)
    importing.apply_work(arguments, lambda _done, _whole: None)

    made.refresh_from_db()
    assert (Project.objects.count(), made.report["counts"]["new"], len(made.undo)) == (2, 2, 2)


def test_a_professor_named_once_at_the_university_gets_the_project(target: Call, officer: Actor) -> None:
    host = Project._meta.get_field("host").related_model.objects.get(code="university-of-waterloo")
    professor = member("host_professor", host, person("Generated One")).person

    imported(target, officer, HEAD + ROWS, apply=True)

    assert [row.supervisor for row in Project.objects.order_by("import_key")] == [professor, None]


@pytest.mark.parametrize("role", ["auditor", "home_coordinator", "host_professor"])
def test_nobody_but_officers_of_the_call_imports(target: Call, role: Any) -> None:
    actor = member(role, party(target.agreement, "agency"))

    with pytest.raises(Refused, match="not_yours"):
        actions.new_import(target, ContentFile(b"x", name="c.csv"), "accepted", by=actor)


def test_an_officer_of_another_agency_imports_nothing_here(target: Call) -> None:
    with pytest.raises(Refused, match="not_yours"):
        actions.new_import(target, ContentFile(b"x", name="c.csv"), "accepted", by=member("programme_officer"))
