"""The `sojourn` command: the desk's verbs, and those that run the portal."""

from collections.abc import Sequence

import click

from sojourn.desk.cli.commands import MakeCommand, at_need
from sojourn.desk.cli.entry import main as run
from sojourn.desk.cli.parameters import WholeNumber, argument, option
from sojourn.texts import Speaker

WORK = "sojourn.config.operating"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the answer is the exit code, see the desk's entry."""
    return run(arguments, portal_commands)


def portal_commands(say: Speaker, command: MakeCommand) -> list[click.Command]:
    """What is done with the portal: serve it, take a copy of it, bring one back, do what is due."""
    return [
        command(
            "serve",
            at_need(WORK, "serve"),
            option(say, "--address", click.STRING, default="127.0.0.1", show_default=True),
            option(say, "--port", WholeNumber(1)),
            option(say, "--workers", WholeNumber(1), default=2, show_default=True),
        ),
        command("backup", at_need(WORK, "backup"), argument("file"), option(say, "--overwrite")),
        command("restore", at_need(WORK, "restore"), argument("file")),
        command("run-due", at_need(WORK, "run_due")),
    ]
