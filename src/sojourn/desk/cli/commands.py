"""The commands of the desk: names, arguments and options. Source: the call folder contract, section 4."""

from collections.abc import Callable
from functools import partial
from importlib import import_module

import click

from sojourn.desk.cli.console import Console
from sojourn.desk.cli.parameters import (
    OneOf,
    Pairs,
    Place,
    SpokenCommand,
    SpokenGroup,
    WholeNumber,
    argument,
    common_options,
    option,
)
from sojourn.texts import LANGUAGES, Speaker

MakeCommand = Callable[..., click.Command]
# Commands of a layer above the desk: given a speaker and the maker of commands.
More = Callable[[Speaker, MakeCommand], list[click.Command]]


def at_need(module: str, function: str) -> Callable[..., int]:
    """A command's work, imported when it is called: nobody waits for the letters' typesetter to see a help text."""

    def work(*arguments: object, **options: object) -> int:
        answer: int = getattr(import_module(module), function)(*arguments, **options)
        return answer

    return work


def _at_need(module: str, function: str) -> Callable[..., int]:
    return at_need(f"sojourn.desk.cli.{module}", function)


def command_group(say: Speaker, *, as_json: bool, more: More | None = None) -> click.Group:
    """All commands of the desk, and those that come with `more`, with their help in the language of the speaker."""
    console = Console(say, as_json)

    def command(verb: str, work_of: Callable[..., int], *params: click.Parameter) -> click.Command:
        return SpokenCommand(say, verb, partial(work_of, console), [*params, *common_options(say)])

    version = option(say, "--version", is_eager=True, expose_value=False, callback=_version)
    commands = [*_to_a_result(say, command), *_from_a_result(say, command)]
    return SpokenGroup(
        say, [*commands, *(more(say, command) if more is not None else ())], [version, *common_options(say)]
    )


def _to_a_result(say: Speaker, command: MakeCommand) -> list[click.Command]:
    encoding, replace = option(say, "--encoding", click.STRING), option(say, "--replace")
    return [
        command(
            "new",
            _at_need("rounds", "new"),
            argument("call"),
            option(say, "--programme", click.STRING, required=True),
            option(say, "--catalogue", Place()),
            option(say, "--map", Pairs(), multiple=True),
            option(say, "--students", WholeNumber(0)),
            option(say, "--seed", WholeNumber(0), default=1, show_default=True),
            option(say, "--blank"),
            replace,
            encoding,
        ),
        command(
            "check",
            _at_need("work", "check"),
            argument("call"),
            option(say, "--annotate", Place()),
            option(say, "--all"),
            encoding,
        ),
        command(
            "allocate",
            _at_need("work", "allocate_call"),
            argument("call"),
            option(say, "--out", Place(), required=True),
            replace,
            option(say, "--solver", OneOf(("compiled", "numpy"))),
            option(say, "--annotate", Place()),
            encoding,
        ),
        command("verify", _at_need("work", "verify"), argument("call"), argument("out"), encoding),
    ]


def _from_a_result(say: Speaker, command: MakeCommand) -> list[click.Command]:
    encoding, replace = option(say, "--encoding", click.STRING), option(say, "--replace")
    out = option(say, "--out", Place(), required=True)
    return [
        command(
            "explain",
            _at_need("answers", "explain_student"),
            argument("call"),
            argument("out"),
            click.Argument(["student_id"], metavar="STUDENT_ID"),
            encoding,
        ),
        command(
            "letters",
            _at_need("answers", "letters"),
            argument("call"),
            click.Argument(["outcome"], type=Place(), metavar="OUT"),
            out,
            option(say, "--language", OneOf(LANGUAGES)),
            replace,
            encoding,
        ),
        command(
            "compare",
            _at_need("answers", "compare"),
            click.Argument(["out1"], type=Place(), metavar="OUT1"),
            click.Argument(["out2"], type=Place(), metavar="OUT2"),
            option(say, "--all"),
        ),
        command(
            "next",
            _at_need("rounds", "next_round"),
            argument("call"),
            click.Argument(["outcome"], type=Place(), metavar="OUT"),
            option(say, "--withdrawn", Place()),
            out,
            option(say, "--new-seed", click.STRING),
            replace,
            encoding,
        ),
        command(
            "simulate",
            _at_need("rounds", "simulate"),
            argument("call"),
            option(say, "--lotteries", WholeNumber(1), required=True),
            option(say, "--set", Pairs(), multiple=True),
            option(say, "--jobs", WholeNumber(1)),
            option(say, "--scheduler", click.STRING),
            option(say, "--save", Place()),
            replace,
            encoding,
        ),
    ]


def _version(ctx: click.Context, _: click.Parameter, value: bool) -> None:
    from sojourn import __version__  # noqa: PLC0415  only when asked for

    if value:
        click.echo(f"sojourn {__version__}")
        ctx.exit()
