"""A file that comes in pieces: it goes on where it stopped, belongs to one person and one thing, and is taken once."""

import os
import time
from pathlib import Path
from typing import Any

import factories
import pytest

from sojourn.base.files import pieces
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused

pytestmark = pytest.mark.django_db
CONTENT = bytes(range(256)) * 40


@pytest.fixture(autouse=True)
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.FILES = tmp_path
    return tmp_path / "pieces"


@pytest.fixture
def person() -> Person:
    return factories.person()


def begun(person: Person, size: int = len(CONTENT)) -> pieces.Sent:
    return pieces.begin("성적.pdf", size, "application:a:cv", person)


def test_pieces_make_the_file_whatever_came_twice_or_out_of_order(person: Person) -> None:
    sent = begun(person)

    come = [
        pieces.add(sent, 0, CONTENT[:4000]),
        pieces.add(sent, 0, CONTENT[:4000]),  # its answer was lost
        pieces.add(sent, 8000, CONTENT[8000:]),  # one between is missing
        pieces.add(sent, 4000, CONTENT[4000:]),
    ]

    with pieces.taken(pieces.sent_of(sent.mark, "application:a:cv", person)) as file:
        assert file is not None
        assert (file.name, file.size, file.read()) == ("성적.pdf", len(CONTENT), CONTENT)
    assert come == [4000, 4000, 4000, len(CONTENT)]


def test_a_file_is_taken_once_and_asking_again_takes_nothing(person: Person, folder: Path) -> None:
    sent = begun(person)
    pieces.add(sent, 0, CONTENT)
    with pieces.taken(sent):
        pass

    with pieces.taken(sent) as again:
        assert again is None
    assert [place.stat().st_size for place in folder.iterdir()] == [0]


def test_what_is_refused_is_let_go_and_what_fails_otherwise_can_be_tried_again(person: Person, folder: Path) -> None:
    refused, failed = begun(person), begun(person)
    for each in (refused, failed):
        pieces.add(each, 0, CONTENT)

    with pytest.raises(Refused, match="file_pdf_broken"), pieces.taken(refused):
        raise Refused("file_pdf_broken")
    with pytest.raises(OSError, match="disk"), pieces.taken(failed):
        raise OSError("disk")

    assert [place.name for place in folder.iterdir()] == [failed.place.name]
    assert failed.arrived == len(CONTENT)


def test_a_file_with_a_piece_missing_is_not_taken(person: Person) -> None:
    sent = begun(person)
    pieces.add(sent, 0, CONTENT[:-1])

    with pytest.raises(Refused, match="pieces_gone"), pieces.taken(sent):
        pass


@pytest.mark.parametrize(
    ("name", "size", "reason"),
    [
        ("a.pdf", 0, "file_empty"),
        ("a.pdf", 20_000_001, "file_too_large"),
        ("a.exe", 5, "file_kind_unknown"),
        ("pdf", 5, "file_kind_unknown"),
    ],
)
def test_what_will_not_do_is_refused_before_a_byte_is_sent(person: Person, name: str, size: int, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        pieces.begin(name, size, "thing", person)

    assert refused.value.reason == reason


def test_more_than_was_said_is_refused(person: Person) -> None:
    sent = begun(person, size=10)

    with pytest.raises(Refused, match="file_too_large"):
        pieces.add(sent, 5, b"123456")


def test_a_mark_opens_nothing_for_another_person_or_thing_or_when_it_was_changed(person: Person) -> None:
    sent = begun(person)

    for mark, thing, who in (
        (sent.mark, "application:a:cv", factories.person()),
        (sent.mark, "application:b:cv", person),
        (sent.mark[:-2] + "xx", "application:a:cv", person),
        ("", "application:a:cv", person),
    ):
        with pytest.raises(Refused, match="pieces_gone"):
            pieces.sent_of(mark, thing, who)


def test_what_never_ended_is_swept_away_and_what_is_on_its_way_stays(person: Person, folder: Path) -> None:
    old, new = begun(person), begun(person)
    long_ago = time.time() - pieces.LIFE.total_seconds() - 60
    os.utime(old.place, (long_ago, long_ago))

    swept = pieces.sweep()

    assert (swept, [place.name for place in folder.iterdir()]) == (1, [new.place.name])
    with pytest.raises(Refused, match="pieces_gone"):
        pieces.add(old, 0, b"x")


def test_of_too_many_begun_by_one_person_the_oldest_give_way(person: Person, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pieces, "MOST_OPEN", 2)
    sent = []
    for age in (30, 20, 10):
        sent.append(begun(person))
        moment = time.time() - age
        os.utime(sent[-1].place, (moment, moment))
    begun(factories.person())

    assert [each.place.exists() for each in sent] == [False, True, True]
