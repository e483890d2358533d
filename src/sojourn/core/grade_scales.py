"""The grade scales that a transcript may state, each with its ends and its direction."""

from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import Annotated

from pydantic import AfterValidator
from pydantic_core import PydanticCustomError


@dataclass(frozen=True)
class Scale:
    """One scale: the lowest and the highest figure that can be written, and which of the two is the better one."""

    name: str
    low: float
    high: float
    best_is_low: bool = False

    @property
    def best(self) -> float:
        """The best figure."""
        return self.low if self.best_is_low else self.high

    @property
    def worst(self) -> float:
        """The worst figure."""
        return self.high if self.best_is_low else self.low


SCALES = {
    scale.name: scale
    for scale in (
        Scale("4.0", 0, 4),
        Scale("4.3", 0, 4.3),
        Scale("4.5", 0, 4.5),
        Scale("5", 0, 5),
        Scale("6", 1, 6),
        Scale("10", 0, 10),
        Scale("20", 0, 20),
        Scale("100", 0, 100),
        Scale("percent", 0, 100),
        Scale("1-best-5", 1, 5, best_is_low=True),
        Scale("1-best-6", 1, 6, best_is_low=True),
    )
}
_BY_FIGURE = {Decimal(name): name for name in SCALES if name[0].isdigit() and "-" not in name}


def scale_name(text: str) -> str | None:
    """The name of the scale that a text states, or None for an unknown one.

    A figure is read as a figure, because spreadsheets turn 4.0 into 4; every other name must be written exactly.
    """
    if text in SCALES:
        return text
    try:
        return _BY_FIGURE.get(Decimal(text)) if text.isascii() else None
    except InvalidOperation:
        return None


def _known_scale(text: str) -> str:
    name = scale_name(text)
    if name is None:
        raise PydanticCustomError("not_an_option", "no grade scale", {"options": ", ".join(SCALES)})
    return name


ScaleName = Annotated[str, AfterValidator(_known_scale)]
