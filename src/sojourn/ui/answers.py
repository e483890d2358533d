"""What views answer with: refusals as notices, a POST that does its harm once, pages and order of lists."""

import secrets
import zlib
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, time
from functools import wraps
from math import ceil
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from django import forms
from django.contrib import messages
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme

from sojourn.core.errors import BadInput, Refused
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import sentences

P = ParamSpec("P")
T = TypeVar("T")
Row = TypeVar("Row", bound=Model)
View = Callable[Concatenate[HttpRequest, P], HttpResponse]
# What the buttons are called of which a page has several.
PRESSED = ("verb", "act", "move")
SUBMITTED, SEEN = "submitted", "seen"
KEYS_KEPT = 40
MOST_TOLD = 10
PAGE_PARAMETER, SORT_PARAMETER = "page", "sort"


def told(request: HttpRequest, refused: Refused | BadInput) -> None:
    """Leave a refusal as notices for the next page: at most ten sentences, then how many more there are."""
    said = sentences(refused)
    for sentence in said[:MOST_TOLD]:
        messages.error(request, sentence)
    if len(said) > MOST_TOLD:
        messages.error(request, page_speaker()("ui-more-problems", count=len(said) - MOST_TOLD))


def done(request: HttpRequest, code: str, **figures: object) -> None:
    """Leave a message of success for the next page."""
    messages.success(request, page_speaker()(code, figures))


def safe_next(request: HttpRequest, otherwise: str) -> str:
    """Where the form said to go on (`next`), if that is a page of ours."""
    wanted = request.POST.get("next") or request.GET.get("next") or ""
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()}, require_https=request.is_secure())
    return wanted if wanted and is_ours else otherwise


