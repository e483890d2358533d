"""Agreements in the officers' pages: lists, one agreement, the form of the terms, parties, events, documents."""

import re
from datetime import timedelta
from html import unescape
from typing import Any

import factories
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from sojourn.base import clock
from sojourn.base.audit.models import Event
from sojourn.base.people.actor import Actor
from sojourn.stages.agreements import actions, queries, usage
from sojourn.stages.agreements.models import Agreement, AgreementDocument, AgreementEvent, AgreementVersion
from sojourn.stages.calls.models import Programme
from sojourn.ui.answers import seen_by

pytestmark = pytest.mark.django_db
LIST = "/en/staff/agreements/"


@pytest.fixture
def officer(client: Client) -> Actor:
    """An officer of an agency who is signed in."""
    actor = factories.member("programme_officer", factories.organisation("agency", country="KR"))
    client.force_login(actor.person)
    return actor


def house(officer: Actor) -> Any:
    return officer.memberships[0].organisation


def page_of(row: Agreement, rest: str = "") -> str:
    return f"{LIST}{row.code}/{rest}"


def drafted(officer: Actor, **terms: Any) -> AgreementVersion:
    return actions.amend_agreement(factories.agreement(agency=house(officer), **terms), by=officer)


def typed(version: AgreementVersion, **changed: str) -> dict[str, str]:
    """What the form of the terms sends, with a change."""
    home = version.agreement.parties.get(role="home_university").organisation.code
    agency = version.agreement.parties.get(role="agency").organisation.code
    data = {
        "begins_on": "2023-11-15",
        "ends_on": "2028-11-14",
        "renewal_notice_days": "180",
        "programmes": "GRI, GRA",
        "currency": "CAD",
        "ceiling": "12,000",
        "weeks_max": "36",
        "project_seats_max": "5",
        f"rows-{home}": "2",
        f"seats-{home}": "20",
        f"a-{home}-0": "Energy",
        f"b-{home}-0": "on",
        f"c-{home}-0": "5",
        "rows-shares": "2",
        "a-shares-0": agency,
        "c-shares-0": "1",
        "texts_en": "As signed.",
    }
    return {**data, **{name.replace("HOME", home): value for name, value in changed.items()}}


def errors(response: Any) -> list[str]:
    """The lines of the summary of errors."""
    summary = re.search(r'<div class="errors".*?</div>', response.content.decode(), re.DOTALL)
    return re.findall(r"<li><[^>]+>(.*?)</", summary[0]) if summary else []


def test_the_list_shows_own_agreements_alone(client: Client, officer: Actor) -> None:
    own, other = factories.agreement(agency=house(officer)), factories.agreement()

    page = client.get(LIST).content.decode()

    assert (own.titles["en"] in page, other.titles["en"] in page) == (True, False)


def test_the_list_says_that_an_agreement_ends_soon(client: Client, officer: Actor) -> None:
    today = clock.now().date()
    factories.agreement(agency=house(officer), ends_on=(today + timedelta(days=120)).isoformat())

    assert "Ends in 120 days" in client.get(LIST).content.decode()


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    "rest",
    ["", "versions/1/", "title/", "amend/", "end/", "parties/", "events/new/", "documents/new/"],
)
def test_the_agreement_of_others_is_not_there(client: Client, rest: str) -> None:
    other = factories.agreement()

    assert [client.get(page_of(other, rest)).status_code, client.post(page_of(other, rest)).status_code] == [404, 404]


@pytest.mark.parametrize("role", ["auditor", "finance_officer"])
def test_who_only_reads_reads_and_changes_nothing(client: Client, role: Any) -> None:
    row = factories.agreement()
    client.force_login(factories.member(role, factories.party(row, "agency")).person)

    read = [client.get(page_of(row, rest)).status_code for rest in ("", "versions/1/")]
    changed = [
        client.post(page_of(row, rest)).status_code for rest in ("title/", "amend/", "end/", "parties/", "events/new/")
    ]

    assert (read, changed) == ([200, 200], [404] * 5)
    assert "Add an event" not in client.get(page_of(row)).content.decode()


@pytest.mark.parametrize("role", ["auditor", "finance_officer"])
@pytest.mark.parametrize("verb", ["send", "withdraw", "approve", "refuse"])
def test_who_only_reads_makes_no_move(client: Client, officer: Actor, role: Any, verb: str) -> None:
    version = drafted(officer)
    if verb != "send":
        actions.send_version(version, by=officer)
    client.force_login(factories.member(role, house(officer)).person)

    answer = client.post(page_of(version.agreement, f"versions/2/move/{verb}/"), {"why": "No."})
    page = client.get(page_of(version.agreement, "versions/2/")).content.decode()

    assert (answer.status_code, "/move/" in page) == (404, False)


