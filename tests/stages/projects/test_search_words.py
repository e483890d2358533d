"""The tokenizer and the question: one idea of a word for what is stored and what is asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.stages.projects.search.asking import for_postgres, for_sqlite, read_question
from sojourn.stages.projects.search.marking import Marker
from sojourn.stages.projects.search.tokens import LONGEST, MOST, fold, runs, stem, tokens, tokens_of


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Énergie solaire à Québec", ["energi", "solair", "a", "quebec"]),
        ("QUÉBEC ＱＵＥＢＥＣ quebec", ["quebec", "quebec", "quebec"]),
        ("l’eau d'usine", ["l", "eau", "d", "usin"]),
        ("Œuvre Straße", ["oeuvr", "strass"]),
        ("3D-printed C++ x_y", ["3d", "printed", "c", "x", "y"]),
        ("AI기반 로봇", ["ai", "기반", "로봇"]),
        ("인공지능", ["인공", "인공지", "공지", "공지능", "지능"]),
        ("암", ["암"]),
        ("机器学习", ["机器", "机器学", "器学", "器学习", "学习"]),
        ("?!… — «»", []),
    ],
)
def test_a_text_gives_these_tokens(text: str, expected: list[str]) -> None:
    assert tokens(text) == expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (("battery", "batteries", "batterie"), "batteri"),
        (("model", "models", "modele", "modeles"), "model"),
        (("reseau", "reseaux"), "reseau"),
        (("approach", "approaches"), "approach"),
        (("approche", "approches"), "approch"),
        (("gas", "gases"), "gas"),
        (("virus", "viruses"), "virus"),
        (("class", "classes"), "class"),
    ],
)
def test_singular_and_plural_have_one_stem(words: tuple[str, ...], expected: str) -> None:
    stems = {stem(word) for word in words}

    assert stems == {expected}


def test_a_number_and_a_short_word_keep_their_letters() -> None:
    assert [stem(word) for word in ("use", "2027s", "bus", "ions")] == ["use", "2027s", "bus", "ion"]


@given(st.text(alphabet="가나다라마바사", min_size=2, max_size=9), st.data())
def test_the_tokens_of_a_part_of_a_korean_word_stand_side_by_side_in_the_whole(word: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(word) - 2))
    end = data.draw(st.integers(start + 2, len(word)))

    part, whole = tokens(word[start:end]), tokens(word)

    assert any(whole[at : at + len(part)] == part for at in range(len(whole)))


@given(st.text(max_size=300))
def test_tokens_hold_letters_and_digits_only(text: str) -> None:
    odd = [token for token in tokens(text) if '"' in token or "'" in token or " " in token or "\0" in token]

    assert odd == []


def test_a_huge_text_gives_so_many_tokens_and_no_word_is_longer_than_that() -> None:
    made = tokens("a" * 1_000_000 + " wort" * 100_000)

    assert (len(made), max(map(len, made))) == (MOST, LONGEST)


@pytest.mark.parametrize(
    ("typed", "sqlite", "postgres"),
    [
        ("battery ", '"batteri"', "('batteri')"),
        ("batt", '("batt" OR "batt"*)', "('batt' | 'batt':*)"),
        ("solid batt", '"solid" AND ("batt" OR "batt"*)', "('solid') & ('batt' | 'batt':*)"),
        ('"solid state" x', '"solid stat" AND "x"', "('solid' & 'stat') & ('x')"),
        ('"solid state', '"solid stat"', "('solid' & 'stat')"),
        ("인공지능", '"인공지" AND "공지능"', "('인공지' & '공지능')"),
        ("로봇", '"로봇"', "('로봇')"),
        ("암", '("암" OR "암"*)', "('암' | '암':*)"),
        ("AI기반", '"ai" AND "기반"', "('ai') & ('기반')"),
        ("NOT (a OR b)*", '"not" AND "a" AND "or" AND "b"', "('not') & ('a') & ('or') & ('b')"),
    ],
)
def test_what_is_typed_is_asked_of_both_databases(typed: str, sqlite: str, postgres: str) -> None:
    question = read_question(typed)

    assert (for_sqlite(question), for_postgres(question)) == (sqlite, postgres)


def test_a_phrase_is_asked_side_by_side_in_titles() -> None:
    question = read_question("«solid state»")

    assert for_sqlite(question, "title_words") == '{title_words} : ("solid stat")'


@pytest.mark.parametrize("typed", ["", "   ", "\0", '"', '""', "?!*()&|:'", "\u200b", "_"])
def test_without_a_word_there_is_no_question(typed: str) -> None:
    assert not read_question(typed)


def test_marks_stand_in_the_text_as_it_is_written() -> None:
    marker = Marker(read_question("batteries Québec 지능"))

    parts = marker.parts("Battery of QUEBEC: 인공지능 & réseau")

    assert [text for text, is_marked in parts if is_marked] == ["Battery", "QUEBEC", "지능"]
    assert "".join(text for text, _ in parts) == "Battery of QUEBEC: 인공지능 & réseau"


def test_a_word_typed_with_its_particle_is_marked_without() -> None:
    parts = Marker(read_question("병원에서")).parts("지역 병원의 진단")

    assert [text for text, is_marked in parts if is_marked] == ["병원"]


@given(st.text(max_size=200), st.text(max_size=40))
def test_marking_changes_no_letter(text: str, typed: str) -> None:
    parts = Marker(read_question(typed)).parts(text)

    assert "".join(part for part, _ in parts) == text


def test_an_excerpt_holds_the_first_word_found() -> None:
    text = "filler " * 100 + "battery " + "filler " * 100

    excerpt = Marker(read_question("battery")).excerpt(text)

    assert ("battery" in excerpt, len(excerpt) < 240, excerpt[:2], excerpt[-2:]) == (True, True, "… ", " …")


@given(st.text(max_size=80))
def test_folding_twice_changes_nothing(text: str) -> None:
    once = [token for run in runs(fold(text)) for token in tokens_of(run)]
    twice = [token for run in runs(fold(fold(text))) for token in tokens_of(run)]

    assert once == twice
