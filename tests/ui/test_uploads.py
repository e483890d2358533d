"""Files sent beside the page: the script is told where a redirect leads, and the page says what may be sent."""

import re
from typing import Any

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from factories import member

from sojourn.ui.fields import drawn_field
from sojourn.ui.forms import FileDropField

IMPORTS = "/en/staff/organisations/import/"
BY_SCRIPT = {"X-Upload": "whole"}
LINES = b"name,country,kind\nUniversity of Example,CA,host_university\n"


@pytest.fixture
def officer(client: Client) -> Client:
    client.force_login(member("administrator").person)
    return client


def sent(client: Client, content: bytes = LINES, **headers: str) -> Any:
    upload = SimpleUploadedFile("list.csv", content, content_type="text/csv")
    return client.post(IMPORTS, {"file": upload}, headers=headers)


@pytest.mark.django_db
def test_a_script_is_told_where_a_redirect_leads_and_a_browser_is_led(officer: Client) -> None:
    by_script, by_browser = sent(officer, **BY_SCRIPT), sent(officer)

    assert (by_script.status_code, list(by_script.json())) == (200, ["to"])
    assert re.fullmatch(rf"{IMPORTS}\w+/", by_script.json()["to"])
    assert by_browser.status_code == 302


@pytest.mark.django_db
def test_a_script_is_told_that_nobody_is_signed_in_any_more(client: Client) -> None:
    assert sent(client, **BY_SCRIPT).json() == {"away": f"/en/account/login/?next={IMPORTS}"}


@pytest.mark.django_db
def test_what_is_wrong_with_a_file_comes_back_as_the_page(officer: Client) -> None:
    answer = sent(officer, b"", **BY_SCRIPT)

    assert (answer.status_code, answer["Content-Type"]) == (200, "text/html; charset=utf-8")
    assert "The file is empty." in answer.content.decode()


def test_a_place_for_a_file_says_what_may_be_sent_before_it_is(settings: Any) -> None:
    settings.FILE_MEGABYTES = 7

    class Two(forms.Form):
        transcript = FileDropField(label="Transcript", most_bytes=10_000_000, kinds=(".pdf", ".png"))
        other = FileDropField(label="Other")

    transcript, other = (drawn_field(bound) for bound in Two())

    assert "PDF, PNG; at most 10 MB." in transcript
    assert ('accept=".pdf,.png"' in transcript, 'data-most="10000000"' in transcript) == (True, True)
    assert 'aria-describedby="id_transcript-limits"' in transcript
    assert ("At most 7 MB." in other, 'data-most="7000000"' in other, "accept=" in other) == (True, True, False)