@pytest.mark.parametrize("role", ["student", "home_coordinator", "host_professor"])
def test_the_officers_pages_are_not_there_for_others(client: Client, role: Any) -> None:
    client.force_login(factories.member(role).person)

    assert client.get(LIST).status_code == 404


def test_a_visitor_is_asked_to_sign_in(client: Client) -> None:
    assert client.get(LIST)["Location"].startswith("/en/account/login/")


def asked(client: Client, url: str) -> int:
    client.get(url)
    with CaptureQueriesContext(connection) as found:
        assert client.get(url).status_code == 200
    return len(found)


def test_the_list_asks_as_much_for_one_row_as_for_three(client: Client, officer: Actor) -> None:
    factories.agreement(agency=house(officer))
    one = asked(client, LIST)
    for _ in range(2):
        factories.agreement(agency=house(officer))

    assert (one, asked(client, LIST)) == (8, 8)


def test_the_list_and_its_file_go_by_the_last_day_and_name_every_party(client: Client, officer: Actor) -> None:
    late, early = (factories.agreement(agency=house(officer), ends_on=f"{year}-11-14") for year in (2029, 2027))
    query = "?state=in_force&sort=ends&columns=ends&columns=parties"

    page = client.get(LIST + query)
    answer = client.get(f"/en/staff/lists/agreements/export/csv/{query}")

    lines = [line.split(",") for line in b"".join(answer).decode("utf-8-sig").splitlines()]  # type: ignore[arg-type]  # it streams
    assert [row.code for row in page.context["page"]] == [early.code, late.code]
    assert lines[0] == ["Agreement", "Parties", "Last day"]
    assert [(line[0], line[2]) for line in lines[1:]] == [(early.title, "2027-11-14"), (late.title, "2029-11-14")]
    assert [line[1].count(";") for line in lines[1:]] == [2, 2]


def test_an_agreement_asks_as_much_with_one_of_each_as_with_three(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))
    made = [add_one_of_each(row, officer)]
    one = asked(client, page_of(row))
    made += [add_one_of_each(row, officer) for _ in range(2)]

    assert (len(made), one, asked(client, page_of(row))) == (3, 11, 11)


def add_one_of_each(row: Agreement, officer: Actor) -> AgreementEvent:
    guest = factories.organisation("institute")
    actions.add_party(row, guest, by=officer, role="institute", turn=0)
    version = actions.amend_agreement(row, by=officer)
    actions.withdraw_version(version, "Only tried.", by=officer)
    factories.call(under=row)
    return actions.add_event(row, [guest], by=officer, kind="visit", on=row.created_at.date(), titles={"en": "Visit"})


def test_meters_show_what_later_stages_count(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))
    home = factories.party(row, "home_university").code
    usage.register("test", lambda _agreement: {(home, "energy"): 3, (home, ""): 4})
    try:
        page = client.get(page_of(row)).content.decode()
    finally:
        usage.forget("test")

    assert ("7 of 20 used" in page, "3 of 5 used" in page) == (True, True)


# Beginning an agreement


def test_from_a_title_to_a_version_that_goes_round(client: Client, officer: Actor) -> None:
    home = factories.organisation("home_university", names={"en": "Chonnam", "ko": "전남대학교"})
    made = client.post(f"{LIST}new/", {"titles_en": "New agreement", "code": "new-2027", "house": house(officer).code})
    parties = {"organisation": "전남대학교", "role": "home_university", "turn": "2"}
    client.post(made["Location"], parties)
    row = Agreement.objects.get(code="new-2027")

    saved = client.post(page_of(row, "versions/1/terms/"), typed(row.versions.get()))
    sent = client.post(page_of(row, "versions/1/move/send/"))

    version = row.versions.get()
    assert (made["Location"], saved["Location"], sent["Location"], version.state) == (
        page_of(row, "parties/"),
        page_of(row, "versions/1/"),
        page_of(row),
        "in_approval",
    )
    assert version.terms["quotas"] == [{"home": home.code, "seats": 20, "reserves": [{"track": "energy", "seats": 5}]}]


def test_a_name_that_fits_several_organisations_is_asked_again(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))
    for name in ("Northern University", "Northern Institute"):
        factories.organisation("institute", names={"en": name})

    response = client.post(page_of(row, "parties/"), {"organisation": "Northern", "role": "institute", "turn": "0"})

    line = "Organisation: Several organisations fit. Write one of these names in full: "
    assert errors(response) == [f"{line}Northern University, Northern Institute."]
    assert 'value="Northern"' in response.content.decode()


