"""What views answer with: refusals, repeated sendings, pages and orders of lists."""

from collections.abc import Iterator
from typing import Any

import factories
import pytest
from django import forms
from django.contrib.messages import get_messages
from django.contrib.messages.storage.fallback import FallbackStorage
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.test import RequestFactory
from django.utils import translation

from sojourn.base.people.models import Organisation
from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.ui.answers import (
    answers_refusals,
    is_fresh,
    once,
    page_of,
    refusals_in,
    safe_next,
    seen_by,
    sorted_by,
    told,
)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with translation.override("en"):
        yield


def asked(method: str = "post", path: str = "/en/things/", **values: Any) -> HttpRequest:
    """A request with a session and notices."""
    request: HttpRequest = getattr(RequestFactory(), method)(path, values)
    request.session = SessionStore()
    request._messages = FallbackStorage(request)
    return request


def said(request: HttpRequest) -> list[str]:
    return [str(message) for message in get_messages(request)]


def test_a_refusal_becomes_a_notice_in_the_words_of_its_reason() -> None:
    request = asked()

    told(request, Refused("changed_meanwhile"))

    assert len(said(request)) == 1
    assert "changed_meanwhile" not in said(request)[0]


def test_of_many_problems_ten_are_told_and_the_rest_counted() -> None:
    request = asked()
    problems = [Problem("no_folder", "projects", row=n, value=f"c{n}") for n in range(13)]

    told(request, BadInput(problems))

    assert len(said(request)) == 11
    assert said(request)[-1] == "… and 3 more."


def test_a_view_that_refuses_goes_back_to_where_its_form_says() -> None:
    @answers_refusals
    def refusing(_request: HttpRequest) -> HttpResponse:
        raise Refused("changed_meanwhile")

    answer = refusing(asked(next="/en/calls/"))

    assert (answer.status_code, answer["Location"]) == (302, "/en/calls/")


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example/", "javascript:alert(1)", ""])
def test_a_form_cannot_send_people_elsewhere(elsewhere: str) -> None:
    assert safe_next(asked(next=elsewhere), "/en/") == "/en/"


def test_a_refusal_in_a_form_keeps_the_form_and_says_why() -> None:
    class Asking(forms.Form):
        title = forms.CharField()

    form = Asking({"title": "kept"})
    assert form.is_valid()

    with refusals_in(form, "title"):
        raise Refused("changed_meanwhile")

    assert len(form.errors["title"]) == 1
    assert form.data["title"] == "kept"


def test_the_same_sending_twice_acts_once_and_answers_the_same() -> None:
    done = []

    @once
    def acting(_request: HttpRequest) -> HttpResponse:
        done.append(1)
        return HttpResponseRedirect(f"/en/things/{len(done)}/")

    first, second = asked(submission="k"), asked(submission="k")
    second.session = first.session
    answers = [acting(first), acting(second)]

    assert done == [1]
    assert [answer["Location"] for answer in answers] == ["/en/things/1/"] * 2
    assert len(said(second)) == 1


def test_another_button_of_the_same_page_is_another_sending() -> None:
    done = []

    @once
    def acting(request: HttpRequest) -> HttpResponse:
        done.append(request.POST["verb"])
        return HttpResponseRedirect("/en/")

    session = asked().session
    for verb in ("comment", "accept", "accept"):
        request = asked(submission="k", verb=verb)
        request.session = session
        acting(request)

    assert done == ["comment", "accept"]


def test_another_sending_acts_again() -> None:
    done = []

    @once
    def acting(_request: HttpRequest) -> HttpResponse:
        done.append(1)
        return HttpResponseRedirect("/en/")

    for key in ("a", "b", ""):
        acting(asked(submission=key))

    assert done == [1, 1, 1]


def test_a_sending_that_showed_the_form_again_may_be_sent_again() -> None:
    answers = iter([HttpResponse(), HttpResponseRedirect("/en/")])

    @once
    def acting(_request: HttpRequest) -> HttpResponse:
        return next(answers)

    first, second = asked(submission="k"), asked(submission="k")
    second.session = first.session

    assert [acting(first).status_code, acting(second).status_code] == [200, 302]


