"""The tables of a call folder: names, columns, kinds of value. Source: the call folder contract, section 1."""

from dataclasses import dataclass
from typing import Literal

Kind = Literal["id", "text", "integer", "number", "date", "boolean"]


@dataclass(frozen=True)
class Column:
    """One column: its heading, what its cells hold, and whether a table without it is refused."""

    name: str
    kind: Kind
    required: bool = False


@dataclass(frozen=True)
class Table:
    """One table: its columns in the contract's order, the columns that identify a row, whether it may be missing.

    `one_of` are columns of which a table needs at least one.
    """

    name: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]
    optional: bool = False
    one_of: tuple[str, ...] = ()


STUDENTS = Table(
    "students",
    (
        Column("student_id", "id", required=True),
        Column("name", "text"),
        Column("home", "id", required=True),
        Column("track", "id"),
        Column("country", "id"),
        Column("merit", "number"),
        Column("prior_weeks", "integer"),
        Column("prior_award_minor", "integer"),
        Column("birth_date", "date"),
        Column("gpa", "number"),
        Column("gpa_scale", "text"),
        Column("semesters_left", "integer"),
        Column("full_time", "boolean"),
        Column("citizenship", "text"),
        Column("passport_expires", "date"),
        Column("language_test", "text"),
        Column("language_score", "number"),
        Column("degree_on", "date"),
        Column("degree_institution", "text"),
        Column("available_from", "date"),
        Column("available_to", "date"),
    ),
    ("student_id",),
)
PROJECTS = Table(
    "projects",
    (
        Column("project_id", "id", required=True),
        Column("title", "text"),
        Column("supervisor_id", "id", required=True),
        Column("host", "id", required=True),
        Column("region", "id"),
        Column("hub", "id"),
        Column("field", "text"),
        Column("language", "text"),
        Column("capacity", "integer"),
        Column("start_on", "date"),
        Column("weeks", "integer"),
    ),
    ("project_id",),
)
SUPERVISORS = Table(
    "supervisors",
    (
        Column("supervisor_id", "id", required=True),
        Column("name", "text"),
        Column("host", "id"),
        Column("capacity", "integer"),
    ),
    ("supervisor_id",),
    optional=True,
)
CHOICES = Table(
    "choices",
    (
        Column("student_id", "id", required=True),
        Column("rank", "integer", required=True),
        Column("project_id", "id", required=True),
    ),
    ("student_id", "rank"),
)
# Rankings name supervisors or projects, one of the two for the whole table; the reader drops the column not used.
RANKINGS = Table(
    "rankings",
    (
        Column("supervisor_id", "id"),
        Column("project_id", "id"),
        Column("rank", "integer", required=True),
        Column("student_id", "id", required=True),
    ),
    ("supervisor_id", "project_id", "rank", "student_id"),
    optional=True,
    one_of=("supervisor_id", "project_id"),
)
NOMINATIONS = Table(
    "nominations",
    (
        Column("home", "id", required=True),
        Column("rank", "integer", required=True),
        Column("student_id", "id", required=True),
    ),
    ("home", "rank"),
    optional=True,
)
HELD = Table(
    "held",
    (Column("student_id", "id", required=True), Column("project_id", "id", required=True)),
    ("student_id",),
    optional=True,
)
TABLES = (STUDENTS, PROJECTS, SUPERVISORS, CHOICES, RANKINGS, NOMINATIONS, HELD)
