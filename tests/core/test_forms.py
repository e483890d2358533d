"""A form as data: what is refused in it, what it asks, and what is wrong with answers to it."""

from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sojourn.core.errors import BadInput, Problem
from sojourn.core.forms import asked, is_empty, missing, mistakes, read_form
from sojourn.core.forms.answers import characters_in, day_of, number_of, words_in
from sojourn.texts.speak import LANGUAGES, speaker

ABROAD = """
[[sections]]
code = "research"
title = { en = "Research", ko = "연구", fr = "Recherche" }

[[sections.questions]]
kind = "text"
code = "interests"
label = "Interests"
words_min = 2
words_max = 4

[[sections.questions]]
kind = "choice"
code = "abroad"
label = "Abroad before?"
options = [{ code = "yes", label = "Yes" }, { code = "no", label = "No" }]

[[sections.questions]]
kind = "text"
code = "where"
label = "Where?"
lines = "one"
characters_max = 8
shown_when = [{ question = "abroad", any_of = ["yes"] }]

[[sections.questions]]
kind = "consent"
code = "named"
label = "Named"
statement = "My name may be said."
shown_when = [{ question = "abroad", any_of = ["yes"] }]

[[sections.questions]]
kind = "file"
code = "ticket"
label = "Ticket"
document = "ticket"
required = "after_approval"
shown_when = [{ question = "named", any_of = ["yes"] }]

[[sections.questions]]
kind = "number"
code = "weeks"
label = "Weeks"
at_least = 12
at_most = 36
decimals = 1

[[sections.questions]]
kind = "date"
code = "starts_on"
label = "Start"
not_before = 2027-05-01
not_after = 2027-07-31
required = "never"

[[sections.questions]]
kind = "table"
code = "stays"
label = "Stays"
required = "never"
rows_max = 2
columns = [
    { code = "place", label = "Place" },
    { code = "months", label = "Months", holds = "number" },
    { code = "from", label = "From", holds = "date", required = false },
]
"""
GOOD: dict[str, Any] = {"interests": "graph learning", "abroad": ["no"], "weeks": "12.5"}


def problems(text: str) -> list[Problem]:
    with pytest.raises(BadInput) as caught:
        read_form(text)
    return caught.value.problems


@pytest.mark.parametrize("name", ["gri", "gra"])
def test_the_shipped_forms_are_read_and_said_in_three_languages(name: str) -> None:
    text = (files("sojourn") / "programmes" / "forms" / f"{name}.toml").read_text("utf-8")

    form = read_form(text)

    labels = [question.label for question in form.questions] + [section.title for section in form.sections]
    assert [label.en for label in labels if label.ko == label.en] == []
    assert {section.answered_by for section in form.sections} == (
        {"applicant"} if name == "gri" else {"applicant", "home_supervisor", "host_supervisor"}
    )


MORE = """
[[documents]]
code = "ticket"
label = "Ticket"

[[documents]]
code = "enrolment"
label = "Enrolment"
provided_by = "home_university"

[references]
count_min = 1

[[references.questions]]
kind = "choice"
code = "known_as"
label = "How?"
options = [{ code = "taught", label = "Taught" }, { code = "other", label = "Otherwise" }]

[[references.questions]]
kind = "text"
code = "how"
label = "How otherwise?"
shown_when = [{ question = "known_as", any_of = ["other"] }]

[[sign_offs]]
code = "home"
party = "home_university"
label = "We agree."
"""


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('code = "enrolment"', 'code = "ticket"', ("code_twice", "documents[1].code", "ticket")),
        ('code = "ticket"\nlabel = "Ticket"\n\n', 'code = "visa"\nlabel = "Visa"\n\n', (
            "document_unknown", "sections[0].questions[4].document", "ticket",
        )),
        ("count_min = 1", "count_min = 3", ("limits_crossed", "references.count_max", "2")),
        ('kind = "text"\ncode = "how"', 'kind = "file"\ndocument = "ticket"\ncode = "how"', (
            "reference_asks_file", "references.questions[1].kind", "file",
        )),
        ('question = "known_as"', 'question = "weeks"', (
            "condition_not_before", "references.questions[1].shown_when[0].question", "weeks",
        )),
        ('party = "home_university"', 'party = "applicant"', ("not_an_option", "sign_offs[0].party", "applicant")),
    ],
)  # fmt: skip
def test_a_fault_of_checklist_references_and_signatures_is_told_at_its_key(
    old: str, new: str, expected: tuple[str, str, str]
) -> None:
    text = ABROAD + MORE

    found = problems(text.replace(old, new, 1))

    assert [(each.code, each.column, each.value) for each in found] == [expected]


