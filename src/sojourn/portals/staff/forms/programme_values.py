"""Values of a programme file as fields show them, and what was filled in as values of the file."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from django import forms

from sojourn.core.grade_scales import SCALES
from sojourn.core.money import digits_of
from sojourn.portals.staff.forms.programme_keys import Key
from sojourn.stages.calls.programme_text import Path, append_row, remove_row, rows_at, set_at, value_at
from sojourn.ui.forms import CivilDateField, TextsFormField
from sojourn.ui.rows import Cell, Row, RowsField, RowsWidget
from sojourn.ui.words import spoken as said

# Pairs that are lists of tables in the file, with the keys of the two.
LISTS = {"scores": ("test", "score"), "points": ("grade", "percent")}
PAIRS = {**LISTS, "grades": ("country", "grade"), "amounts": ("country", "amount")}
# Scales are named by their figures, save one.
PLAIN_OPTIONS, NAMED_SCALE = frozenset({"scale"}), "percent"
MOST_TEXT = 4000


def field_for(key: Key, label: Any, initial: Any) -> forms.Field:
    """The field of a key; none is required, because the check of the file says what it needs."""
    common: dict[str, Any] = {"label": label, "required": False, "initial": initial}
    match key.kind:
        case "whole":
            return forms.IntegerField(min_value=0, max_value=10**12, **common)
        case "number":
            return forms.FloatField(**common)
        case "money":
            return forms.DecimalField(min_value=0, max_digits=15, decimal_places=3, **common)
        case "date" | "local":
            return CivilDateField(**common)
        case "texts":
            return TextsFormField(max_length=MOST_TEXT, rows=2 if key.path[-1] == "description" else 0, **common)
        case "pick":
            named = [(option, said(f"programme-option-{option}")) for option in key.options]
            if key.path[-1] in PLAIN_OPTIONS:
                named = [
                    (option, said("programme-option-percent") if option == NAMED_SCALE else option)
                    for option in key.options
                ]
            return forms.ChoiceField(choices=[("", said("programme-option-none")), *named], **common)
        case "scores" | "points" | "grades" | "amounts":
            return RowsField(PairsWidget(cells_of(key)), help_text=said(f"programme-pairs-{key.kind}"), **common)
        case "lines":
            helped = said(f"programme-lines-{key.kind}")
            return forms.CharField(widget=forms.Textarea(attrs={"rows": 4}), help_text=helped, **common)
        case "names" | "several":
            return forms.CharField(max_length=MOST_TEXT, help_text=said(f"programme-lines-{key.kind}"), **common)
        case "exact":
            return forms.CharField(max_length=MOST_TEXT, strip=False, **common)
        case _:
            return forms.CharField(max_length=MOST_TEXT, **common)


def cells_of(key: Key) -> tuple[Cell, ...]:
    """The columns of pairs: a name and its figure; of a minimum grade also the scale that it stands on."""
    first, second = PAIRS[key.kind]
    cells = tuple(Cell(name, said(f"programme-pairs-{key.kind}-{name}")) for name in (first, second))
    if key.kind != "grades":
        return cells
    scales = tuple((scale, said("programme-option-percent") if scale == NAMED_SCALE else scale) for scale in SCALES)
    percent_first = sorted(scales, key=lambda scale: scale[0] != NAMED_SCALE)
    return (*cells, Cell("scale", said("programme-pairs-grades-scale"), tuple(percent_first)))


class PairsWidget(RowsWidget):
    """Pairs as rows; as lines `name = figure` under the name of the field, as programs send them."""

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, name: str) -> list[Row]:
        """The rows; a share `75%` or a grade `8 / 10` also in one piece."""
        whole = data.get(name)
        if isinstance(whole, str):
            pairs = [line.partition("=") for line in whole.splitlines() if line.strip()]
            rows = [(first.strip(), second.strip()) for first, _, second in pairs]
            with_scale = bool(self.cells[-1].options)
            return [(first, *_parted(second)) if with_scale else (first, second) for first, second in rows]
        return super().value_from_datadict(data, files, name)


def _parted(minimum: str) -> tuple[str, str]:
    """A minimum grade and its scale: `75%` or `8 / 10`."""
    if minimum.endswith("%"):
        return minimum[:-1].strip(), NAMED_SCALE
    value, _, scale = minimum.partition("/")
    return value.strip(), scale.strip()


def cell_places(key: Key, rows: Sequence[Row]) -> Iterator[tuple[Path, int, str]]:
    """Where in the file each row and each of its cells stands."""
    first, second = PAIRS[key.kind]
    for number, row in enumerate(rows):
        if key.kind in LISTS:
            yield (*key.path, number), number, first
            yield (*key.path, number, first), number, first
            yield (*key.path, number, second), number, second
            continue
        yield (*key.path, row[0]), number, second
        for step, cell in (("percent", second), ("value", second), ("scale", "scale")) if key.kind == "grades" else ():
            yield (*key.path, row[0], step), number, cell


def shown(key: Key, value: Any, currency: str) -> Any:
    """A value of the file as its field shows it; None for one that it cannot show."""
    if value is None:
        return None
    match key.kind:
        case "money":
            return _major(value, currency)
        case "names":
            return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
        case "several":
            return "; ".join(map(str, value)) if isinstance(value, list) else str(value)
        case "lines":
            return "\n".join(map(str, value)) if isinstance(value, list) else str(value)
        case "date":
            return value if isinstance(value, date) else None
        case "local":
            return value.date() if isinstance(value, datetime) else None
        case "whole" | "number":
            return value if isinstance(value, int | float) else None
        case "texts":
            return {"en": value} if isinstance(value, str) else _texts(value)
        case "grades" | "amounts" | "scores" | "points":
            return _pairs_of(key, value, currency)
        case _:
            return value if isinstance(value, str | int | float) else None


def clock_of(value: Any) -> Any:
    """The time of day of a local date and time."""
    return value.time() if isinstance(value, datetime) else None


def _major(value: Any, currency: str) -> Decimal | None:
    return Decimal(value).scaleb(-digits_of(currency)) if isinstance(value, int) else None


def _texts(value: Any) -> dict[str, str] | None:
    return {name: str(text) for name, text in value.items()} if isinstance(value, Mapping) else None


def _pairs_of(key: Key, value: Any, currency: str) -> list[Row]:
    """A map or a list of tables as rows of texts."""
    if key.kind in LISTS:
        first, second = LISTS[key.kind]
        rows = [row for row in value if isinstance(row, Mapping)] if isinstance(value, list) else []
        return [(str(row.get(first, "")), str(row.get(second, ""))) for row in rows]
    if not isinstance(value, Mapping):
        return []
    if key.kind == "amounts":
        return [
            (name, f"{_major(amount, currency):f}" if isinstance(amount, int) else str(amount))
            for name, amount in value.items()
        ]
    return [(str(name), *_grade(minimum)) for name, minimum in value.items()]


def _grade(minimum: Any) -> tuple[str, str]:
    if isinstance(minimum, Mapping) and "percent" in minimum:
        return str(minimum["percent"]), NAMED_SCALE
    return (str(minimum.get("value", "")), str(minimum.get("scale", ""))) if isinstance(minimum, Mapping) else ("", "")


def stored(key: Key, value: Any, currency: str) -> Any:
    """What was filled in as a value of the file; None where nothing was."""
    if value in (None, "", {}, []):
        return None
    match key.kind:
        case "money":
            return int((value * 10 ** digits_of(currency)).to_integral_value())
        case "number":
            return int(value) if float(value).is_integer() else float(value)
        case "names":
            return [part for part in re.split(r"[\s,;]+", value) if part]
        case "several":
            return [part.strip() for part in re.split(r"[;\n]", value) if part.strip()]
        case "lines":
            return [line.strip() for line in value.splitlines() if line.strip()]
        case "scores" | "points":
            first, second = LISTS[key.kind]
            names = _figure if key.kind == "points" else str
            return [{first: names(name), second: _figure(text)} for name, text in value]
        case "grades":
            return {name: _minimum(text, scale) for name, text, scale in value}
        case "amounts":
            return {name: _minor(text, currency) for name, text in value}
        case "share":
            return _share(value)
        case _:
            return value


def put(document: Any, key: Key, value: Any) -> None:
    """Let a key of the file have a value, entry by entry, so that what did not change keeps its place and comments."""
    before = value_at(document, key.path)
    if isinstance(value, Mapping) and isinstance(before, Mapping):
        for name in [*(name for name in before if name not in value), *value]:
            set_at(document, (*key.path, name), value.get(name))
    elif (
        key.kind == "texts" and isinstance(value, Mapping) and list(value) == ["en"] and not isinstance(before, Mapping)
    ):
        set_at(document, key.path, value["en"])
    elif key.kind in LISTS and isinstance(value, list) and rows_at(document, key.path):
        _put_list(document, key.path, value)
    else:
        set_at(document, key.path, value)


def _put_list(document: Any, path: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    there = len(rows_at(document, path))
    for number, row in enumerate(rows):
        if number >= there:
            append_row(document, path, dict(row))
            continue
        for name, value in row.items():
            set_at(document, (*path, number, name), value)
    for number in range(there - 1, len(rows) - 1, -1):
        remove_row(document, path, number)


def _figure(text: str) -> float | str:
    if not re.fullmatch(r"\d{1,9}(\.\d{1,9})?", text, re.ASCII):
        return text
    return int(text) if "." not in text else float(text)


def _minor(text: str, currency: str) -> int | str:
    """An amount as typed in units of the file; what is none goes into the file as it is, where the check finds it."""
    if not re.fullmatch(r"\d{1,12}(\.\d{1,3})?", text, re.ASCII):
        return text
    return int((Decimal(text) * 10 ** digits_of(currency)).to_integral_value())


def _minimum(text: str, scale: str) -> dict[str, Any]:
    """A share of the whole scale, or a grade on a scale; what is neither goes into the file as it is, likewise."""
    if scale == NAMED_SCALE:
        return {"percent": _figure(text.removesuffix("%").strip())}
    return {"value": _figure(text), "scale": scale}


def _share(text: str) -> float | int | str:
    text = str(text).strip()
    return text if "/" in text else _figure(text)
