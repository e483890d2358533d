"""The form of a call as fields: sections and questions with words, limits and conditions, written back as text."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from django import forms
from django.forms.boundfield import BoundField

from sojourn.base.content.texts import in_language
from sojourn.core.errors import Problem
from sojourn.stages.calls.programme_text import Path, append_row, opened, remove_row, rows_at, set_at, value_at, written
from sojourn.ui.forms import CivilDateField, spoken
from sojourn.ui.rows import Cell, RowsField, RowsWidget

KINDS = ("text", "choice", "number", "date", "table", "file", "consent")
LANGUAGES = ("en", "ko", "fr")
MOMENTS = ("at_apply", "after_approval", "never")
SPEAKERS = ("applicant", "home_supervisor", "host_supervisor")
# Of each kind its own keys: name and what stands in it.
OWN: Mapping[str, tuple[tuple[str, str], ...]] = {
    "text": (("lines", "lines"), ("words_min", "whole"), ("words_max", "whole"), ("characters_max", "whole")),
    "choice": (("options", "options"), ("choose_min", "whole"), ("choose_max", "whole")),
    "number": (("at_least", "number"), ("at_most", "number"), ("decimals", "whole"), ("unit", "texts")),
    "date": (("not_before", "day"), ("not_after", "day")),
    "table": (("columns", "columns"), ("rows_min", "whole"), ("rows_max", "whole")),
    "file": (("document", "code"), ("files_max", "whole")),
    "consent": (("statement", "texts"),),
}
EVERY = (("code", "code"), ("label", "texts"), ("help", "texts"), ("required", "moment"))
SECTION = (("code", "code"), ("title", "texts"), ("intro", "texts"), ("answered_by", "speaker"))
ENUMS: Mapping[str, tuple[str, ...]] = {"moment": MOMENTS, "speaker": SPEAKERS, "lines": ("many", "one")}
WORDS = tuple(Cell(language, spoken(f"form-in-{language}")) for language in LANGUAGES)
HOLDS = ("text", "number", "date")
CELLS: Mapping[str, tuple[Cell, ...]] = {
    "options": (Cell("code", spoken("form-key-code")), *WORDS),
    "columns": (
        Cell("code", spoken("form-key-code")),
        *WORDS,
        Cell("holds", spoken("form-key-holds"), tuple((each, spoken(f"form-holds-{each}")) for each in HOLDS)),
    ),
    "when": (Cell("question", spoken("form-key-question")), Cell("any_of", spoken("form-key-any-of"))),
}
SPLIT = re.compile(r"[\s,;]+")


@dataclass
class Part:
    """A section or a question on the page: its number, kind, words, and the names of its fields."""

    number: int
    kind: str
    words: str
    names: list[str] = field(default_factory=list)
    questions: list["Part"] = field(default_factory=list)
    bound: list[BoundField] = field(default_factory=list)

    @property
    def has_errors(self) -> bool:
        """Whether something in it is wrong."""
        return any(each.errors for each in self.bound)


class FormFileForm(forms.Form):
    """A form file by its keys. `text` is the file that they come from and go back into."""

    def __init__(self, text: str, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data)
        self.document: Any = opened(text)
        assert self.document is not None
        self.paths: dict[str, tuple[Path, str]] = {}
        self.parts: list[Part] = []
        for number, section in enumerate(rows_at(self.document, ("sections",))):
            part = Part(number, "section", _words(section.get("title")) or str(section.get("code", "")))
            self._add(part, f"s{number}", ("sections", number), SECTION)
            for place, question in enumerate(rows_at(self.document, ("sections", number, "questions"))):
                kind = str(question.get("kind", ""))
                inner = Part(place, kind, _words(question.get("label")) or str(question.get("code", "")))
                keys = (*EVERY, *OWN.get(kind, ()), ("shown_when", "when"))
                self._add(inner, f"s{number}q{place}", ("sections", number, "questions", place), keys)
                part.questions.append(inner)
            self.parts.append(part)
        for part in self.parts:
            for each in (part, *part.questions):
                each.bound = [self[name] for name in each.names]

    def _add(self, part: Part, prefix: str, path: Path, keys: Sequence[tuple[str, str]]) -> None:
        for key, kind in keys:
            value = value_at(self.document, (*path, key))
            if kind == "texts":
                texts = value if isinstance(value, dict) else {"en": value or ""}
                for language in LANGUAGES:
                    name = f"{prefix}-{key}-{language}"
                    label = spoken("form-key-in", key=spoken(f"form-key-{key}"), language=spoken(f"form-in-{language}"))
                    self.fields[name] = _field("text", key, texts.get(language, ""), label)
                    part.names.append(name)
                self.paths[f"{prefix}-{key}"] = ((*path, key), kind)
                continue
            name = f"{prefix}-{key}"
            self.fields[name] = _field(kind, key, value, spoken(f"form-key-{key}"))
            self.paths[name] = ((*path, key), kind)
            part.names.append(name)

    def text(self) -> str:
        """The file with what was typed; a key that says nothing is taken out."""
        for name, (path, kind) in self.paths.items():
            value = self._value(name, path, kind)
            if kind == "texts" and isinstance(value, dict) and isinstance(value_at(self.document, path), dict):
                for language in LANGUAGES:  # word by word, so that the line stays as it was written
                    set_at(self.document, (*path, language), value.get(language))
                continue
            set_at(self.document, path, value)
        return written(self.document)

    def _value(self, name: str, path: Path, kind: str) -> Any:
        data = self.cleaned_data
        if kind == "texts":
            texts = {language: data[f"{name}-{language}"] for language in LANGUAGES if data[f"{name}-{language}"]}
            there = value_at(self.document, path)
            # A bare text stands for all languages: it stays one as long as nothing else is said.
            return there if texts == {"en": there} else texts or None
        value = data[name]
        if kind in CELLS:
            return _kept_rows(kind, value_at(self.document, path), value) or None
        if kind == "number" and value is not None:
            return int(value) if value == value.to_integral_value() else float(value)
        if kind in ENUMS and value == ENUMS[kind][0] and value_at(self.document, path) is None:
            return None
        return None if value in (None, "") else value

    def show_problems(self, problems: Sequence[tuple[Problem, str]]) -> dict[int, str]:
        """Put each fault at the field of its key; the answer is the id of that field by the place of the fault."""
        found = {}
        if not self.is_bound:
            self.is_bound, self.data, self.cleaned_data = True, _as_sent(self), {}
            self.full_clean()
        for place, (problem, sentence) in enumerate(problems):
            name = self.field_of(problem.column or "")
            if name:
                self.add_error(name, sentence)
                found[place] = self[name].id_for_label or f"id_{name}"
        return found

    def field_of(self, column: str) -> str:
        """The name of the field in which a key of the file stands; empty where the page has none."""
        place = re.match(r"sections\[(\d+)\](?:\.questions\[(\d+)\])?\.?(\w+)?", column)
        if place is None:
            return ""
        prefix = f"s{place[1]}" + (f"q{place[2]}" if place[2] else "")
        wanted = [f"{prefix}-{place[3]}", f"{prefix}-{place[3]}-en", f"{prefix}-code"]
        return next((name for name in wanted if name in self.fields), "")


def changed_text(text: str, act: str, kind: str) -> str:
    """The file after a button of the form view: `add-0` a question to a section, `section`, `out-0-1`, `up-0-1`."""
    document = opened(text)
    verb, *numbers = act.split("-")
    places = [int(each) for each in numbers if each.isascii() and each.isdigit()]
    if document is None:
        return text
    path: Path = ("sections", places[0], "questions") if places else ("sections",)
    if verb == "add" and places and kind in KINDS:
        append_row(document, path, _new(kind, _free(document)))
    elif verb == "section":
        question = _new("text", _free(document))
        row = {"code": _free(document, "section"), "title": {"en": "…"}}
        append_row(document, ("sections",), row)
        append_row(document, ("sections", len(rows_at(document, ("sections",))) - 1, "questions"), question)
    elif verb == "out" and len(places) > 1:
        remove_row(document, path, places[1])
    elif verb == "up" and len(places) > 1 and 0 < places[1] < len(rows_at(document, path)):
        questions = document["sections"][places[0]]["questions"]
        questions.insert(places[1] - 1, questions.pop(places[1]))
    return written(document)


def _free(document: Any, word: str = "question") -> str:
    rows = rows_at(document, ("sections",))
    used = {row.get("code") for row in rows} | {each.get("code") for row in rows for each in row.get("questions", ())}
    return next(name for number in range(1, 10_000) if (name := f"{word}_{number}") not in used)


def _new(kind: str, code: str) -> dict[str, Any]:
    """The least that a question of a kind must say."""
    row: dict[str, Any] = {"kind": kind, "code": code, "label": {"en": "…"}}
    if kind == "choice":
        row["options"] = [{"code": each, "label": {"en": "…"}} for each in ("one", "two")]
    if kind == "table":
        row["columns"] = [{"code": "one", "label": {"en": "…"}}]
    if kind == "file":
        row["document"] = "cv"
    if kind == "consent":
        row["statement"] = {"en": "…"}
    return row


def _words(value: Any) -> str:
    return in_language(value) if isinstance(value, dict) else str(value or "")


def _field(kind: str, key: str, value: Any, label: Any) -> forms.Field:
    common: dict[str, Any] = {"required": False, "label": label, "initial": value}
    if kind in ENUMS:
        choices = [(each, spoken(f"form-{kind}-{each.replace('_', '-')}")) for each in ENUMS[kind]]
        return forms.ChoiceField(choices=choices, **{**common, "initial": value or ENUMS[kind][0]})
    if kind in CELLS:
        return RowsField(RowsWidget(CELLS[kind]), **{**common, "initial": list(_rows(kind, value))})
    if kind == "whole":
        return forms.IntegerField(min_value=0, **common)
    if kind == "number":
        return forms.DecimalField(**common)
    if kind == "day":
        return CivilDateField(**common)
    long = key in {"help", "intro", "statement"}
    return forms.CharField(widget=forms.Textarea(attrs={"rows": 2}) if long else forms.TextInput(), **common)


def _rows(kind: str, value: Any) -> Iterator[tuple[str, ...]]:
    for row in value if isinstance(value, list) else ():
        if not isinstance(row, dict):
            continue
        if kind == "when":
            yield str(row.get("question", "")), ", ".join(map(str, row.get("any_of", ())))
            continue
        label = row.get("label")
        texts = label if isinstance(label, dict) else {"en": label or ""}
        words = (str(row.get("code", "")), *(str(texts.get(language, "")) for language in LANGUAGES))
        yield (*words, str(row.get("holds", "text"))) if kind == "columns" else words


def _row(kind: str, cells: Sequence[str]) -> dict[str, Any]:
    if kind == "when":
        return {"question": cells[0], "any_of": [each for each in SPLIT.split(cells[1]) if each]}
    texts = {language: words for language, words in zip(LANGUAGES, cells[1:4], strict=True) if words}
    row: dict[str, Any] = {"code": cells[0], "label": texts}
    if kind == "columns" and cells[4] != "text":
        row["holds"] = cells[4]
    return row


def _kept_rows(kind: str, there: Any, rows: Sequence[Sequence[str]]) -> list[dict[str, Any]]:
    """The rows as the file has them, with what was typed; what the page does not show stays."""
    known = {row.get("code"): row for row in there or () if isinstance(row, dict)} if kind != "when" else {}
    made = []
    for cells in rows:
        row, before = _row(kind, cells), known.get(cells[0], {})
        if "label" in row and before.get("label") == row["label"].get("en"):
            row["label"] = before["label"]
        if kind == "columns" and cells[4] == "text" and before.get("holds", "text") != "text":
            before = {name: value for name, value in before.items() if name != "holds"}
        made.append({**before, **row})
    return made


def _as_sent(form: forms.Form) -> dict[str, Any]:
    """What the page would send if nothing were changed, so that errors can stand at fields that nobody has sent."""
    sent: dict[str, Any] = {}
    for name, each in form.fields.items():
        if isinstance(each, RowsField):
            for number, row in enumerate(each.initial or ()):
                cells = zip(each.widget.cells, row, strict=True)
                sent |= {f"{name}-{number}-{cell.name}": value for cell, value in cells}
        else:
            sent[name] = "" if each.initial is None else str(each.initial)
    return sent