def test_what_a_referee_answers_is_judged_like_the_form() -> None:
    references = read_form(ABROAD + MORE).references
    assert references is not None

    assert [each.code for each in missing(references, {"known_as": ["other"]}, "at_apply")] == ["how"]
    assert missing(references, {"known_as": ["taught"]}, "at_apply") == ()


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ('code = "where"', 'code = "weeks"', ("code_twice", "sections[0].questions[5].code", "weeks")),
        (
            '{ code = "no", label = "No" }',
            '{ code = "yes", label = "No" }',
            ("code_twice", "sections[0].questions[1].options[1].code", "yes"),
        ),
        (
            'any_of = ["yes"] }]\n\n[[sections.questions]]\nkind = "consent"',
            'any_of = ["ja"] }]\n\n[[sections.questions]]\nkind = "consent"',
            ("condition_unknown_answer", "sections[0].questions[2].shown_when[0].any_of", "ja"),
        ),
        (
            'question = "named"',
            'question = "stays"',
            ("condition_not_before", "sections[0].questions[4].shown_when[0].question", "stays"),
        ),
        (
            'question = "named"',
            'question = "where"',
            ("condition_without_codes", "sections[0].questions[4].shown_when[0].question", "where"),
        ),
        ("words_max = 4", "words_max = 1", ("limits_crossed", "sections[0].questions[0].words_max", "1")),
        ("at_most = 36", "at_most = 11.5", ("limits_crossed", "sections[0].questions[5].at_most", "11.5")),
        (
            'label = "Abroad before?"',
            'label = "Abroad before?"\nchoose_min = 3\nchoose_max = 3',
            ("too_few_answers", "sections[0].questions[1].choose_min", "3"),
        ),
        ("words_max = 4", "word_max = 4", ("unknown_key", "sections[0].questions[0].word_max", "word_max")),
        ("at_most = 36", 'at_most = "36"', ("wrong_value", "sections[0].questions[5].at_most", "36")),
        ('code = "where"', 'code = "Where?"', ("wrong_value", "sections[0].questions[2].code", "Where?")),
    ],
)
def test_a_form_that_makes_no_sense_is_refused_at_its_key(old: str, new: str, expected: tuple[str, str, str]) -> None:
    assert old in ABROAD

    found = problems(ABROAD.replace(old, new, 1))

    assert [(each.table, each.code, each.column, each.value) for each in found] == [("form", *expected)]
    for language in LANGUAGES:
        sentence = speaker(language)(f"problem-{expected[0]}", {"value": expected[2], **found[0].figures})
        assert "{" not in sentence


def test_a_question_is_asked_where_its_condition_holds_and_not_because_of_a_hidden_answer() -> None:
    form = read_form(ABROAD)
    answers = {**GOOD, "abroad": ["no"], "named": "yes"}

    here, there = asked(form, answers), asked(form, {**answers, "abroad": ["yes"]})

    assert [question.code for question in here] == ["interests", "abroad", "weeks", "starts_on", "stays"]
    assert [question.code for question in there] == [question.code for question in form.questions]


