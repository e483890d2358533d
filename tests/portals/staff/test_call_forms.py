"""The form of a call: edited by fields and as text, versions compared; a later form never breaks a begun draft."""

from html.parser import HTMLParser
from typing import Any

import factories as make
import pytest
from django.test import Client

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.forms import read_form
from sojourn.portals.staff.forms.call_forms import KINDS, FormFileForm, changed_text
from sojourn.stages.applications.actions import begin_application, form_for, save_answers, save_form
from sojourn.stages.applications.actions.taking_over import take_form
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Answer, Application, CallForm
from sojourn.stages.calls.models import Call

pytestmark = pytest.mark.django_db


class Sent(HTMLParser):
    """What a browser would send of the fields of a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.fields: dict[str, str] = {}
        self._select, self._area = "", ""
        self._off = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        if tag == "fieldset" and "disabled" in found:
            self._off = 1
        name = found.get("name", "")
        if self._off or (not name and tag != "option"):
            return
        if tag == "input" and (found.get("type") not in {"checkbox", "radio"} or "checked" in found):
            self.fields[name] = found.get("value", "")
        elif tag == "select":
            self._select = name
        elif tag == "option" and self._select and ("selected" in found or self._select not in self.fields):
            self.fields[self._select] = found.get("value", "")
        elif tag == "textarea":
            self._area = name
            self.fields[name] = ""

    def handle_endtag(self, tag: str) -> None:
        if tag == "select":
            self._select = ""
        if tag == "textarea":
            self.fields[self._area] = self.fields.get(self._area, "").removeprefix("\n")
            self._area = ""

    def handle_data(self, data: str) -> None:
        if self._area and not self._off:
            self.fields[self._area] += data


@pytest.fixture
def call() -> Call:
    return make.call()


@pytest.fixture
def officer(call: Call) -> Actor:
    return make.member("programme_officer", make.party(call.agreement, "agency"))


@pytest.fixture
def pages(client: Client, officer: Actor) -> Client:
    client.force_login(officer.person)
    return client


def at(call: Call, page: str = "edit/") -> str:
    return f"/en/staff/calls/{call.code}/form/{page}"


def sent(pages: Client, call: Call, **more: str) -> dict[str, str]:
    return {**Sent(pages.get(at(call)).content.decode()).fields, **more}


@pytest.mark.parametrize("shipped", ["gri", "gra"])
def test_a_form_that_nobody_changed_stays_as_it_is(shipped: str) -> None:
    text = form_for(make.call(of=make.programme(shipped=shipped))).text

    shown = FormFileForm(text)
    again = FormFileForm(text, {**_as_typed(shown)})

    assert again.is_valid(), again.errors
    assert again.text() == text


def _as_typed(form: FormFileForm) -> dict[str, Any]:
    from sojourn.portals.staff.forms.call_forms import _as_sent

    return _as_sent(form)


def test_one_changed_label_makes_the_next_form_and_nothing_else(pages: Client, call: Call) -> None:
    before = form_for(call)

    answer = pages.post(at(call), sent(pages, call, **{"s0q0-label-en": "What moves you", "act": "save"}))

    assert answer["Location"] == at(call, "")
    after = CallForm.objects.get(call=call, number=2)
    old, new = before.text.splitlines(), after.text.splitlines()
    assert [line for line in new if line not in old] == [
        next(line for line in old if "Research interests" in line).replace("Research interests", "What moves you")
    ]
    assert len(old) == len(new)


def test_a_fault_stands_at_its_field_and_nothing_is_saved(pages: Client, call: Call) -> None:
    answer = pages.post(at(call), sent(pages, call, **{"s0q1-code": "interests", "act": "save"}))

    assert [each["key"] for each in answer.context["problems"]] == ["sections[0].questions[1].code"]
    assert [each["field"] for each in answer.context["problems"]] == ["id_s0q1-code"]
    assert answer.context["form"]["s0q1-code"].errors
    assert CallForm.objects.filter(call=call).count() == 1


def test_what_is_no_number_is_told_and_kept(pages: Client, call: Call) -> None:
    answer = pages.post(at(call), sent(pages, call, **{"s0q0-words_max": "many", "act": "check"}))

    assert list(answer.context["typed"].errors) == ["s0q0-words_max"]
    assert b'value="many"' in answer.content


@pytest.mark.parametrize("kind", KINDS)
def test_a_question_of_every_kind_can_be_added(kind: str) -> None:
    text = form_for(make.call()).text

    more = changed_text(text, "add-0", kind)

    added = read_form(more).sections[0].questions[-1]
    assert (added.kind, added.code) == (kind, "question_1")


def test_questions_move_and_go() -> None:
    text = form_for(make.call()).text
    codes = [each.code for each in read_form(text).sections[0].questions]

    up = changed_text(text, "up-0-1", "")
    out = changed_text(text, "out-0-1", "")

    assert [each.code for each in read_form(up).sections[0].questions] == [codes[1], codes[0], *codes[2:]]
    assert [each.code for each in read_form(out).sections[0].questions] == [codes[0], *codes[2:]]


def test_the_text_is_checked_compared_and_seen_as_applicants_see_it(pages: Client, call: Call) -> None:
    text = form_for(call).text

    wrong = pages.post(at(call), {"mode": "text", "text": "x = 1\n" + text, "act": "save", "seen": "1"})
    good = pages.post(
        at(call),
        {"mode": "text", "text": text.replace("words_max = 300", "words_max = 250", 1), "act": "save", "seen": "1"},
    )
    compared = pages.get(at(call, "compare/"))

    assert ([each["key"] for each in wrong.context["problems"]], good.status_code) == (["x"], 302)
    assert [(row.before, row.after) for row in compared.context["rows"]] == [("words_max = 300", "words_max = 250")]
    assert len(pages.get(at(call, "versions/1/")).context["sections"]) == len(read_form(text).sections)


def test_of_two_officers_the_second_is_told(call: Call, officer: Actor) -> None:
    text = form_for(call).text
    save_form(call, text.replace("words_max = 300", "words_max = 250"), seen=1, by=officer)

    with pytest.raises(Refused, match="newer_elsewhere"):
        save_form(call, text.replace("words_max = 300", "words_max = 200"), seen=1, by=officer)


def drafted(call: Call) -> tuple[Application, Actor]:
    student = make.member("student")
    own = begin_application(call, by=student)
    save_answers(own, {"interests": "Graphs."}, seen={}, page="p", person=student.person)
    return own, student


def changed(call: Call, officer: Actor) -> CallForm:
    """A form that asks one question more and one less."""
    text = changed_text(changed_text(form_for(call).text, "add-0", "text"), "out-0-0", "")
    return save_form(call, text, seen=1, by=officer)


def test_a_begun_draft_keeps_its_form_and_its_answers(call: Call, officer: Actor) -> None:
    own, student = drafted(call)

    changed(call, officer)

    own.refresh_from_db()
    saved = save_answers(own, {"interests": "More."}, seen={"interests": 1}, page="q", person=student.person)
    assert (own.form.number, saved.versions) == (1, {"interests": 2})
    assert begin_application(call, by=make.member("student")).form.number == 2


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_the_applicant_is_shown_what_is_new_and_takes_it_over(
    client: Client, call: Call, officer: Actor, language: str
) -> None:
    own, student = drafted(call)
    changed(call, officer)
    client.force_login(student.person)
    page = f"/{language}/student/applications/{own.code}/"

    later = client.get(page).context["later"]
    client.post(f"{page}form/take/", {"number": "2"})

    own.refresh_from_db()
    assert (later.number, later.new, len(later.gone)) == (2, ["…"], 1)
    assert form_of(own.form).questions[-1] is not None
    assert own.form.number == 2
    assert Answer.objects.get(application=own, question="interests").value == "Graphs."
    assert client.get(page).context["later"] is None


def test_a_submitted_application_keeps_its_form(call: Call, officer: Actor) -> None:
    own, student = drafted(call)
    changed(call, officer)
    Application.objects.update(state="submitted")

    with pytest.raises(Refused, match="application_not_editable"):
        take_form(own, 2, by=student)

    assert Application.objects.get(pk=own.pk).form.number == 1


def test_only_what_nobody_needs_to_answer_is_called_optional(pages: Client, call: Call) -> None:
    page = pages.get(at(call, "")).content.decode()

    labels = [
        part.split("<")[0] for part in page.split('<label for="id_q_')[1:] if "optional" in part.split("</label>")[0]
    ]
    wanted = [
        each.code for each in form_of(form_for(call)).questions if each.required != "at_apply" and each.kind == "text"
    ]

    assert [label.split('"')[0] for label in labels if label.split('"')[0] in wanted] == wanted
    assert "interests" not in [label.split('"')[0] for label in labels]
