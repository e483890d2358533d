"""Officers' pages of calls and programmes: strangers see nothing, forms keep what was typed, moves answer."""

from datetime import timedelta

import pytest
from django.test import Client
from django.utils import timezone
from factories import agreement, call, member, party, person, programme, project
from pytest_django import DjangoAssertNumQueries

from sojourn.base.people.actor import Actor
from sojourn.stages.calls.models import Call, Extension, Programme, Window
from sojourn.stages.calls.programme_text import shipped_text
from sojourn.texts import speaker
from sojourn.ui.answers import seen_by

pytestmark = pytest.mark.django_db
DAY = timedelta(days=1)
NEEDED = speaker("en")("error-required")
PAGES = ("", "edit/", "windows/", "publish/", "suspend/", "resume/", "close/", "extend/", "copy/")


@pytest.fixture
def target() -> Call:
    return call(published=False, summaries={"en": "Twelve weeks."}, contacts={"en": "desk@example.org"})


@pytest.fixture
def officer(client: Client, target: Call) -> Actor:
    actor = member("programme_officer", party(target.agreement, "agency"))
    client.force_login(actor.person)
    return actor


def published(target: Call) -> Call:
    Call.objects.filter(pk=target.pk).update(state="published", published_at=timezone.now())
    return Call.objects.get(pk=target.pk)


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("role", ["programme_officer", "student", "host_professor", "home_coordinator"])
def test_strangers_find_no_page_of_a_call(client: Client, target: Call, page: str, role: str) -> None:
    client.force_login(member(role).person)

    assert client.get(f"/en/staff/calls/{target.code}/{page}").status_code == 404


