"""The staff's pages about people: who sees them, acting as somebody, ways back, merging."""

import factories
import pytest
from django.test import Client

from sojourn.base.audit.models import Event
from sojourn.base.people import actions
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Invitation, Membership, Person, WayBack

pytestmark = pytest.mark.django_db
OTHERS = ("student", "home_coordinator", "host_professor", "host_office", "reviewer", "partner")


def entered(actor: Actor) -> Client:
    """A browser of somebody who has signed in."""
    client = Client()
    client.force_login(actor.person)
    return client


@pytest.mark.parametrize("role", OTHERS)
@pytest.mark.parametrize(
    "page", ["people/", "people/twins/", "people/ways-back/", "organisations/", "organisations/new/"]
)
def test_the_register_is_not_there_for_others(role: str, page: str) -> None:
    client = entered(factories.member(role))  # type: ignore[arg-type]  # one of the roles

    assert client.get(f"/en/staff/{page}").status_code == 404


@pytest.mark.parametrize(("page", "status"), [("people/", 200), ("people/twins/", 404), ("organisations/new/", 404)])
def test_an_auditor_reads_and_changes_nothing(page: str, status: int) -> None:
    assert entered(factories.member("auditor")).get(f"/en/staff/{page}").status_code == status


def test_a_hub_officer_sees_the_people_of_the_hub_and_nobody_else() -> None:
    hub = factories.organisation("hub")
    inside = factories.member("host_professor", factories.organisation(hub=hub)).person
    outside = factories.member("host_professor").person
    client = entered(factories.member("programme_officer", hub, scope_kind="hub", scope_code=hub.code))

    page = client.get("/en/staff/people/").content.decode()

    assert (inside.code in page, outside.code in page) == (True, False)
    assert client.get(f"/en/staff/people/{outside.code}/").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_people_asks_as_often_whatever_its_length(count: int, django_assert_num_queries: object) -> None:
    for _ in range(count):
        factories.member("host_professor")
    client = entered(factories.member("administrator"))

    with django_assert_num_queries(8):  # type: ignore[operator]  # a fixture that is called
        client.get("/en/staff/people/")


def test_a_search_finds_names_without_accents_and_in_any_script() -> None:
    factories.person(full_name="Élodie Saule")
    factories.person(full_name="나무결", roman_name="Namu Gyeol")
    client = entered(factories.member("administrator"))

    pages = [client.get("/en/staff/people/", {"q": text}).content.decode() for text in ("elodie", "나무", "gyeol")]

    assert [("Saule" in page, "나무결" in page) for page in pages] == [(True, False), (False, True), (False, True)]


def house(*roles: str) -> list[Actor]:
    """People of one agency."""
    agency = factories.organisation("agency")
    return [factories.member(role, agency) for role in roles]  # type: ignore[arg-type]  # each one of the roles


def test_support_acts_as_a_person_visibly_and_every_event_names_them() -> None:
    administrator, student = house("administrator", "reviewer")
    client = entered(administrator)

    client.post(f"/en/staff/people/{student.person.code}/act/", {"why": "cannot find the form"})
    page = client.get("/en/profile/").content.decode()
    client.post("/en/profile/", {"full_name": "New Name", "roman_name": "", "language": "en", "time_zone": ""})

    begun, changed = Event.objects.filter(object_code=student.person.code).order_by("number")
    assert "You are acting as" in page
    assert (begun.verb, begun.actor, begun.why) == ("act_as", administrator.person, "cannot find the form")
    assert (changed.verb, changed.actor, changed.behind) == (
        "change_profile",
        student.person,
        administrator.person,
    )


def test_whoever_acts_as_somebody_stops_and_is_themselves_again() -> None:
    administrator, student = house("administrator", "reviewer")
    client = entered(administrator)
    client.post(f"/en/staff/people/{student.person.code}/act/", {"why": "help"})

    assert client.get("/en/account/password/change/").status_code == 403
    assert client.get("/en/account/2fa/").status_code == 403
    client.post("/en/stop-acting/")

    assert client.get(f"/en/staff/people/{student.person.code}/").status_code == 200
    assert Event.objects.get(verb="stop_acting").behind == administrator.person
    assert Person.objects.get(pk=student.person.pk).last_login is None


