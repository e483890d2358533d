"""Small tables to type in: a field whose value is rows of a few cells, with one row empty for the next."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.forms.boundfield import BoundField
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

from sojourn.ui.icons import drawn
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import error_words

MOST_ROWS = 500
Row = tuple[str, ...]


@dataclass(frozen=True)
class Cell:
    """A column of a small table: its name, the words that head it, and what can be picked where nothing is typed."""

    name: str
    words: Any
    options: tuple[tuple[str, Any], ...] = ()


class RowError(ValidationError):
    """What is wrong with one row, or with one of its cells."""

    def __init__(self, message: Any, row: int, cell: str = "", **more: Any) -> None:
        super().__init__(message, **more)
        self.row, self.cell = row, cell


class RowsWidget(forms.Widget):
    """Boxes named `field-0-cell`; rows in which nothing is typed are left out."""

    def __init__(self, cells: Sequence[Cell]) -> None:
        super().__init__()
        self.cells = tuple(cells)

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> list[Row]:  # noqa: ARG002  as a form calls it
        """The rows in their order."""
        named = re.compile(rf"{re.escape(name)}-(\d{{1,4}})-\w+")
        numbers = sorted({int(found[1]) for each in data if (found := named.fullmatch(each))})[:MOST_ROWS]
        rows = [
            tuple(str(data.get(f"{name}-{number}-{cell.name}", "")).strip() for cell in self.cells)
            for number in numbers
        ]
        return [row for row in rows if self.is_filled(row)]

    def is_filled(self, row: Row) -> bool:
        """Whether something is typed in a row; what only was picked is no more than a beginning."""
        return any(value for value, cell in zip(row, self.cells, strict=True) if not cell.options)

    def value_omitted_from_data(self, *_of: Any) -> bool:
        """Never: a table without rows is empty."""
        return False


class RowsField(forms.Field):
    """Rows of cells, as tuples of what was typed."""

    widget: RowsWidget

    def __init__(self, widget: RowsWidget, **kwargs: Any) -> None:
        super().__init__(widget=widget, **kwargs)

    def clean(self, value: Any) -> list[Row]:
        rows = list(value or ())
        if self.required and not rows:
            raise ValidationError("needed", code="required")
        return rows

    def has_changed(self, initial: Any, data: Any) -> bool:
        return list(initial or ()) != list(data or ())


def cell_id(bound: BoundField, row: int, cell: str = "") -> str:
    """The id of a box, to which a summary of errors leads."""
    widget = bound.field.widget
    assert isinstance(widget, RowsWidget)
    return f"{bound.auto_id}-{row}-{cell or widget.cells[0].name}"


def row_errors(bound: BoundField) -> dict[int, list[RowError]]:
    """The errors of rows, by their numbers."""
    found: dict[int, list[RowError]] = {}
    for error in bound.errors.as_data():
        if isinstance(error, RowError):
            found.setdefault(error.row, []).append(error)
    return found


def drawn_rows(bound: BoundField) -> SafeString:
    """The table of a field: a row for each of its rows, and one to write in. A script adds and removes rows."""
    widget, say = bound.field.widget, page_speaker()
    assert isinstance(widget, RowsWidget)
    rows = [*(bound.value() or ()), tuple(cell.options[0][0] if cell.options else "" for cell in widget.cells)]
    wrong = row_errors(bound)
    heads = format_html_join("", '<th scope="col">{}</th>', ((cell.words,) for cell in widget.cells))
    lines = format_html_join("", "{}", ((_row(bound, number, row, wrong),) for number, row in enumerate(rows)))
    return format_html(
        '<div class="rows" data-rows="{}" data-cell="{}" data-remove="{}"><table class="rows-table">'
        '<caption class="unseen">{}</caption>'
        '<thead><tr>{}<th class="scripted-only"><span class="unseen">{}</span></th></tr></thead>'
        "<tbody>{}</tbody></table>"
        '<p class="scripted-only"><button type="button" class="button button-small" data-row-add>{}{}</button></p>'
        '<noscript><p class="help">{}</p></noscript></div>',
        bound.html_name,
        say("ui-row-cell", name="{name}", number="{number}"),
        say("ui-row-remove", number="{number}"),
        bound.label,
        heads,
        say("ui-out"),
        lines,
        drawn("plus"),
        say("ui-row-add"),
        say("ui-rows-plain"),
    )


def _row(bound: BoundField, number: int, row: Row, wrong: Mapping[int, Sequence[RowError]]) -> SafeString:
    widget, say = bound.field.widget, page_speaker()
    assert isinstance(widget, RowsWidget)
    errors = wrong.get(number, ())
    told = f"{bound.auto_id}-{number}-error" if errors else ""
    faulty = {error.cell for error in errors}
    boxes = [
        _box(bound, number, cell, value, told if cell.name in faulty or "" in faulty else "")
        for cell, value in zip(widget.cells, row, strict=True)
    ]
    sentences = [(sentence,) for error in errors for sentence in error_words(error)]
    said = format_html(
        '<tr class="row-said" data-row-said><td colspan="{}"><p class="error" id="{}">{}{}</p></td></tr>',
        len(boxes) + 1,
        told,
        drawn("refused"),
        format_html_join("", "<span>{}</span>", sentences),
    )
    return format_html(
        '<tr data-row{}>{}<td class="scripted-only"><button type="button" class="button button-square button-small"'
        ' data-row-remove aria-label="{}">{}</button></td></tr>{}',
        SafeString(' class="wrong"') if errors else "",
        format_html_join("", "<td>{}</td>", ((box,) for box in boxes)),
        say("ui-row-remove", number=number + 1),
        drawn("cross", 12),
        said if errors else "",
    )


def _box(bound: BoundField, number: int, cell: Cell, value: str, told: str) -> SafeString:
    label = page_speaker()("ui-row-cell", name=str(cell.words), number=number + 1)
    marks = format_html(' aria-invalid="true" aria-describedby="{}"', told) if told else ""
    common = (
        cell_id(bound, number, cell.name),
        f"{bound.html_name}-{number}-{cell.name}",
        label,
        cell.words,
        cell.name,
    )
    if not cell.options:
        return format_html(
            '<input type="text" id="{}" name="{}" aria-label="{}" data-words="{}" data-part="{}" value="{}"'
            ' autocomplete="off"{}>',
            *common,
            value,
            marks,
        )
    known = cell.options if value in dict(cell.options) else (*cell.options, (value, value))
    options = format_html_join(
        "",
        '<option value="{}"{}>{}</option>',
        ((code, SafeString(" selected") if code == value else "", words) for code, words in known),
    )
    return format_html(
        '<select id="{}" name="{}" aria-label="{}" data-words="{}" data-part="{}"{}>{}</select>',
        *common,
        marks,
        options,
    )
