"""Every code that the software can give has a sentence, and every sentence has a use."""

import ast
import re
from collections.abc import Iterator
from fnmatch import fnmatchcase

import pytest
from house_messages import ids
from house_source import called, modules, pattern
from house_templates import named, said

from sojourn.core.allocation import CODES
from sojourn.core.eligibility.reasons import OUTCOMES, REASONS
from sojourn.portals.staff.verbs import KINDS, VERBS
from sojourn.tables.outcome import CAPS, REFUSALS

# What is called with a code as its first argument, and where the messages of such codes begin.
MAKERS = {
    "Problem": ("problem-",),
    "refuse": ("problem-",),
    "rows": ("problem-",),
    "PydanticCustomError": ("problem-",),
    "Fault": ("fault-",),
    "first_faults": ("fault-",),
    "Mistake": ("mistake-",),
    "_mistake": ("mistake-",),
    "Refused": ("reason-", "refused-"),
    "Misuse": ("",),
    "say": ("",),
    "_say": ("", "flag-"),
    "progress": ("",),
    "note": ("flag-",),
    "spoken": ("",),
    "done": ("",),
}
# Fields of forms whose second argument is the beginning of the names of codes.
NAMERS = frozenset({"CodesField", "SeveralCodesField", "named", "code_name", "_named"})
MAIL_PARTS = ("-subject", "-text")
MESSAGES = frozenset(ids("en"))


def codes() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every literal code in a call of a maker: with its hyphens, and a star for what is inserted."""
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in MAKERS and node.args:
                code = pattern(node.args[0])
                if code is not None:
                    yield re.sub("[_.]", "-", code), MAKERS[called(node)]


def prefixes() -> Iterator[str]:
    """The beginnings of the names of codes that fields of forms are given."""
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) in NAMERS:
                for argument in node.args[:2]:
                    prefix = pattern(argument)
                    if prefix is not None and "*" not in prefix:
                        yield re.sub("[_.]", "-", prefix)


def mails() -> Iterator[str]:
    """The code of every mail that is posted, with its hyphens and a star for what is inserted."""
    for _, tree in modules():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and called(node) == "post":
                for keyword in node.keywords:
                    code = pattern(keyword.value) if keyword.arg == "code" else None
                    if code is not None:
                        yield re.sub("[_.]", "-", code)


def test_every_mail_has_a_subject_and_a_text() -> None:
    wanted = {code + end for code in mails() for end in MAIL_PARTS}

    assert {each for each in wanted if not any(fnmatchcase(message, each) for message in MESSAGES)} == set()


def test_every_code_in_the_source_has_a_sentence() -> None:
    silent = {
        code
        for code, prefixes in codes()
        if not any(fnmatchcase(message, prefix + code) for message in MESSAGES for prefix in prefixes)
    }

    assert silent == set()


@pytest.mark.parametrize("cap", sorted({*CODES, *REFUSALS} - {"home", "country", "not_nominated"}))
def test_every_refusal_of_a_choice_has_a_name_and_a_sentence(cap: str) -> None:
    code = cap.replace("_", "-")

    assert {f"reason-{code}", f"cap-{code}"} - MESSAGES == set()


def test_the_codes_of_the_run_are_those_that_are_read_back() -> None:
    assert set(REFUSALS) == {*CODES, *CAPS, "not_nominated"}


def test_every_reason_of_a_verdict_has_a_sentence() -> None:
    assert {f"reason-{reason}".replace("_", "-") for reason in REASONS} - MESSAGES == set()


def test_every_outcome_of_a_verdict_has_a_name() -> None:
    assert {f"verdict-{outcome}".replace("_", "-") for outcome in OUTCOMES} - MESSAGES == set()


def test_every_message_has_a_use() -> None:
    """A message is used when its id, or the end of it behind a prefix, stands in the source as a literal or pattern."""
    used = set()
    for _, tree in modules():
        for node in ast.walk(tree):
            literal = pattern(node) if isinstance(node, ast.expr) else None
            if literal and len(literal.strip("*")) > 1:
                used.add(re.sub("[_.]", "-", literal))
    plain = {text for text in used if "*" not in text} | {code for _, code in said()}
    patterns = [text for text in used if "*" in text and re.fullmatch(r"[a-z]+-[a-z0-9*-]*", text)]
    patterns += [f"{prefix}-*" for _, prefix in named()]
    # A code of a mail or of a list stands in the source without what follows it.
    ends = ("-subject", "-text", "-link", "-why")
    plain |= {text + end for text in plain for end in ends}
    patterns += [text + end for text in used if "*" in text and text.startswith("mail-") for end in ends]
    patterns += [f"{prefix}-*" for prefix in prefixes()]

    idle = {
        message
        for message in MESSAGES
        if message not in plain
        and not any(message.split("-", cut)[-1] in plain for cut in (1, 2, 3))
        and not any(fnmatchcase(message, text) for text in patterns)
    }

    assert idle == set()


def test_every_verb_and_kind_on_record_is_known_to_the_page_that_reads_it() -> None:
    written = {"record": (0, 2), "write": (None, 1)}
    kinds, verbs = set(), set()
    for path, tree in modules():
        for node in ast.walk(tree):
            if not isinstance(node, ast.Call) or called(node) not in written or "actions" not in path.parts:
                continue
            kind_at, verb_at = written[called(node)]
            if len(node.args) > verb_at:
                verbs |= _texts(node.args[verb_at])
                kinds |= set() if kind_at is None else _texts(node.args[kind_at])

    assert (kinds - set(KINDS), verbs - set(VERBS)) == (set(), set())
    assert len(verbs) > 20


def _texts(node: ast.expr) -> set[str]:
    """What an expression can be, where that is written out: a text, or one of two by a condition."""
    if isinstance(node, ast.IfExp):
        return _texts(node.body) | _texts(node.orelse)
    return {node.value} if isinstance(node, ast.Constant) and isinstance(node.value, str) else set()
