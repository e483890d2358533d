"""The keys and kinds of value of a programme file, compared with the documented ones before any figure is judged."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from decimal import Decimal
from difflib import SequenceMatcher
from fractions import Fraction
from typing import Any

from sojourn.core.errors import Problem
from sojourn.core.programme.promises import unpromised, unpromised_cap
from sojourn.core.programme.shapes import Entries, Items, Kinds, Leaf, Shape, Table, keys_of
from sojourn.core.programme.values import plain_id

# What a value must be, by the type that a model declares; the sentence is the message `expected-<code>`.
EXPECTED: Mapping[type, str] = {
    str: "toml_text",
    int: "whole_number",
    float: "toml_number",
    Decimal: "toml_number",
    bool: "toml_boolean",
    date: "toml_date",
    datetime: "local_time",
    Fraction: "share",
}
_ACCEPTED: Mapping[type, tuple[type, ...]] = {
    str: (str,),
    int: (int,),
    float: (int, Decimal),
    Decimal: (int, Decimal),
    bool: (bool,),
    date: (date,),
    datetime: (datetime,),
    Fraction: (str, int, Decimal),
}
_DROP = object()


class KeyCheck:
    """Walks through what a TOML file holds, along the shape of the models.

    `problems` collects every fault; what the walk returns is clean: unknown keys and values of a wrong kind are left
    out, ids that are keys are trimmed and composed (Unicode NFC).
    """

    def __init__(self, root: Shape) -> None:
        self.problems: list[Problem] = []
        self._root = root

    def table(self, value: Any, shape: Shape, path: str) -> Any:
        """The value without what does not belong there, or a mark that nothing is left."""
        if isinstance(shape, Leaf):
            return self._leaf(value, shape, path)
        if isinstance(shape, Items):
            return self._items(value, shape, path)
        if isinstance(value, str) and _takes_bare_text(shape):
            return value
        if not isinstance(value, dict):
            return self._wrong(path, value, "texts" if _takes_bare_text(shape) else "toml_table")
        if isinstance(shape, Entries):
            return self._entries(value, shape, path)
        if isinstance(shape, Kinds):
            return self._kinds(value, shape, path)
        return self._known(value, shape, path)

    def _known(self, value: dict[str, Any], shape: Table, path: str) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        for key, inner in value.items():
            if key not in shape.shapes:
                self._unknown(key, inner, shape.shapes, path)
                continue
            clean = self.table(inner, shape.shapes[key], joined(path, key))
            if clean is not _DROP:
                kept[key] = clean
        return kept

    def _kinds(self, value: dict[str, Any], shape: Kinds, path: str) -> Any:
        kind = value.get("kind")
        if isinstance(kind, str) and kind in shape.parts:
            return self._known(value, Table(shape.parts[kind]), path)
        if kind is None:
            self.problems.append(_problem("missing_kind", joined(path, "kind"), None, options=", ".join(shape.parts)))
        else:
            self._option(joined(path, "kind"), kind, tuple(shape.parts))
        return _DROP

    def _items(self, value: Any, shape: Items, path: str) -> Any:
        if not isinstance(value, list):
            return self._wrong(path, value, "toml_list")
        clean = [self.table(item, shape.item, f"{path}[{number}]") for number, item in enumerate(value)]
        # a faulty item keeps its place, so that the numbers in later messages are those of the file
        return [None if item is _DROP else item for item in clean]

    def _entries(self, value: dict[str, Any], shape: Entries, path: str) -> dict[str, Any]:
        kept: dict[str, Any] = {}
        seen: set[str] = set()
        for raw, inner in value.items():
            key = plain_id(raw)
            if not key:
                self.problems.append(_problem("empty_value", joined(path, raw), raw))
                continue
            if key in seen:
                self.problems.append(_problem("key_twice", joined(path, key), key))
                continue
            seen.add(key)
            clean = self._entry(inner, shape.value, joined(path, key))
            if clean is not _DROP:
                kept[key] = clean
        return kept

    def _entry(self, value: Any, shape: Shape, path: str) -> Any:
        code = unpromised_cap(path, value) if isinstance(value, dict) and isinstance(shape, Leaf) else None
        if code is None:
            return self.table(value, shape, path)
        self.problems.append(_problem(code, path, value))
        return _DROP

    def _leaf(self, value: Any, shape: Leaf, path: str) -> Any:
        if shape.options:
            return value if value in shape.options else self._option(path, value, shape.options)
        if date in shape.types and isinstance(value, str) and _is_day(value):
            return date.fromisoformat(value)
        accepted = {kind for declared in shape.types for kind in _ACCEPTED[declared]}
        if type(value) not in accepted or (isinstance(value, Decimal) and not value.is_finite()):
            return self._wrong(path, value, EXPECTED[min(shape.types, key=str)])
        if isinstance(value, datetime) and value.tzinfo is not None:
            return self._wrong(path, value, "local_time")
        return value

    def _option(self, path: str, value: Any, options: tuple[str, ...]) -> object:
        near = nearest(str(value), options)
        self.problems.append(_problem("not_an_option", path, value, options=", ".join(options), nearest=near))
        return _DROP

    def _wrong(self, path: str, value: Any, expected: str) -> object:
        self.problems.append(_problem("wrong_value", path, value, expected=expected))
        return _DROP

    def _unknown(self, key: str, value: Any, known: Iterable[str], path: str) -> None:
        code = unpromised(path, key)
        if code is not None:
            self.problems.append(_problem(code, joined(path, key), value))
            return
        elsewhere = [full for full, _, _ in keys_of(self._root) if full.rpartition(".")[2] == key]
        near = nearest(key, tuple(known), least=0.6)
        suggestion = joined(path, near) if near else (elsewhere or [joined(path, nearest(key, tuple(known)))])[0]
        self.problems.append(
            _problem("unknown_key", joined(path, key), key, nearest=suggestion, options=", ".join(known))
        )


def nearest(word: str, known: tuple[str, ...], least: float = 0.0) -> str:
    """The known word most like a word, the first of equals; empty when none is at least so like."""
    likeness = {name: SequenceMatcher(None, word.casefold(), name.casefold()).ratio() for name in known}
    best = max(likeness, key=lambda name: likeness[name], default="")
    return best if best and likeness[best] >= least else ""


def joined(path: str, key: str) -> str:
    """A dotted path one key longer, quoted as TOML asks."""
    name = key if re.fullmatch(r"[A-Za-z0-9_-]+", key) else '"' + key.replace("\\", "\\\\").replace('"', '\\"') + '"'
    return f"{path}.{name}" if path else name


def shown(value: object) -> str | None:
    """A value as the file has it, short enough for a message."""
    if value is None:
        return None
    text = _written(value)
    return text if len(text) <= 120 else text[:119] + "…"


def _written(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, dict):
        return "{ " + ", ".join(f"{joined('', key)} = {_written(inner)}" for key, inner in value.items()) + " }"
    if isinstance(value, list):
        return "[" + ", ".join(_written(item) for item in value) + "]"
    return str(value)


def _problem(code: str, path: str, value: object, **figures: object) -> Problem:
    return Problem(code, "programme", None, path, shown(value), figures)


def _takes_bare_text(shape: Shape) -> bool:
    return isinstance(shape, Table) and set(shape.shapes) == {"en", "ko", "fr"}


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