def test_a_code_that_is_taken_is_told_beside_its_field(client: Client, officer: Actor) -> None:
    factories.agreement(agency=house(officer))
    taken = Agreement.objects.get().code

    response = client.post(f"{LIST}new/", {"titles_en": "New", "code": taken, "house": house(officer).code})

    assert errors(response) == [
        f"Short name in addresses: Another agreement is called {taken} already. Choose another short name."
    ]


# The form of the terms


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            {"ends_on": "2020-01-01"},
            "The last day, 1\u00a0Jan\u00a02020, lies before the first one, 15\u00a0Nov\u00a02023.",
        ),
        ({"ceiling": "abc"}, "Most money for one person, over every programme: “abc” does not fit here."),
        ({"weeks_max": "0"}, "Most weeks for one person, over every programme: 0 is too small; the least is 1."),
        ({"weeks_max": ""}, "Most weeks for one person, over every programme: An answer is needed here."),
        ({"project_seats_max": "6"}, "Most students in one project: This is not one of the choices."),
        ({"seats-HOME": "4"}, "5 places are set aside, but the quota has only 4."),
        ({"seats-HOME": ""}, "Something is missing here."),
        ({"a-HOME-1": "energy", "b-HOME-1": "on"}, "This university has the track energy twice."),
        ({"a-HOME-1": "robotics"}, "Tick that it is the university’s own track"),
        ({"c-HOME-1": "3"}, "Fill in both fields of the row, or empty both."),
        ({"c-shares-0": "2/3"}, "Share 1: The shares add up to 2/3. They must make one whole."),
        ({"c-shares-0": "half"}, "Share 1: “half” is no fraction. Write it like 2/3."),
        ({"a-shares-0": ""}, "Organisation of share 1: Something is missing here."),
        ({"programmes": "GRI, gri"}, "Programmes under the agreement: gri is named twice."),
        (
            {"programmes": "GRI, all of them"},
            "Programmes under the agreement: “all of them” is no code of a",
        ),
    ],
)
def test_each_fault_stands_in_the_summary_and_what_was_typed_is_kept(
    client: Client, officer: Actor, change: dict[str, str], line: str
) -> None:
    version = drafted(officer)
    data = typed(version, **change)

    response = client.post(page_of(version.agreement, "versions/2/terms/"), data)

    assert (len(errors(response)), line in errors(response)[0]) == (1, True), errors(response)
    page = response.content.decode()
    name, value = next((name, value) for name, value in data.items() if name.split("-")[0] in {"ceiling", "c"})
    assert f'name="{name}" value="{value}"' in page
    version.refresh_from_db()
    assert version.texts == {}


def test_a_programme_that_is_not_there_yet_is_taken_and_said(client: Client, officer: Actor) -> None:
    version = drafted(officer)
    actions.withdraw_version(version, "Begun anew.", by=officer)
    factories.call(under=version.agreement)
    version = actions.amend_agreement(version.agreement, by=officer)
    there = Programme.objects.get().code

    url = page_of(version.agreement, "versions/3/terms/")
    page = client.post(url, typed(version, programmes=f"{there}；GRX-2031, gri-2027"), follow=True).content.decode()

    version.refresh_from_db()
    assert version.terms["programmes"] == [there, "grx-2031", "gri-2027"]
    assert ("is called so yet: GRX-2031. A call" in page) is True


def test_what_is_read_of_a_draft_is_written_in_its_form(client: Client, officer: Actor) -> None:
    version = drafted(officer, shares=[{"organisation": house(officer).code, "share": "1"}])
    url = page_of(version.agreement, "versions/2/terms/")
    page = client.get(url).content.decode()
    boxes = dict(re.findall(r'<input type="(?:text|number|hidden)" name="([^"]+)" value="([^"]*)"', page))
    home = factories.party(version.agreement, "home_university").code

    wanted = ("ceiling", "weeks_max", "programmes", f"seats-{home}", f"a-{home}-0", f"c-{home}-0", "c-shares-0")
    assert [boxes.get(name) for name in wanted] == ["12,000", "36", "GRI, GRA", "20", "Energy", "5", "1"]


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_form_saved_as_it_was_shown_changes_nothing(client: Client, officer: Actor, language: str) -> None:
    version = drafted(officer)
    before = version.terms
    url = page_of(version.agreement, "versions/2/terms/").replace("/en/", f"/{language}/")
    page = client.get(url).content.decode()
    data = {name: unescape(value) for name, value in re.findall(r'<input[^>]* name="([^"]+)" value="([^"]*)"', page)}
    data |= dict.fromkeys(re.findall(r'<input type="checkbox" name="([^"]+)"[^>]* checked', page), "on")
    for name, options in re.findall(r'<select name="([^"]+)".*?>(.*?)</select>', page, re.DOTALL):
        data[name] = next(iter(re.findall(r'value="([^"]*)" selected', options)), "")

    response = client.post(url, data)

    version.refresh_from_db()
    assert (response.status_code, errors(response)) == (302, [])
    assert queries.facts.terms_of(version) == queries.facts.terms_of(AgreementVersion(terms=before))


