"""The staff's pages about organisations: list, changes, contacts, invitations, files."""

import csv
import io
import sys

import factories
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import StreamingHttpResponse
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from sojourn.base import clock
from sojourn.base.jobs import work
from sojourn.base.people import actions
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Contact, Invitation, Organisation, OrganisationImport
from sojourn.ui.answers import seen_by

pytestmark = pytest.mark.django_db


def entered(actor: Actor) -> Client:
    """A browser of somebody who has signed in."""
    client = Client()
    client.force_login(actor.person)
    return client


def many(count: int) -> None:
    """So many companies."""
    at = clock.now()
    Organisation.objects.bulk_create(
        Organisation(
            code=f"company-{number}",
            kind="company",
            names={"en": f"Company {number}", "ko": f"기업 {number}"},
            country="CA",
            province=f"Province {number % 10}",
            created_at=at,
        )
        for number in range(count)
    )


@pytest.mark.parametrize("count", [1, 3, 120])
def test_the_list_asks_as_often_whatever_its_length(count: int, django_assert_num_queries: object) -> None:
    many(count)
    client = entered(factories.member("programme_officer"))

    with django_assert_num_queries(8):  # type: ignore[operator]  # a fixture that is called
        client.get("/en/staff/organisations/")


def test_the_list_stays_flat_to_seven_thousand() -> None:
    client = entered(factories.member("programme_officer"))
    address = "/ko/staff/organisations/?q=기업&country=CA"
    many(60)
    few = calls_of(client, address)
    Organisation.objects.filter(code__startswith="company").delete()
    many(7000)

    assert calls_of(client, address) < few * 1.1


