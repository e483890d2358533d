"""Identifiers of the Research Organization Registry: their form and their check digits.

Source: ROR, "ROR identifier pattern"; check digits after ISO/IEC 7064, MOD 97-10, over Crockford's base 32.
"""

import re

PREFIX = "https://ror.org/"
ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"
FORM = re.compile(r"(?:https?://)?(?:www\.)?(?:ror\.org/)?(0[a-hj-km-np-tv-z0-9]{6}[0-9]{2})/?")


def whole_ror(text: str) -> str | None:
    """The identifier as the registry writes it, https://ror.org/…; None where form or check digits are wrong."""
    found = FORM.fullmatch(text.strip().lower())
    if found is None:
        return None
    short = found.group(1)
    return PREFIX + short if short[7:] == check_digits(short[:7]) else None


def check_digits(letters: str) -> str:
    """The two digits that follow the first seven letters of an identifier."""
    number = 0
    for letter in letters:
        number = number * 32 + ALPHABET.index(letter)
    return f"{98 - number * 100 % 97:02}"
