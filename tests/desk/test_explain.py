"""An explanation says why a student has this result: true, with positions and never with a score."""

from dataclasses import asdict, replace

import polars as pl
import pytest
from report_sample import frame, sample_call, sample_outcome

from sojourn.core.errors import BadInput
from sojourn.desk.explain import Explanation, Refusal, explain, explain_many, say_choice, say_explanation, say_refusal
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome
from sojourn.texts import LANGUAGES, Language, speaker


@pytest.fixture(scope="module")
def call() -> Call:
    return sample_call()


@pytest.fixture(scope="module")
def outcome(call: Call) -> Outcome:
    return sample_outcome(call)


def first_with(outcome: Outcome, **cells: object) -> str:
    return str(outcome.allocation.filter(**cells)["student_id"][0])


def some(call: Call, outcome: Outcome, **cells: object) -> Explanation:
    return explain(call, outcome, first_with(outcome, **cells))


def test_a_placed_student_sees_the_seat_the_award_and_its_instalments(call: Call, outcome: Outcome) -> None:
    student = first_with(outcome, status="placed", choice_rank=2)

    placement = explain(call, outcome, student).placement

    row = outcome.allocation.filter(student_id=student).row(0, named=True)
    project = call.projects.filter(project_id=row["project_id"]).row(0, named=True)
    assert placement is not None
    assert (placement.project_id, placement.title, placement.host) == (
        row["project_id"],
        project["title"],
        project["host"],
    )
    assert (placement.weeks, placement.award_minor, placement.currency) == (12, 630000, "CAD")
    assert [(part.number, part.amount_minor, part.release) for part in placement.instalments] == [
        (1, 315000, "arrival_confirmed"),
        (2, 315000, "report_accepted"),
    ]


def test_each_choice_is_refused_placed_or_not_looked_at(call: Call, outcome: Outcome) -> None:
    student = first_with(outcome, status="placed", choice_rank=2)

    choices = explain(call, outcome, student).choices

    listed = call.choices.filter(student_id=student).height
    assert [choice.seen for choice in choices] == ["refused", "placed"] + ["not_looked_at"] * (listed - 2)
    refused = outcome.refusals.filter(student_id=student).row(0, named=True)
    assert choices[0].refusal == Refusal(
        refused["cap"],
        refused["cap_id"],
        refused["seats"],
        refused["own_position"],
        refused["last_admitted_position"],
    )


def test_a_student_over_the_home_quota_is_told_so_and_no_choice_is_judged(call: Call, outcome: Outcome) -> None:
    explanation = some(call, outcome, reason="home")

    said = say_explanation(speaker("en"), explanation)

    assert explanation.away is not None
    assert {choice.seen for choice in explanation.choices} == {"not_looked_at"}
    assert said[0] == "You do not have a place in this round. Your choices were not looked at, for this reason:"
    assert said[1].endswith("places of your home university went to other students.")


def test_an_ineligible_student_sees_each_rule_with_the_figures_that_decided(call: Call, outcome: Outcome) -> None:
    student = first_with(outcome, reason="grade")
    graded = replace(
        call,
        students=call.students.with_columns(
            gpa=pl.when(pl.col("student_id") == student).then(71.0), gpa_scale=pl.lit("100")
        ),
    )

    explanation = explain(graded, outcome, student)

    assert explanation.rules == ("grade",)
    assert say_explanation(speaker("en"), explanation)[1] == (
        "Minimum grade. Grade: 71 out of 100. This is below the minimum: 80%."
    )


def test_a_list_that_is_too_short_is_said_in_words(call: Call, outcome: Outcome) -> None:
    explanation = replace(some(call, outcome, reason="grade"), rules=("choices.min", "choices.distinct_regions"))

    said = say_explanation(speaker("fr"), explanation)

    assert said[1:3] == [
        "Votre liste compte moins de choix que le programme n’en demande.",
        "Vos choix se trouvent dans moins de provinces que le programme n’en demande.",
    ]


def test_a_held_student_is_not_told_that_a_lower_choice_was_passed_over(call: Call, outcome: Outcome) -> None:
    student = first_with(outcome, status="placed", choice_rank=2)
    held = replace(
        outcome,
        allocation=outcome.allocation.with_columns(
            reason=pl.when(pl.col("student_id") == student).then(pl.lit("held")).otherwise("reason")
        ),
        refusals=outcome.refusals.filter(pl.col("student_id") != student),
    )

    explanation = explain(call, held, student)

    assert explanation.held
    said = say_explanation(speaker("en"), explanation)
    assert said[0] == "You keep the place that you accepted in an earlier round."
    assert [line.split(". ")[-1] for line in said[3:]] == ["Not looked at."] * len(said[3:])


def test_an_unknown_id_is_an_error_that_names_the_nearest_ids(call: Call, outcome: Outcome) -> None:
    with pytest.raises(BadInput) as refused:
        explain(call, outcome, "STU-0001")

    problem = refused.value.problems[0]
    assert (problem.code, problem.table, problem.value) == ("unknown_student", "students", "STU-0001")
    assert len(str(problem.figures["nearest"]).split(", ")) == 3
    assert [speaker(language).has("problem-unknown-student") for language in LANGUAGES] == [True] * 3


