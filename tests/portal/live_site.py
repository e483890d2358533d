"""A portal with the demonstration world on a port of its own, and a browser that watches what goes wrong."""

import fcntl
import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.error import URLError
from urllib.parse import urlsplit

CHROMIUM = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
PATIENCE = 240  # seconds


def made_world() -> Path:
    """A folder with the demonstration world, made once for all processes of a run; whoever changes it takes a copy."""
    folder = Path(os.environ["SOJOURN_DATA"]) / "world"
    with folder.with_suffix(".lock").open("wb") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # the others wait until it is made
        if not (folder / "made").exists():
            subprocess.run([*_command(folder, _free_port()), "--no-serve"], check=True, stdout=subprocess.DEVNULL)
            (folder / "made").touch()
    return folder


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _command(folder: Path, port: int) -> list[str]:
    return [sys.executable, "-m", "sojourn.config.world.demo", "--data", str(folder), "--port", str(port)]


@contextmanager
def world_site(folder: Path) -> Iterator[str]:
    """The address of a portal with the world that lies in a folder; it is made where there is none."""
    port = _free_port()
    url = f"http://localhost:{port}"
    log = (folder / "server.log").open("wb")
    command = _command(folder, port)
    with log, subprocess.Popen(command, stdout=log, stderr=log) as server:
        try:
            _wait(f"{url}/en/", server)
            yield url
        finally:
            server.terminate()


def _wait(url: str, server: "subprocess.Popen[bytes]") -> None:
    """Until the server answers anything."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        assert server.poll() is None, "the server has ended"
        try:
            urllib.request.urlopen(url, timeout=PATIENCE)  # noqa: S310  our own server
        except URLError as fault:
            if hasattr(fault, "code"):  # an answer, whatever it says
                return
            time.sleep(0.1)
        else:
            return
    raise TimeoutError(url)


@contextmanager
def browser() -> Iterator[Any]:
    """Chromium without a window."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as run:
        opened = run.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield opened
        opened.close()


class Visit:
    """One person's browser. `faults` collects errors of the console, answers from 500 on, requests to elsewhere."""

    def __init__(self, opened: Any, site: str, language: str = "en", **settings: Any) -> None:
        self.site = site
        self.language = language
        self.faults: list[str] = []
        self.context = opened.new_context(viewport={"width": 1280, "height": 900}, **settings)
        self.context.set_default_timeout(45_000)
        self.page = self.context.new_page()
        host = urlsplit(site).netloc
        self.page.on("console", lambda said: said.type == "error" and self.faults.append(f"console: {said.text}"))
        self.page.on("pageerror", lambda fault: self.faults.append(f"script: {fault}"))
        self.page.on(
            "request",
            lambda asked: (
                urlsplit(asked.url).netloc not in {host, ""} and self.faults.append(f"elsewhere: {asked.url}")
            ),
        )
        self.page.on(
            "response",
            lambda answer: answer.status >= 500 and self.faults.append(f"{answer.status}: {answer.url}"),
        )

    def go(self, path: str) -> Any:
        """Open a page of the portal by its path without the language."""
        return self.page.goto(f"{self.site}/{self.language}/{path}")

    def press(self, selector: str) -> None:
        """Press the first of what is found, and wait for the page that it leads to."""
        with self.page.expect_navigation():
            self.page.locator(selector).first.click()

    def enter(self, role: str, organisation: str) -> None:
        """Become the first person of a role in an organisation, as a viewer of the demonstration does."""
        self.go(f"demonstration/?q={organisation}")
        self.press(f'button[data-role="{role}"][data-at="{organisation}"]')

    def leave(self) -> None:
        """Be a visitor again."""
        self.go("demonstration/")
        self.press('main button[formaction$="/demonstration/leave/"]')

    def move_clock(self, moment: str) -> None:
        """Move the world to an instant (ISO, with its offset)."""
        self.go("demonstration/")
        button = self.page.locator('button[name="to"]').first
        button.evaluate("(button, moment) => { button.value = moment; }", moment)
        self.press('button[name="to"]')
