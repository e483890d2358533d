"""The text of a programme file: the shipped ones, where a key stands, one value changed and all else kept as it is."""

import re
from collections.abc import Iterator, Mapping, MutableMapping, MutableSequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from importlib import resources
from typing import Any

import tomlkit
from tomlkit.exceptions import TOMLKitError

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme import read_programme

SHIPPED = ("gri", "gra", "rise")
MOST_LETTERS = 200_000
SHORT = 4  # a longer list stands on lines of its own
Path = tuple[str | int, ...]
_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\[\]]+?)\s*\]\]?\s*(#.*)?$")
_KEY = re.compile(r"""^\s*((?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+)(?:\s*\.\s*(?:"[^"]*"|'[^']*'|[A-Za-z0-9_-]+))*)\s*=""")


def shipped_text(name: str) -> str:
    """A programme file that comes with the software."""
    assert name in SHIPPED, name
    return (resources.files("sojourn") / "programmes" / f"{name}.toml").read_text("utf-8")


def problems_of(text: str) -> list[Problem]:
    """Everything wrong with a programme file; none when calls can run on it."""
    try:
        read_programme(text)
    except BadInput as bad:
        return bad.problems
    return []


def opened(text: str) -> tomlkit.TOMLDocument | None:
    """The file with its comments, ready to be changed; None where it is no TOML."""
    try:
        return tomlkit.parse(text)
    except (TOMLKitError, ValueError, RecursionError):
        return None


def value_at(part: Any, path: Path) -> Any:
    """The value of a key as plain Python; None where there is none."""
    for step in path:
        is_key = isinstance(part, MutableMapping) and step in part
        is_place = isinstance(part, MutableSequence) and isinstance(step, int) and step < len(part)
        if not is_key and not is_place:
            return None
        part = part[step]
    return part.unwrap() if hasattr(part, "unwrap") else part


def set_at(document: Any, path: Path, value: Any) -> None:
    """Let a key have a value; None takes it out. A value that is there already is not touched, nor its comment."""
    if value_at(document, path) == value:
        return
    *way, last = path
    part: Any = document
    for step in way:
        if isinstance(part, MutableMapping) and step not in part:
            if value is None:
                return
            part[step] = tomlkit.table()
        if not _holds(part, step):
            return  # the file has something else where a table belongs: its check says so
        part = part[step]
    if not isinstance(part, MutableMapping):
        return
    if value is not None:
        part[last] = _inline(value)
    elif last in part:
        del part[last]


def _inline(value: Any) -> Any:
    """A value as one line writes it: a table of its own would swallow the keys that follow."""
    if isinstance(value, Mapping):
        table = tomlkit.inline_table()
        table.update({name: _inline(inner) for name, inner in value.items()})
        return table
    if isinstance(value, list):
        array = tomlkit.array()
        array.extend(_inline(item) for item in value)
        return array.multiline(len(value) > SHORT)
    return value


def _holds(part: Any, step: str | int) -> bool:
    """Whether a step can be taken from a part of the file."""
    return isinstance(part, MutableMapping if isinstance(step, str) else MutableSequence)


def append_row(document: Any, path: Path, row: dict[str, Any]) -> None:
    """Add a table to a list of tables."""
    *way, last = path
    part: Any = document
    for step in way:
        if isinstance(step, str) and step not in part:
            part[step] = tomlkit.table()
        part = part[step]
        if not isinstance(part, MutableMapping | MutableSequence):
            return
    if last in part and not isinstance(part[last], MutableSequence):
        return
    if last in part and not isinstance(part[last], tomlkit.items.AoT):
        part[last].append(_inline(row))
        return
    if last not in part:
        part[last] = tomlkit.aot()
    part[last].append(_table(row))


def _table(row: Mapping[str, Any]) -> tomlkit.items.Table:
    table = tomlkit.table()
    for name, value in row.items():
        table[name] = _inline(value)
    return table


def names_at(document: Any, path: Path) -> list[str]:
    """The names of a table whose keys are names; none where the file has something else there."""
    part = value_at(document, path)
    return list(part) if isinstance(part, dict) else []


def add_named(document: Any, path: Path, name: str, value: Any) -> None:
    """Add a name to a table whose keys are names: a table of its own, or one value."""
    *way, last = path
    part: Any = document
    for step in (*way, last):
        if step not in part:
            part[step] = tomlkit.table()
        part = part[step]
        if not isinstance(part, MutableMapping):
            return
    is_inline = isinstance(part, tomlkit.items.InlineTable) or not isinstance(value, Mapping)
    part[name] = _inline(value) if is_inline else _table(value)


def rename_at(document: Any, path: Path, name: str, other: str) -> None:
    """Give a key of a table another name; what is called so already stays as it is."""
    part: Any = document
    for step in path:
        part = part[step]
    if other not in part:
        value = part[name]
        del part[name]
        part[other] = value


def remove_row(document: Any, path: Path, number: int) -> None:
    """Take a table out of a list of tables; the last one takes the list with it."""
    *way, last = path
    if not 0 <= number < len(rows_at(document, path)):
        return
    part: Any = document
    for step in way:
        part = part[step]
    if len(part[last]) == 1:
        del part[last]
    else:
        del part[last][number]


def rows_at(document: Any, path: Path) -> list[dict[str, Any]]:
    """The tables of a list as plain Python; none where the file has something else there."""
    rows = value_at(document, path)
    return rows if isinstance(rows, list) and all(isinstance(row, dict) for row in rows) else []


def written(document: Any) -> str:
    """The file as text."""
    return tomlkit.dumps(document)


def line_of(text: str, column: str | None) -> int | None:
    """The line on which a key stands, or the table that should have it; None where nothing of it is there."""
    if not column:
        return None
    places = dict(_places(text))
    while column:
        if column in places:
            return places[column]
        column = re.sub(r"(\.[^.\[]+|\[\d+\]|[^.\[]+)$", "", column)
    return None


def _places(text: str) -> Iterator[tuple[str, int]]:
    """Every key of a file as dotted path with its line, from the last to the first, so that the first wins."""
    table, counts, found = "", dict[str, int](), list[tuple[str, int]]()
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            table = _header(header[2], is_list=header[1] == "[[", counts=counts)
            found.append((table, number))
            continue
        key = _KEY.match(line)
        if key:
            name = re.sub(r"\s*\.\s*", ".", key[1])
            found.append((f"{table}.{name}" if table else name, number))
    return reversed(found)


def _header(name: str, *, is_list: bool, counts: dict[str, int]) -> str:
    """The path of a table, with the numbers of the lists on its way."""
    path = ""
    parts = [part.strip() for part in name.split(".")]
    for place, part in enumerate(parts):
        path = f"{path}.{part}" if path else part
        is_last = place == len(parts) - 1
        if is_last and is_list:
            counts[path] = counts.get(path, -1) + 1
        if path in counts:
            path = f"{path}[{counts[path]}]"
    return path


@dataclass(frozen=True)
class Hunk:
    """Lines that differ between two versions, and the line of the later one at which they begin."""

    line: int
    before: str
    after: str


def hunks(before: str, after: str) -> list[Hunk]:
    """Where two versions differ, line by line."""
    old, new = before.splitlines(), after.splitlines()
    steps = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [
        Hunk(b1 + 1, "\n".join(old[a1:a2]), "\n".join(new[b1:b2])) for kind, a1, a2, b1, b2 in steps if kind != "equal"
    ]
