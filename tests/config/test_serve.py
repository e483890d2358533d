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
from pathlib import Path

import pytest

from sojourn.config.serve import choose_port
from sojourn.core.errors import Refused

COMMAND = [sys.executable, "-c", "from sojourn.config.command import main; raise SystemExit(main())"]


def test_a_port_that_is_taken_is_left_to_whoever_has_it() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(Refused) as refused:
            choose_port("127.0.0.1", port)

        assert refused.value.reason == "port_taken"
        assert choose_port("127.0.0.1", None) >= 8000


def test_the_next_port_is_taken_where_the_first_is_not_free(monkeypatch: pytest.MonkeyPatch) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        monkeypatch.setattr("sojourn.config.serve.DEFAULT_PORT", taken.getsockname()[1])

        assert choose_port("127.0.0.1", None) > taken.getsockname()[1]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[str, Path]]:
    """The address of a server of its own, and its data folder."""
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
            yield found.group(), data
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


def test_a_page_names_static_files_that_a_browser_may_keep_for_ever(site: tuple[str, Path]) -> None:
    url, _ = site

    _, page = fetch(f"{url}/ko/")
    (sheet,) = set(re.findall(r'href="(/static/ui/tokens\.[0-9a-f]{12}\.css)"', page.decode()))
    headers, _ = fetch(url + sheet, **{"Accept-Encoding": "gzip"})

    assert (headers["cache-control"], headers["content-encoding"]) == ("max-age=315360000, public, immutable", "gzip")


def test_the_worker_does_what_comes_back(site: tuple[str, Path]) -> None:
    url, data = site
    fetch(f"{url}/en/")

    for _ in range(100):
        with sqlite3.connect(data / "sojourn.sqlite3") as rows:
            done = {name for (name,) in rows.execute("SELECT work FROM jobs_job WHERE state = 'done'")}
        if "seal" in done:
            return
        time.sleep(0.1)
    raise AssertionError(f"the worker did only {done}")
