"""The main job from end to end, with the commands a person would type: new, check, allocate, verify, explain.

`python -m sojourn.desk.demo --call demo/call --out demo/out [--catalogue FILE] [--students N] [--lang ko|en|fr]`
"""

import argparse
import shlex
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

import polars as pl

from sojourn.desk.cli import main as sojourn
from sojourn.desk.cli.entry import language_of
from sojourn.texts import LANGUAGES, Speaker, speaker

STEPS = ("new", "check", "allocate", "verify", "explain")
FAILED = 2
# A reason that lies with a project's seats says most; a student who was never active comes last.
TELLING = ("project", "supervisor", "host", "region", "hub", "seats", "unacceptable")


@dataclass(frozen=True)
class Demo:
    """Where the demonstration works, and what it was asked for."""

    call: Path
    out: Path
    catalogue: Path | None
    students: int | None
    language: tuple[str, ...]

    def arguments(self, step: str) -> list[str] | None:
        """What a person would type behind `sojourn` for a step; None when a step has nothing to do."""
        call, out = str(self.call), str(self.out)
        match step:
            case "new":
                wanted = ["--catalogue", str(self.catalogue)] if self.catalogue else []
                wanted += ["--students", str(self.students)] if self.students is not None else []
                words = ["new", call, "--programme", "gri", *wanted, "--replace"]
            case "allocate":
                words = ["allocate", call, "--out", out, "--replace"]
            case "verify":
                words = ["verify", call, out]
            case "explain":
                student = somebody_without_a_place(self.out)
                if student is None:
                    return None
                words = ["explain", call, out, student]
            case _:
                words = [step, call]
        return [*words, *self.language]


def somebody_without_a_place(out: Path) -> str | None:
    """The first student, by id, whom a ceiling of the host side left without a place; else anybody without one."""
    without = pl.read_csv(out / "allocation.csv", infer_schema=False).filter(pl.col("status") == "not_placed")
    telling = without.filter(pl.col("reason").is_in(TELLING))
    found = telling if telling.height else without
    return str(found["student_id"][0]) if found.height else None


def run(demo: Demo, say: Speaker, command: Callable[[list[str]], int] = sojourn) -> int:
    """Runs every step. The answer is the exit code: that of the step that failed, else 0."""
    started = time.monotonic()
    _tell(say("demo-begin"))
    for number, step in enumerate(STEPS, 1):
        _tell(f"\n{say('demo-step', number=number, total=len(STEPS), what=say(f'demo-{step}'))}")
        words = demo.arguments(step)
        if words is None:
            _tell(say("demo-nobody"))
            continue
        _tell(f"$ sojourn {shlex.join(words)}\n")
        code = command(words)
        if code != 0:
            _tell(f"\n{say('demo-failed', code=code)}", sys.stderr)
            return code
    report = demo.out / "report.html"
    if not report.is_file():
        _tell(f"\n{say('demo-no-report', report=str(report))}", sys.stderr)
        return FAILED
    _tell(
        f"\n{say('demo-end', seconds=say.number(round(time.monotonic() - started, 1)), report=str(report.resolve()))}"
    )
    _tell(say("demo-tables", folder=str(demo.out.resolve())))
    return 0


def _tell(text: str, stream: TextIO | None = None) -> None:
    target = stream or sys.stdout
    target.write(f"{text}\n")
    # The commands write to the same terminal, so that the order of lines matters.
    target.flush()


def main(arguments: Sequence[str] | None = None) -> int:
    """Reads the words of the command line and runs the demonstration."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    reader = argparse.ArgumentParser(prog="python -m sojourn.desk.demo", description=speaker("en")("demo-begin"))
    reader.add_argument("--call", type=Path, required=True)
    reader.add_argument("--out", type=Path, required=True)
    reader.add_argument("--catalogue", type=Path)
    reader.add_argument("--students", type=int)
    reader.add_argument("--lang", choices=LANGUAGES)
    asked = reader.parse_args(words)
    language = ("--lang", asked.lang) if asked.lang else ()
    demo = Demo(asked.call, asked.out, asked.catalogue, asked.students, language)
    return run(demo, speaker(language_of(words)))


if __name__ == "__main__":
    sys.exit(main())