def test_an_id_like_no_other_names_none(call: Call, outcome: Outcome) -> None:
    with pytest.raises(BadInput) as refused:
        explain(call, outcome, "일이삼사오육칠팔구")

    assert refused.value.problems[0].figures == {"nearest": "none"}


def test_explaining_many_is_explaining_each(call: Call, outcome: Outcome) -> None:
    ids = outcome.allocation["student_id"].to_list()[40:0:-3]

    together = explain_many(call, outcome, ids)

    assert together == [explain(call, outcome, one) for one in ids]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_student_of_a_round_has_sentences(call: Call, outcome: Outcome, language: Language) -> None:
    explanations = explain_many(call, outcome, outcome.allocation["student_id"].to_list())

    said = [say_explanation(speaker(language), explanation) for explanation in explanations]

    assert [len(lines) >= 1 + len(one.choices) for lines, one in zip(said, explanations, strict=True)] == [True] * 412


CAPS = ("project", "supervisor", "host", "region", "hub", "seats", "home", "country")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cap", CAPS)
@pytest.mark.parametrize("seats", [0, 1, 24])
def test_every_cap_has_a_sentence_with_its_seats(
    call: Call, outcome: Outcome, cap: str, seats: int, language: Language
) -> None:
    explanation = some(call, outcome, status="not_placed")

    said = say_refusal(speaker(language), Refusal(cap, "montreal", seats, None, None), explanation)

    assert (str(seats) in said[0]) == (seats == 24)
    assert "{" not in " ".join(said)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("cap", ["ceiling", "eligibility", "unacceptable", "not_nominated"])
def test_every_other_refusal_is_one_sentence(call: Call, outcome: Outcome, cap: str, language: Language) -> None:
    explanation = some(call, outcome, status="not_placed")

    said = say_refusal(speaker(language), Refusal(cap, None, None, None, None), explanation)

    assert len(said) == 1


def test_without_positions_under_a_group_cap_the_public_turns_are_named(call: Call, outcome: Outcome) -> None:
    explanation = replace(some(call, outcome, status="not_placed"), turns="supervisor")

    said = say_refusal(speaker("en"), Refusal("hub", "montreal", 24, None, None), explanation)

    assert said[0] == "All 24 seats of the Montréal hub were taken."
    assert said[1].startswith("These seats go round the supervisors in turn")


def test_a_later_position_that_got_a_reserved_place_is_not_compared(call: Call, outcome: Outcome) -> None:
    explanation = replace(some(call, outcome, reason="home"), reserves=True)

    said = say_refusal(speaker("en"), Refusal("home", "chonnam", 40, 41, 52), explanation)

    assert said[1:] == [
        "You stood at position 41 in your university’s order.",
        "Places set aside for a track go first to the students of that track.",
    ]


def test_a_rule_named_like_a_reason_is_still_a_rule(call: Call, outcome: Outcome) -> None:
    explanation = replace(some(call, outcome, reason="grade"), rules=("host",))

    said = say_explanation(speaker("en"), explanation)

    assert said[1] == "The programme’s rule “host” is not met."


def test_no_score_is_told(call: Call, outcome: Outcome) -> None:
    marked = replace(call, students=call.students.with_columns(merit=pl.lit(987654.25)))
    ids = outcome.allocation["student_id"].to_list()[:60]

    explanations = explain_many(marked, outcome, ids)

    told = " ".join(line for one in explanations for line in say_explanation(speaker("en"), one))
    assert ("987" in told, "987654" in str([asdict(one) for one in explanations])) == (False, False)


def test_a_project_without_a_title_is_called_by_its_id(call: Call, outcome: Outcome) -> None:
    bare = replace(call, projects=call.projects.with_columns(title=pl.lit(None, pl.String)))

    choice = explain(bare, outcome, first_with(outcome, status="placed")).choices[0]

    assert choice.title == choice.project_id
    assert say_choice(speaker("en"), choice, some(call, outcome, status="placed")) != []


def test_a_student_without_choices_is_told_that(call: Call, outcome: Outcome) -> None:
    student = first_with(outcome, reason="project")
    empty = replace(call, choices=frame("choices", []))
    unlisted = replace(outcome, refusals=outcome.refusals.clear())

    said = say_explanation(speaker("en"), explain(empty, unlisted, student))

    assert said == ["You do not have a place in this round, because your list names no project."]


@pytest.mark.parametrize(
    ("ranks_by", "rules", "order", "turns"),
    [
        (None, {"priority": "merit"}, "merit", None),
        ("project", {"priority": "merit"}, "merit", None),
        (None, {"priority": "rankings"}, "merit", "supervisor"),
        ("supervisor", {"priority": "rankings"}, "rankings_then_merit", "supervisor"),
        ("project", {"priority": "rankings", "unranked": "unacceptable"}, "rankings", "project"),
    ],
)
def test_positions_are_told_with_the_order_they_go_by(
    call: Call, outcome: Outcome, ranks_by: str | None, rules: dict[str, str], order: str, turns: str | None
) -> None:
    allocation = call.programme.allocation.model_copy(update=rules)
    programme = call.programme.model_copy(update={"allocation": allocation})
    other = replace(call, programme=programme, ranks_by=ranks_by)

    explanation = explain(other, outcome, first_with(outcome, status="not_placed", reason="project"))

    assert (explanation.order, explanation.turns) == (order, turns)
    assert [say_explanation(speaker(language), explanation) != [] for language in LANGUAGES] == [True] * 3
