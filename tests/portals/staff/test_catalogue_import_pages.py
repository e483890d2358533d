"""Imports on pages: upload, preview, apply, report, undo, in every language."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from factories import call, member, organisation, party

from sojourn.base.jobs import work
from sojourn.stages.projects.models import CatalogueImport, Project
from sojourn.tables.catalogue.raw import read_raw

pytestmark = pytest.mark.django_db

TEXT = (
    "Project ID,Title,Professor,University,Province,City,Field,Language,Places,Start date,Remarks\n"
    "A1,Batteries,Generated One,University of Waterloo,Ontario,Waterlo,energy,English,2,2027-05-03,x\n"
    "A2,Bones,Generated Two,Universe of Nowhere,Ontario,Waterloo,energy,English,9,soon,x\n"
)


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_file_is_looked_over_applied_taken_away_and_undone(client: Client, language: str, tmp_path: object) -> None:
    organisation("host_university", code="university-of-waterloo", names={"en": "University of Waterloo"})
    target = call()
    client.force_login(member("programme_officer", party(target.agreement, "agency")).person)
    root = f"/{language}/staff/imports/"

    assert client.get(root).status_code == 200
    upload = SimpleUploadedFile("catalogue.csv", TEXT.encode())
    sent = client.post(root, {"call": target.code, "target": "accepted", "file": upload})
    page = f"{root}{CatalogueImport.objects.get().code}/"
    assert sent["Location"] == page
    assert client.get(page).context["is_working"] is True
    assert client.get(f"{page}progress/").headers.get("HX-Refresh") is None
    work.run_due()
    assert client.get(f"{page}progress/")["HX-Refresh"] == "true"
    looked_over = client.get(page)
    assert [(row.kind, len(row.faults), len(row.notes)) for row in looked_over.context["rows"]] == [
        ("new", 0, 1),
        ("faulty", 3, 0),
    ]
    assert client.get(f"{page}?kind=faulty").context["page"].count == 1
    client.post(
        f"{page}headings/",
        {"project_id": "Project ID", "title": "Title", "host": "University", "supervisor": "Professor"},
    )
    work.run_due()
    assert CatalogueImport.objects.get().report["columns"] == {
        "host": "University",
        "project_id": "Project ID",
        "supervisor": "Professor",
        "title": "Title",
    }
    assert client.post(f"{page}apply/")["Location"] == page
    work.run_due()
    assert Project.objects.get().titles == {"en": "Batteries"}
    report = client.get(f"{page}report.xlsx")
    path = tmp_path / "report.xlsx"  # type: ignore[operator]  # a path
    path.write_bytes(b"".join(report.streaming_content))  # type: ignore[arg-type]  # bytes
    raw = read_raw(path)
    assert raw.headings[5:7] == ("Project ID", "Title")
    assert [cells[5] for cells in raw.cells] == ["A1", "A2"]
    assert client.get(page).status_code == 200
    assert client.get(f"{page}undo/").status_code == 200
    client.post(f"{page}undo/")
    work.run_due()
    assert client.get(page).status_code == 200
    assert Project.objects.count() == 0


def test_a_wrong_file_is_told_beside_the_field(client: Client) -> None:
    target = call()
    client.force_login(member("programme_officer", party(target.agreement, "agency")).person)

    answer = client.post(
        "/en/staff/imports/",
        {"call": target.code, "target": "accepted", "file": SimpleUploadedFile("a.pdf", b"%PDF")},
    )

    assert list(answer.context["form"].errors) == ["file"]


def test_another_agencys_import_is_not_there(client: Client) -> None:
    organisation("host_university", code="university-of-waterloo", names={"en": "University of Waterloo"})
    target = call()
    client.force_login(member("programme_officer", party(target.agreement, "agency")).person)
    upload = SimpleUploadedFile("catalogue.csv", TEXT.encode())
    page = client.post("/en/staff/imports/", {"call": target.code, "target": "accepted", "file": upload})["Location"]
    work.run_due()

    client.force_login(member("programme_officer").person)

    gets = [client.get(f"{page}{part}").status_code for part in ("", "progress/", "undo/", "report.xlsx")]
    posts = [client.post(f"{page}{part}").status_code for part in ("headings/", "apply/", "undo/")]
    assert (gets, posts) == ([404] * 4, [404] * 3)


def refused(client: Client, name: str, content: bytes) -> tuple[list[str], str]:
    """What the page says of a file that is no catalogue, and the whole page."""
    target = call()
    client.force_login(member("programme_officer", party(target.agreement, "agency")).person)
    upload = SimpleUploadedFile(name, content)
    sent = client.post("/en/staff/imports/", {"call": target.code, "target": "accepted", "file": upload})
    work.run_due()
    shown = client.get(sent["Location"])
    return shown.context["problems"], shown.content.decode()


def test_a_file_without_universities_is_told_of_in_the_words_of_the_page(client: Client) -> None:
    problems, page = refused(client, "catalogue.csv", b"Title,Professor\nBatteries,Generated One\n")

    assert [problem.partition(". Headings")[0] for problem in problems] == [
        "No heading says at which university a project is"
    ]
    assert "2 of 2 headings understood" in page


def test_a_row_that_breaks_a_file_is_named(client: Client) -> None:
    problems, _ = refused(client, "catalogue.csv", b"Title,University\nBatteries,Waterloo,surplus\n")

    assert problems == ["Row 2: The row has 3 cells, the heading 2. Expected as many cells as headings."]


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"Title,University\n", "The file has headings, but no row under them."),
        (
            b"Title,University\n" + b"A" * 70_000 + b"\x00,B\n",
            "Row 2: catalogue.csv is no text table: it holds binary data.",
        ),
    ],
)
def test_a_file_goes_by_the_name_that_people_gave_it(client: Client, content: bytes, sentence: str) -> None:
    problems, page = refused(client, "catalogue.csv", content)

    assert problems == [sentence]
    assert CatalogueImport.objects.get().file.path.rsplit("/", 1)[1] not in page


def test_a_file_that_would_change_nothing_offers_no_change(client: Client) -> None:
    problems, page = refused(client, "catalogue.csv", b"Title,University,Professor\nBones,Universe of Nowhere,Two\n")

    assert problems == []
    assert "This file would change nothing." in page
    assert "/apply/" not in page


def test_a_file_of_another_kind_is_refused_at_once(client: Client) -> None:
    target = call()
    client.force_login(member("programme_officer", party(target.agreement, "agency")).person)

    upload = SimpleUploadedFile("catalogue.ods", b"x")
    sent = client.post("/en/staff/imports/", {"call": target.code, "target": "accepted", "file": upload})

    assert sent.status_code == 200
    assert sent.context["form"].errors["file"] == [
        "“catalogue.ods” is neither CSV nor XLSX. Save the catalogue as one of these."
    ]
