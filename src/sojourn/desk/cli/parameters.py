"""Arguments and options in the language of the person at the terminal."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from sojourn.texts import LANGUAGES, Speaker


class Misuse(click.UsageError):
    """A fault of usage with a message code, so that it can be said in any language."""

    def __init__(self, code: str, **figures: object) -> None:
        super().__init__(code)
        self.code, self.figures = code, figures


class WholeNumber(click.ParamType[int]):
    """A whole number from a least value."""

    name = "number"

    def __init__(self, least: int) -> None:
        self.least = least

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number. Errors: Misuse."""
        del ctx
        try:
            number = int(str(value))
        except ValueError:
            number = self.least - 1
        if number < self.least:
            raise Misuse("usage-whole-number", name=option_name(param), value=str(value), least=self.least)
        return number


class OneOf(click.ParamType[str]):
    """One of some words."""

    name = "word"

    def __init__(self, words: tuple[str, ...]) -> None:
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word. Errors: Misuse."""
        del ctx
        if value not in self.words:
            raise Misuse("usage-one-of", name=option_name(param), value=str(value), options=", ".join(self.words))
        return str(value)


class Pairs(click.ParamType[tuple[str, str]]):
    """KEY=VALUE."""

    name = "key=value"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """The two sides of the first equals sign. Errors: Misuse."""
        del ctx
        key, sign, rest = str(value).partition("=")
        if not sign or not key.strip():
            raise Misuse("usage-key-value", name=option_name(param), value=str(value))
        return key.strip(), rest.strip()


class Place(click.ParamType[Path]):
    """A path."""

    name = "path"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Path:
        """The path as given."""
        del param, ctx
        return Path(str(value))


def option_name(parameter: click.Parameter | None) -> str:
    """How a parameter is written: --students, CALL."""
    if parameter is None:
        return ""
    if isinstance(parameter, click.Option):
        return max(parameter.opts, key=len)
    return str(parameter.metavar or (parameter.name or "").upper())


class SpokenCommand(click.Command):
    """A command whose help has its headings in the language of the speaker."""

    def __init__(self, say: Speaker, verb: str, callback: Callable[..., int], params: list[click.Parameter]) -> None:
        super().__init__(verb, callback=callback, params=params, help=say(f"cli-{verb}"), add_help_option=False)
        self.say = say

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is written."""
        pieces = " ".join(piece for piece in self.collect_usage_pieces(ctx) if piece != "[OPTIONS]")
        formatter.write_usage(ctx.command_path, pieces, prefix=f"{self.say('cli-usage')} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Arguments and options with what each is."""
        rows = [
            (option_name(parameter), self.say(f"argument-{parameter.name}"))
            for parameter in self.params
            if isinstance(parameter, click.Argument)
        ]
        if rows:
            with formatter.section(self.say("cli-arguments")):
                formatter.write_dl(rows)
        records = [r for p in self.params if isinstance(p, click.Option) and (r := p.get_help_record(ctx)) is not None]
        with formatter.section(self.say("cli-options")):
            formatter.write_dl(records)


class SpokenGroup(click.Group):
    """The list of commands."""

    def __init__(self, say: Speaker, commands: list[click.Command], params: list[click.Parameter]) -> None:
        super().__init__(
            "sojourn",
            commands={str(command.name): command for command in commands},
            params=params,
            help=say("cli-about"),
            add_help_option=False,
            invoke_without_command=True,
            callback=show_help_without_command,
        )
        self.say = say

    def list_commands(self, ctx: click.Context) -> list[str]:
        """In the order of the work, not of the alphabet."""
        del ctx
        return list(self.commands)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how a command is written."""
        formatter.write_usage(ctx.command_path, self.say("cli-usage-pieces"), prefix=f"{self.say('cli-usage')} ")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The commands and the options of all."""
        with formatter.section(self.say("cli-commands")):
            formatter.write_dl([(name, self.say(f"cli-{name}")) for name in self.commands])
        records = [r for p in self.params if isinstance(p, click.Option) and (r := p.get_help_record(ctx)) is not None]
        with formatter.section(self.say("cli-options")):
            formatter.write_dl(records)


def show_help_without_command() -> None:
    """What `sojourn` alone shows."""
    context = click.get_current_context()
    if context.invoked_subcommand is None:
        click.echo(context.get_help())


def help_option(say: Speaker) -> click.Option:
    """--help, which shows the help and ends."""

    def show(ctx: click.Context, param: click.Parameter, value: bool) -> None:
        del param
        if value and not ctx.resilient_parsing:
            click.echo(ctx.get_help())
            ctx.exit()

    return click.Option(
        ["--help", "-h"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=say("option-help")
    )


def common_options(say: Speaker) -> list[click.Parameter]:
    """What every command takes."""
    return [
        click.Option(
            ["--lang"], type=OneOf(LANGUAGES), expose_value=False, metavar="ko|en|fr", help=say("option-lang")
        ),
        click.Option(["--json"], is_flag=True, expose_value=False, help=say("option-json")),
        help_option(say),
    ]


def argument(name: str) -> click.Argument:
    """A path that must be given."""
    return click.Argument([name], type=Place(), metavar=name.upper())


def option(say: Speaker, flag: str, kind: click.ParamType[Any] | None = None, **more: Any) -> click.Option:
    """An option with its help by its name; without a kind it is a switch."""
    name = flag.removeprefix("--")
    if kind is None:
        return click.Option([flag], is_flag=True, help=say(f"option-{name}"), **more)
    metavar = {"number": "N", "path": "PATH", "key=value": "KEY=VALUE"}.get(kind.name, "TEXT")
    return click.Option([flag], type=kind, metavar=metavar, help=say(f"option-{name}"), **more)
