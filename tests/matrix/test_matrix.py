"""Every URL, every role, every language, from one table."""

import re

import pytest
from django.db import connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from django.utils import translation
from factories import member, organisation
from matrix_cast import client_of
from matrix_table import LIBRARY, ROLES, TABLE, VISITOR, Arguments, Row
from matrix_urls import url_names

from sojourn.stages.agreements.models import Party
from sojourn.stages.calls.models import Call

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("world")]
LANGUAGES = ("en", "ko", "fr")
EVERY_ROLE = (VISITOR, *ROLES)
MOST_QUERIES = 12
# A file of everything that a call has: a query for each of its tables, however long these are.
WHOLE_CALLS = {"staff:call_folder": 15}
FOUND = {200, 302, 303}
# The pages of one call.
CALL_PAGES = {row.name for row in TABLE if row.name.startswith("staff:call") and row.foreign is not None}
# A hub reads a call and its form, and sees nobody who applied.
HUB_PAGES = {"staff:call", "staff:call_form", "staff:call_form_version", "staff:call_form_compare"}


def address(row: Row, language: str = "en", arguments: Arguments | None = None) -> str:
    given = row.own if arguments is None else arguments
    with translation.override(language):
        return reverse(row.name, kwargs=given() if callable(given) else given) + row.query


def answer(client: Client, row: Row, url: str) -> str:
    """What a person sees of an answer: there, hidden, closed, sign in, or the status."""
    with transaction.atomic():
        response = client.post(url) if row.method == "post" else client.get(url)
        transaction.set_rollback(True)
    if response.status_code in (302, 303) and "/account/login/" in response["Location"]:
        return "sign in"
    # 409: whoever may save is told that what came has no sense or is too old.
    if response.status_code in FOUND or response.status_code == 409:
        return "there"
    return {404: "hidden", 403: "closed"}.get(response.status_code, str(response.status_code))


def expected(row: Row, role: str) -> str:
    if role in row.may:
        return "there"
    if role == VISITOR and not row.hidden_from_visitors:
        return "sign in"
    return row.others


def expected_foreign(row: Row, role: str) -> str:
    if role in row.sees_foreign:
        return "there"
    return expected(row, role) if role not in row.may else "hidden"


def test_every_url_has_one_row() -> None:
    ours = sorted({name for name in url_names() if not name.startswith(LIBRARY)})

    assert sorted(row.name for row in TABLE) == ours


@pytest.mark.parametrize("row", TABLE, ids=lambda row: row.name)
def test_each_role_gets_what_the_table_says(row: Row) -> None:
    url = address(row)

    got = {role: answer(client_of(role), row, url) for role in EVERY_ROLE}

    assert got == {role: expected(row, role) for role in EVERY_ROLE}


@pytest.mark.parametrize("row", [row for row in TABLE if row.foreign is not None], ids=lambda row: row.name)
def test_the_same_of_another_organisation_is_not_there(row: Row) -> None:
    url = address(row, arguments=row.foreign)

    got = {role: answer(client_of(role), row, url) for role in EVERY_ROLE}

    assert got == {role: expected_foreign(row, role) for role in EVERY_ROLE}


@pytest.mark.parametrize(("kind", "opens"), [("agreement", CALL_PAGES), ("call", CALL_PAGES), ("hub", HUB_PAGES)])
def test_a_narrowed_role_opens_nothing_once_its_organisation_has_left(kind: str, opens: set[str]) -> None:
    rows = [row for row in TABLE if row.name in CALL_PAGES]
    call = Call.objects.get(code=rows[0].own["code"])  # type: ignore[index]  # the code of the call stands in the table
    joined = Party.objects.create(agreement=call.agreement, organisation=organisation("funder"), role="funder")
    code = {"agreement": call.agreement.code, "call": call.code, "hub": "hub-of-it"}[kind]
    client = Client()
    client.force_login(member("programme_officer", joined.organisation, scope_kind=kind, scope_code=code).person)

    before = {row.name for row in rows if answer(client, row, address(row)) == "there"}
    joined.delete()
    after = {answer(client, row, address(row)) for row in rows}

    assert (before, after) == (opens, {"hidden"})


@pytest.mark.parametrize("row", [row for row in TABLE if row.method == "get" and row.may], ids=lambda row: row.name)
def test_each_page_speaks_three_languages(row: Row) -> None:
    role = next(role for role in EVERY_ROLE[::-1] if role in row.may)
    client = client_of(role)

    got = {language: answer(client, row, address(row, language)) for language in LANGUAGES}

    assert got == dict.fromkeys(LANGUAGES, "there")


@pytest.mark.parametrize("row", [row for row in TABLE if row.method == "get" and row.may], ids=lambda row: row.name)
def test_no_page_asks_the_database_much(row: Row) -> None:
    for role in (VISITOR, "student", "home_coordinator", "host_professor", "programme_officer", "administrator"):
        if role in row.may:
            client, url = client_of(role), address(row)
            with CaptureQueriesContext(connection) as queries:
                client.get(url)
            # The clock of a demonstration is asked once a second, whichever page comes then.
            asked = [each["sql"] for each in queries if not re.search("SAVEPOINT|clock_shift", each["sql"])]
            assert len(asked) <= WHOLE_CALLS.get(row.name, MOST_QUERIES), (role, asked)


@pytest.mark.parametrize("row", [row for row in TABLE if row.method == "post"], ids=lambda row: row.name)
def test_what_changes_something_cannot_be_fetched(row: Row) -> None:
    role = next((role for role in EVERY_ROLE[::-1] if role in row.may), "administrator")

    assert client_of(role).get(address(row)).status_code in {404, 405}


def library_names() -> list[str]:
    return sorted({name for name in url_names() if name.startswith(LIBRARY)})


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pages_of_the_sign_in_library_answer_without_a_fault(language: str) -> None:
    clients = [client_of(VISITOR), client_of("student"), client_of("administrator")]
    faults = []

    for name in library_names():
        try:
            with translation.override(language):
                url = reverse(name)
        except NoReverseMatch:
            continue  # it needs a key that a mail carries
        for client in clients:
            with transaction.atomic():
                status = client.get(url).status_code
                transaction.set_rollback(True)
            if status >= 500:
                faults.append((name, status))

    assert faults == []
