"""Writes docs/reference/tables.md from the schema of the tables and the sentences of the problems."""

from pathlib import Path

from sojourn.core.errors import Problem
from sojourn.tables.problems_text import say_sentence
from sojourn.tables.schema import TABLES, Table
from sojourn.texts import speaker

PAGE = Path(__file__).parents[1] / "docs" / "reference" / "tables.md"
HEAD = """\
# The tables of a call folder

<!-- Written by tools/reference_tables.py; do not edit. -->

Each table is NAME.csv, NAME.parquet or a sheet of that name in call.xlsx; a table in two forms is an error.
Headings are matched without regard to case, spaces, hyphens and underscores; other columns are kept and ignored.

## Columns

An asterisk marks a required column.

"""
READING = """
## How cells are read

- **id, text**: trimmed, Unicode NFC, line ends as LF. Only an empty cell is empty: NA and null are texts. An id has
  no control character. A number cell of a workbook is its digits (20231234); above 15 digits a workbook loses some,
  and the id is refused. In `gpa_scale`, 4.50 and 4.5 are the same.
- **integer**: 3 and 3.0; not 3.5, 3e0 or 1,000.
- **number**: 3.5, .5, 1e3, with a decimal point. A decimal comma (3,5) counts only in a CSV whose delimiter is a
  semicolon. Thousands separators, NaN and infinities are errors.
- **date**: 2027-05-01, 2027.05.01, 2027/05/01, 2027. 5. 1., 2027년 5월 1일, with midnight behind it or nothing; in a
  workbook also date cells and serial numbers. 01/05/2027 is an error: it is 1 May in one country and 5 January in
  another. Years lie between 1900 and 2199.
- **boolean**: true false yes no y n t f 1 0, 예 네 참 아니오 아니요 거짓, oui o vrai non faux, in any case.

CSV: comma, semicolon or tab, whichever makes most headings of the contract; a first line `sep=;` is obeyed. UTF-8,
or UTF-16 with a byte order mark; else cp949 when every character beyond ASCII is Hangul or punctuation; else
cp1252. A quotation mark opens a cell only at its start. Every row has as many cells as the heading; blank rows are
skipped and counted. XLSX: a formula is read as the result that the file holds, an error value as #N/A; a formula
without a result, merged cells, values beside the headings and sheets that span more than 30 million cells are errors;
hidden sheets count.
Parquet: any plain kind of column. A file that would unpack to far more than a table is refused before it is
unpacked.

The digest of a table is the SHA-256 of its canonical form: a CSV with all columns above in this order (rankings:
only the id column in use), rows sorted by id and rank, numbers without exponent and trailing zeros, dates as
2027-05-01, booleans as true and false. It is the same for the same content in any form and any order of rows. The
digest of the programme is that of programme.toml as text with LF line ends and without a byte order mark.

## What can be wrong

"""


def columns(table: Table) -> str:
    """One table's line."""
    names = ", ".join(f"{column.name}{'*' if column.required else ''} ({column.kind})" for column in table.columns)
    either = f"; one of {', '.join(table.one_of)} is required" if table.one_of else ""
    return f"- **{table.name}**{' (may be missing)' if table.optional else ''}: {names}{either}"


def codes() -> list[str]:
    """The codes of the sentences that the tables say, in the order of the English file."""
    source = Path(__file__).parents[1] / "src" / "sojourn" / "texts" / "locale" / "en" / "tables.ftl"
    lines = source.read_text(encoding="utf-8").splitlines()
    found = [line.split(" =")[0].removeprefix("problem-") for line in lines if line.startswith("problem-")]
    return [code.replace("-", "_") for code in found if code != "line"]


def page() -> str:
    """The whole page."""
    say = speaker("en")
    names = (
        "file files folder found headings encoding megabytes reason rows first among student its_home by owner awaited"
    )
    names += " minimum limit held id cap second both_row first_row second_row home first_country seats ends end_by"
    names += " start_from start_to code codes expected budget ceiling cell"
    figures = {**dict.fromkeys(names.split(), "…"), "count": 2, "nearest": "…"}
    lines = []
    for code in codes():
        sentence = say_sentence(say, Problem(code, "…", 1, "…", "…", figures))
        lines.append(f"- `{code}`: {sentence}")
    return HEAD + "\n".join(map(columns, TABLES)) + "\n" + READING + "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
