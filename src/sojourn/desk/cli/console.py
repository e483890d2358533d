"""What a command shows: a short summary for people or JSON for machines; diagnostics on standard error."""

import json
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from threading import Timer
from typing import Any, Protocol

from rich.console import Console as Terminal
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    ProgressColumn,
    SpinnerColumn,
    TextColumn,
    TimeElapsedColumn,
)

from sojourn.core.errors import Problem
from sojourn.tables.faults import count_problems
from sojourn.tables.problems_text import say_problem
from sojourn.texts import Speaker

SHOWN_PROBLEMS = 50
PATIENCE = 1.0  # seconds before anything moves on the terminal


class Advance(Protocol):
    """Says how much of a long job is done."""

    def __call__(self, done: int, whole: int) -> None:
        """`done` of `whole` are finished."""


@dataclass(frozen=True)
class Console:
    """Where a command speaks, in one language. `writes`: whether it writes anything when it is done."""

    say: Speaker
    as_json: bool
    writes: bool = False

    def result(self, payload: dict[str, Any], lines: Sequence[str]) -> None:
        """The outcome of a command: for people the lines, for machines the payload."""
        if self.as_json:
            json.dump(payload, sys.stdout, ensure_ascii=False, indent=2, sort_keys=True, default=str)
            sys.stdout.write("\n")
        else:
            sys.stdout.writelines(f"{line}\n" for line in lines)
        sys.stdout.flush()

    def warn(self, text: str) -> None:
        """A line on standard error."""
        sys.stderr.write(f"{text}\n")

    def refused(self, problems: Sequence[Problem]) -> None:
        """Errors: the first fifty and the count on standard error, all of them in JSON."""
        if self.as_json:
            self.result({"ok": False, "problems": [self.plain(problem) for problem in problems]}, [])
        for line in self.listed(problems):
            self.warn(line)
        count = count_problems(problems)
        self.unwritten(self.say("cli-errors", count=count, shown=self.say.number(count)))

    def unwritten(self, sentence: str) -> None:
        """How a command ended before its time; where it would have written something, that it has not."""
        self.warn(f"{sentence} {self.say('cli-nothing-written')}" if self.writes else sentence)

    def refused_words(self, code: str, sentence: str) -> None:
        """A refusal that is about the words on the command line or the installation, and no table."""
        if self.as_json:
            self.result({"ok": False, "problems": [{"code": code, "sentence": sentence}]}, [])
        self.warn(sentence)

    def listed(self, problems: Sequence[Problem], most: int = SHOWN_PROBLEMS) -> list[str]:
        """The first problems as sentences, and how many more there are."""
        lines = [say_problem(self.say, problem) for problem in problems[:most]]
        more = count_problems(problems[len(lines) :])
        if more > 0:
            lines.append(self.say("cli-and-more", count=more, shown=self.say.number(more)))
        return lines

    def plain(self, problem: Problem) -> dict[str, Any]:
        """A problem for machines."""
        return {
            "code": problem.code,
            "level": problem.level,
            "table": problem.table,
            "row": problem.row,
            "column": problem.column,
            "value": problem.value,
            "figures": dict(problem.figures),
            "sentence": say_problem(self.say, problem),
        }

    @contextmanager
    def progress(self, code: str) -> Iterator[Advance]:
        """A bar on standard error for what takes longer than a second; silent where nobody looks."""
        with self._shown(BarColumn(), MofNCompleteColumn()) as bar:
            task = bar.add_task(self.say(code), total=None)

            def advance(done: int, whole: int) -> None:
                bar.update(task, completed=done, total=whole)

            yield advance

    @contextmanager
    def working(self, code: str) -> Iterator[None]:
        """As `progress`, for work whose length nobody knows: only that it goes on, and for how long."""
        with self._shown() as bar:
            bar.add_task(self.say(code), total=None)
            yield

    @contextmanager
    def _shown(self, *counting: ProgressColumn) -> Iterator[Progress]:
        """What moves on the terminal, from `PATIENCE` seconds on until the block ends."""
        terminal = Terminal(stderr=True)
        columns = (SpinnerColumn(), TextColumn("{task.description}"), *counting, TimeElapsedColumn())
        bar = Progress(*columns, console=terminal, transient=True, disable=not terminal.is_terminal)
        patience = Timer(PATIENCE, bar.start)
        patience.daemon = True
        patience.start()
        try:
            yield bar
        finally:
            patience.cancel()
            patience.join()
            if bar.live.is_started:
                bar.stop()
