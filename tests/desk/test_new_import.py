"""Catalogues that nobody has seen: any columns, languages, encodings; faults are mended where certain, and told."""

from datetime import date
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import xlsxwriter

from sojourn.core.errors import BadInput
from sojourn.desk.new import make_call
from sojourn.tables import read_call


def made(tmp_path: Path, content: bytes, **wanted: Any) -> tuple[pl.DataFrame, dict[str, int]]:
    """The projects made from a catalogue, and how often each kind of thing was flagged."""
    source = tmp_path / wanted.pop("name", "catalogue.csv")
    source.write_bytes(content)
    call = make_call(tmp_path / "call", programme="gri", catalogue=source, students=0, **wanted)
    projects = pl.read_csv(tmp_path / "call" / "projects.csv", infer_schema=False)
    return projects, {flag.code: flag.count for flag in call.flags}


def refusal(tmp_path: Path, content: bytes, **wanted: Any) -> str:
    """The code of the one problem for which a catalogue is refused."""
    with pytest.raises(BadInput) as refused:
        made(tmp_path, content, **wanted)
    (problem,) = refused.value.problems
    assert not (tmp_path / "call").exists()
    return problem.code


def test_a_korean_catalogue_with_semicolons_in_cp949_is_understood(tmp_path: Path) -> None:
    text = (
        "연번;연구과제명;지도교수명;소속 대학;주;도시;언어;모집인원;시작일;기간(주)\r\n"
        "1;전력 예측;가명 교수;토론토대학교;온타리오;토론토;영어;2명;2027. 5. 3.;12주\r\n"
        "2;의료 영상;나명 교수;맥길대학교;퀘벡;몬트리올;영어/프랑스어;1;2027년 6월 7일;12\r\n"
    )

    projects, flags = made(tmp_path, text.encode("cp949"))

    assert projects.select("project_id", "title", "host", "region", "city", "hub").rows() == [
        ("1", "전력 예측", "university-of-toronto", "Ontario", "Toronto", "toronto"),
        ("2", "의료 영상", "mcgill-university", "Québec", "Montréal", "montreal"),
    ]
    assert projects.select("language", "capacity", "start_on", "weeks").rows() == [
        ("en", "2", "2027-05-03", "12"),
        ("en;fr", "1", "2027-06-07", "12"),
    ]
    assert flags == {"supervisors_made": 2}


def test_a_french_catalogue_with_tabs_in_cp1252_is_understood(tmp_path: Path) -> None:
    text = (
        "Titre du projet\tUniversité d'accueil\tSuperviseure\tProvince\tDate de début\tLangue\tNombre de places\r\n"
        "Prévision des crues\tUniversité Laval\tProfesseure A\tQuebec\t1er mai 2027\tfrançais\t2\r\n"
        "Réseaux électriques\tUniversité McGill\tProfesseur B\tQuébec\t31/05/2027\tles deux\t9\r\n"
    )

    projects, flags = made(tmp_path, text.encode("cp1252"))

    assert projects.drop("host_name", "host_ror").rows() == [
        ("P0001", "Prévision des crues", "SV0001", "universite-laval", "Québec", "montreal", "fr", "2", "2027-05-01"),
        (
            "P0002",
            "Réseaux électriques",
            "SV0002",
            "mcgill-university",
            "Québec",
            "montreal",
            "en;fr",
            "5",
            "2027-05-31",
        ),
    ]
    assert flags == {"ids_made": 2, "supervisors_made": 2, "capacity_above": 1}


