"""The `sojourn` command."""

from sojourn.desk.cli.entry import main

__all__ = ["main"]
