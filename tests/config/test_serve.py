"""`sojourn serve` answers pages, hands out static files that a browser keeps, and does the work behind them."""

import os
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from sojourn.config.serve import choose_port
from sojourn.core.errors import Refused

# The pages' time to end is shortened, so that the test of it is short too.
COMMAND = [
    sys.executable,
    "-c",
    "from sojourn.config import command, serve; serve.PAGES_END = 1; raise SystemExit(command.main())",
]


def test_a_port_that_is_taken_is_left_to_whoever_has_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(Refused) as refused:
            choose_port("127.0.0.1", port)

        assert refused.value.reason == "port_taken"
        assert choose_port("127.0.0.1", None) >= 8000


@pytest.mark.parametrize(
    ("address", "port"), [("203.0.113.9", 8000), ("no-such-name.invalid", 8000), ("127.0.0.1", 70_000)]
)
def test_where_nobody_can_listen_is_not_told_as_taken(address: str, port: int) -> None:
    with pytest.raises(Refused) as refused:
        choose_port(address, port)

    assert refused.value.reason == "address_unusable"


def test_the_next_port_is_taken_where_the_first_is_not_free(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setattr("sojourn.config.serve.DEFAULT_PORT", taken.getsockname()[1])

        assert choose_port("127.0.0.1", None) > taken.getsockname()[1]


@dataclass(frozen=True)
class Site:
    """A server of its own: its address, its data folder, its process."""

    url: str
    data: Path
    process: subprocess.Popen[str]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """A server that is stopped when the tests of this file have ended, or by the last of them."""
    if os.environ.get("DATABASE_URL"):
        pytest.skip("serves SQLite, whatever database the other tests run on")
    data = tmp_path_factory.mktemp("served")
    environment = os.environ | {
        "SOJOURN_DATA": str(data),
        "SOJOURN_SECRET_KEY": "served-in-a-test-with-a-secret-that-is-long",
        "DATABASE_URL": "",
    }
    environment.pop("DJANGO_SETTINGS_MODULE", None)
    with subprocess.Popen(
        [*COMMAND, "serve", "--port", str(choose_port("127.0.0.1", None) + 71), "--workers", "1", "--lang", "en"],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
    ) as server:
        assert server.stdout is not None
        said = server.stdout.readline()
        found = re.search(r"http://localhost:\d+", said)
        assert found, said
        try:
            yield Site(found.group(), data, server)
        finally:
            server.send_signal(signal.SIGTERM)
            server.wait(timeout=20)


def fetch(url: str, **headers: str) -> tuple[dict[str, str], bytes]:
    """The headers and the content of an answer, waiting until there is a server."""
    for _ in range(100):
        try:
            with urllib.request.urlopen(urllib.request.Request(url, headers=headers), timeout=10) as answer:  # noqa: S310  our own server
                return {name.lower(): value for name, value in answer.headers.items()}, answer.read()
        except ConnectionError:
            time.sleep(0.1)
        except urllib.error.URLError as fault:
            if not isinstance(fault.reason, ConnectionError):
                raise
            time.sleep(0.1)
    raise AssertionError("no server answers")


def test_a_page_names_static_files_that_a_browser_may_keep_for_ever(site: Site) -> None:
    _, page = fetch(f"{site.url}/ko/")
    (sheet,) = set(re.findall(r'href="(/static/ui/tokens\.[0-9a-f]{12}\.css)"', page.decode()))
    headers, _ = fetch(site.url + sheet, **{"Accept-Encoding": "gzip"})

    assert (headers["cache-control"], headers["content-encoding"]) == ("max-age=315360000, public, immutable", "gzip")


def test_the_worker_does_what_comes_back(site: Site) -> None:
    fetch(f"{site.url}/en/")

    for _ in range(100):
        with sqlite3.connect(site.data / "sojourn.sqlite3") as rows:
            done = {name for (name,) in rows.execute("SELECT work FROM jobs_job WHERE state = 'done'")}
        if "seal" in done:
            return
        time.sleep(0.1)
    raise AssertionError(f"the worker did only {done}")


def test_a_request_that_never_ends_does_not_hold_up_the_end(site: Site) -> None:
    fetch(f"{site.url}/en/")
    port = int(site.url.rpartition(":")[2])
    head = f"POST /en/account/login/ HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: text/plain\r\n"
    with socket.create_connection(("127.0.0.1", port), timeout=5) as stuck:
        stuck.sendall(f"{head}Content-Length: 1000\r\n\r\nhalf a".encode())
        time.sleep(0.5)

        site.process.send_signal(signal.SIGTERM)

        assert site.process.wait(timeout=60) == 0
