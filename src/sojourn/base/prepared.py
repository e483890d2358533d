"""Queries whose SQL is made once a process: the framework takes longer to write one than the database to answer it.

For the few that every public page asks. What is asked and what comes back is that of the framework's own query, which
a test holds them against; only the writing is left out.
"""

from collections.abc import Callable, Iterator, Sequence
from copy import copy
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django.db import connection
from django.db.models import Model, QuerySet
from django.db.models.query import get_related_populators

Row = TypeVar("Row", bound=Model)
Value = int | str
# What stands for the values while the SQL is written: no real key and no real code.
FIRST_NUMBER, WORD = -1_900_000_000, "\x1fvalue {}"

MOST = 64  # forms of one query, by the number of its values


@dataclass(frozen=True)
class _Written:
    """The SQL of a query, its parameters with the places of the values among them, and how a line becomes a row."""

    compiler: Any
    sql: str
    parameters: tuple[Any, ...]
    places: tuple[int | None, ...]
    converters: dict[int, Any]
    row_of: Callable[[Sequence[Any]], Any]

    def lines(self, values: Sequence[Value]) -> Iterator[Sequence[Any]]:
        """What the database answers for these values."""
        with connection.cursor() as cursor:
            cursor.execute(
                self.sql,
                [
                    held if place is None else type(held)(values[place])
                    for held, place in zip(self.parameters, self.places, strict=True)
                ],
            )
            lines = cursor.fetchall()
        compiler = copy(self.compiler)
        compiler.connection = connection
        return iter(compiler.apply_converters(lines, self.converters) if self.converters else lines)


class Prepared(Generic[Row]):
    """A query with values, numbers or words: `make` writes it, and what is filtered by them is compared as it is.

    A list of values (`pk__in=values`) is written once for each length.
    """

    def __init__(self, make: Callable[..., QuerySet[Row]]) -> None:
        self._make = make
        self._written: dict[tuple[Any, ...], _Written] = {}

    def __call__(self, *values: Value) -> list[Row]:
        """The rows for these values: one query."""
        name = (connection.vendor, connection.alias, *map(type, values))
        written = self._written.get(name)
        if written is None:
            if len(self._written) >= MOST:
                self._written = {}
            written = self._written[name] = self._write(values)
        return [written.row_of(line) for line in written.lines(values)]

    def plain(self, *values: Value) -> QuerySet[Row]:
        """The same as the framework asks it."""
        return self._make(*values)

    def _write(self, values: Sequence[Value]) -> _Written:
        marks = [FIRST_NUMBER - at if isinstance(each, int) else WORD.format(at) for at, each in enumerate(values)]
        compiler = self._make(*marks).query.get_compiler(connection=connection)
        sql, parameters = compiler.as_sql()
        places = tuple(marks.index(each) if each in marks else None for each in parameters)
        if {place for place in places if place is not None} != set(range(len(marks))):
            raise ValueError("a value that does not stand in the query as it is")
        converters = compiler.get_converters([each[0] for each in compiler.select])
        compiler.query = None  # what wrote it is of no more use, and would be held as long as the process
        return _Written(compiler, sql, tuple(parameters), places, converters, _row_of(compiler))


def _row_of(compiler: Any) -> Callable[[Sequence[Any]], Any]:
    """How a line of an answer becomes a row with the rows beside it, as the framework does it."""
    shape, select, alias = compiler.klass_info, compiler.select, connection.alias
    model, columns = shape["model"], shape["select_fields"]
    first, end = columns[0], columns[-1] + 1
    names = [each[0].target.attname for each in select[first:end]]
    beside = get_related_populators(shape, select, alias)  # type: ignore[call-arg]  # stubs of a later Django

    def row_of(line: Sequence[Any]) -> Any:
        row = model.from_db(alias, names, line[first:end])
        for each in beside:
            each.populate(line, row)
        return row

    return row_of


def hold(thing: Model, name: str, rows: Sequence[Any]) -> None:
    """Let a thing have these rows of a relation at hand, as after the framework's own fetching ahead."""
    held = getattr(thing, name).all()
    held._result_cache = list(rows)  # noqa: SLF001  what the framework itself sets after fetching ahead
    held._prefetch_done = True  # noqa: SLF001  likewise
    thing.__dict__.setdefault("_prefetched_objects_cache", {})[name] = held
