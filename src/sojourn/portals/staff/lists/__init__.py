"""The lists of this portal: their rows by an address, and the columns of page and file."""

from collections.abc import Mapping
from typing import Any

from sojourn.portals.staff.lists.agreements import AGREEMENTS
from sojourn.portals.staff.lists.applications import APPLICATIONS
from sojourn.portals.staff.lists.calls import CALLS, PROGRAMMES
from sojourn.portals.staff.lists.projects import PROJECTS
from sojourn.portals.staff.lists.register import ORGANISATIONS, PEOPLE, chosen_organisations
from sojourn.ui.lists import Source

__all__ = [
    "AGREEMENTS",
    "APPLICATIONS",
    "CALLS",
    "ORGANISATIONS",
    "PEOPLE",
    "PROGRAMMES",
    "PROJECTS",
    "SOURCES",
    "chosen_organisations",
]
SOURCES: Mapping[str, Source[Any]] = {
    source.place: source for source in (PROJECTS, APPLICATIONS, ORGANISATIONS, PEOPLE, CALLS, AGREEMENTS, PROGRAMMES)
}
