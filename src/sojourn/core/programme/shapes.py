"""What may stand where in a programme file, read from the models: the keys, their kinds, their options."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache
from types import UnionType
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic.fields import FieldInfo

from sojourn.core.part import Part


@dataclass(frozen=True)
class Table:
    """A table with documented keys."""

    part: type[Part]

    @property
    def shapes(self) -> dict[str, "Shape"]:
        """The documented keys, each with what may stand there."""
        return _shapes(self.part)


@dataclass(frozen=True)
class Kinds:
    """A table whose keys depend on its `kind`."""

    parts: dict[str, type[Part]]


@dataclass(frozen=True)
class Items:
    """A list; every item has the same shape."""

    item: "Shape"


@dataclass(frozen=True)
class Entries:
    """A table whose keys are ids or names."""

    value: "Shape"


@dataclass(frozen=True)
class Leaf:
    """A single value: what Python types it may have and, where they are listed, which values."""

    types: frozenset[type]
    options: tuple[str, ...] = field(default=())


Shape = Table | Kinds | Items | Entries | Leaf


@cache  # models do not change while the program runs, and simulations read thousands of programmes
def _shapes(part: type[Part]) -> dict[str, Shape]:
    return {name: shape_of(info.annotation) for name, info in part.model_fields.items()}


def shape_of(annotation: Any) -> Shape:
    """What may stand where a model declares this annotation; `None` beside something else says nothing about a file."""
    plain = [part for part in _members(annotation) if part is not type(None)]
    tables = [part for part in plain if isinstance(part, type) and issubclass(part, Part)]
    if len(tables) > 1:
        return Kinds({kind_of(part): part for part in tables})
    if tables:
        return Table(tables[0])
    first = plain[0]
    if get_origin(first) is tuple:
        return Items(shape_of(get_args(first)[0]))
    if get_origin(first) is dict:
        return Entries(shape_of(get_args(first)[1]))
    options = tuple(option for part in plain if get_origin(part) is Literal for option in get_args(part))
    if options:
        return Leaf(frozenset({str}), options)
    return Leaf(frozenset(part for part in plain if isinstance(part, type)))


def kind_of(part: type[Part]) -> str:
    """The word of `kind` that names this table."""
    return str(get_args(part.model_fields["kind"].annotation)[0])


def keys_of(shape: Shape, path: str = "") -> Iterator[tuple[str, FieldInfo, Shape]]:
    """Every documented key under a shape: its dotted path, what the model says, its own shape."""
    tables = (
        [shape.part] if isinstance(shape, Table) else list(shape.parts.values()) if isinstance(shape, Kinds) else []
    )
    for table in tables:
        for name, info in table.model_fields.items():
            inner = shape_of(info.annotation)
            yield f"{path}{name}", info, inner
            suffix = {Items: "[].", Entries: ".NAME."}.get(type(inner), ".")
            yield from keys_of(_inside(inner), f"{path}{name}{suffix}")


def _inside(shape: Shape) -> Shape:
    if isinstance(shape, Items):
        return _inside(shape.item)
    return _inside(shape.value) if isinstance(shape, Entries) else shape


def _members(annotation: Any) -> Iterator[Any]:
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _members(get_args(annotation)[0])
    elif origin in {Union, UnionType}:
        for part in get_args(annotation):
            yield from _members(part)
    else:
        yield annotation
