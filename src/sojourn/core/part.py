"""The base of every table of a programme file."""

from pydantic import BaseModel, ConfigDict


class Part(BaseModel):
    """A table of the programme file: frozen, and no key beyond the documented ones."""

    model_config = ConfigDict(extra="forbid", frozen=True, str_strip_whitespace=True)
