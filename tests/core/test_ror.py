"""Identifiers of research organisations: their form and their check digits."""

import pytest

from sojourn.core.ror import whole_ror


@pytest.mark.parametrize(
    "text",
    ["https://ror.org/00839we02", "http://ror.org/00839we02/", "ror.org/00839WE02", " 00839we02 "],
)
def test_every_way_of_writing_an_identifier_gives_the_one_of_the_registry(text: str) -> None:
    assert whole_ror(text) == "https://ror.org/00839we02"


@pytest.mark.parametrize(
    "text", ["00839we03", "00839we20", "10839we02", "00839wi02", "0839we02", "", "https://ror.org/"]
)
def test_wrong_digits_letters_or_lengths_are_no_identifier(text: str) -> None:
    assert whole_ror(text) is None
