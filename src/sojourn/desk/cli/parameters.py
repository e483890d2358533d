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


class SpokenOption(click.Option):
    """An option whose help says in the language of the speaker whether it is needed and what stands in for it."""

    def __init__(self, say: Speaker, names: list[str], **more: Any) -> None:
        self.say = say
        self.stated_default = more.pop("show_default", False)
        super().__init__(names, **more)

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """How the option is written, and what it is."""
        record = super().get_help_record(ctx)
        if record is None:
            return None
        names = ", ".join(sorted(self.opts, key=len)) + ("" if self.is_flag else f" {self.metavar}")
        notes = [self.say("option-required")] if self.required else []
        if self.stated_default:
            notes.append(self.say("option-default", value=str(self.default)))
        return names, f"{self.help} [{'; '.join(notes)}]" if notes else str(self.help)


class SpokenCommand(click.Command):
    """A command whose help has its headings in the language of the speaker."""

    def __init__(self, say: Speaker, verb: str, callback: Callable[..., int], params: list[click.Parameter]) -> None:
        super().__init__(verb, callback=callback, params=params, help=say(f"cli-{verb}"), add_help_option=False)
        self.say = say

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The line that shows how the command is written."""
        pieces = " ".join(piece for piece in self.collect_usage_pieces(ctx) if piece != "[OPTIONS]")
        needed = (p for p in self.params if isinstance(p, click.Option) and p.required)
        pieces = " ".join([pieces, *(f"{option_name(option)} {option.metavar}" for option in needed)])
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

    return SpokenOption(
        say, ["--help", "-h"], is_flag=True, is_eager=True, expose_value=False, callback=show, help=say("option-help")
    )


def common_options(say: Speaker) -> list[click.Parameter]:
    """What every command takes."""
    return [
        SpokenOption(
            say, ["--lang"], type=OneOf(LANGUAGES), expose_value=False, metavar="ko|en|fr", help=say("option-lang")
        ),
        SpokenOption(say, ["--json"], is_flag=True, expose_value=False, help=say("option-json")),
        help_option(say),
    ]


def argument(name: str) -> click.Argument:
    """A path that must be given."""
    return click.Argument([name], type=Place(), metavar=name.upper())


def option(say: Speaker, flag: str, kind: click.ParamType[Any] | None = None, **more: Any) -> click.Option:
    """An option with its help by its name; without a kind it is a switch."""
    name = flag.removeprefix("--")
    if kind is None:
        return SpokenOption(say, [flag], is_flag=True, help=say(f"option-{name}"), **more)
    metavar = {"number": "N", "path": "PATH", "key=value": "KEY=VALUE"}.get(kind.name, "TEXT")
    return SpokenOption(say, [flag], type=kind, metavar=metavar, help=say(f"option-{name}"), **more)
