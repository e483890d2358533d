"""A small call that is right in every table, and folders of it with something changed."""

from pathlib import Path

import polars as pl
import xlsxwriter

from sojourn.core.errors import BadInput, Problem
from sojourn.tables import Call, read_call

PROGRAMME = """\
id = "trial"
name = "Trial"
[choices]
min = 1
[project]
capacity = 2
capacity_max = 5
[window]
start_from = 2027-05-01
start_to = 2027-07-31
end_by = 2027-10-31
[award]
currency = "CAD"
ceiling_minor = 1200000
weeks_max = 36
weeks = 12
components = [{ name = "stipend", amount_minor = 40000, per = "week" }]
instalments = [{ share = "1", release = "arrival_confirmed" }]
[allocation]
seed = "a public value"
"""
TABLES = {
    "students": "student_id,name,home,track,country,merit,birth_date,full_time\n"
    "s1,김서연,chonnam,energy,KR,3.5,2004-03-01,true\n"
    "s2,Zoé,chosun,,KR,4,2004-12-31,false\n"
    "s3,,chosun,,KR,,,\n",
    "projects": "project_id,title,supervisor_id,host,region,hub,capacity,start_on,weeks\n"
    "p1,Wind turbines,u1,mcgill,Québec,montreal,1,2027-05-01,12\n"
    'p2,"Rivers, lakes",u1,mcgill,Québec,montreal,,2027-06-01,\n'
    "p3,Hospitals,u2,ottawa,Ontario,ottawa,2,2027-07-01,\n",
    "supervisors": "supervisor_id,name,capacity\nu1,A. Roy,3\nu2,B. Ng,\n",
    "choices": "student_id,rank,project_id\ns1,1,p1\ns1,2,p2\ns2,1,p2\ns3,1,p3\n",
    "rankings": "supervisor_id,rank,student_id\nu1,1,s1\nu1,1,s2\nu2,1,s3\n",
    "nominations": "home,rank,student_id\nchosun,1,s3\nchosun,2,s2\n",
}


def write_folder(folder: Path, files: dict[str, str | bytes | None] | None = None, *, programme: str = "") -> Path:
    """The sample as a folder of CSV. `files` replaces tables by name, or adds files by name; None leaves one out."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "programme.toml").write_text(PROGRAMME + programme, encoding="utf-8")
    for name, content in {**TABLES, **(files or {})}.items():
        if content is None:
            continue
        path = folder / (name if "." in name else f"{name}.csv")
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return folder


def read_sample(folder: Path, files: dict[str, str | bytes | None] | None = None, *, programme: str = "") -> Call:
    return read_call(write_folder(folder, files, programme=programme))


def problems_of(folder: Path, *, encoding: str | None = None) -> list[Problem]:
    try:
        read_call(folder, encoding=encoding)
    except BadInput as bad:
        return bad.problems
    return []


def write_workbook(path: Path, sheets: dict[str, list[list[object]]]) -> None:
    """Sheets of plain cells; a text that starts with = is written as a formula."""
    with xlsxwriter.Workbook(str(path), {"default_date_format": "yyyy-mm-dd"}) as book:
        for name, rows in sheets.items():
            sheet = book.add_worksheet(name)
            for number, row in enumerate(rows):
                sheet.write_row(number, 0, row)


def as_frames(folder: Path) -> dict[str, pl.DataFrame]:
    """The tables of a folder of CSV, typed as polars guesses."""
    return {path.stem: pl.read_csv(path, try_parse_dates=True) for path in sorted(folder.glob("*.csv"))}
