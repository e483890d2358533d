"""Who is one supervisor: projects name them by an account, or only by a name as somebody wrote it."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

# Words before a name that are no part of it, without accents and points.
_TITLES = frozenset(
    (
        "prof",
        "professor",
        "professeur",
        "professeure",
        "pr",
        "dr",
        "docteur",
        "docteure",
        "doctor",
        "mr",
        "mrs",
        "ms",
        "mme",
        "madame",
        "monsieur",
        "sir",
        "assistant",
        "assoc",
        "asst",
        "associate",
        "adjunct",
        "full",
        "adjoint",
        "adjointe",
        "agrege",
        "agregee",
        "titulaire",
        "emeritus",
        "emerita",
        "emerite",
        "교수",
        "박사",
    )
)
_AFTER = frozenset(("phd", "md", "msc", "peng", "frsc", "frs", "mrsc", "dphil", "교수", "교수님", "박사", "박사님"))


@dataclass(frozen=True)
class Named:
    """The supervisor of one project: `account` is empty without one, `host` the university, `project` a code."""

    account: str
    host: str
    name: str
    project: str


def name_key(name: str) -> str:
    """A name as it is compared: without titles, case, accents and points; “Tremblay, Marie” is Marie Tremblay."""
    family, comma, given = name.partition(",")
    if comma and not set(_words(given)) <= _AFTER:
        name = f"{given} {family}"
    words = _words(name)
    while len(words) > 1 and words[0] in _TITLES:
        words.pop(0)
    while len(words) > 1 and words[-1] in _AFTER:
        words.pop()
    return " ".join(words)


def told_apart(rows: Iterable[Named]) -> list[str]:
    """For each project what tells its supervisor from others: the account, else the name at the university.

    A name without an account is the account of that name at the same university where there is just one.
    """
    given = list(rows)
    accounts: dict[tuple[str, str], set[str]] = {}
    for each in given:
        if each.account:
            accounts.setdefault((each.host, name_key(each.name)), set()).add(each.account)
    return [_code(each, accounts) for each in given]


def _code(each: Named, accounts: dict[tuple[str, str], set[str]]) -> str:
    if each.account:
        return each.account
    key = name_key(each.name)
    known = accounts.get((each.host, key), set()) if key else set()
    return next(iter(known)) if len(known) == 1 else f"{each.host}: {key or each.project}"


def _words(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).casefold())
    letters = unicodedata.normalize("NFC", "".join(each for each in plain if not unicodedata.combining(each)))
    # An abbreviation is one word: Ph.D. is phd; other points part words: Prof.Kim is prof kim.
    joined = re.sub(r"\b(ph|m|p)\.\s?(d|eng)\b\.?", r"\1\2", letters)
    return re.findall(r"[\w'-]+", joined.replace("_", " ").replace("’", "'"))
