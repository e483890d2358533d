"""Pages of one process are answered in turn, and nobody waits for long."""

import io
import threading
from typing import Any

import pytest

from sojourn.config.turns import SMALL, InTurn

WAITS = 10  # seconds after which a test gives up


class Pages:
    """Pages that end when they are told to, and count how many are being made."""

    def __init__(self) -> None:
        self.begun, self.may_end = threading.Semaphore(0), threading.Event()
        self.bodies: list[bytes] = []
        self.now = self.most = 0

    def __call__(self, environ: dict[str, Any], _start: Any) -> list[bytes]:
        self.now += 1
        self.most = max(self.most, self.now)
        self.begun.release()
        self.bodies.append(environ["wsgi.input"].read())
        self.may_end.wait(WAITS)
        self.now -= 1
        return [b""]


def asked(body: bytes = b"", **more: str) -> dict[str, Any]:
    return {"CONTENT_LENGTH": str(len(body)), "wsgi.input": io.BytesIO(body), **more}


def both(site: InTurn, pages: Pages, second: dict[str, Any], wanted: int) -> None:
    """Ask twice at once, and let the pages end when so many are being made."""
    askers = [threading.Thread(target=site, args=(each, None)) for each in (asked(), second)]
    for asker in askers:
        asker.start()
    for _ in range(wanted):
        assert pages.begun.acquire(timeout=WAITS)
    pages.may_end.set()
    for asker in askers:
        asker.join(WAITS)


def test_one_page_is_made_after_another() -> None:
    pages = Pages()

    both(InTurn(pages, patience=WAITS), pages, asked(b"word"), wanted=1)

    assert pages.most == 1
    assert sorted(pages.bodies) == [b"", b"word"]


def test_a_page_goes_beside_a_slow_one() -> None:
    pages = Pages()

    both(InTurn(pages, patience=0.01), pages, asked(), wanted=2)

    assert pages.most == 2


@pytest.mark.parametrize(
    "more", [{"CONTENT_LENGTH": str(SMALL + 1)}, {"HTTP_TRANSFER_ENCODING": "chunked"}, {"CONTENT_LENGTH": "many"}]
)
def test_a_file_on_its_way_takes_no_turn(more: dict[str, str]) -> None:
    pages = Pages()

    both(InTurn(pages, patience=WAITS), pages, asked() | more, wanted=2)

    assert pages.most == 2


def test_a_page_that_fails_gives_its_turn_back() -> None:
    def fails(_environ: dict[str, Any], _start: Any) -> list[bytes]:
        raise ValueError("on purpose")

    site = InTurn(fails, patience=0.01)
    with pytest.raises(ValueError, match="on purpose"):
        site(asked(), None)  # type: ignore[arg-type]  # never called

    assert not site.turn.locked()
