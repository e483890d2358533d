"""A call in memory: the programme and its tables, read, trimmed and checked."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

import polars as pl

from sojourn.core.errors import Problem
from sojourn.core.programme import Programme
from sojourn.tables.places import Places, places_of


@dataclass(frozen=True)
class Call:
    """All that a run needs, after every check of the contract's section 1.

    Shapes: one frame a table, with *all* columns of `sojourn.tables.schema` in the contract's order (a column that the
    input lacks is there, empty), sorted by the table's key (ids by code point, ranks as numbers), so that nothing
    depends on the order in which rows were written. Dtypes: id and text String (trimmed, NFC, empty cells null),
    integer Int64, number Float64, date Date, boolean Boolean. `projects.capacity` is filled with the programme's
    default. `supervisors` has a row for every supervisor that projects name, with null capacity where none is stated.
    `rankings` has the column `unit_id` in place of supervisor_id or project_id, and `ranks_by` says which it was.
    Missing optional tables are empty frames; `ranks_by` is None when there was no rankings table at all.
    `warnings` are Problems of level warning. `digests` are SHA-256 of each table's canonical form, lower-case hex, for
    the tables that were there and for `programme`. `known_places` are the `places` where reading has found them.
    """

    programme: Programme
    students: pl.DataFrame
    projects: pl.DataFrame
    supervisors: pl.DataFrame
    choices: pl.DataFrame
    rankings: pl.DataFrame
    nominations: pl.DataFrame
    held: pl.DataFrame
    ranks_by: Literal["supervisor", "project"] | None
    warnings: tuple[Problem, ...]
    digests: Mapping[str, str]
    known_places: Places | None = None

    @cached_property
    def places(self) -> Places:
        """Which rows the choices and the rankings point to."""
        if self.known_places is not None:
            return self.known_places
        students, projects = self.students["student_id"], self.projects["project_id"]
        units = projects if self.ranks_by == "project" else self.supervisors["supervisor_id"]
        return Places(
            choice_student=places_of(self.choices["student_id"], students),
            choice_project=places_of(self.choices["project_id"], projects),
            ranking_student=places_of(self.rankings["student_id"], students),
            ranking_unit=places_of(self.rankings["unit_id"], units),
        )