def test_a_workbook_is_read_from_the_sheet_that_looks_like_a_catalogue(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.xlsx"
    with xlsxwriter.Workbook(path) as book:
        book.add_worksheet("Read me").write_row(0, 0, ["This file", "is about projects"])
        sheet = book.add_worksheet("Data")
        sheet.write_row(0, 0, ["University", "Supervisor", "Title", "Start date"])
        sheet.write_row(1, 0, ["Brock University", "Somebody", "Vines"])
        sheet.write_datetime(1, 3, date(2027, 5, 3), book.add_format({"num_format": "yyyy-mm-dd"}))

    projects, _ = made(tmp_path, path.read_bytes(), name="catalogue.xlsx")

    assert projects.select("title", "host", "start_on").rows() == [("Vines", "brock-university", "2027-05-03")]


PLACES = "id,title,university,supervisor,province,campus,location\n"


@pytest.mark.parametrize(
    ("row", "region", "city", "flag"),
    [
        ("University of Alberta,A,Alberta,Edmonton,Edmpnton; Alberta", "Alberta", "Edmonton", "place_repaired"),
        ("University of Guelph,A,Ontario,Guelph,GUelph; Ontario", "Ontario", "Guelph", "place_respelled"),
        ("Mount Royal University,A,Alberta,Calgary,; Calgary; Alberta", "Alberta", "Calgary", "place_respelled"),
        (
            "University of Alberta,A,Alberta,Edmonton,Edmonton; British Columbia",
            "Alberta",
            "Edmonton",
            "place_region_repaired",
        ),
        ("Carleton University,A,Ontario,Ottawa,;", "Ontario", "Ottawa", "place_missing"),
        ("University of Windsor,A,Ontario,Windsor,Vancouver; BC", "Ontario", "Windsor", "place_elsewhere"),
        (
            "University of New Brunswick,A,NB,Fredericton,Hamilton; NB",
            "New Brunswick",
            "Fredericton",
            "place_contradicts",
        ),
        ("Brandon University,A,Manitoba,Brandon,Elma; Manitoba", "Manitoba", "Brandon", "place_unknown"),
        ("McGill University,A,Qubec,Montréal,", "Québec", "Montréal", "region_repaired"),
        ("McGill University,A,Atlantis,Montréal,", "Atlantis", "Montréal", "region_unknown"),
        ("McGill University,A,Edmonton; Alberta,,", "Alberta", None, "region_repaired"),
        ("McGill University,A,,Montréal,", "Québec", "Montréal", "region_guessed"),
    ],
)
def test_a_place_is_mended_where_certain_and_always_told(
    tmp_path: Path, row: str, region: str, city: str | None, flag: str
) -> None:
    projects, flags = made(tmp_path, f"{PLACES}1,T,{row}\n".encode())

    found = projects.row(0, named=True)
    assert (found["region"], found.get("city")) == (region, city)
    assert set(flags) - {"supervisors_made", "capacity_default", "start_missing", "hub_unknown", "region_other"} == {
        flag
    }


def test_instants_become_the_date_that_is_written(tmp_path: Path) -> None:
    rows = "id,title,university,supervisor,start\n1,A,Brock University,X,2027-05-01T04:00:00Z\n"

    projects, flags = made(tmp_path, rows.encode())

    assert projects["start_on"].to_list() == ["2027-05-01"]
    assert flags["start_instant"] == 1
    assert "start_outside" not in flags


def test_a_catalogue_of_another_year_keeps_its_dates_and_moves_the_window_of_the_call(tmp_path: Path) -> None:
    rows = (
        "id,title,university,supervisor,start\n1,A,Brock University,X,2024-05-06\n2,B,Brock University,X,2024-04-30\n"
    )

    projects, flags = made(tmp_path, rows.encode())

    text = (tmp_path / "call" / "programme.toml").read_text(encoding="utf-8")
    assert projects["start_on"].to_list() == ["2024-05-06", "2024-04-30"]
    assert (flags["season_moved"], flags["start_outside"]) == (1, 1)
    assert 'id = "gri-2024"' in text
    assert "start_from = 2024-05-01" in text
    assert "on = 2025-01-01" in text


def test_one_name_at_two_universities_is_two_supervisors(tmp_path: Path) -> None:
    rows = "id,title,university,supervisor\n1,A,Brock University,X\n2,B,McGill University,X\n3,C,Brock University,X\n"

    projects, _ = made(tmp_path, rows.encode())

    assert projects["supervisor_id"].to_list() == ["SV0001", "SV0002", "SV0001"]


def test_rows_without_university_and_exact_copies_are_left_out_and_told(tmp_path: Path) -> None:
    rows = "id,title,university,supervisor\n1,A,Brock University,X\n1,A,Brock University,X\n2,B,,X\n"

    projects, flags = made(tmp_path, rows.encode())

    assert projects["project_id"].to_list() == ["1"]
    assert (flags["row_copy"], flags["row_left_out"]) == (1, 1)


def test_one_id_for_two_projects_is_an_error(tmp_path: Path) -> None:
    rows = "id,title,university,supervisor\n1,A,Brock University,X\n1,B,Brock University,X\n"

    assert refusal(tmp_path, rows.encode()) == "catalogue_duplicate_id"


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("catalogue.csv", b"a,b\n1,2\n", "missing_catalogue_column"),
        ("catalogue.csv", b"title,university\n", "no_rows"),
        ("catalogue.csv", b"title,university,supervisor\nA,,\n", "catalogue_no_rows"),
        ("catalogue.csv", bytes(range(256)) * 10, "not_text"),
        ("catalogue.csv", b"", "empty_file"),
        ("catalogue.xlsx", b"PK no workbook", "not_workbook"),
        ("catalogue.docx", b"x", "catalogue_form"),
    ],
)
def test_no_catalogue_is_refused_and_nothing_written(tmp_path: Path, name: str, content: bytes, code: str) -> None:
    assert refusal(tmp_path, content, name=name) == code


def test_an_unknown_programme_names_the_known_ones(tmp_path: Path) -> None:
    with pytest.raises(BadInput) as refused:
        make_call(tmp_path / "call", programme="gro")

    (problem,) = refused.value.problems
    assert (problem.code, problem.figures) == ("unknown_programme", {"known": "gra, gri, rise"})


def test_a_mapped_catalogue_passes_the_check_of_the_call(tmp_path: Path) -> None:
    rows = "Key,What,Who,Where\n" + "".join(f"{n},Topic {n},Prof {n},Brock University\n" for n in range(1, 9))
    source = tmp_path / "catalogue.csv"
    source.write_text(rows, encoding="utf-8")
    mapping = {"project_id": "Key", "title": "What", "supervisor": "Who", "host": "Where"}

    make_call(tmp_path / "call", programme="gri", catalogue=source, students=60, mapping=mapping)

    call = read_call(tmp_path / "call")
    assert call.projects["title"].to_list() == [f"Topic {n}" for n in range(1, 9)]
    assert call.students.height == 60
