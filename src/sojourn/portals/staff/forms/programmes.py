"""The programme file as a form: every key as a field, written back into the same text with its comments kept."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django import forms
from django.core.validators import validate_slug
from django.forms.boundfield import BoundField

from sojourn.base.people.models import Organisation
from sojourn.core.errors import Problem
from sojourn.portals.staff.forms.programme_keys import (
    ELIGIBILITY,
    EVERY_RULE,
    ORDER,
    ROWS,
    RULES,
    SECTIONS,
    Key,
    Rows,
    place_of,
)
from sojourn.portals.staff.forms.programme_values import (
    LISTS,
    PAIRS,
    cell_places,
    clock_of,
    field_for,
    put,
    shown,
    stored,
)
from sojourn.stages.calls.programme_text import (
    SHIPPED,
    Path,
    add_named,
    append_row,
    names_at,
    opened,
    remove_row,
    rename_at,
    rows_at,
    set_at,
    value_at,
    written,
)
from sojourn.ui.forms import free_in_addresses, spoken
from sojourn.ui.rows import RowError, cell_id, row_errors
from sojourn.ui.words import spoken as said

MOST_NEW = 50
# More rows than this are folded away until somebody wants them.
FOLDED = 6


@dataclass(frozen=True)
class Row:
    """A row of a part that repeats: its place in the list or its name, and the keys of its fields."""

    rows: Rows
    number: int
    name: str | None
    is_new: bool

    @property
    def prefix(self) -> str:
        """How the names of its fields begin."""
        return f"{self.rows.prefix}--{self.number}"

    @property
    def path(self) -> Path:
        """Where it stands in the file."""
        return (*self.rows.path, self.number if self.name is None else self.name)

    def key(self, part: str) -> Path:
        """Where one of its values stands."""
        return self.path if self.rows.is_single else (*self.path, part)


class Group:
    """A part of the page: a section of fields, or rows of them with one empty row to write in."""

    def __init__(self, name: str, kind: str, rows: Sequence[tuple[str, list[BoundField]]]) -> None:
        self.name, self.kind, self.rows = name, kind, rows

    @property
    def fields(self) -> list[BoundField]:
        """All its fields."""
        return [bound for _, fields in self.rows for bound in fields]

    @property
    def count(self) -> int:
        """How many rows it has without the empty one."""
        return len(self.rows) - 1

    @property
    def is_folded(self) -> bool:
        """Whether its rows are shown only when asked for; never those with an error."""
        return self.kind == "rows" and self.count > FOLDED

    @property
    def has_errors(self) -> bool:
        """Whether something in it is wrong."""
        return any(bound.errors for bound in self.fields)


class ProgrammeForm(forms.Form):
    """A programme file by its keys. `text` is the file that they come from and go back into."""

    def __init__(self, text: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        self.document: Any = opened(text)
        assert self.document is not None
        self.currency = str(value_at(self.document, ("award", "currency")) or "")
        self.keys: dict[str, Key] = {}
        self.places: dict[str, str] = {}
        self.cells: dict[str, tuple[str, int, str]] = {}
        self.rows: dict[str, list[Row]] = {}
        for keys in SECTIONS.values():
            for key in keys:
                self._add(key.name, key, f"programme-field-{'-'.join(map(str, key.path))}")
        for number, rule in enumerate(rows_at(self.document, ELIGIBILITY)):
            for name, kind, options in (*RULES.get(str(rule.get("kind", "")), ()), *EVERY_RULE):
                key = Key((*ELIGIBILITY, number, name), kind, options)
                self._add(key.name, key, f"programme-field-rule-{name}")
                self.places.setdefault(place_of((*ELIGIBILITY, number)), key.name)
            self._add_remove(f"eligibility--{number}")
        for rows in ROWS.values():
            self.rows[rows.name] = list(self._rows_of(rows))
            for row in self.rows[rows.name]:
                self._add_row(row)
            first = next(iter(self.rows[rows.name]))
            names = [name for name, _, _ in rows.parts]
            told_at = "share" if "share" in names else names[0]
            self.places.setdefault(place_of(rows.path), f"{first.prefix}--{told_at}")
        self.places.setdefault("award.units", "award--units--amount_minor")

    def _rows_of(self, rows: Rows) -> Iterator[Row]:
        """The rows of the file, those that were typed beside them, and an empty one."""
        names = names_at(self.document, rows.path) if rows.by_name else []
        count = len(names) if rows.by_name else len(rows_at(self.document, rows.path))
        for number in range(count):
            yield Row(rows, number, names[number] if rows.by_name else None, is_new=False)
        typed = {
            name.removeprefix(f"{rows.prefix}--").split("--")[0]
            for name in self.data
            if name.startswith(f"{rows.prefix}--")
        }
        more = [int(text) for text in typed if text.isascii() and text.isdigit() and len(text) < 5]
        last = min(max([count, *more]), count + MOST_NEW)
        for number in range(count, last + 1):
            yield Row(rows, number, "" if rows.by_name else None, is_new=True)

    def _add_row(self, row: Row) -> None:
        rows = row.rows
        if rows.by_name:
            field = f"{row.prefix}--key"
            self.keys[field] = Key((field,), "text")
            self.fields[field] = field_for(self.keys[field], said(f"programme-field-{rows.name}-key"), row.name or None)
        for name, kind, options in rows.parts:
            key = Key(row.key(name), kind, options)
            label = f"programme-field-{rows.name}-{name}"
            self._add(f"{row.prefix}--{name}", key, label, is_there=not row.is_new)
        if not row.is_new:
            self.places.setdefault(place_of(row.path), f"{row.prefix}--{rows.parts[-1][0]}")
            self._add_remove(row.prefix)

    def _add(self, field: str, key: Key, label: str, *, is_there: bool = True) -> None:
        value = value_at(self.document, key.path) if is_there else None
        self.keys[field] = key
        self.fields[field] = field_for(key, said(label), shown(key, value, self.currency))
        if is_there:
            self.places[place_of(key.path)] = field
            for path, number, cell in cell_places(key, self.fields[field].initial or ()) if key.kind in PAIRS else ():
                self.cells.setdefault(place_of(path), (field, number, cell))
        if key.kind == "local":
            self.fields[f"{field}--clock"] = forms.TimeField(
                required=False,
                label=said(f"{label}-clock"),
                initial=clock_of(value),
                widget=forms.TimeInput({"class": "short"}, format="%H:%M"),
            )

    def _add_remove(self, prefix: str) -> None:
        self.fields[f"{prefix}--remove"] = forms.BooleanField(required=False, label=said("programme-remove-row"))

    @property
    def groups(self) -> Iterator[Group]:
        """The parts of the page in their order."""
        for name in ORDER:
            if name == "rules":
                stated = [str(rule.get("kind", "")) for rule in rows_at(self.document, ELIGIBILITY)]
                kinds = [kind if kind in RULES else "" for kind in stated]
                rules = [(kind, self._fields(f"eligibility--{number}--")) for number, kind in enumerate(kinds)]
                yield Group(name, "rules", rules)
            elif name in SECTIONS:
                yield Group(name, "section", [("", [self[key.name] for key in SECTIONS[name]])])
            else:
                yield Group(name, "rows", [("", self._fields(f"{row.prefix}--")) for row in self.rows[name]])

    def _fields(self, prefix: str) -> list[BoundField]:
        return [self[name] for name in self.fields if name.startswith(prefix)]

    def clean(self) -> dict[str, Any]:
        """A date and its time need each other; a row that goes by a name needs one that no other row has."""
        data = super().clean() or {}
        for name, key in self.keys.items():
            if key.kind == "local" and (data.get(name) is None) != (data.get(f"{name}--clock") is None):
                self._lacks(name if data.get(name) is None else f"{name}--clock")
            if key.kind in PAIRS and key.kind not in LISTS:
                self._refuse_twice(name, [row[0] for row in data.get(name) or ()])
        for rows in self.rows.values():
            taken: set[str] = set()
            for row in rows:
                field = f"{row.prefix}--key"
                called = str(data.get(field) or "")
                if not row.rows.by_name or data.get(f"{row.prefix}--remove"):
                    continue
                if not called and any(data.get(f"{row.prefix}--{part}") for part, _, _ in row.rows.parts):
                    self._lacks(field)
                elif called and called in taken:
                    self.add_error(field, forms.ValidationError("twice", code="name_twice", params={"value": called}))
                taken.add(called)
        return data

    def _refuse_twice(self, field: str, names: Sequence[str]) -> None:
        """Of two rows of one name the file could keep one alone."""
        for number, called in enumerate(names):
            if called in names[:number]:
                self.add_error(field, RowError("twice", number, code="name_twice", params={"value": called}))

    def _lacks(self, field: str) -> None:
        if field not in self.errors:
            self.add_error(field, forms.ValidationError("needed", code="required"))

    def written(self) -> str:
        """The file with what was filled in; whatever the form does not show stays as it is."""
        self.currency = str(self.cleaned_data.get("award--currency") or self.currency)
        of_rows = {name for rows in self.rows.values() for row in rows for name in self._names(row)}
        for name, key in self.keys.items():
            if name not in of_rows:
                self._put(name, key)
        for rows in self.rows.values():
            self._write_rows(rows)
        for number in range(len(rows_at(self.document, ELIGIBILITY)) - 1, -1, -1):
            if self.cleaned_data.get(f"eligibility--{number}--remove"):
                remove_row(self.document, ELIGIBILITY, number)
        return written(self.document)

    def _write_rows(self, rows: Sequence[Row]) -> None:
        """What is there is changed in its place, then what is new added, last what is to go taken out."""
        for row in rows:
            if row.is_new:
                self._append(row)
                continue
            for part, _, _ in row.rows.parts:
                field = f"{row.prefix}--{part}"
                self._put(field, self.keys[field])
        for row in reversed(rows):
            if row.is_new:
                continue
            name = self.cleaned_data.get(f"{row.prefix}--key") or ""
            if self.cleaned_data.get(f"{row.prefix}--remove") or (row.rows.by_name and not name):
                self._remove(row)
            elif name and name != row.name:
                rename_at(self.document, row.rows.path, str(row.name), name)

    def _remove(self, row: Row) -> None:
        if row.name is None:
            remove_row(self.document, row.rows.path, row.number)
        else:
            set_at(self.document, row.path, None)

    def _append(self, row: Row) -> None:
        values = {part: self._value(f"{row.prefix}--{part}") for part, _, _ in row.rows.parts}
        filled = {part: value for part, value in values.items() if value is not None}
        if not row.rows.by_name:
            if filled:
                append_row(self.document, row.rows.path, filled)
            return
        name = self.cleaned_data.get(f"{row.prefix}--key") or ""
        if name and name not in names_at(self.document, row.rows.path):
            add_named(self.document, row.rows.path, name, filled.get("value", []) if row.rows.is_single else filled)

    def _put(self, field: str, key: Key) -> None:
        is_rescaled = key.kind in {"money", "amounts"} and "award--currency" in self.changed_data
        if not is_rescaled and not {field, f"{field}--clock"} & set(self.changed_data):
            return
        value = self._value(field)
        if value is None and self.fields[field].initial is None:
            return  # a value that its field could not show is not taken out behind somebody's back
        if value is None and key.kind == "several":
            value = []
        put(self.document, key, value)

    def _value(self, field: str) -> Any:
        key = self.keys[field]
        value = self.cleaned_data.get(field)
        if key.kind == "local" and value is not None:
            return datetime.combine(value, self.cleaned_data[f"{field}--clock"])
        return stored(key, value, self.currency)

    def _names(self, row: Row) -> list[str]:
        return [f"{row.prefix}--{part}" for part in ("key", *(part for part, _, _ in row.rows.parts))]

    def show_problems(self, problems: Sequence[tuple[Problem, str]]) -> None:
        """Set the sentence of each problem beside the field of its key; those of other keys stand above the form."""
        self.cleaned_data = getattr(self, "cleaned_data", {})
        for problem, sentence in problems:
            field, row = self._stands_at(problem)
            if field is None:
                continue
            if row is not None and row[0] not in row_errors(self[field]):
                self.add_error(field, RowError(sentence, *row))
            elif row is None and field not in self.errors:
                self.add_error(field, sentence)

    def target_of(self, problem: Problem) -> str:
        """The id of the box of the key that a problem is about; empty where there is none."""
        field, row = self._stands_at(problem)
        if field is None:
            return ""
        return str(self[field].auto_id) if row is None else cell_id(self[field], *row)

    def label_of(self, problem: Problem) -> str:
        """What the field of the very key that a problem is about is called; empty where there is none."""
        field, row = self._stands_at(problem)
        if field is None or (row is None and self.places.get(problem.column or "") != field):
            return ""
        return str(self[field].label)

    def _stands_at(self, problem: Problem) -> tuple[str | None, tuple[int, str] | None]:
        """The field of the key that a problem is about, or of the key that holds it; of a small table row and cell."""
        place = "" if problem.code == "unknown_key" else problem.column or ""
        while place and place not in self.places and place not in self.cells:
            place = re.sub(r"""(\.("(?:[^"\\]|\\.)*"|[^.\[]+)|\[\d+\]|^[^.\[]+)$""", "", place)
        if place in self.cells:
            field, number, cell = self.cells[place]
            return field, (number, cell)
        return self.places.get(place), None