def test_a_row_is_added_by_saving(client: Client, officer: Actor) -> None:
    version = drafted(officer)
    home = factories.party(version.agreement, "home_university").code
    url = page_of(version.agreement, "versions/2/terms/")

    answer = client.post(url, {**typed(version, weeks_max="30"), "add": home})
    page = client.get(answer["Location"].split("#")[0]).content.decode()

    version.refresh_from_db()
    assert (answer["Location"], version.terms["weeks_max"]) == (f"{url}?more={home}#rows-{home}", 30)
    assert [name for name in re.findall(r'name="(a-[^"]+)"', page) if home in name] == [
        f"a-{home}-{number}" for number in range(3)
    ]


def test_a_row_is_added_beside_a_fault_and_nothing_is_lost(client: Client, officer: Actor) -> None:
    version = drafted(officer)

    response = client.post(
        page_of(version.agreement, "versions/2/terms/"), {**typed(version, ceiling="abc"), "add": "shares"}
    )

    page = response.content.decode()
    assert ('value="abc"' in page, 'name="a-shares-2"' in page) == (True, True)


def test_an_address_that_asks_for_another_row_gets_no_foreign_words(client: Client, officer: Actor) -> None:
    version = drafted(officer)
    data = {**typed(version), "add": "https://elsewhere.example/"}

    answer = client.post(page_of(version.agreement, "versions/2/terms/"), data)

    assert "elsewhere" not in answer["Location"]


def test_terms_that_went_round_have_no_form(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))

    assert client.get(page_of(row, "versions/1/terms/")).status_code == 404


# Moves, events, documents


def test_a_refused_move_is_told_on_the_page(client: Client, officer: Actor) -> None:
    version = drafted(officer)
    funder = factories.party(version.agreement, "funder")

    answer = client.post(
        page_of(version.agreement, "versions/2/move/approve/"),
        {"party": funder.code, "next": page_of(version.agreement)},
        follow=True,
    )

    assert (answer.redirect_chain[0][0], "This is not yours to do." in answer.content.decode()) == (
        page_of(version.agreement),
        True,
    )


def test_an_unknown_move_changes_nothing(client: Client, officer: Actor) -> None:
    version = drafted(officer)

    client.post(page_of(version.agreement, "versions/2/move/begin/"), {"party": house(officer).code})

    version.refresh_from_db()
    assert version.state == "draft"


def test_an_officer_approves_and_the_comparison_shows_what_changes(client: Client, officer: Actor) -> None:
    version = drafted(officer)
    actions.save_terms(version, {**version.terms, "weeks_max": 24}, {}, by=officer)
    actions.send_version(version, by=officer)
    page = client.get(page_of(version.agreement, "versions/2/")).content.decode()

    client.post(page_of(version.agreement, "versions/2/move/approve/"), {"party": house(officer).code})

    rows = re.findall(r'<tr class="changed"><th scope="row">(.*?)<', page)
    assert (rows, version.approvals.count()) == (["Longest stay of one person"], 1)


def test_an_event_is_added_and_corrected(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))
    guest = factories.organisation("government_office", names={"en": "Office of Trade"})
    data = {"kind": "signing", "on": "2023-11-15", "titles_en": "Signing", "guests": "Office of Trade\n"}
    client.post(page_of(row, "events/new/"), data)
    event = AgreementEvent.objects.get()

    client.post(page_of(row, f"events/{event.code}/"), {**data, "place": "Gwangju"})

    event.refresh_from_db()
    assert (event.place, list(event.guests.all())) == ("Gwangju", [guest])


def test_the_event_of_another_agreement_is_not_there(client: Client, officer: Actor) -> None:
    mine, other = factories.agreement(agency=house(officer)), factories.agreement()
    event = AgreementEvent.objects.create(agreement=other, kind="visit", on=other.created_at.date())

    assert client.get(page_of(mine, f"events/{event.code}/")).status_code == 404