@pytest.mark.parametrize("page", PAGES)
def test_an_auditor_reads_a_call_and_changes_nothing(client: Client, target: Call, page: str) -> None:
    client.force_login(member("auditor", party(target.agreement, "agency")).person)

    answer = client.get(f"/en/staff/calls/{target.code}/{page}")

    assert answer.status_code == (404 if page else 200)
    if not page:
        assert f"/staff/calls/{target.code}/edit/" not in answer.content.decode()


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
def test_every_page_of_a_call_opens_for_its_officer(client: Client, target: Call, page: str, language: str) -> None:
    assert client.get(f"/{language}/staff/calls/{target.code}/{page}").status_code == 200


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_asks_the_database_as_often_for_many_as_for_one(
    client: Client, officer: Actor, target: Call, count: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for _ in range(count - 1):
        call(under=target.agreement)
    client.get("/en/staff/calls/")

    with django_assert_num_queries(10):
        page = client.get("/en/staff/calls/").content.decode()

    assert page.count("<tr>") == count + 1
    assert officer.person.full_name in page


@pytest.mark.usefixtures("officer")
def test_the_cockpit_asks_at_most_twelve_times_whatever_it_shows(
    client: Client, target: Call, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for state in ("confirmed", "confirmed", "submitted"):
        project(False, in_call=target, state=state)
    published(target)
    client.get(f"/en/staff/calls/{target.code}/")

    with django_assert_max_num_queries(12):
        page = client.get(f"/en/staff/calls/{target.code}/").content.decode()

    assert "2 projects wait for you to vet them." in page


def test_a_call_goes_from_agreement_to_open_by_the_pages_alone(client: Client) -> None:
    under = agreement()
    rules = programme(owner=party(under, "funder")).versions.get()
    client.force_login(member("programme_officer", party(under, "agency")).person)
    texts = {f"{name}_en": "Some words." for name in ("titles", "summaries", "contacts")}
    draft = {**texts, "agreement": under.code, "rules": rules.pk, "code": "gri-2031", "zone": "America/Vancouver"}

    drafted = client.post("/en/staff/calls/new/", {**draft, "grace_minutes": 10})
    windows = {
        "applications_opens_on": "2020-07-15",
        "applications_opens_at": "09:00",
        "applications_closes_on": f"{timezone.now().year + 1}-09-17",
        "applications_closes_at": "13:00",
    }
    timed = client.post("/en/staff/calls/gri-2031/windows/", windows)
    opened = client.post("/en/staff/calls/gri-2031/publish/")

    assert [answer.status_code for answer in (drafted, timed, opened)] == [302, 302, 302]
    assert Call.objects.get(code="gri-2031").state == "published"
    assert Client().get("/en/calls/gri-2031/").status_code == 200


@pytest.mark.usefixtures("officer")
def test_a_contradiction_is_refused_with_both_texts_and_what_was_typed_stays(client: Client) -> None:
    strict = agreement(ceiling_minor=900_000)
    rules = programme(owner=party(strict, "funder")).versions.get()
    client.force_login(member("programme_officer", party(strict, "agency")).person)
    typed = {"titles_en": "Typed title", "agreement": strict.code, "rules": rules.pk, "code": "against"}

    page = client.post("/en/staff/calls/new/", {**typed, "zone": "Asia/Seoul", "grace_minutes": 5}).content.decode()

    assert "One rule contradicts the agreement in force." in page
    assert "9,000" in page
    assert "12,000" in page
    assert "Typed title" in page
    assert not Call.objects.filter(code="against").exists()


@pytest.mark.usefixtures("officer")
def test_a_copy_that_would_contradict_the_agreement_shows_both_texts_before_it_is_tried(client: Client) -> None:
    strict = agreement(ceiling_minor=900_000)
    old = call(under=strict, of=programme(owner=party(strict, "funder")))
    client.force_login(member("programme_officer", party(strict, "agency")).person)

    page = client.get(f"/en/staff/calls/{old.code}/copy/").content.decode()

    assert ("9,000" in page, "12,000" in page) == (True, True)


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("fault", "words"),
    [
        ({"applications_closes_on": "2026-02-30"}, "There is no such day."),
        ({"applications_closes_at": "13 o'clock"}, "This cannot be read."),
        ({"applications_opens_at": ""}, NEEDED),
        ({"applications_closes_on": "2026-07-01"}, "The window closes before it opens."),
        (
            {"applications_closes_on": "2027-03-14", "applications_closes_at": "02:30"},
            "next time that there is: 03:00.",
        ),
    ],
)
def test_a_fault_of_a_window_stands_beside_its_field(
    client: Client, target: Call, fault: dict[str, str], words: str
) -> None:
    windows = {
        "applications_opens_on": "2026-07-15",
        "applications_opens_at": "09:00",
        "applications_closes_on": "2026-09-17",
        "applications_closes_at": "13:00",
    }

    page = client.post(f"/en/staff/calls/{target.code}/windows/", {**windows, **fault}).content.decode()

    assert words in page
    assert target.windows.count() == 2


@pytest.mark.usefixtures("officer")
def test_of_a_time_that_occurs_twice_the_page_says_which_is_taken(client: Client, target: Call) -> None:
    url = f"/en/staff/calls/{target.code}/windows/"
    both = {f"applications_{end}_on": "2027-11-07" for end in ("opens", "closes")}
    both |= {f"applications_{end}_at": "01:30" for end in ("opens", "closes")}

    saved = client.post(url, both, follow=True).content.decode()
    again = client.get(url).content.decode()

    for said in ("opens at the first of the two (UTC-07:00)", "closes at the second of the two (UTC-08:00)"):
        assert (said in saved, said in again) == (True, True), said
    window = target.windows.get()
    assert window.closes_at - window.opens_at == timedelta(hours=1)


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize(
    ("on", "at", "words", "is_given"),
    [
        ("2027-03-14", "02:30", "next time that there is: 03:00.", False),
        ("2027-11-07", "01:30", "closes at the second of the two (UTC-08:00)", True),
    ],
)
def test_an_extension_to_a_time_that_clocks_skip_or_show_twice_says_so(
    client: Client, target: Call, on: str, at: str, words: str, is_given: bool
) -> None:
    published(target)
    given = {"window": "applications", "until_on": on, "until_at": at, "why": "A storm."}

    page = client.post(f"/en/staff/calls/{target.code}/extend/", given, follow=True).content.decode()

    assert (words in page, Extension.objects.exists()) == (True, is_given)


@pytest.mark.usefixtures("officer")
def test_a_call_that_lacks_something_answers_with_the_reason(client: Client, target: Call) -> None:
    Window.objects.filter(call=target).delete()

    answer = client.post(f"/en/staff/calls/{target.code}/publish/", follow=True)

    assert "no window for applications yet" in answer.content.decode()
    assert Call.objects.get(pk=target.pk).state == "draft"


@pytest.mark.usefixtures("officer")
def test_a_reason_is_needed_to_suspend_and_time_is_offered_back(client: Client, target: Call) -> None:
    published(target)
    address = f"/en/staff/calls/{target.code}"

    unsaid = client.post(f"{address}/suspend/", {"why_en": " "})
    client.post(f"{address}/suspend/", {"why_en": "A storm."})
    Call.objects.filter(pk=target.pk).update(suspended_at=timezone.now() - DAY)
    offer = client.get(f"{address}/resume/").content.decode()
    client.post(f"{address}/resume/", {"give_back": "on", "why": "The storm is over."})

    assert NEEDED in unsaid.content.decode()
    assert "1 day more" in offer or "1 day" in offer
    assert Call.objects.get(pk=target.pk).state == "published"
    assert Extension.objects.filter(window__call=target).count() == 2


@pytest.mark.usefixtures("officer")
def test_more_time_is_given_to_one_person_by_address(client: Client, target: Call) -> None:
    published(target)
    someone = person()
    form = {
        "window": "applications",
        "until_on": f"{timezone.now().year + 1}-12-01",
        "until_at": "13:00",
        "why": "Ill.",
    }
    address = f"/en/staff/calls/{target.code}/extend/"

    unknown = client.post(address, {**form, "email": "nobody@example.org"}).content.decode()
    client.post(address, {**form, "email": someone.email.upper()})

    assert "Nobody has an account with this address." in unknown
    assert Extension.objects.get().person == someone


@pytest.mark.usefixtures("officer")
def test_the_same_form_sent_twice_copies_once(client: Client, target: Call) -> None:
    form = {"code": "next-season", "submission": "one-key"}

    answers = [client.post(f"/en/staff/calls/{target.code}/copy/", form) for _ in range(2)]

    assert {answer["Location"] for answer in answers} == {"/en/staff/calls/next-season/"}
    assert Call.objects.filter(copied_from=target).count() == 1


def edited(client: Client, of: Programme, text: str, act: str = "save", **more: str) -> str:
    """What the editor answers, or where it goes."""
    data = {"text": text, "mode": "text", "act": act, "seen": "1", **more}
    answer = client.post(f"/en/staff/programmes/{of.code}/edit/", data)
    return answer["Location"] if answer.status_code == 302 else answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_a_faulty_file_is_answered_with_key_line_and_sentence_and_is_not_saved(client: Client, target: Call) -> None:
    rules = target.rules
    text = rules.text.replace("max = 7", "max = 2")

    page = edited(client, rules.programme, text)

    assert "choices.max" in page
    assert f"line {text.splitlines().index('max = 2') + 1}" in page
    assert "The most choices (2) are fewer than the fewest (3)." in page
    assert rules.programme.versions.count() == 1


@pytest.mark.usefixtures("officer")
def test_a_file_that_is_no_toml_stays_on_the_page_as_text(client: Client, target: Call) -> None:
    page = edited(client, target.rules.programme, "id = = 3", act="to-form")

    assert "This is not valid TOML: line 1" in page
    assert "id = = 3" in page


@pytest.mark.usefixtures("officer")
def test_a_rule_is_added_before_anything_is_saved(client: Client, target: Call) -> None:
    of, text = target.rules.programme, target.rules.text
    sent = {"text": text, "mode": "text", "seen": "1", "act": "add-rule", "kind": "language_test"}

    answer = client.post(f"/en/staff/programmes/{of.code}/edit/", sent)

    assert answer.context["sheet"].text.count("[[eligibility]]") == text.count("[[eligibility]]") + 1
    assert "eligibility[" in answer.content.decode()
    assert of.versions.count() == 1


@pytest.mark.usefixtures("officer")
def test_a_version_that_somebody_else_wrote_meanwhile_is_not_overwritten(client: Client, target: Call) -> None:
    of, text = target.rules.programme, target.rules.text
    edited(client, of, text + "\n# mine\n")

    page = edited(client, of, text + "\n# theirs\n")

    assert "Version 2 has been written meanwhile." in page
    assert "# theirs" in page
    assert of.versions.count() == 2


@pytest.mark.usefixtures("officer")
def test_versions_are_compared_and_rules_tried_on_imagined_students(client: Client, target: Call) -> None:
    of = target.rules.programme
    edited(client, of, target.rules.text.replace("max = 7", "max = 6"))

    compared = client.get(f"/en/staff/programmes/{of.code}/compare/").content.decode()
    tried = {
        who: client.get(f"/en/staff/programmes/{of.code}/versions/1/try/?who={who}").context["answer"].kind
        for who in ("strong", "weak", "sparse")
    }

    assert "<del>7</del>" in compared
    assert "<ins>6</ins>" in compared
    assert tried == {"strong": "good", "weak": "bad", "sparse": "warn"}


@pytest.mark.parametrize("page", ["", "edit/", "compare/", "versions/1/", "versions/1/try/"])
def test_strangers_find_no_page_of_a_programme(client: Client, target: Call, page: str) -> None:
    client.force_login(member("programme_officer").person)

    assert client.get(f"/en/staff/programmes/{target.rules.programme.code}/{page}").status_code == 404


@pytest.mark.parametrize("shipped", ["gri", "gra", "rise"])
def test_a_programme_is_begun_from_each_shipped_file(client: Client, shipped: str) -> None:
    owner = member("programme_officer")
    client.force_login(owner.person)
    place = owner.memberships[0].organisation
    form = {"code": f"own-{shipped}", "owner": place.code, "start": shipped}

    answer = client.post("/en/staff/programmes/new/", form)
    editor = client.get(answer["Location"])

    assert Programme.objects.get(code=f"own-{shipped}").versions.get().text == shipped_text(shipped)
    assert editor.status_code == 200


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
@pytest.mark.parametrize(
    "page", ["", "edit/", "edit/?view=text", "compare/", "versions/1/", "versions/1/try/?who=weak"]
)
def test_every_page_of_a_programme_opens_in_every_language(
    client: Client, target: Call, language: str, page: str
) -> None:
    assert client.get(f"/{language}/staff/programmes/{target.rules.programme.code}/{page}").status_code == 200
    assert client.get(f"/{language}/staff/programmes/").status_code == 200


@pytest.mark.usefixtures("officer")
@pytest.mark.parametrize("act", ["check", "add-rule", "save", "?"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "award = 3\neligibility = 4",
        'eligibility = ["x"]\naward.components = "none"',
        '[[eligibility]]\nkind = []\n[[eligibility]]\nkind = "min_age"\non = "soon"\nyears = "many"',
        '[award]\ncurrency = 7\nceiling_minor = "much"\nunits = 5',
        "[[award]]\nweeks = 3",
        "window.start_from = 2027-05-01T00:00:00\nallocation.caps = []",
    ],
)
def test_a_strange_file_is_answered_with_its_problems_in_form_and_text(
    client: Client, target: Call, text: str, act: str
) -> None:
    of = target.rules.programme

    for mode in ("text", "form"):
        data = {"text": text, "mode": mode, "act": act, "kind": "min_age", "seen": "1", "award--weeks": "3"}
        answer = client.post(f"/en/staff/programmes/{of.code}/edit/", data)
        shown = client.post(f"/en/staff/programmes/{of.code}/edit/", {**data, "mode": "text", "act": "to-form"})
        assert (answer.status_code, shown.status_code) == (200, 200)
    assert of.versions.count() == 1


@pytest.mark.usefixtures("officer")
def test_the_second_of_two_windows_is_told_what_the_first_one_saved(client: Client, target: Call) -> None:
    address = f"/en/staff/calls/{target.code}/edit/"
    form = client.get(address).context["form"]
    seen = seen_by(form)
    typed = {"rules": str(target.rules_id), "zone": target.zone, "grace_minutes": "10", "seen": seen}
    client.post(address, {**typed, "titles_en": "First", "summaries_en": "Twelve weeks."})

    answer = client.post(address, {**typed, "titles_en": "Second", "summaries_en": "Twelve weeks."})

    target.refresh_from_db()
    assert target.titles == {"en": "First"}
    assert "It now says: First." in answer.content.decode()


@pytest.mark.usefixtures("officer")
def test_programmes_of_one_name_are_told_apart_by_their_codes(client: Client, target: Call) -> None:
    own = target.rules.programme
    twin = client.post("/en/staff/programmes/new/", {"code": "twin", "owner": target.organisation.code, "start": "gri"})
    Programme.objects.filter(code="twin").update(names=own.names)

    page = client.get("/en/staff/calls/new/").content.decode()

    assert twin.status_code == 302
    assert f"{own.name} (twin), version 1" in page
    assert f"{own.name} ({own.code}), version 1" in page
