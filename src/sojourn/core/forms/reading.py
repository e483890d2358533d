"""A form file, read and judged: every fault at once, each as a Problem with the dotted path of its key."""

import re
from dataclasses import replace

from pydantic import TypeAdapter

from sojourn.core.errors import BadInput, Problem
from sojourn.core.forms.checks import contradictions
from sojourn.core.forms.models import Form
from sojourn.core.programme.keys import KeyCheck
from sojourn.core.programme.reading import parsed_toml, told_once, validated
from sojourn.core.programme.shapes import Table

ROOT = Table(Form)
ADAPTER = TypeAdapter(Form)
# The validator names the kind of a question on its way, which is no key of the file.
KIND = re.compile(r"(questions\[\d+\])\.[a-z]+(?=\.)")


def read_form(text: str) -> Form:
    """The form that a TOML text states.

    Errors: BadInput with every problem found, each of the table `form`: the codes of `read_programme` for keys and
    values, then those of `checks`.
    """
    try:
        raw = parsed_toml(text)
    except BadInput as bad:
        raise BadInput([_of_form(problem) for problem in bad.problems]) from None
    check = KeyCheck(ROOT)
    clean = check.table(raw, ROOT, "")
    form, faults = validated(ADAPTER, clean, "")
    problems = [_of_form(problem) for problem in told_once([*check.problems, *faults])]
    if not problems:
        problems = contradictions(form)
    if problems:
        raise BadInput(problems)
    assert isinstance(form, Form)
    return form


def _of_form(problem: Problem) -> Problem:
    return replace(problem, table="form", column=problem.column and KIND.sub(r"\1", problem.column))