def test_nobody_acts_as_an_administrator_or_without_a_reason() -> None:
    administrator, other, student = house("administrator", "administrator", "reviewer")
    client = entered(administrator)

    page = client.post(f"/en/staff/people/{student.person.code}/act/", {"why": ""})

    assert client.get(f"/en/staff/people/{other.person.code}/act/").status_code == 404
    assert page.status_code == 200
    assert Event.objects.count() == 0


@pytest.mark.parametrize("role", ["programme_officer", "finance_officer", "auditor"])
def test_only_administrators_act_as_others(role: str) -> None:
    reader, student = house(role, "reviewer")

    answer = entered(reader).get(f"/en/staff/people/{student.person.code}/act/")

    assert answer.status_code == 404


def test_acting_ends_by_itself_after_an_hour() -> None:
    administrator, student = house("administrator", "reviewer")
    client = entered(administrator)
    client.post(f"/en/staff/people/{student.person.code}/act/", {"why": "help"})
    session = client.session
    session["behind_since"] = "2020-01-01T00:00:00+00:00"
    session.save()

    assert client.get("/en/profile/").status_code == 302


def test_a_role_is_ended_from_the_page_with_its_reason() -> None:
    held = factories.member("host_professor")
    address = f"/en/staff/people/{held.person.code}/roles/{held.memberships[0].pk}/end/"

    entered(factories.member("programme_officer")).post(address, {"why": "retired"})

    assert Membership.objects.get(pk=held.memberships[0].pk).ends_at is not None


def test_an_officer_ends_no_role_of_staff() -> None:
    held = factories.member("auditor")
    address = f"/en/staff/people/{held.person.code}/roles/{held.memberships[0].pk}/end/"

    assert entered(factories.member("programme_officer")).post(address, {"why": "no"}).status_code == 404


def test_a_way_back_is_granted_from_the_page() -> None:
    person = factories.member("host_professor").person
    asked = actions.ask_way_back(lost="mailbox", full_name="A", email=person.email, reach_email="now@example.org")
    assert asked is not None
    client = entered(factories.member("programme_officer"))
    address = f"/en/staff/people/ways-back/{asked.code}/"

    shown = client.get(address).content.decode()
    client.post(address, {"person": person.email, "proof": "called the dean", "verb": "grant"})

    assert person.code in shown
    assert (WayBack.objects.get().state, Person.objects.get(pk=person.pk).email) == ("granted", "now@example.org")


def test_a_merge_shows_what_moves_then_moves_it() -> None:
    kept, gone = factories.person(), factories.member("host_professor").person
    client = entered(factories.member("administrator"))
    address = f"/en/staff/people/{kept.code}/merge/{gone.code}/"

    shown = client.get(address).content.decode()
    client.post(address, {"why": "the same"})

    assert "Roles" in shown
    assert Person.objects.get(pk=gone.pk).merged_into == kept


def test_the_address_of_what_was_merged_leads_to_the_kept_one_for_whoever_sees_that() -> None:
    people = [factories.person() for _ in range(3)]
    places = [factories.organisation() for _ in range(3)]
    administrator = factories.member("administrator")
    for kept, gone in ((1, 0), (2, 1)):
        actions.merge_people(people[kept], people[gone], by=administrator)
        actions.merge_organisations(places[kept], places[gone], by=administrator)
    client, stranger = entered(administrator), entered(factories.member("host_professor"))

    for thing, rows in (("people", people), ("organisations", places)):
        address, kept = (f"/ko/staff/{thing}/{row.code}/" for row in (rows[0], rows[2]))
        assert (client.get(address).status_code, client.get(address)["Location"]) == (301, kept)
        assert client.get(kept).status_code == 200
        assert stranger.get(address).status_code == 404
    assert client.get(f"/fr/staff/organisations/{places[0].code}/edit/")["Location"].endswith(f"/{places[2].code}/")
    assert client.post(f"/en/staff/people/{people[0].code}/act/", {"why": "help"}).status_code == 404


def test_who_stops_acting_goes_on_in_the_language_of_the_page() -> None:
    administrator, student = house("administrator", "reviewer")
    client = entered(administrator)

    begun = client.post(f"/fr/staff/people/{student.person.code}/act/", {"why": "aide"})
    ended = client.post("/ko/stop-acting/")

    assert begun["Location"] == "/fr/start/"
    assert ended["Location"] == f"/ko/staff/people/{student.person.code}/"


