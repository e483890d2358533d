"""From the words on the command line to a command, and from what went wrong to an exit code."""

import os
import sys
import traceback
from collections.abc import Sequence
from dataclasses import replace
from typing import get_args

import click

from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.desk.cli.commands import More, command_group
from sojourn.desk.cli.console import Console
from sojourn.desk.cli.parameters import Misuse, option_name
from sojourn.desk.cli.targets import Annotated
from sojourn.tables.nearest import nearest
from sojourn.texts import Language, speaker

PROGRAM = "sojourn"
DONE, DOES_NOT_HOLD, BAD_INPUT = 0, 1, 2
WRITING = ("new", "allocate", "letters", "next")
WRITING_WITH = {"check": "--annotate", "simulate": "--save"}
READING = ("verify", "explain", "compare")
COMMANDS = (*WRITING, *WRITING_WITH, *READING)
BUG = 70  # EX_SOFTWARE of sysexits.h
INTERRUPTED, BROKEN_PIPE = 130, 141  # as a shell counts a process that a signal has ended


def main(arguments: Sequence[str] | None = None, more: More | None = None) -> int:
    """Run one command. The answer is the exit code: 0 done, 1 only when `verify` finds that a result does not hold,
    2 bad input or usage. `more`: commands beside those of the desk.
    """
    words = list(sys.argv[1:] if arguments is None else arguments)
    say = speaker(language_of(words))
    console = Console(say, "--json" in words, would_write(words))
    group = command_group(say, as_json="--json" in words, more=more)
    try:
        answer = group.main(words, prog_name=PROGRAM, standalone_mode=False)
    except click.UsageError as fault:
        console.refused_words("usage", _said(console, fault, tuple(group.commands)))
        named = next((f"{PROGRAM} {word}" for word in words if word in group.commands), PROGRAM)
        console.warn(say("usage-help", command=named if fault.ctx is None else fault.ctx.command_path))
        return BAD_INPUT
    except click.Abort:
        return INTERRUPTED
    except Annotated as bad:
        replace(console, writes=False).refused(bad.problems)
        return BAD_INPUT
    except BadInput as bad:
        console.refused(bad.problems)
        return BAD_INPUT
    except Refused as refused:
        console.refused_words(refused.reason, say(f"refused-{refused.reason}", refused.figures))
        return BAD_INPUT
    except OSError as fault:
        # What cannot be read is a problem of the input; this is a disk that is full, or a file taken away meanwhile.
        where, reason = fault.filename or "", fault.strerror or str(fault)
        console.refused([Problem("cannot_write", "target", value=str(where), figures={"reason": reason})])
        return BAD_INPUT
    except SystemExit:
        return BROKEN_PIPE
    except KeyboardInterrupt:
        console.unwritten(say("cli-interrupted"))
        return INTERRUPTED
    except Exception:  # noqa: BLE001  whatever it is, a script must not take it for "does not hold"
        traceback.print_exc()
        console.refused_words("bug", say("cli-bug"))
        return BUG
    return answer if isinstance(answer, int) else DONE


def would_write(words: Sequence[str]) -> bool:
    """Whether the command of these words writes anything when it is done."""
    command = next((word for word in words if word in WRITING or word in WRITING_WITH or word in READING), "")
    option = WRITING_WITH.get(command)
    with_option = option is not None and any(word == option or word.startswith(f"{option}=") for word in words)
    return command in WRITING or with_option


def language_of(words: Sequence[str]) -> Language:
    """The language asked for by `--lang`, else that of the terminal, else English."""
    wanted = ""
    for place, word in enumerate(words):
        if word == "--lang" and place + 1 < len(words):
            wanted = words[place + 1]
        elif word.startswith("--lang="):
            wanted = word.removeprefix("--lang=")
    terminal = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "en")
    found = wanted or terminal[:2].lower()
    for language in get_args(Language):
        if language == found:
            return language  # type: ignore[no-any-return]  # get_args is untyped
    return "en"


def _said(console: Console, fault: click.UsageError, commands: tuple[str, ...]) -> str:
    """A fault of usage in the language of the console."""
    say = console.say
    if isinstance(fault, Misuse):
        return say(fault.code, fault.figures)
    if isinstance(fault, click.NoSuchOption):
        near = ", ".join(fault.possibilities or []) or say("usage-none")
        sentence = say("usage-no-such-option", option=fault.option_name, nearest=near)
        takes_id = fault.ctx is not None and any(each.name == "student_id" for each in fault.ctx.command.params)
        return f"{sentence} {say('usage-id-with-hyphen')}" if takes_id else sentence
    if isinstance(fault, click.MissingParameter):
        return say("usage-missing", name=option_name(fault.param))
    if isinstance(fault, click.exceptions.NoSuchCommand):
        sentence = say("usage-no-such-command", command=fault.command_name)
        close = nearest(fault.command_name, commands)
        return sentence if close is None else f"{sentence} {say('usage-nearest-command', command=close)}"
    if isinstance(fault, click.BadOptionUsage):
        return say("usage-option-without-value", option=fault.option_name)
    return say("usage-too-many")
