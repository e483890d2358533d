"""A programme as typed data, read from TOML."""

from sojourn.core.programme.models import Allocation, Caps, Choices, ProjectRules, Reserve, Texts

__all__ = ["Allocation", "Caps", "Choices", "ProjectRules", "Reserve", "Texts"]
