"""The form of a programme file: every key is in it, what it does not touch stays, drafts are kept as one types."""

import tomllib
from html.parser import HTMLParser
from typing import Any

import pytest
from django.test import Client
from factories import call, member, party
from pytest_django import DjangoAssertNumQueries

from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.programme import Programme as Rules
from sojourn.core.programme import read_programme
from sojourn.core.programme.shapes import Entries, Items, Kinds, Leaf, Shape, Table, shape_of
from sojourn.portals.staff.forms.programme_keys import EVERY_RULE, ROWS, RULES, SECTIONS
from sojourn.portals.staff.forms.programmes import ProgrammeForm
from sojourn.stages.calls import actions
from sojourn.stages.calls.models import Call, ProgrammeDraft
from sojourn.stages.calls.programme_text import SHIPPED, hunks, shipped_text
from sojourn.ui.rows import row_errors

pytestmark = pytest.mark.django_db
FULL = """
[deadlines.professors]
opens_at = 2026-05-01T09:00:00
closes_at = 2026-06-30T17:00:00
zone = "America/Toronto"
grace_minutes = 15

# Of the season before last.
[[grades]]
scale = "4.3"
country = "KR"
method = "steps"
source = "The ministry"
lines = [{ grade = 0.0, percent = 0 }, { grade = 4.3, percent = 100 }]

[[allocation.reserve]]
home = "chonnam"
track = "energy"
seats = 3
"""