def test_what_is_missing_depends_on_the_moment() -> None:
    form = read_form(ABROAD)
    answers = {"abroad": ["yes"], "named": "yes", "weeks": " "}

    missed = {moment: [each.code for each in missing(form, answers, moment)] for moment in ("at_apply", "never")}
    later = [each.code for each in missing(form, answers, "after_approval")]

    assert missed == {"at_apply": ["interests", "where", "weeks"], "never": []}
    assert later == ["interests", "where", "ticket", "weeks"]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"interests": "one"}, ("too_few_words", "interests", None, None, {"found": 1, "limit": 2})),
        ({"interests": "a b c d e"}, ("too_many_words", "interests", None, None, {"found": 5, "limit": 4})),
        ({"abroad": ["yes", "no"]}, ("too_many_options", "abroad", None, None, {"found": 2, "limit": 1})),
        ({"abroad": ["gone"]}, ("not_an_option", "abroad", None, None, {"found": "gone"})),
        ({"weeks": "twelve"}, ("not_a_number", "weeks", None, None, {"found": "twelve"})),
        ({"weeks": "12.55"}, ("too_many_decimals", "weeks", None, None, {"found": "12.55", "limit": 1})),
        ({"starts_on": "31 May"}, ("not_a_day", "starts_on", None, None, {"found": "31 May"})),
        ({"stays": [{"place": "Gwangju"}]}, ("cell_missing", "stays", 1, "months", {})),
        (
            {"stays": [{"place": ""}, {"place": "광주", "months": "x"}]},
            ("not_a_number", "stays", 1, "months", {"found": "x"}),
        ),
        (
            {"stays": [{"place": "광주", "months": "3", "from": "soon"}]},
            ("not_a_day", "stays", 1, "from", {"found": "soon"}),
        ),
        (
            {"stays": [{"place": str(n), "months": "1"} for n in range(3)]},
            ("too_many_rows", "stays", None, None, {"found": 3, "limit": 2}),
        ),
    ],
)
def test_each_mistake_is_named_with_its_figures(answer: dict[str, Any], expected: tuple[Any, ...]) -> None:
    form = read_form(ABROAD)

    found = mistakes(form, {**GOOD, **answer})

    assert [(each.code, each.question, each.row, each.column, dict(each.figures)) for each in found] == [expected]
    for language in LANGUAGES:
        assert "{" not in speaker(language)(f"mistake-{expected[0]}", found[0].figures)


def test_limits_hold_to_the_last_day_week_and_character() -> None:
    form = read_form(ABROAD)
    inside = {**GOOD, "weeks": "36", "starts_on": "2027-07-31", "abroad": ["yes"], "where": "가나다라마바사아"}
    outside = {**inside, "weeks": "36.1", "starts_on": "2027-08-01", "where": "가나다라마바사아자"}

    assert mistakes(form, inside) == []
    assert [each.code for each in mistakes(form, outside)] == ["too_many_characters", "too_large", "too_late"]


def test_a_hidden_question_is_not_judged() -> None:
    form = read_form(ABROAD)

    assert mistakes(form, {**GOOD, "where": "much too long a place\nfor one line"}) == []


def test_a_line_end_counts_once_and_a_syllable_in_parts_as_one() -> None:
    assert characters_in("a\r\nb ") == 3
    assert characters_in("\u1112\u1161\u11ab") == 1
    assert words_in("인공지능 연구를\n합니다") == 3


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("1,234.5", "1234.5"),
        ("1 234,5", "1234.5"),
        ("1\u202f234,50", "1234.50"),
        ("12,000", "12000"),
        ("3,5", "3.5"),
        ("1,23,456", None),
        ("NaN", None),
        ("", None),
        ("1e400000", "1E+400000"),
    ],
)
def test_numbers_are_read_as_people_write_them(text: str, number: str | None) -> None:
    found = number_of(text)

    assert (None if found is None else str(found)) == number


@pytest.mark.parametrize("text", ["2027-05-01", "2027.5.1", "2027. 5. 1.", "2027/05/01"])
def test_days_are_read_in_the_order_of_year_month_day(text: str) -> None:
    day = day_of(text)

    assert day is not None
    assert day.isoformat() == "2027-05-01"


TYPED = {
    "interests": st.text(max_size=40),
    "abroad": st.lists(st.sampled_from(["yes", "no", "gone"]), max_size=3),
    "where": st.text(max_size=12),
    "named": st.sampled_from(["yes", "no", ""]),
    "ticket": st.lists(st.text(max_size=5), max_size=3),
    "weeks": st.text(max_size=9),
    "starts_on": st.text(max_size=12),
    "stays": st.lists(st.dictionaries(st.sampled_from(["place", "months", "from"]), st.text(max_size=9)), max_size=4),
}


@given(st.fixed_dictionaries({}, optional=TYPED))
def test_whatever_was_typed_is_judged_and_nothing_is_both_missing_and_wrong(answers: dict[str, Any]) -> None:
    form = read_form(ABROAD)

    wrong = {each.question for each in mistakes(form, answers)}
    absent = {question.code for question in missing(form, answers, "after_approval")}

    assert wrong & absent == set()
    assert wrong | absent <= {question.code for question in asked(form, answers)}
    assert all(not is_empty(question, answers) for question in form.questions if question.code in wrong)