def test_a_document_is_kept_and_served_to_those_who_read_the_agreement(client: Client, officer: Actor) -> None:
    row, other = factories.agreement(agency=house(officer)), factories.agreement(agency=house(officer))
    file = SimpleUploadedFile("signed.csv", b"a,b\n1,2\n", "text/csv")

    answer = client.post(page_of(row, "documents/new/"), {"titles_en": "Signed", "file": file})

    assert answer.status_code == 302, errors(answer)
    code = AgreementDocument.objects.get().file.code
    got = [client.get(page_of(each, f"documents/{code}/")).status_code for each in (row, other)]
    client.force_login(factories.member("programme_officer").person)
    assert (got, client.get(page_of(row, f"documents/{code}/")).status_code) == ([200, 404], 404)


def test_a_document_gets_another_title(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))
    file = SimpleUploadedFile("signed.csv", b"a,b\n1,2\n", "text/csv")
    client.post(page_of(row, "documents/new/"), {"titles_en": "Signed", "file": file})
    address = page_of(row, f"documents/{AgreementDocument.objects.get().file.code}/title/")

    linked = address in client.get(page_of(row)).content.decode()
    client.post(address, {"titles_en": "Signed in Gwangju", "titles_ko": "서명본"})
    client.force_login(factories.member("auditor", house(officer)).person)
    page = client.get(page_of(row)).content.decode()

    assert AgreementDocument.objects.get().titles == {"en": "Signed in Gwangju", "ko": "서명본"}
    assert (linked, address in page, "Signed in Gwangju" in page) == (True, False, True)
    assert client.get(address).status_code == 404
    assert Event.objects.filter(object_code=row.code, verb="rename_document").count() == 1


def test_an_agreement_past_its_validity_is_shown_as_ended_and_renewed_by_an_amendment(
    client: Client, officer: Actor
) -> None:
    past = factories.agreement(agency=house(officer), ends_on=(clock.now().date() - timedelta(days=3)).isoformat())
    there = factories.agreement(agency=house(officer))

    lists = {state: client.get(LIST, {"state": state}).content.decode() for state in ("in_force", "ended")}
    page = client.get(page_of(past)).content.decode()

    assert {state: (past.title in text, there.title in text) for state, text in lists.items()} == {
        "in_force": (False, True),
        "ended": (True, False),
    }
    assert (">Ended<" in page.replace("</svg>", ">"), "/amend/" in page, "/end/" in page) == (True, True, False)


def test_a_file_that_is_refused_is_told_beside_its_field(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))
    file = SimpleUploadedFile("signed.pdf", b"MZ no pdf", "application/pdf")

    response = client.post(page_of(row, "documents/new/"), {"titles_en": "Signed", "file": file})

    assert (len(errors(response)), AgreementDocument.objects.count()) == (1, 0)


def test_an_agreement_ends_with_a_reason_alone(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))

    without = client.post(page_of(row, "end/"), {"why": ""})
    client.post(page_of(row, "end/"), {"why": "Over."})

    row.refresh_from_db()
    assert (errors(without), row.state) == (["Reason: Say why."], "ended")


def test_a_form_sent_twice_acts_once(client: Client, officer: Actor) -> None:
    row = factories.agreement(agency=house(officer))

    for _ in range(2):
        client.post(page_of(row, "amend/"), {"submission": "one-key"})

    assert [version.number for version in row.versions.order_by("number")] == [1, 2]


def test_the_second_of_two_windows_is_told_what_the_first_one_saved(client: Client, officer: Actor) -> None:
    version = drafted(officer)
    address = page_of(version.agreement, f"versions/{version.number}/terms/")
    seen = seen_by(client.get(address).context["form"])
    client.post(address, {**typed(version, weeks_max="30"), "seen": seen})

    answer = client.post(address, {**typed(version, weeks_max="24"), "seen": seen})

    version.refresh_from_db()
    assert version.terms["weeks_max"] == 30
    assert "It now says: 30." in answer.content.decode()
    assert client.post(address, {**typed(version, weeks_max="24"), "seen": seen_by(answer.context["form"])}).url


def test_a_code_that_is_a_word_of_addresses_is_told_beside_its_field(client: Client, officer: Actor) -> None:
    answer = client.post(f"{LIST}new/", {"titles_en": "New", "code": "new", "house": house(officer).code})

    assert "“new” is a word of the addresses" in answer.content.decode()
    assert not Agreement.objects.filter(code="new").exists()
