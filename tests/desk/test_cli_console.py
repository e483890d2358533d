"""What moves on the terminal while a command works."""

import threading

import pytest

from sojourn.desk.cli import console as consoles
from sojourn.desk.cli.console import Console
from sojourn.texts import speaker


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("TERM", "xterm")


@pytest.mark.usefixtures("terminal")
@pytest.mark.parametrize(("language", "words"), [("en", "Comparing"), ("ko", "비교 중"), ("fr", "Comparaison")])
def test_long_work_is_shown(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], language: str, words: str
) -> None:
    monkeypatch.setattr(consoles, "PATIENCE", 0)
    with Console(speaker(language), as_json=False).working("compare-progress"):
        _wait_for_the_timer()
    shown = capsys.readouterr()
    assert words in shown.err
    assert shown.out == ""


@pytest.mark.usefixtures("terminal")
def test_a_counted_job_says_how_far_it_is(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(consoles, "PATIENCE", 0)
    with Console(speaker("en"), as_json=False).progress("letters-progress") as advance:
        _wait_for_the_timer()
        advance(7, 12)
    assert "7/12" in capsys.readouterr().err


@pytest.mark.usefixtures("terminal")
def test_short_work_shows_nothing(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(consoles, "PATIENCE", 600)
    with Console(speaker("en"), as_json=False).progress("letters-progress") as advance:
        advance(1, 1)
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "")


def test_nothing_moves_where_nobody_looks(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(consoles, "PATIENCE", 0)
    with Console(speaker("en"), as_json=False).working("compare-progress"):
        _wait_for_the_timer()
    shown = capsys.readouterr()
    assert (shown.out, shown.err) == ("", "")


def _wait_for_the_timer() -> None:
    for thread in threading.enumerate():
        if isinstance(thread, threading.Timer):
            thread.join(10)