def calls_of(client: Client, address: str) -> int:
    """Calls of Python functions that a page takes once it is warm: the same on every machine, unlike its time."""
    client.get(address)
    calls = 0

    def counted(_frame: object, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(counted)
    try:
        client.get(address)
    finally:
        sys.setprofile(before)
    return calls


def test_filters_and_words_narrow_the_list() -> None:
    factories.organisation("institute", code="larch", names={"ko": "낙엽송연구소"}, country="KR")
    factories.organisation("company", code="saule", names={"en": "Saule"}, country="CA")
    client = entered(factories.member("programme_officer"))

    def found(query: str) -> set[str]:
        return {row.code for row in client.get(f"/en/staff/organisations/?{query}").context["page"]} & {
            "larch",
            "saule",
        }

    assert [found(query) for query in ("kind=institute", "country=CA", "q=연구", "q=nothing")] == [
        {"larch"},
        {"saule"},
        {"larch"},
        set(),
    ]


def test_the_address_of_a_merged_organisation_leads_to_the_kept_one() -> None:
    kept = factories.organisation()
    gone = factories.organisation(merged_into=kept)

    answer = entered(factories.member("auditor")).get(f"/en/staff/organisations/{gone.code}/")

    assert (answer.status_code, answer.headers["Location"]) == (301, f"/en/staff/organisations/{kept.code}/")


def test_an_organisation_is_made_and_changed_from_its_form() -> None:
    client = entered(factories.member("programme_officer"))
    values = {"names_en": "Larch Institute", "names_ko": "낙엽송연구소", "names_fr": "", "kind": "institute"}

    client.post("/en/staff/organisations/new/", {**values, "country": "kr", "ror_id": "00839we02"})
    client.post("/en/staff/organisations/larch-institute/edit/", {**values, "country": "CA", "ror_id": "00839we02"})

    row = Organisation.objects.get(code="larch-institute")
    assert (row.names, row.country, row.ror_id) == (
        {"ko": "낙엽송연구소", "en": "Larch Institute"},
        "CA",
        "https://ror.org/00839we02",
    )


@pytest.mark.parametrize(
    ("field", "value", "says"), [("ror_id", "00839we03", "check digits"), ("country", "ZZ", "no country code")]
)
def test_a_wrong_value_is_said_beside_the_field_and_kept(field: str, value: str, says: str) -> None:
    client = entered(factories.member("programme_officer"))

    page = client.post("/en/staff/organisations/new/", {"names_en": "Larch", "kind": "company", field: value})

    assert (says in page.content.decode(), f'value="{value}"' in page.content.decode()) == (True, True)
    assert Organisation.objects.filter(names__en="Larch").count() == 0


@pytest.mark.parametrize("country", ["ca", "Canada", "캐나다"])
@pytest.mark.parametrize(
    "domain", ["Larch.Example", "desk@larch.example", "https://larch.example/about", "larch.example/"]
)
def test_a_country_by_its_name_and_a_domain_from_an_address_are_taken(country: str, domain: str) -> None:
    client = entered(factories.member("programme_officer"))

    client.post(
        "/en/staff/organisations/new/", {"names_en": "Larch", "kind": "company", "country": country, "domain": domain}
    )

    made = Organisation.objects.get(code="larch")
    assert (made.country, made.domain) == ("CA", "larch.example")


@pytest.mark.parametrize("page", ["edit/", "invite/", "contacts/"])
def test_a_hub_officer_changes_nothing_outside_the_hub(page: str) -> None:
    hub, other = factories.organisation("hub"), factories.organisation()
    client = entered(factories.member("programme_officer", hub, scope_kind="hub", scope_code=hub.code))

    assert client.get(f"/en/staff/organisations/{other.code}/{page}").status_code == 404


def test_contacts_are_added_and_removed() -> None:
    place = factories.organisation()
    client = entered(factories.member("programme_officer"))
    address = f"/en/staff/organisations/{place.code}/contacts/"

    client.post(address, {"name": "Office", "duty": "", "email": "office@example.org", "phone": ""})
    contact = Contact.objects.get()
    client.post(f"{address}{contact.pk}/remove/")

    assert Contact.objects.count() == 0


def test_an_invitation_is_sent_once_however_often_the_form_is() -> None:
    place = factories.organisation()
    client = entered(factories.member("programme_officer"))
    address = f"/en/staff/organisations/{place.code}/invite/"
    values = {"email": "new@example.org", "role": "host_professor", "language": "fr", "submission": "one"}

    client.post(address, values)
    client.post(address, values)
    offered = client.post(address, {**values, "role": "administrator", "submission": "two"})

    assert Invitation.objects.count() == 1
    assert offered.status_code == 200


def test_a_file_is_looked_at_then_applied_then_reported() -> None:
    client = entered(factories.member("programme_officer"))
    content = "name,country,ror_id\nLarch,CA,https://ror.org/00839we02\nSaule,CA,https://ror.org/00839we03\n"
    upload = SimpleUploadedFile("places.csv", content.encode())

    client.post("/en/staff/organisations/import/", {"file": upload, "kind": ""})
    kept = OrganisationImport.objects.get()
    address = f"/en/staff/organisations/import/{kept.code}/"
    waiting = client.get(address).content.decode()
    work.run_due()
    preview = client.get(address).content.decode()
    before = Organisation.objects.filter(names__en="Larch").count()
    client.post(f"{address}apply/")
    work.run_due()
    report = client.get(address).content.decode()

    assert ("Comparing the file" in waiting, "Would make 1" in preview, "00839we03" in preview, before) == (
        True,
        True,
        True,
        0,
    )
    assert ("Made 1" in report, "00839we03" in report) == (True, True)
    assert Organisation.objects.get(names__en="Larch").kind == "host_university"


def test_a_file_that_is_no_table_is_refused_beside_the_field() -> None:
    client = entered(factories.member("programme_officer"))

    page = client.post(
        "/en/staff/organisations/import/", {"file": SimpleUploadedFile("x.csv", b"title\nLarch\n"), "kind": ""}
    )

    assert 'id="id_file-error"' in page.content.decode()
    assert OrganisationImport.objects.count() == 0


def test_the_kind_is_asked_for_and_never_guessed() -> None:
    client = entered(factories.member("programme_officer"))

    page = client.get("/en/staff/organisations/new/").content.decode()
    client.post("/en/staff/organisations/new/", {"names_en": "Larch", "kind": ""})

    assert '<option value="" selected>Choose a kind</option>' in page
    assert not Organisation.objects.filter(names__en="Larch").exists()


def test_a_time_zone_and_what_it_is_a_part_of_are_kept_and_shown() -> None:
    university = factories.organisation(names={"en": "Larch University"})
    client = entered(factories.member("programme_officer"))
    values = {"names_en": "Larch Institute", "kind": "institute", "time_zone": "America/Toronto"}

    client.post("/en/staff/organisations/new/", {**values, "parent": "larch university"})
    made = Organisation.objects.get(names__en="Larch Institute")
    page = client.get(f"/en/staff/organisations/{made.code}/").content.decode()
    form = client.get(f"/en/staff/organisations/{made.code}/edit/").content.decode()

    assert (made.parent, made.time_zone) == (university, "America/Toronto")
    assert ("Toronto" in page, "Larch University" in page, 'value="Larch University"' in form) == (True, True, True)


def test_an_acronym_stands_in_the_header_and_in_the_switch_of_roles() -> None:
    agency = factories.organisation("agency", names={"en": "Agency of Very Many Words"})
    actor = factories.member("programme_officer", agency)
    factories.member("auditor", agency, person=actor.person)
    client = entered(actor)
    address = f"/en/staff/organisations/{agency.code}/"

    before = client.get(address).content.decode()
    client.post(f"{address}edit/", {"names_en": "Agency of Very Many Words", "short_name": " AVMW ", "kind": "agency"})
    after = client.get(address).content.decode()

    menu = after.partition('<details class="who"')[2].partition("</details>")[0]
    assert ("AVMW" in before, menu.count("<span data-content>AVMW</span>")) == (False, 3)
    assert "Agency of Very Many Words" in menu
    assert [row.code for row in client.get("/en/staff/organisations/?q=avmw").context["page"]] == [agency.code]


def test_nobody_makes_an_organisation_a_part_of_one_that_others_look_after() -> None:
    other = factories.member("administrator", factories.organisation("agency", names={"en": "Fir Agency"}))
    part = factories.organisation(names={"en": "Larch"}, parent=factories.organisation(names={"en": "Birch"}))
    client = entered(factories.member("programme_officer"))
    values = {"names_en": "Larch", "kind": part.kind}

    refused = client.post(f"/en/staff/organisations/{part.code}/edit/", {**values, "parent": "Fir Agency"})
    circle = client.post(f"/en/staff/organisations/{part.parent.code}/edit/", {**values, "parent": "Larch"})

    assert other.organisations("administrator")
    assert "has staff of its own" in refused.content.decode()
    assert "no part of itself" in circle.content.decode()


def test_the_report_of_a_file_is_taken_away_row_by_row() -> None:
    factories.organisation(names={"en": "Larch University"}, country="CA", city="Alder")
    client = entered(factories.member("programme_officer"))
    rows = "name,country,city,kind\nLarch University,CA,Birch,\nFir,XX,,\nOak,CA,Elm,company\n"
    upload = SimpleUploadedFile("list.csv", rows.encode())
    client.post("/en/staff/organisations/import/", {"file": upload, "kind": ""})
    work.run_due()
    address = f"/ko/staff/organisations/import/{OrganisationImport.objects.get().code}/report/"

    answer = client.get(f"{address}csv/")
    assert isinstance(answer, StreamingHttpResponse)
    lines = list(csv.reader(io.StringIO(b"".join(answer).decode())))
    book = client.get(f"{address}xlsx/")

    assert [line[:3] for line in lines[1:]] == [
        ["2", "변경", "Larch University"],
        ["3", "오류", "Fir"],
        ["4", "새 기관", "Oak"],
    ]
    assert (lines[1][4], "국가 (country): ‘XX’" in lines[2][5]) == ("도시: Alder → Birch", True)
    assert book.content[:2] == b"PK"
    assert client.get(f"{address}pdf/").status_code == 404


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_bad_file_is_told_without_the_name_of_a_table(language: str) -> None:
    client = entered(factories.member("programme_officer"))
    upload = SimpleUploadedFile("x.csv", b'name,city\n"A,B\nC\n')

    page = client.post(f"/{language}/staff/organisations/import/", {"file": upload, "kind": ""}).content.decode()

    assert ('class="error"' in page or "error" in page, "organisations," in page, "organisations 표" in page) == (
        True,
        False,
        False,
    )


def test_the_second_of_two_windows_is_told_what_the_first_one_saved() -> None:
    house = factories.organisation("company", names={"en": "Old name"}, city="Ottawa")
    client = entered(factories.member("programme_officer"))
    address = f"/en/staff/organisations/{house.code}/edit/"
    seen = client.get(address).context["form"]
    typed = {"names_en": "First window", "kind": "company", "city": "Ottawa", "seen": seen_by(seen)}
    client.post(address, typed)

    answer = client.post(address, {**typed, "names_en": "Second window"})

    house.refresh_from_db()
    assert house.names == {"en": "First window"}
    assert "It now says: First window." in answer.content.decode()
    assert "Second window" in answer.content.decode()


def test_an_import_is_undone_after_a_page_that_says_what_goes() -> None:
    client = entered(factories.member("programme_officer"))
    client.post(
        "/en/staff/organisations/import/",
        {"file": SimpleUploadedFile("places.csv", b"name,country\nLarch,CA\n"), "kind": ""},
    )
    address = f"/en/staff/organisations/import/{OrganisationImport.objects.get().code}/"
    work.run_due()
    early = client.get(f"{address}undo/")
    client.post(f"{address}apply/")
    work.run_due()

    shown = client.get(f"{address}undo/").content.decode()
    there = Organisation.objects.filter(names__en="Larch").count()
    client.post(f"{address}undo/")
    work.run_due()
    after = client.get(address).content.decode()

    assert (early.status_code, "Larch" in shown, there) == (404, True, 1)
    assert (Organisation.objects.filter(names__en="Larch").count(), "Undone" in after) == (0, True)


def test_the_page_of_a_file_asks_as_much_for_seventy_rows_as_for_one(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    officer = factories.member("programme_officer")
    client = entered(officer)
    addresses = []
    for rows in (1, 70):
        content = "name,country\n" + "".join(f"Larch {rows} {number},CA\n" for number in range(rows))
        kept = actions.read_organisations(SimpleUploadedFile("x.csv", content.encode()), "company", by=officer)
        addresses.append(f"/en/staff/organisations/import/{kept.code}/")
    work.run_due()

    for address in addresses:
        with django_assert_num_queries(7):
            client.get(address)


def test_a_fault_of_a_row_names_the_field_in_the_reader_s_language_and_as_the_file_does() -> None:
    officer = factories.member("administrator")
    upload = SimpleUploadedFile("x.csv", "기관명,구분,국가 코드\nHouse,rice,XX\n".encode())
    kept = actions.read_organisations(upload, "", by=officer)
    work.run_due()

    page = entered(officer).get(f"/ko/staff/organisations/import/{kept.code}/").content.decode()

    assert ("국가 (국가 코드)" in page, "종류 (구분)" in page) == (True, True)
    assert ("home_university" in page, "초청 대학" in page) == (False, True)