@pytest.mark.parametrize(
    ("asked_for", "number", "first", "last"),
    [("1", 1, 1, 20), ("3", 3, 41, 45), ("99", 3, 41, 45), ("0", 1, 1, 20), ("x", 1, 1, 20), ("9" * 30, 1, 1, 20)],
)
def test_a_page_is_the_one_asked_for_or_the_nearest_there_is(
    asked_for: str, number: int, first: int, last: int
) -> None:
    page = page_of(range(1, 46), asked("get", page=asked_for), 20)

    assert (page.number, page.first, page.last, list(page)) == (number, first, last, list(range(first, last + 1)))


def test_an_empty_list_has_one_empty_page() -> None:
    page = page_of([], asked("get"), 20)

    assert (page.pages, page.first, page.last, page.numbers) == (1, 0, 0, [1])


def test_pages_far_away_are_left_out() -> None:
    page = page_of(range(1000), asked("get", page="25"), 20)

    assert page.numbers == [1, None, 24, 25, 26, None, 50]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("asked_for", "codes"),
    [("code", ["a", "b", "c"]), ("-code", ["c", "b", "a"]), ("kind", ["b", "a", "c"]), ("code; DROP", ["a", "b", "c"])],
)
def test_a_list_is_sorted_as_asked_by_known_columns_only(asked_for: str, codes: list[str]) -> None:
    for code, kind in (("a", "funder"), ("b", "agency"), ("c", "funder")):
        factories.organisation(kind, code)
    columns = {"code": ("code",), "kind": ("kind", "code")}

    rows, _ = sorted_by(Organisation.objects.all(), asked("get", sort=asked_for), columns, "code")

    assert [row.code for row in rows] == codes


def test_pressing_a_head_again_turns_the_order() -> None:
    _, order = sorted_by(
        Organisation.objects.all(), asked("get", sort="code"), {"code": ("code",), "kind": ("kind",)}, "code"
    )

    assert (order.turned("code"), order.turned("kind"), order.spoken("code"), order.spoken("kind")) == (
        "-code",
        "kind",
        "ascending",
        "",
    )


class Kept(forms.Form):
    """A form about something that others may change too."""

    title = forms.CharField(required=False)
    city = forms.CharField(required=False)


KEPT = {"title": "Old title", "city": "Ottawa"}


@pytest.mark.parametrize(
    ("kept_now", "typed", "told_at"),
    [
        (KEPT, {"title": "Mine", "city": "Ottawa"}, {}),
        ({**KEPT, "title": "Theirs"}, {"title": "Mine", "city": "Ottawa"}, {"title": "It now says: Theirs."}),
        ({**KEPT, "title": "Theirs"}, {"title": "Theirs", "city": "Laval"}, {}),
        ({**KEPT, "city": ""}, {"title": "Mine", "city": "Ottawa"}, {"city": "Somebody else has emptied this"}),
    ],
)
def test_what_others_saved_meanwhile_is_not_overwritten_unseen(
    kept_now: dict[str, str], typed: dict[str, str], told_at: dict[str, str]
) -> None:
    page = seen_by(Kept(initial=KEPT))
    form = Kept(typed, initial=kept_now)

    fresh = is_fresh(asked(seen=page), form)

    assert fresh == (not told_at)
    assert form.errors.keys() == told_at.keys()
    assert all(words in str(form.errors[name]) for name, words in told_at.items())


def test_saving_again_after_having_seen_it_is_a_decision() -> None:
    kept_now = {**KEPT, "title": "Theirs"}

    assert is_fresh(
        asked(seen=seen_by(Kept(initial=kept_now))), Kept({"title": "Mine", "city": "Ottawa"}, initial=kept_now)
    )


def test_a_page_without_marks_saves() -> None:
    assert is_fresh(asked(), Kept({"title": "Mine"}, initial=KEPT))
