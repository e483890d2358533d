"""Blank templates of every table, with a line of explanation per column in three languages."""

import csv
import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import xlsxwriter

from sojourn.tables.schema import TABLES, Column, Table
from sojourn.texts import Speaker, speaker
from sojourn.texts.speak import LANGUAGES

# Tables that may be missing wait here: a table that stands in the call with no row in it is an error.
ASIDE = "optional"
EXPLANATIONS = "columns.csv"
# Not named call.xlsx, so that it is no part of the call before somebody has filled it in.
WORKBOOK = "call-template.xlsx"
NO_TIME = datetime(2000, 1, 1, tzinfo=UTC)


def write_templates(folder: Path, filled: set[str]) -> None:
    """Writes what is not filled already: headings only, the optional tables aside, and their explanation twice."""
    (folder / ASIDE).mkdir()
    for table in TABLES:
        if table.name in filled:
            continue
        place = folder / ASIDE if table.optional else folder
        names = ",".join(column.name for column in table.columns)
        (place / f"{table.name}.csv").write_text(f"{names}\n", encoding="utf-8", newline="\n")
    # Excel takes a CSV for UTF-8 only with a byte order mark, and this file has Korean in it to be read by people.
    (folder / EXPLANATIONS).write_text(_explanations(), encoding="utf-8-sig", newline="")
    _write_workbook(folder / WORKBOOK)


def _explanations() -> str:
    target = io.StringIO(newline="")
    writer = csv.writer(target, lineterminator="\n")
    writer.writerow(["table", "column", "required", "value", *LANGUAGES])
    for table in TABLES:
        for column in table.columns:
            explained = [explanation(table, column, speaker(language)) for language in LANGUAGES]
            writer.writerow([table.name, column.name, "yes" if column.required else "", column.kind, *explained])
    return target.getvalue()


def explanation(table: Table, column: Column, say: Speaker) -> str:
    """The line that explains a column."""
    return say(f"column-{table.name}-{column.name}")


def _write_workbook(path: Path) -> None:
    with xlsxwriter.Workbook(path) as book:
        book.set_properties({"created": NO_TIME})
        heading = book.add_format({"bold": True, "bg_color": "#E8EEF7", "bottom": 1})
        plain = book.add_format({"num_format": "@"})
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for table in TABLES:
            sheet = book.add_worksheet(table.name)
            sheet.freeze_panes(1, 0)
            for place, column in enumerate(table.columns):
                # Text cells keep ids such as 00123 and long numbers as they are typed.
                sheet.set_column(place, place, max(14, len(column.name) + 3), plain if column.kind == "id" else None)
                sheet.write_string(0, place, column.name, heading)
                sheet.write_comment(0, place, _comment(table, column), {"x_scale": 2.4, "y_scale": 1.8})
        _explaining_sheet(book, heading, wrapped)


def _comment(table: Table, column: Column) -> str:
    return "\n".join(explanation(table, column, speaker(language)) for language in LANGUAGES)


def _explaining_sheet(book: xlsxwriter.Workbook, heading: object, wrapped: object) -> None:
    for language in LANGUAGES:
        say = speaker(language)
        sheet = book.add_worksheet(f"columns {language}")
        sheet.set_column(0, 3, 18)
        sheet.set_column(4, 4, 90)
        sheet.freeze_panes(1, 0)
        names = ("table", "heading", "required", "kind", "explanation")
        sheet.write_row(0, 0, [say(f"template-{name}") for name in names], heading)
        for row, line in enumerate(_explaining_rows(say), 1):
            sheet.write_row(row, 0, line, wrapped)


def _explaining_rows(say: Speaker) -> Iterator[list[str]]:
    for table in TABLES:
        yield [table.name, "", "", "", say(f"table-{table.name}")]
        for column in table.columns:
            required = say("template-yes" if column.required else "template-no")
            yield [table.name, column.name, required, say(f"kind-{column.kind}"), explanation(table, column, say)]