class Sent(HTMLParser):
    """What a browser without scripts sends of the form that saves itself."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.data: dict[str, str] = {}
        self._inside, self._area, self._select = False, "", ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._inside = "data-autosave" in given
        if not self._inside:
            return
        if tag == "input" and "name" in given and given.get("type") != "checkbox":
            self.data[given["name"]] = given.get("value", "")
        if tag == "textarea":
            self._area = given["name"]
            self.data[self._area] = ""
        if tag == "select":
            self._select = given["name"]
            self.data.setdefault(self._select, "")
        if tag == "option" and "selected" in given:
            self.data[self._select] = given["value"]

    def handle_data(self, data: str) -> None:
        if self._area:
            self.data[self._area] += data

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self.data[self._area] = self.data[self._area].removeprefix("\n")
            self._area = ""


@pytest.fixture
def target() -> Call:
    return call(published=False)


@pytest.fixture
def officer(client: Client, target: Call) -> Actor:
    actor = member("programme_officer", party(target.agreement, "agency"))
    client.force_login(actor.person)
    return actor


def editor(target: Call) -> str:
    return f"/en/staff/programmes/{target.rules.programme.code}/edit/"


def form_of(client: Client, target: Call, text: str) -> dict[str, str]:
    """The fields of a file as the page sends them back when nobody touches them."""
    shown = client.post(editor(target), {"text": text, "mode": "text", "act": "to-form", "seen": "1"})
    return Sent(shown.content.decode()).data


def text_after(client: Client, target: Call, sent: dict[str, str]) -> str:
    answer = client.post(editor(target), {**sent, "act": "check"})
    assert answer.context["sheet"].form is None, answer.context["form"].errors
    return str(answer.context["sheet"].text)


def leaves(shape: Shape, path: str = "") -> set[str]:
    """Every key of the schema that holds a value, with a star for each number and name."""
    if isinstance(shape, Leaf):
        return {path}
    if isinstance(shape, Items | Entries):
        inner = shape.item if isinstance(shape, Items) else shape.value
        return {path} if isinstance(inner, Leaf) else leaves(inner, f"{path}.*")
    if isinstance(shape, Kinds):
        return set().union(*(leaves(Table(part), path) for part in shape.parts.values()))
    if set(shape.shapes) == {"en", "ko", "fr"}:
        return {path}
    return set().union(*(leaves(inner, f"{path}.{name}".strip(".")) for name, inner in shape.shapes.items()))


def test_every_key_of_the_schema_is_in_the_form() -> None:
    fields = {".".join(map(str, key.path)) for keys in SECTIONS.values() for key in keys}
    fields |= {f"eligibility.*.{part[0]}" for parts in (*RULES.values(), EVERY_RULE) for part in parts}
    for rows in ROWS.values():
        path = ".".join(map(str, rows.path))
        fields |= {path} if rows.is_single else {f"{path}.*.{part}" for part, _, _ in rows.parts}

    wanted = set().union(*(leaves(shape_of(info.annotation), name) for name, info in Rules.model_fields.items()))
    # Pairs of a list or a map are rows of one field.
    paired = {key for key in wanted for field in fields if key.startswith(f"{field}.*")}

    assert wanted - paired - fields == {"eligibility.*.kind"}
    assert fields - wanted == {key for key in fields if any(other.startswith(f"{key}.*") for other in wanted)}


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("name", SHIPPED)
def test_a_form_that_nobody_touches_changes_no_letter(client: Client, target: Call, name: str) -> None:
    text = shipped_text(name) + FULL

    assert text_after(client, target, form_of(client, target, text)) == text


@pytest.mark.usefixtures("officer")
def test_what_is_changed_in_a_row_is_changed_there_alone(client: Client, target: Call) -> None:
    text = shipped_text("gri") + FULL
    sent = form_of(client, target, text)

    sent |= {"award--components--1--amount_minor": "200", "deadlines--1--grace_minutes": "30"}
    sent |= {"grades--0--lines-1-percent": "98", "places--hubs--3--cities": "Ottawa; Gatineau"}
    australia = next(name for name, value in sent.items() if "by_country" in name and value == "AU")
    sent |= {australia.replace("-country", "-grade"): "76"}
    changed = hunks(text, text_after(client, target, sent))

    assert [(hunk.before, hunk.after) for hunk in changed] == [
        ("AU = { percent = 75 }", "AU = {percent = 76}"),
        (
            "amount_minor = 17500        # CAD 175, airport transfer",
            "amount_minor = 20000        # CAD 175, airport transfer",
        ),
        ('cities = ["Ottawa"]', 'cities = ["Ottawa", "Gatineau"]'),
        ("grace_minutes = 15", "grace_minutes = 30"),
        (
            "lines = [{ grade = 0.0, percent = 0 }, { grade = 4.3, percent = 100 }]",
            "lines = [{ grade = 0.0, percent = 0 }, { grade = 4.3, percent = 98 }]",
        ),
    ]


@pytest.mark.usefixtures("officer")
def test_a_pair_is_a_row_of_boxes_with_one_empty_and_goes_when_it_is_emptied(client: Client, target: Call) -> None:
    sent = form_of(client, target, shipped_text("gri") + FULL)
    boxes = {name: value for name, value in sent.items() if name.startswith("grades--0--lines")}

    added = text_after(client, target, {**sent, "grades--0--lines-2-grade": "4.5", "grades--0--lines-2-percent": "101"})
    taken = text_after(client, target, {**sent, "grades--0--lines-0-grade": "", "grades--0--lines-0-percent": " "})

    assert boxes == {
        "grades--0--lines-0-grade": "0.0",
        "grades--0--lines-0-percent": "0",
        "grades--0--lines-1-grade": "4.3",
        "grades--0--lines-1-percent": "100",
        "grades--0--lines-2-grade": "",
        "grades--0--lines-2-percent": "",
    }
    lines = [tomllib.loads(text)["grades"][0]["lines"] for text in (added, taken)]
    assert [[tuple(line.values()) for line in each] for each in lines] == [
        [(0.0, 0), (4.3, 100), (4.5, 101)],
        [(4.3, 100)],
    ]


PAIRS_WRONG = {
    "award--components--0--rates": (
        {"0-country": "KR", "0-amount": "100", "1-country": "JP", "1-amount": "much"},
        "1-amount",
    ),
    "eligibility--3--by_country": ({"0-country": "AU", "0-grade": "high", "0-scale": "percent"}, "0-grade"),
    "grades--0--lines": ({"1-grade": "4.3", "1-percent": "most"}, "1-percent"),
}


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("field", PAIRS_WRONG)
def test_what_is_wrong_with_a_pair_stands_at_its_row_in_the_words_of_the_text(
    client: Client, target: Call, field: str
) -> None:
    typed, box = PAIRS_WRONG[field]
    sent = form_of(client, target, shipped_text("gri") + FULL)

    answer = client.post(
        editor(target), {**sent, **{f"{field}-{name}": value for name, value in typed.items()}, "act": "check"}
    )
    as_text = client.post(editor(target), {"text": answer.context["sheet"].text, "mode": "text", "act": "check"})

    page = answer.content.decode()
    [sentence] = [told.sentence for told in as_text.context["problems"] if "does not fit here" in told.sentence]
    assert [error.cell for error in row_errors(answer.context["form"][field])[int(box[0])]] == [box[2:]]
    assert (page.count(sentence), f'href="#id_{field}-{box}"' in page) == (2, True)
    assert f'id="id_{field}-{box}"' in page


@pytest.mark.usefixtures("officer")
def test_of_two_rows_of_one_country_neither_is_lost(client: Client, target: Call) -> None:
    sent = form_of(client, target, shipped_text("gri"))
    field = "award--components--0--rates"
    rows = {"0-country": "KR", "0-amount": "100", "1-country": "KR", "1-amount": "200"}

    answer = client.post(
        editor(target), {**sent, **{f"{field}-{name}": value for name, value in rows.items()}, "act": "save"}
    )

    page = answer.content.decode()
    assert answer.context["form"][field].value() == [("KR", "100"), ("KR", "200")]
    assert (f'href="#id_{field}-1-country"' in page, 'aria-invalid="true"' in page) == (True, True)


NEW_ROWS = {
    "deadlines--1--key": "endorsement",
    "deadlines--1--closes_at_y": "2026",
    "deadlines--1--closes_at_m": "10",
    "deadlines--1--closes_at_d": "2",
    "deadlines--1--closes_at--clock": "17:00",
    "deadlines--1--zone": "Asia/Seoul",
    "award--components--5--name": "visa",
    "award--components--5--amount_minor": "235",
    "award--components--5--per": "once",
    "award--components--5--cap_minor": "300",
    "award--components--5--rates-0-country": "KR",
    "award--components--5--rates-0-amount": "240.50",
    "grades--0--scale": "4.5",
    "grades--0--country": "KR",
    "grades--0--method": "steps",
    "grades--0--source": "Chonnam",
    "grades--0--lines-0-grade": "0",
    "grades--0--lines-0-percent": "0",
    "places--regions--13--key": "Saint-Pierre",
    "places--regions--13--value": "PM; S.P.M.",
    "places--hubs--4--key": "halifax",
    "places--hubs--4--name_en": "Halifax hub",
    "places--hubs--4--cities": "Halifax",
    "allocation--caps--home--0--key": "chonnam",
    "allocation--caps--home--0--value": "40",
    "allocation--caps--country--0--key": "KR",
    "allocation--caps--country--0--value": "120",
    "allocation--caps--host--0--key": "ubc",
    "allocation--caps--host--0--value": "38",
    "allocation--caps--region--0--key": "Ontario",
    "allocation--caps--region--0--value": "50",
    "allocation--caps--hub--0--key": "toronto",
    "allocation--caps--hub--0--value": "60",
    "allocation--reserve--0--home": "chonnam",
    "allocation--reserve--0--track": "energy",
    "allocation--reserve--0--seats": "5",
}


@pytest.mark.usefixtures("officer")
def test_the_empty_row_of_every_part_takes_a_new_one_and_keeps_every_line_that_was_there(
    client: Client, target: Call
) -> None:
    text = shipped_text("gri")
    sent = form_of(client, target, text)
    assert set(NEW_ROWS) <= set(sent)
    shares = {"award--funders--0--share": "2/3", "award--funders--1--id": "aica", "award--funders--1--share": "1/3"}
    second = {"grades--0--lines-1-grade": "4.5", "grades--0--lines-1-percent": "100"}

    after = text_after(client, target, {**sent, **NEW_ROWS, **shares, **second})

    programme = read_programme(after)
    caps = programme.allocation.caps
    assert (caps.home, caps.country, caps.host) == ({"chonnam": 40}, {"KR": 120}, {"ubc": 38})
    assert (caps.region, caps.hub) == ({"Ontario": 50}, {"toronto": 60})
    assert [(row.home, row.track, row.seats) for row in programme.allocation.reserve] == [("chonnam", "energy", 5)]
    assert [(funder.id, str(funder.share)) for funder in programme.award.funders] == [
        ("mitacs", "2/3"),
        ("aica", "1/3"),
    ]
    assert programme.award.components[5].rates == {"KR": 24050}
    assert programme.award.components[5].cap_minor == 30000
    assert programme.grades[0].points == ((0, 0), (4.5, 100))
    assert programme.places.regions["Saint-Pierre"] == ("PM", "S.P.M.")
    assert programme.places.hubs["halifax"].cities == ("Halifax",)
    assert programme.deadlines["endorsement"].closes_at.isoformat() == "2026-10-02T17:00:00"
    gone = {line for hunk in hunks(text, after) for line in hunk.before.splitlines() if line.strip()}
    assert gone == {"share = 1"}


@pytest.mark.usefixtures("officer")
def test_a_box_takes_a_row_out_and_another_name_renames_it(client: Client, target: Call) -> None:
    text = shipped_text("gri") + FULL
    sent = form_of(client, target, text)

    sent |= {"award--components--1--remove": "on", "eligibility--0--remove": "on", "grades--0--remove": "on"}
    sent |= {
        "places--regions--7--remove": "on",
        "places--hubs--0--key": "pacific",
        "allocation--reserve--0--remove": "on",
    }
    after = tomllib.loads(text_after(client, target, sent))

    assert [row["name"] for row in after["award"]["components"]] == ["travel", "living", "housing", "fees"]
    assert "age" not in [row["id"] for row in after["eligibility"]]
    assert "grades" not in after
    assert "reserve" not in after["allocation"]
    assert "Nunavut" not in after["places"]["regions"]
    assert set(after["places"]["hubs"]) == {"pacific", "toronto", "montreal", "ottawa"}
    assert after["places"]["hubs"]["pacific"]["name"]["ko"] == "밴쿠버 거점"


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("typed", "field", "words"),
    [
        ({"award--funders--0--share": "2"}, "award--funders--0--share", "share"),
        ({"award--funders--0--share": "1/2"}, "award--funders--0--share", "exactly 1"),
        (
            {"award--components--5--name": "visa", "award--components--5--per": "day"},
            "award--components--5--amount_minor",
            "missing",
        ),
        (
            {"allocation--caps--home--0--key": "x", "allocation--caps--home--0--value": ""},
            "allocation--caps--home--0--value",
            "",
        ),
        (
            {
                "allocation--reserve--0--home": "x",
                "allocation--reserve--0--track": "t",
                "allocation--reserve--0--seats": "1",
            },
            "allocation--reserve--0--home",
            "quota",
        ),
        (
            {"grades--0--scale": "4.5", "grades--0--source": "S", "grades--0--lines": "0 = 0\n4 = 90"},
            "grades--0--lines",
            "",
        ),
        ({"places--hubs--1--regions": "Ontario; Québec"}, "places--hubs--2--regions", "Québec"),
        ({"id": ""}, "id", "missing"),
    ],
)
def test_what_is_wrong_stands_beside_its_field(
    client: Client, target: Call, typed: dict[str, str], field: str, words: str
) -> None:
    sent = form_of(client, target, shipped_text("gri"))

    answer = client.post(editor(target), {**sent, **typed, "act": "save"})

    errors = answer.context["form"].errors
    assert list(errors) == [field]
    assert words in str(errors[field])
    assert f'href="#id_{field}"' in answer.content.decode()
    assert target.rules.programme.versions.count() == 1


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"places--regions--13--key": "Ontario"}, "places--regions--13--key"),
        ({"places--regions--13--value": "PM"}, "places--regions--13--key"),
        ({"deadlines--0--closes_at--clock": ""}, "deadlines--0--closes_at--clock"),
        ({"choices--min": "many"}, "choices--min"),
    ],
)
def test_what_cannot_go_into_the_file_stays_in_its_field_with_the_reason(
    client: Client, target: Call, typed: dict[str, str], field: str
) -> None:
    sent = form_of(client, target, shipped_text("gri"))

    answer = client.post(editor(target), {**sent, **typed, "act": "save"})

    assert list(answer.context["form"].errors) == [field]
    again = Sent(answer.content.decode()).data
    assert {name: again[name] for name in typed} == typed
    assert again["text"] == sent["text"]


def autosaved(client: Client, target: Call, sent: dict[str, str]) -> Any:
    return client.post(f"/en/staff/programmes/{target.rules.programme.code}/draft/", sent)


@pytest.mark.usefixtures("officer")
def test_a_draft_is_kept_as_one_types_and_stands_there_the_next_time(client: Client, target: Call) -> None:
    sent = Sent(client.get(editor(target)).content.decode()).data
    typed = {**sent, "choices--max": "5", "award--components--5--name": "vi", "choices--min": "not yet"}

    answer = autosaved(client, target, typed)
    page = client.get(editor(target))
    again = Sent(page.content.decode()).data

    assert (answer.status_code, len(answer.json()["time"])) == (200, 8)
    assert (again["choices--max"], again["award--components--5--name"], again["choices--min"]) == ("5", "vi", "not yet")
    assert answer.json()["version"] == again["version"]
    assert answer.json()["time"] in page.content.decode()
    assert target.rules.programme.versions.count() == 1


@pytest.mark.usefixtures("officer")
def test_another_window_with_a_newer_draft_is_told_and_nothing_of_it_is_lost(client: Client, target: Call) -> None:
    first = Sent(client.get(editor(target)).content.decode()).data
    second = Sent(client.get(editor(target)).content.decode()).data

    answers = [
        autosaved(client, target, {**first, "choices--max": "5"}).status_code,
        autosaved(client, target, {**first, "choices--max": "6"}).status_code,
        autosaved(client, target, {**second, "choices--max": "4"}).status_code,
    ]

    assert answers == [200, 200, 409]
    assert ProgrammeDraft.objects.get().typed["choices--max"] == ["6"]


def test_a_draft_is_its_writers_alone_and_goes_when_it_is_saved_or_put_away(
    client: Client, officer: Actor, target: Call
) -> None:
    other = Client()
    other.force_login(member("programme_officer", party(target.agreement, "funder")).person)
    sent = Sent(client.get(editor(target)).content.decode()).data
    autosaved(client, target, {**sent, "choices--max": "5"})

    seen = Sent(other.get(editor(target)).content.decode()).data["choices--max"]
    put_away = client.post(editor(target), {"act": "discard"})
    autosaved(client, target, {**sent, "choices--max": "5"})
    saved = client.post(editor(target), {**sent, "choices--max": "5", "act": "save", "comment": "fewer"})

    assert (seen, put_away.status_code, saved.status_code) == ("7", 302, 302)
    assert ProgrammeDraft.objects.filter(person=officer.person).count() == 0
    version = target.rules.programme.versions.get(number=2)
    assert (version.text, version.comment) == (target.rules.text.replace("max = 7", "max = 5"), "fewer")


def test_strangers_keep_no_draft(target: Call) -> None:
    stranger = member("programme_officer")
    client = Client()
    client.force_login(stranger.person)

    assert autosaved(client, target, {"text": "id = 1", "mode": "text"}).status_code == 404
    with pytest.raises(Refused, match="not_yours"):
        actions.keep_draft(target.rules.programme, {}, seen=1, known=None, page="", by=stranger)


@pytest.mark.usefixtures("officer")
def test_the_editor_asks_the_database_as_often_whatever_the_file_holds(
    client: Client, target: Call, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    client.get(editor(target))

    with django_assert_max_num_queries(12):
        client.get(editor(target))


@pytest.mark.parametrize("text", ["deadlines = 3\nplaces = 4", "deadlines = []\n[places]\nregions = 5\nhubs = [1]"])
def test_a_form_of_a_strange_file_writes_nothing_over_it(text: str) -> None:
    form = ProgrammeForm(text, {"places--regions--0--key": "A", "places--hubs--0--key": "h", "deadlines--0--key": "d"})

    assert form.is_valid()
    assert form.written() == text


@pytest.mark.usefixtures("officer")
def test_a_fault_is_told_by_the_name_of_its_field_and_leads_to_it_or_to_its_line(client: Client, target: Call) -> None:
    text = shipped_text("gri").replace("min = 3\n", 'min = "three"\n', 1) + "\nstrange = 1\n"
    line = text.splitlines().index('min = "three"') + 1

    as_text = client.post(editor(target), {"text": text, "mode": "text", "act": "check", "seen": "1"})
    as_form = client.post(editor(target), {"text": text, "mode": "text", "act": "to-form", "seen": "1"})

    told = [
        [(each.key, each.label, each.line, each.field) for each in answer.context["problems"]]
        for answer in (as_text, as_form)
    ]
    assert [row for row in told[0] if row[0] == "choices.min"] == [("choices.min", "Fewest choices", line, "text")]
    assert [row for row in told[1] if row[0] == "choices.min"] == [
        ("choices.min", "Fewest choices", line, "id_choices--min")
    ]
    # Of a key that no field is about, the key alone is told.
    assert {row[1] for row in told[1] if row[0].endswith("strange")} == {""}
    assert f'<a href="#text" data-line="{line}">Fewest choices <code' in as_text.content.decode()
