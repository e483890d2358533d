"""Lists of thousands: columns to choose, an order, the same rows on the page and in a file."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic, TypeVar

from django.db.models import Model, QuerySet
from django.http import HttpRequest, QueryDict
from django.utils.safestring import SafeString

from sojourn.base.lists.keeping import plain_query, views_of
from sojourn.base.people.actor import Actor
from sojourn.tables.export import Cell
from sojourn.texts import Speaker
from sojourn.ui.answers import SORT_PARAMETER, Order, Page, in_order, order_in
from sojourn.ui.markup import escaped
from sojourn.ui.pieces import Column as Chosen
from sojourn.ui.pieces import Tab
from sojourn.ui.templatetags.list_parts import drawn_head
from sojourn.ui.templatetags.saying import page_speaker

Row = TypeVar("Row", bound=Model)
COLUMNS_PARAMETER = "columns"
BATCH = 500
FORMS = ("xlsx", "csv", "csv-bom")
# Files with more rows than this are made behind the pages.
AT_ONCE = 2_000


@dataclass(frozen=True)
class Column(Generic[Row]):
    """A column: its name in the address, the message that heads it, the value of a row as a file has it.

    `html`: how the page shows it, where that is more than the value; `sort`: the fields it is sorted by; `is_content`:
    the words are people's own; `is_extra`: shown only where it is chosen.
    """

    name: str
    words: str
    cell: Callable[[Row], Cell]
    html: Callable[[Row], str] | None = None
    sort: tuple[str, ...] = ()
    kind: str = ""
    is_content: bool = False
    is_extra: bool = False


@dataclass(frozen=True)
class Source(Generic[Row]):
    """A list: its name, the page it stands on, who may see it, its rows and how they become whole, its columns.

    The first column is the name of a row and always there. `keys`: where the rows come in their order from elsewhere,
    the keys of all of them.
    """

    place: str
    model: type[Row]
    url: str
    title: str
    gate: Callable[[Actor | None], Actor]
    rows: Callable[[Actor, QueryDict], QuerySet[Row]] | None
    whole: Callable[[QuerySet[Row]], QuerySet[Row]]
    columns: tuple[Column[Row], ...]
    default: str
    keys: Callable[[Actor, QueryDict], Sequence[int]] | None = None

    @property
    def portal(self) -> str:
        """The portal in which it stands: its saved views and files have their addresses there."""
        return self.url.partition(":")[0]

    def order(self, asked: QueryDict) -> Order:
        """The order that an address asks for."""
        return order_in(asked.get(SORT_PARAMETER, self.default), self._sorts, self.default)

    def ordered(self, actor: Actor, asked: QueryDict) -> QuerySet[Row]:
        """The rows that an address asks for, in its order."""
        assert self.rows is not None
        return in_order(self.rows(actor, asked), self.order(asked), self._sorts)

    def found(self, actor: Actor, asked: QueryDict) -> Sequence[int]:
        """The keys of all rows that an address asks for, in its order."""
        if self.keys is not None:
            return self.keys(actor, asked)
        return list(self.ordered(actor, asked).values_list("pk", flat=True))

    @property
    def _sorts(self) -> Mapping[str, Sequence[str]]:
        return {column.name: column.sort for column in self.columns if column.sort}

    def chosen(self, asked: QueryDict) -> list[Column[Row]]:
        """The columns that an address asks for, in the order of the list; the usual ones where it asks for none."""
        names = set(asked.getlist(COLUMNS_PARAMETER))
        first, *others = self.columns
        wanted = [column for column in others if column.name in names]
        return [first, *(wanted if names else [column for column in others if not column.is_extra])]

    def taken(self, actor: Actor, asked: QueryDict, step: Callable[[int, int], None] | None = None) -> "Taken":
        """The list as a file: exactly its columns, its rows and their order, however many there are."""
        columns, say = self.chosen(asked), page_speaker()
        keys = self.found(actor, asked)
        return Taken(say(self.title), [say(column.words) for column in columns], self._cells(keys, columns, step))

    def _cells(
        self, keys: Sequence[int], columns: Sequence[Column[Row]], step: Callable[[int, int], None] | None
    ) -> Iterator[list[Cell]]:
        rows: QuerySet[Row] = QuerySet(self.model)
        for start in range(0, len(keys), BATCH):
            batch = keys[start : start + BATCH]
            found = {row.pk: row for row in self.whole(rows.filter(pk__in=batch))}
            yield from ([column.cell(found[key]) for column in columns] for key in batch if key in found)
            if step is not None:
                step(min(start + BATCH, len(keys)), len(keys))


@dataclass(frozen=True)
class Taken:
    """A list to take away: its title, heads and rows."""

    title: str
    heads: list[str]
    rows: Iterator[list[Cell]]


@dataclass(frozen=True)
class Shown:
    """What a page needs to draw a list."""

    place: str
    caption: str
    query: str
    heads: Sequence[SafeString]
    rows: Sequence[tuple[Any, SafeString]]
    columns: Sequence[Chosen]
    chosen: Sequence[str]
    views: Sequence[Tab]
    has_own_view: bool
    count: int = 0
    with_pick: bool = False
    portal: str = "staff"


def listed(
    source: Source[Row], actor: Actor, request: HttpRequest, page: Page[Row], *, with_pick: bool = False
) -> Shown:
    """The rows of a page, drawn in the columns that its address asks for."""
    asked, order, say = request.GET, source.order(request.GET), page_speaker()
    columns = source.chosen(asked)
    words = {column.name: say(column.words) for column in source.columns}
    frames = _frames(columns, words)
    here = plain_query(asked.urlencode())
    saved = [(view, view.query == here) for view in views_of(actor, source.place)]
    return Shown(
        place=source.place,
        caption=say(source.title),
        query=here,
        heads=[
            drawn_head(asked, order, column.name, words[column.name], column.kind, bool(column.sort))
            for column in columns
        ],
        rows=[(row, _drawn(row, frames, say)) for row in page],
        columns=[Chosen(column.name, words[column.name]) for column in source.columns[1:]],
        chosen=[column.name for column in columns],
        views=[Tab(view.name, f"?{view.query}", None, is_here) for view, is_here in saved],
        has_own_view=any(is_here for _, is_here in saved),
        count=page.count,
        with_pick=with_pick,
        portal=source.portal,
    )


def _drawn(row: Row, frames: Sequence[tuple[Column[Row], str, str]], speaker: Speaker) -> SafeString:
    cells = []
    for column, opened, closed in frames:
        said = escaped(_said(column, row, speaker))
        mark = " data-content" if column.is_content and said else ""
        cells.append(f"{opened}{mark}>{said}{closed}")
    return SafeString("".join(cells))


def _frames(columns: Sequence[Column[Row]], words: Mapping[str, str]) -> list[tuple[Column[Row], str, str]]:
    """What stands around the cells of each column, the same in every row."""
    first, *others = columns
    frames = [(first, '<th scope="row"', "</th>")]
    for column in others:
        kind = f' class="{column.kind}"' if column.kind else ""
        frames.append((column, f'<td{kind} data-label="{escaped(words[column.name])}"', "</td>"))
    return frames


def _said(column: Column[Row], row: Row, speaker: Speaker) -> str:
    if column.html is not None:
        return column.html(row)
    value = column.cell(row)
    if value is None:
        return ""
    if isinstance(value, date):
        return speaker.date(value)
    return speaker.number(value) if isinstance(value, int) else value
