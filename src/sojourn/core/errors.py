"""The one exception a rule raises, and the trouble that input can hold."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Level = Literal["error", "warning"]


class Refused(Exception):  # noqa: N818  a refusal is an answer, not a fault of the program
    """A rule said no.

    Errors: `reason` is a reason code that `sojourn.texts` turns into a sentence; `figures` are the values it quotes.
    """

    def __init__(self, reason: str, figures: Mapping[str, object] | None = None) -> None:
        super().__init__(reason, dict(figures or {}))
        self.reason = reason
        self.figures = dict(figures or {})


@dataclass(frozen=True)
class Problem:
    """One thing wrong, or suspicious, in what an officer handed in.

    `code` names the kind (its sentence is the message `problem-<code>` in `sojourn.texts`), `table` a table of the call
    folder or `programme`, `row` the row as a spreadsheet counts it (the heading is row 1; None for the whole table),
    `column` a heading or a dotted key of the programme, `value` the text found, `figures` what the sentence quotes
    beside it: what was expected, a limit, the nearest known value.
    """

    code: str
    table: str
    row: int | None = None
    column: str | None = None
    value: str | None = None
    figures: Mapping[str, object] = field(default_factory=dict)
    level: Level = "error"


class BadInput(Exception):  # noqa: N818  it carries many problems, each with its own sentence
    """The input cannot be trusted; every problem found is here, none is left for the next run."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problems; first: {problems[0] if problems else None}")
        self.problems = problems