def with_rule(text: str, kind: str) -> str:
    """The file with one rule more, of a kind whose keys the form then shows."""
    document = opened(text)
    if document is None:
        return text
    taken = {str(rule.get("id")) for rule in rows_at(document, ELIGIBILITY)}
    name = next(name for name in (kind, *(f"{kind}_{n}" for n in range(2, 1000))) if name not in taken)
    append_row(document, ELIGIBILITY, {"id": name, "kind": kind} if kind in RULES else {"id": name})
    return written(document)


class StartForm(forms.Form):
    """A programme to be begun: its code, whose it is, from which file."""

    code = forms.CharField(
        max_length=40,
        validators=[validate_slug, free_in_addresses],
        label=spoken("programme-code"),
        help_text=spoken("programme-code-help"),
    )
    owner = forms.ChoiceField(label=spoken("programme-owner"))
    start = forms.ChoiceField(
        choices=[(name, spoken(f"programme-shipped-{name}")) for name in SHIPPED], label=spoken("programme-start-from")
    )

    def __init__(self, *args: Any, owners: list[Organisation], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.owners = {owner.code: owner for owner in owners}
        field = self.fields["owner"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(owner.code, owner.name) for owner in owners]

    def clean_owner(self) -> Organisation:
        """The organisation chosen."""
        return self.owners[self.cleaned_data["owner"]]
