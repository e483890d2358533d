"""Three languages, equal: the same messages with the same figures, none left in another language."""

import re
from collections import Counter

import pytest
from house_messages import AREAS, LANGUAGES, LOCALE, entries, ids

HANGUL = re.compile(r"[가-힣]")
LETTERS = re.compile(r"[^\W\d_]{2,}")
# Words that French and English write alike, and names of places; whatever is said with them alone is no English.
ALIKE = {
    *("Agriculture", "Arguments", "Catalogue", "Code", "Contacts", "Dates", "Description", "Invitations", "Options"),
    *("Organisation", "Organisations", "Page", "Pages", "Places", "Programme", "Programmes", "Province", "Provinces"),
    *("Questions", "Quotas", "Source", "Sources", "Version", "Versions", "flexible", "minute", "minutes", "toml"),
    *("Conditions", "Document", "Documents", "Message", "Signatures"),
    *("CSV", "ICS", "PDF", "ROR", "SHA", "XLSX", "QR", "TOTP", "Sojourn"),
    *("Alberta", "Manitoba", "Nunavut", "Ontario", "Québec", "Saskatchewan", "Yukon", "Montréal", "Ottawa"),
    *("Toronto", "Vancouver", "Gwangju", "Chonnam", "Chosun", "Honam"),
}
ALIKE |= {word.lower() for word in ALIKE}
# What every language writes in Latin letters.
LATIN = {"CSV", "ICS", "PDF", "ROR", "SHA", "XLSX", "QR", "TOTP", "Sojourn", "programme", "toml"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_area_has_a_file_in_each_language(language: str) -> None:
    assert tuple(sorted(path.name for path in (LOCALE / language).iterdir())) == AREAS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_defined_twice(language: str) -> None:
    assert [name for name, count in Counter(ids(language)).items() if count > 1] == []


@pytest.mark.parametrize("language", ["ko", "fr"])
def test_every_language_has_the_messages_of_english_in_the_same_files(language: str) -> None:
    assert {(e.area, e.id) for e in entries(language)} ^ {(e.area, e.id) for e in entries("en")} == set()


@pytest.mark.parametrize("language", ["ko", "fr"])
def test_a_message_quotes_the_same_figures_in_each_language(language: str) -> None:
    english = {entry.id: entry.shown for entry in entries("en")}

    assert {e.id: sorted(e.shown ^ english[e.id]) for e in entries(language) if e.shown != english[e.id]} == {}


@pytest.mark.parametrize("language", ["ko", "fr"])
def test_a_message_chooses_its_form_by_figures_that_english_gets_too(language: str) -> None:
    english = {entry.id: entry.shown | entry.chosen_by for entry in entries("en")}

    assert {e.id: sorted(e.chosen_by - english[e.id]) for e in entries(language) if e.chosen_by - english[e.id]} == {}


def test_every_korean_message_is_in_korean() -> None:
    bare = {e.id: e.text for e in entries("ko") if not HANGUL.search(e.text) and set(LETTERS.findall(e.text)) - LATIN}

    assert bare == {}


def test_no_korean_letter_stands_in_the_other_languages() -> None:
    assert [e.id for language in ("en", "fr") for e in entries(language) if HANGUL.search(e.text)] == []


def test_no_french_message_is_the_english_one() -> None:
    english = {entry.id: entry.text for entry in entries("en")}

    same = {e.id: e.text for e in entries("fr") if e.text == english[e.id] and set(LETTERS.findall(e.text)) - ALIKE}

    assert same == {}


def test_french_has_its_narrow_and_its_plain_no_break_spaces() -> None:
    loose = re.compile(r"[^\S\u202f][;!?]|[^\S\u00a0]:(?=\s|$)|«(?!\u00a0)|(?<!\u00a0)»")

    assert {e.id: e.text for e in entries("fr") if loose.search(e.text)} == {}


def test_no_message_uses_straight_quotes_where_its_language_has_its_own() -> None:
    straight = re.compile(r"(?<=\w)'(?=\w)")

    assert {e.id: e.text for language in ("en", "fr") for e in entries(language) if straight.search(e.text)} == {}
