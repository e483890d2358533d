"""A reason is a sentence first: true, kind, and fit to be quoted in a letter."""

from sojourn.desk.eligible import CHOICE_RULES
from sojourn.desk.explain.facts import Choice, Explanation, Refusal
from sojourn.desk.explain.places import say_place
from sojourn.texts import Speaker, refusals
from sojourn.texts.verdicts import say_rule, say_verdict


def say_explanation(say: Speaker, explanation: Explanation) -> list[str]:
    """The whole explanation: the result, then what decided it, then choice by choice."""
    said = [say_result(say, explanation)]
    said += say_broken_rules(say, explanation)
    if explanation.away is not None:
        said += say_refusal(say, explanation.away, explanation)
    for choice in explanation.choices:
        title = {"rank": choice.rank, "title": choice.title, "host": say_place(say, "host", choice.host)}
        said.append(" ".join([say("choice-line", title) + ".", *say_choice(say, choice, explanation)]))
    return said


def say_result(say: Speaker, explanation: Explanation) -> str:
    """The result in one sentence."""
    if explanation.status == "ineligible":
        return say("result-ineligible", count=len(explanation.rules))
    if explanation.held:
        return say("result-held")
    if explanation.status == "placed":
        return say("result-placed", rank=explanation.choice_rank or 0)
    if explanation.away is not None:
        return say("result-away")
    return say("result-not-placed" if explanation.choices else "result-no-choice")


def say_choice(say: Speaker, choice: Choice, explanation: Explanation) -> list[str]:
    """What became of one choice."""
    if choice.seen == "placed":
        return [say("choice-placed")]
    if choice.refusal is not None:
        return say_refusal(say, choice.refusal, explanation)
    looked = explanation.status == "placed" and not explanation.held
    return [say("choice-not-looked-at" if looked else "choice-not-reached")]


def say_refusal(say: Speaker, refusal: Refusal, explanation: Explanation) -> list[str]:
    """What stood in the way, and how near it was: positions only, never a score."""
    place = say_place(say, refusal.cap.replace("_", "-"), refusal.cap_id or "")
    return refusals.say_refusal(say, refusal, place, explanation.order, explanation.turns, explanation.reserves)


def say_broken_rules(say: Speaker, explanation: Explanation) -> list[str]:
    """Each rule that keeps the student out: what it is called, and the figures that decided."""
    verdicts = {verdict.rule_id: verdict for verdict in explanation.verdicts}
    said = []
    for rule in explanation.rules:
        if rule in verdicts:
            verdict = verdicts[rule]
            named = say("reason-rule-named", rule=say_rule(say, verdict.kind), said=say_verdict(say, verdict))
            said.append(named)
        elif rule in CHOICE_RULES:
            said.append(say(f"reason-{rule}"))
        else:
            said.append(say("reason-rule", rule=rule))
    return said


def say_release(say: Speaker, release: str) -> str:
    """What releases an instalment; a code without a sentence is shown as it is."""
    code = f"release-{release.replace('_', '-')}"
    return say(code) if say.has(code) else release