def test_a_page_that_is_not_there_leads_to_the_first_page_of_the_role() -> None:
    agency = factories.organisation("agency", names={"en": "Larch Agency"})
    officer = factories.member("programme_officer", agency)

    page = entered(officer).get("/en/staff/agreements/not-there/").content.decode()

    assert ("Programme officer" in page, "Larch Agency" in page, 'href="/en/staff/agreements/"' in page) == (
        True,
        True,
        True,
    )


def twin_rows(count: int) -> list[Person]:
    """So many pairs of people with one name and a role."""
    names = [f"Larch Number{number}" for number in range(count)]
    return [factories.member("student", who=factories.person(full_name=name)).person for name in (*names, *names)]


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_likely_duplicates_asks_as_often_whatever_its_length(
    count: int, django_assert_num_queries: object
) -> None:
    twin_rows(count)
    client = entered(factories.member("administrator"))

    with django_assert_num_queries(12):  # type: ignore[operator]  # a fixture that is called
        client.get("/en/staff/people/twins/")


def test_likely_duplicates_come_in_pages_say_how_they_differ_and_are_told_apart() -> None:
    twin_rows(25)
    one, two = Person.objects.filter(full_name="Larch Number0").order_by("pk")
    client = entered(factories.member("administrator"))
    listed = "/en/staff/people/twins/"

    first, second = (client.get(listed, {"page": number}).content.decode() for number in (1, 2))
    answer = client.post(f"/en/staff/people/{two.code}/apart/", {"other": one.code, "next": f"{listed}?page=2"})
    after = client.get(listed).content.decode()
    apart = client.get(listed, {"show": "apart"}).content.decode()
    client.post(f"/en/staff/people/{one.code}/apart/", {"other": two.code, "verb": "back"})

    assert [page.count("/merge/") for page in (first, second)] == [20, 5]
    assert "Differs: Address" in first
    assert answer["Location"] == f"{listed}?page=2"
    assert (one.email in first, one.email in after, one.email in apart) == (True, False, True)
    assert one.email in client.get(listed).content.decode()


def test_an_administrator_narrows_a_role_from_the_page_and_lists_say_so() -> None:
    under = factories.agreement()
    agency = factories.party(under, "agency")
    administrator, officer = (factories.member(role, agency) for role in ("administrator", "programme_officer"))
    client = entered(administrator)
    person = f"/en/staff/people/{officer.person.code}/"
    address = f"{person}roles/{officer.memberships[0].pk}/scope/"

    offered = address in client.get(person).content.decode()
    form = client.get(address).content.decode()
    client.post(address, {"scope": f"agreement:{under.code}"})
    shown = [client.get(page).content.decode() for page in (person, f"/en/staff/organisations/{agency.code}/")]
    own = entered(Actor.of(officer.person)).get("/en/profile/").content.decode()

    assert (offered, under.title in form) == (True, True)
    assert [under.title in page for page in (*shown, own)] == [True, True, True]


def test_nobody_else_narrows_a_role() -> None:
    under = factories.agreement()
    agency = factories.party(under, "agency")
    held = factories.member("auditor", agency)
    address = f"/en/staff/people/{held.person.code}/roles/{held.memberships[0].pk}/scope/"

    for by in (factories.member("programme_officer", agency), factories.member("administrator")):
        assert entered(by).get(address).status_code == 404


def test_an_invitation_is_narrowed_in_its_form_and_says_where_it_cannot_be() -> None:
    under = factories.agreement()
    agency = factories.party(under, "agency")
    client = entered(factories.member("administrator", agency))
    values = {"email": "new@example.org", "role": "auditor", "language": "en", "scope": f"agreement:{under.code}"}
    address = f"/en/staff/organisations/{agency.code}/invite/"

    refused = client.post(address, {**values, "role": "host_professor"}).content.decode()
    client.post(address, values)

    assert "cannot be narrowed" in refused
    assert (Invitation.objects.get().scope_kind, Invitation.objects.get().scope_code) == ("agreement", under.code)
    assert under.title in client.get(f"/en/staff/organisations/{agency.code}/").content.decode()
