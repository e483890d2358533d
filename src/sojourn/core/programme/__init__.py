"""A programme as typed data, read from TOML."""

from sojourn.core.programme.award import Award, Component, Funder, InstalmentTerm, Units
from sojourn.core.programme.models import (
    Allocation,
    Caps,
    Choices,
    Deadline,
    Hub,
    Places,
    Programme,
    ProjectRules,
    Reserve,
    Texts,
    Window,
)
from sojourn.core.programme.reading import canonical, read_programme

__all__ = [
    "Allocation",
    "Award",
    "Caps",
    "Choices",
    "Component",
    "Deadline",
    "Funder",
    "Hub",
    "InstalmentTerm",
    "Places",
    "Programme",
    "ProjectRules",
    "Reserve",
    "Texts",
    "Units",
    "Window",
    "canonical",
    "read_programme",
]