def answers_refusals(view: View[P]) -> View[P]:
    """A refusal of an action becomes a notice on the page that asked: `next` of the form, else this address by GET.

    For views that act on POST and show nothing themselves, `next` or a redirect target must be given by the form;
    views that show a form use `refusals_in(form)`, which keeps what was typed.
    """

    @wraps(view)
    def answered(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except (Refused, BadInput) as refused:
            told(request, refused)
            return HttpResponseRedirect(safe_next(request, _came_from(request)))

    return answered


def _came_from(request: HttpRequest) -> str:
    came = request.headers.get("Referer", "")
    is_ours = url_has_allowed_host_and_scheme(came, {request.get_host()}, require_https=request.is_secure())
    return came if came and is_ours else request.path


@contextmanager
def refusals_in(form: forms.BaseForm, field: str | None = None) -> Iterator[None]:
    """A refusal inside the block becomes an error of the form (of one field where named); the view then shows it again.

    if form.is_valid():
        with refusals_in(form):
            made = actions.draft_call(..., by=actor)
            return redirect(...)
    return render(...)
    """
    try:
        yield
    except (Refused, BadInput) as refused:
        for sentence in sentences(refused):
            form.add_error(field, sentence)


def once(view: View[P]) -> View[P]:
    """A POST with the submission key of an earlier one does nothing and goes where that one went.

    Another button of the same page is another sending: whoever goes back and decides otherwise is not told that it was
    sent. The form carries `{% submission_key %}`. Keys are kept in the session: two presses within the same instant are
    the matter of the action's compare-and-set.
    """

    @wraps(view)
    def kept(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        key = _sending(request) if request.method == "POST" else ""
        before: dict[str, str] = request.session.get(SUBMITTED, {}) if key else {}
        if key in before:
            messages.info(request, page_speaker()("ui-already-done"))
            return HttpResponseRedirect(before[key])
        answer = view(request, *args, **kwargs)
        if key and isinstance(answer, HttpResponseRedirect):
            newest = list(before.items())[-KEYS_KEPT + 1 :]
            request.session[SUBMITTED] = dict([*newest, (key, answer.url)])
        return answer

    return kept


def _sending(request: HttpRequest) -> str:
    """The key of a form with the button that was pressed; empty where the form has none."""
    key = request.POST.get("submission", "")[:64]
    pressed = "".join(request.POST.get(name, "")[:32] for name in PRESSED)
    return f"{key} {pressed}".strip() if key else ""


def seen_by(form: forms.BaseForm) -> str:
    """What a form shows of what is kept, as one short mark a field: `title:1f0c name:9ab2`."""
    return " ".join(f"{name}:{_mark(value)}" for name, value in _kept_by(form).items())


def is_fresh(request: HttpRequest, form: forms.BaseForm) -> bool:
    """Whether nobody else has changed what this form is about to overwrite since its page was made.

    For forms that carry `{% seen form %}` and whose `initial` is what is kept now. Where somebody has, the fields
    concerned say so; the page then carries what is kept now, so that saving again is a decision.
    """
    marks = dict(part.rpartition(":")[::2] for part in request.POST.get(SEEN, "").split())
    fresh = True
    for name, value in _kept_by(form).items():
        is_same = _mark(value) == marks.get(name, _mark(value))
        if not is_same and name not in form.errors and _mark(form.cleaned_data.get(name)) != _mark(value):
            say, kept = page_speaker(), _words_of(form, name, value)
            form.add_error(name, say("ui-overtaken", kept=kept) if kept else say("ui-overtaken-empty"))
            fresh = False
    return fresh


def _words_of(form: forms.BaseForm, name: str, value: Any) -> str:
    """A kept value as its field would show it."""
    if isinstance(value, Mapping):
        return " · ".join(str(each) for each in value.values() if each)
    if isinstance(value, date):
        return page_speaker().date(value)
    if isinstance(value, time):
        return f"{value:%H:%M}"
    field = form.fields[name]
    named = {str(key): str(words) for key, words in field.choices} if hasattr(field, "choices") else {}
    return named.get(str(value), str(value or ""))


def _kept_by(form: forms.BaseForm) -> dict[str, Any]:
    return {name: form.initial.get(name) for name in form.fields}


def _mark(value: Any) -> str:
    """The same for the same value, however a form or a row writes that there is none."""
    plain = sorted(value.items()) if isinstance(value, Mapping) else value
    return f"{zlib.crc32(str(plain or '').encode()):x}"


def new_submission_key() -> str:
    """A key for one sending of a form."""
    return secrets.token_urlsafe(12)


@dataclass(frozen=True)
class Page(Generic[T]):
    """Some rows of many: `number` of `pages`, rows `first` to `last` of `count`."""

    rows: Sequence[T]
    number: int
    size: int
    count: int

    def __iter__(self) -> Iterator[T]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.rows)

    @property
    def pages(self) -> int:
        """How many pages there are, at least one."""
        return max(1, ceil(self.count / self.size))

    @property
    def first(self) -> int:
        """The place of the first row shown, from one; nought when there is none."""
        return (self.number - 1) * self.size + 1 if self.count else 0

    @property
    def last(self) -> int:
        """The place of the last row shown."""
        return min(self.number * self.size, self.count)

    @property
    def numbers(self) -> list[int | None]:
        """The pages to link to: first, last and those around; None where some are left out."""
        around = {1, self.pages, *range(self.number - 1, self.number + 2)}
        near = sorted(number for number in around if 1 <= number <= self.pages)
        shown: list[int | None] = []
        for number in near:
            if shown and number - (shown[-1] or 0) > 1:
                shown.append(None)
            shown.append(number)
        return shown


def page_of(rows: QuerySet[Row] | Sequence[T], request: HttpRequest, size: int, count: int | None = None) -> Page[Any]:
    """The page that the address asks for (`?page=2`), the last one where it asks for too many; two queries at most."""
    if count is None:
        count = rows.count() if isinstance(rows, QuerySet) else len(rows)
    asked = request.GET.get(PAGE_PARAMETER, "1")
    number = int(asked) if asked.isascii() and asked.isdigit() and len(asked) < 9 else 1
    number = min(max(number, 1), max(1, ceil(count / size)))
    shown = rows[(number - 1) * size : number * size] if count else []
    return Page(list(shown), number, size, count)


@dataclass(frozen=True)
class Order:
    """The column by which a list is sorted, and whether downwards."""

    column: str
    is_down: bool

    def turned(self, column: str) -> str:
        """The value of `sort` that sorts by a column; pressing the same column again turns the order."""
        return f"-{column}" if column == self.column and not self.is_down else column

    def spoken(self, column: str) -> str:
        """The value of `aria-sort` for a column's head."""
        if column != self.column:
            return ""
        return "descending" if self.is_down else "ascending"


def order_in(asked: str, columns: Collection[str], default: str) -> Order:
    """The order that `name` or `-name` asks for; the usual one where there is no such column."""
    if asked.removeprefix("-") not in columns:
        asked = default
    return Order(asked.removeprefix("-"), asked.startswith("-"))


def in_order(rows: QuerySet[Row], order: Order, columns: Mapping[str, Sequence[str]]) -> QuerySet[Row]:
    """The rows in an order."""
    return rows.order_by(*(_turned(field) if order.is_down else field for field in columns[order.column]))


def sorted_by(
    rows: QuerySet[Row], request: HttpRequest, columns: Mapping[str, Sequence[str]], default: str
) -> tuple[QuerySet[Row], Order]:
    """The rows in the order that the address asks for (`?sort=name`, `?sort=-name`).

    `columns`: for each name in the address the fields it sorts by; end each with `pk`, so that pages do not overlap.
    """
    order = order_in(request.GET.get(SORT_PARAMETER, default), columns, default)
    return in_order(rows, order, columns), order


def _turned(field: str) -> str:
    return field.removeprefix("-") if field.startswith("-") else f"-{field}"
