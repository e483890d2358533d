"""Names of letter files, and the table for a mail merge: safe for any id and any name."""

import csv
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from sojourn.desk.explain import Explanation

LONGEST_SLUG = 40
FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = (
    "student_id",
    "name",
    "status",
    "choice_rank",
    "project_id",
    "project",
    "host",
    "weeks",
    "award_minor",
    "currency",
    "file",
    "shown",
)


@dataclass(frozen=True)
class Letter:
    """One letter as written; `whole` is False where a character of it could only be shown as a box."""

    explanation: Explanation
    file: str
    whole: bool


def file_name(student_id: str) -> str:
    """A name that every file system takes: what is readable of the id, and ten digits that tell ids apart."""
    plain = unicodedata.normalize("NFKD", student_id).encode("ascii", "ignore").decode()
    slug = re.sub(r"[^A-Za-z0-9]+", "-", plain).strip("-")[:LONGEST_SLUG].strip("-")
    return f"{slug or 'student'}-{sha256(student_id.encode()).hexdigest()[:10]}.pdf"


def write_merge_table(path: Path, letters: Iterable[Letter]) -> None:
    """One row per letter. With a byte order mark, because spreadsheets and word processors then read Korean rightly."""
    with path.open("w", encoding="utf-8-sig", newline="") as table:
        rows = csv.writer(table, lineterminator="\n")
        rows.writerow(COLUMNS)
        for letter in letters:
            rows.writerow([as_text(cell) for cell in _row(letter)])


def as_text(cell: object) -> str:
    """A cell that a spreadsheet shows as it is: what could start a formula gets an apostrophe before it."""
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA) else text


def _row(letter: Letter) -> list[object]:
    explanation, placement = letter.explanation, letter.explanation.placement
    tail = [letter.file, "whole" if letter.whole else "in_part"]
    head = [explanation.student_id, explanation.name, explanation.status, explanation.choice_rank]
    if placement is None:
        return [*head, None, None, None, None, None, None, *tail]
    seat = [placement.project_id, placement.title, placement.host, placement.weeks]
    return [*head, *seat, placement.award_minor, placement.currency, *tail]
