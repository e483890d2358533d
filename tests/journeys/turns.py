"""In which language a journey is made by every run; in the others it is made by the long one."""

from typing import Any

import pytest


def mainly(first: Any, *others: Any) -> list[Any]:
    """The values of a parameter, or of several as tuples: all but the first are for the long run."""
    return [
        first,
        *(pytest.param(*(each if isinstance(each, tuple) else (each,)), marks=pytest.mark.long) for each in others),
    ]
