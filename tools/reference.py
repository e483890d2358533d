"""Writes the reference pages from the code, so that they cannot say anything else: `make reference`."""

import re
from collections.abc import Iterator
from datetime import date, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

from pydantic.fields import FieldInfo

from sojourn.core.part import Part
from sojourn.core.programme import Programme, Texts
from sojourn.core.programme.shapes import Entries, Items, Kinds, Leaf, Shape, Table, shape_of

ROOT = Path(__file__).resolve().parents[1]
PAGE = ROOT / "docs" / "reference" / "programme.md"
MESSAGES = ROOT / "src" / "sojourn" / "texts" / "locale" / "en" / "programme.ftl"
PLACE = re.compile(r"\{ \$[a-z]+ \}")
HEAD = """\
# programme.toml

<!-- Written by tools/reference.py from the models of sojourn.core.programme; do not edit. -->

A programme file states the rules of one call. It is TOML, in UTF-8. Keys that are not listed here are refused, with the
nearest known key. Amounts are whole numbers of the currency's smallest unit: 600000 is CAD 6,000. Dates are civil
dates, written 2027-05-01. A text by language needs `en`; `ko` and `fr` fall back to it. Ids and names of places are
compared exactly, after trimming and Unicode normalisation (NFC).

Three programmes are shipped and can be copied: `programmes/gri.toml`, `programmes/gra.toml`, `programmes/rise.toml`.

Some keys are refused because no allocation could keep what they ask for: minimum sizes, places for couples, caps on one
home university in one region, costs that differ by student. The message names the way out.
"""
REFUSED = """
## What is refused

Every fault of a file is told at once, with its key and its value. Items of a list are counted from 0:
`award.components[1].per` belongs to the second component.

"""
WORDS = {
    str: "text",
    int: "whole number",
    float: "number",
    bool: "true or false",
    date: "date",
    datetime: "local date and time",
    Fraction: 'share: a number or a text such as "1/3"',
}


def programme_page() -> str:
    """The page about programme.toml."""
    return HEAD + "".join(_sections(Table(Programme), "")) + _codes()


def _sections(shape: Shape, path: str, level: str = "##") -> Iterator[str]:
    """A heading and a table of keys for a shape and for all tables inside it."""
    if isinstance(shape, Kinds):
        yield from _rules(shape, path)
    if isinstance(shape, Table) and shape.part is not Texts:
        yield f"\n{level} {f'`{path}`' if path else 'The file'}\n\n{_meaning(shape.part)}\n"
        yield _rows(shape.part)
        yield from _below(shape.part, path)


def _rules(shape: Kinds, path: str) -> Iterator[str]:
    parts = list(shape.parts.values())
    shared = [name for name in parts[0].model_fields if all(name in part.model_fields for part in parts)]
    yield f"\n## `{path}`\n\nWho can take part: one table for each rule. What a rule of any kind states:\n"
    yield _rows(parts[0], only=shared)
    yield "\nThe kinds, and what each of them states beside this:\n"
    for kind, part in shape.parts.items():
        yield f'\n### `kind = "{kind}"`\n\n{_meaning(part)}\n'
        if set(part.model_fields) - set(shared):
            yield _rows(part, only=[name for name in part.model_fields if name not in shared])
        yield from _below(part, path, "####")


def _below(part: type[Part], path: str, level: str = "##") -> Iterator[str]:
    for name, info in part.model_fields.items():
        inner, below = _inside(shape_of(info.annotation), f"{path}.{name}" if path else name)
        yield from _sections(inner, below, level)


def _meaning(part: type[Part]) -> str:
    return " ".join((part.__doc__ or "").split())


def _codes() -> str:
    """The table of codes: what can be wrong with a programme file."""
    found = re.findall(r"^problem-([a-z-]+) = (.*)$", MESSAGES.read_text(encoding="utf-8"), re.MULTILINE)
    rows = [f"| `{code.replace('-', '_')}` | {re.sub(PLACE, '…', sentence)} |" for code, sentence in found]
    return REFUSED + "\n".join(["| code | sentence |", "| --- | --- |", *rows]) + "\n"


def _rows(part: type[Part], only: list[str] | None = None) -> str:
    lines = ["", "| key | value | default | meaning |", "| --- | --- | --- | --- |"]
    limits = part.model_json_schema()["properties"]
    for name, info in part.model_fields.items():
        if only is not None and name not in only:
            continue
        if name == "kind":
            lines.append("| `kind` | text | required | Names the kind of the rule, see below. |")
            continue
        kind = _words(shape_of(info.annotation), limits[name])
        cells = (f"`{name}`", kind, _default(info), info.description or "")
        lines.append("| " + " | ".join(cell.replace("|", "\\|") for cell in cells) + " |")
    return "\n".join(lines) + "\n"


def _words(shape: Shape, schema: dict[str, Any]) -> str:
    if isinstance(shape, Table) and shape.part is Texts:
        return "text, or a table with `en`, `ko`, `fr`"
    if isinstance(shape, Table | Kinds):
        return "table"
    if isinstance(shape, Items):
        inner = _words(shape.item, schema.get("items", {}))
        return "list of tables" if inner == "table" else f"list: {inner}"
    if isinstance(shape, Entries):
        inner = _words(shape.value, schema.get("additionalProperties", {}))
        return "tables by name" if inner == "table" else f"by name: {inner}"
    return _leaf(shape, schema)


def _leaf(shape: Leaf, schema: dict[str, Any]) -> str:
    if shape.options:
        return ", ".join(f"`{option}`" for option in shape.options)
    plain = next((part for part in schema.get("anyOf", []) if part.get("type") != "null"), schema)
    word = WORDS[next(iter(shape.types))]
    low, high = plain.get("minimum"), plain.get("maximum")
    low_words = "" if low is None else f" from {low:g}" if isinstance(low, float) else f" from {low}"
    return word + low_words + ("" if high is None else f" to {high:,}".replace(".0", ""))


def _default(info: FieldInfo) -> str:
    if info.is_required():
        return "required"
    value = info.get_default(call_default_factory=True)
    if value is None or value in ((), {}, ""):
        return "–"
    if isinstance(value, bool):
        return f"`{str(value).lower()}`"
    if isinstance(value, Part):
        return "its own defaults"
    if isinstance(value, tuple):
        return "one payment of all, released by `arrival_confirmed`"
    return f"`{value}`"


def _inside(shape: Shape, path: str) -> tuple[Shape, str]:
    if isinstance(shape, Items):
        return _inside(shape.item, f"{path}[]")
    return _inside(shape.value, f"{path}.NAME") if isinstance(shape, Entries) else (shape, path)


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(programme_page(), encoding="utf-8")
    print(PAGE.name)
