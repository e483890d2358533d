"""What a letter says: the words of one explanation in one language, as plain data for the template."""

from typing import Any

from sojourn.desk.explain import (
    Explanation,
    Placement,
    say_broken_rules,
    say_choice,
    say_refusal,
    say_release,
    say_result,
)
from sojourn.desk.explain.places import say_place
from sojourn.tables.call import Call
from sojourn.tables.outcome import Outcome
from sojourn.texts import Speaker, speaker
from sojourn.texts.speak import Language


def letter_of(
    explanation: Explanation, call: Call, outcome: Outcome, languages: tuple[Language, ...]
) -> dict[str, Any]:
    """One letter: a part per language; the first language is that of the document."""
    say = speaker(languages[0])
    programme = _programme(say, call)
    return {
        "lang": languages[0],
        "title": say("letters-title", programme=programme),
        "footer": say("letters-number", id=explanation.student_id),
        "parts": [_part(speaker(language), explanation, call, outcome) for language in languages],
    }


def _programme(say: Speaker, call: Call) -> str:
    return str(getattr(call.programme.name, say.language))


def _part(say: Speaker, explanation: Explanation, call: Call, outcome: Outcome) -> dict[str, Any]:
    said = say_broken_rules(say, explanation)
    if explanation.away is not None:
        said += say_refusal(say, explanation.away, explanation)
    placement = explanation.placement
    guarantees = outcome.certificate["guarantees"]
    return {
        "lang": say.language,
        "programme": _programme(say, call),
        "round": say("letters-round", round=call.programme.allocation.round),
        "name": say("letters-to", name=explanation.name or explanation.student_id),
        "number": say("letters-number", id=explanation.student_id),
        "result": say_result(say, explanation),
        "said": said,
        "place-head": say("letters-place"),
        "facts": _facts(say, placement) if placement else [],
        "instalments-head": say("letters-instalments"),
        "instalment-heads": [say(f"letters-{code}") for code in ("instalment", "amount", "release")],
        "instalments": _instalments(say, placement) if placement else [],
        "why-head": say("letters-why"),
        "why-help": say("letters-why-help"),
        "choices": _choices(say, explanation) if explanation.status != "ineligible" else [],
        "certain-head": say("letters-certain"),
        "certain": [
            say(f"guarantee-{guarantees['result']}"),
            say("letters-check", seed=call.programme.allocation.seed),
            say("letters-ask"),
        ],
    }


def _facts(say: Speaker, placement: Placement) -> list[list[str]]:
    rows = [
        ("project", placement.title),
        ("supervisor", placement.supervisor),
        ("host", say_place(say, "host", placement.host)),
        ("region", say_place(say, "region", placement.region) if placement.region else ""),
        ("start", say.date(placement.start_on) if placement.start_on else ""),
        ("duration", say("letters-weeks", weeks=placement.weeks) if placement.weeks else ""),
        ("award", say.money(placement.award_minor, placement.currency or "") if placement.award_minor else ""),
    ]
    return [[say(f"letters-{code}"), value] for code, value in rows if value]


def _instalments(say: Speaker, placement: Placement) -> list[list[str]]:
    return [
        [str(part.number), say.money(part.amount_minor, part.currency), say_release(say, part.release)]
        for part in placement.instalments
    ]


def _choices(say: Speaker, explanation: Explanation) -> list[dict[str, Any]]:
    return [
        {
            "rank": str(choice.rank),
            "title": choice.title,
            "host": say_place(say, "host", choice.host),
            "seen": choice.seen,
            "said": say_choice(say, choice, explanation),
        }
        for choice in explanation.choices
    ]
