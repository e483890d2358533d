"""Where a command may write: never over what it reads."""

from pathlib import Path

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.schema import TABLES
from sojourn.tables.sources import PROGRAMME, WORKBOOK


class Annotated(BadInput):
    """Errors that by now stand beside their rows in a workbook."""


def refuse_replacing(target: Path, *inputs: Path | None) -> None:
    """Refuse a target that is, or that holds, something the command reads: to swap the folder would delete it.

    Errors: BadInput with `replaces_input`.
    """
    place = target.resolve()
    for each in inputs:
        if each is None:
            continue
        read = each.resolve()
        if place == read or place in read.parents:
            raise BadInput([Problem("replaces_input", "target", value=str(target), figures={"input": str(each)})])


def refuse_annotating_input(target: Path, call: Path) -> None:
    """Refuse to write an annotated workbook in the place of a table of the call.

    Errors: BadInput with `replaces_input`.
    """
    if target.resolve().parent != call.resolve():
        return
    name = target.name.casefold()
    if name in {PROGRAMME, WORKBOOK} or Path(name).stem in {table.name for table in TABLES}:
        raise BadInput([Problem("replaces_input", "target", value=str(target), figures={"input": str(call)})])
