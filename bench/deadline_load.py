"""Applicants on the last day of a call, each with a browser of its own: they sign in, write, send a file, hand in.

Every answer of the server is kept with its time, so that afterwards each word that it confirmed can be looked for.
"""

import asyncio
import io
import random
import re
import secrets
import time
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlencode

import pikepdf

PASSWORD = "a-generated-password-that-opens-nothing"  # noqa: S105  of applicants who are generated
SAVES = 20
LATE = 0.5  # share of those who hand in within the last tenth
LAST = 0.9
PATIENCE = 60.0  # seconds that an applicant tries again while no server answers
TEXT = "What I want to find out, and why here. "
VERSION = re.compile(r'name="(v_\w+)" value="(\d*)"')
PAGE = re.compile(r'name="page" value="([\w-]+)"')
PLAIN = "application/x-www-form-urlencoded"
KEY = re.compile(r'name="submission" value="([\w-]+)"')


@dataclass
class Said:
    """What one applicant did and was told. `written[question]` counts the texts sent, `kept` the last one confirmed."""

    code: str
    written: int = 0
    kept: int = 0
    receipt: str = ""
    faults: list[str] = field(default_factory=list)


@dataclass
class Day:
    """All of one day.

    `times`: seconds of each kind of request; `retries`: requests that were sent again for want of an answer.
    """

    times: dict[str, list[float]] = field(default_factory=dict)
    said: list[Said] = field(default_factory=list)
    requests: int = 0
    retries: int = 0

    def at(self, kind: str, share: float) -> float:
        """The time within which that share of the requests of a kind were answered. Units: milliseconds."""
        values = sorted(self.times.get(kind, [0.0]))
        return values[min(len(values) - 1, int(len(values) * share))] * 1000

    @property
    def faults(self) -> int:
        """Answers that were not what an applicant needs."""
        return sum(len(each.faults) for each in self.said)


def papers(count: int = 6) -> list[bytes]:
    """PDF files of 1 to 3 MB whose bytes cannot be packed, as scanned pages are."""
    made = []
    for number in range(count):
        size = 1_000_000 + number * 2_000_000 // max(1, count - 1)
        paper = pikepdf.new()
        paper.add_blank_page()
        paper.pages[0].Scan = pikepdf.Stream(paper, secrets.token_bytes(size))
        out = io.BytesIO()
        paper.save(out)
        made.append(out.getvalue())
    return made


def moments(count: int, seconds: float, seed: int = 1) -> list[float]:
    """When each hands in: half of them evenly in the first nine tenths, half in the last tenth."""
    drawn = random.Random(seed)
    shares = (drawn.random() for _ in range(count))
    return [seconds * (u / LATE * LAST if u < LATE else LAST + (u - LATE) / LATE * (1 - LAST)) for u in shares]


class Browser:
    """One connection that stays open, with cookies; `own` is the address on this machine that it comes from."""

    def __init__(self, port: int, own: str, day: Day) -> None:
        self.port, self.own, self.day = port, own, day
        self.cookies: dict[str, str] = {}
        self.line: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, kind: str, method: str, path: str, body: bytes = b"", form: str = "") -> tuple[int, str, str]:
        """Status, place that the answer leads to, content. Asked again while nobody answers."""
        end = time.perf_counter() + PATIENCE
        while True:
            begin = time.perf_counter()
            self.day.requests += 1
            try:
                answer = await self._once(method, path, body, form)
            except (OSError, EOFError, ValueError):
                self.close()
                if time.perf_counter() > end:
                    raise
                self.day.retries += 1
                await asyncio.sleep(0.3)
                continue
            self.day.times.setdefault(kind, []).append(time.perf_counter() - begin)
            return answer

    def close(self) -> None:
        """Hang up."""
        if self.line is not None:
            self.line[1].close()
        self.line = None

    async def _once(self, method: str, path: str, body: bytes, form: str) -> tuple[int, str, str]:
        if self.line is None:
            self.line = await asyncio.open_connection("127.0.0.1", self.port, local_addr=(self.own, 0), limit=1 << 22)
        reader, writer = self.line
        head = [
            f"{method} {path} HTTP/1.1",
            f"Host: localhost:{self.port}",
            "Cookie: " + "; ".join(f"{name}={value}" for name, value in self.cookies.items()),
        ]
        if method == "POST":
            head += [f"Content-Type: {form}", f"X-CSRFToken: {self.cookies.get('csrftoken', '')}"]
        writer.write("\r\n".join([*head, f"Content-Length: {len(body)}", "", ""]).encode() + body)
        await writer.drain()
        lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        status, length, place = int(lines[0].split()[1]), 0, ""
        for line in lines[1:]:
            name, _, value = line.partition(":")
            name, value = name.lower(), value.strip()
            if name == "content-length":
                length = int(value)
            elif name == "location":
                place = value
            elif name == "set-cookie":
                cookie, _, kept = value.split(";", 1)[0].partition("=")
                self.cookies[cookie] = kept
        content = (await reader.readexactly(length)).decode("utf-8", "replace") if length else ""
        return status, place, content


async def apply(browser: Browser, who: dict[str, str], paper: bytes, hands_in: float, begins: float) -> Said:
    """One applicant's last hour, ended at its moment. Units: seconds of the event loop's clock."""
    loop, said = asyncio.get_running_loop(), Said(who["code"])
    browser.day.said.append(said)
    await asyncio.sleep(max(0.0, begins - loop.time()))
    at = f"/en/student/applications/{who['code']}"
    await browser.ask("page", "GET", "/en/account/login/")
    words = urlencode({"login": who["email"], "password": PASSWORD}).encode()
    status, _, _ = await browser.ask("sign in", "POST", "/en/account/login/", words, PLAIN)
    _expect(said, "sign in", status, 302)
    _, _, page = await browser.ask("page", "GET", f"{at}/parts/research/")
    form = {**dict(VERSION.findall(page)), "page": "".join(PAGE.findall(page)[:1])}
    for number in range(1, SAVES + 1):
        await asyncio.sleep(max(0.0, begins + (hands_in - begins) * number / (SAVES + 1) - loop.time()))
        await _save(browser, at, form, said, number)
    await asyncio.sleep(max(0.0, hands_in - loop.time()))
    await _send(browser, at, paper, said)
    _, _, page = await browser.ask("page", "GET", f"{at}/check/")
    key = "".join(KEY.findall(page)[:1])
    if not key:
        said.faults.append("check: no button to hand in")
        return said
    status, place, _ = await browser.ask(
        "submit", "POST", f"{at}/check/", urlencode({"submission": key}).encode(), PLAIN
    )
    if status == 302 and "/receipts/" in place:
        said.receipt = place
        status, _, _ = await browser.ask("page", "GET", place)
        _expect(said, "receipt", status, 200)
    else:
        said.faults.append(f"submit: {status} {place}")
    browser.close()
    return said


async def _save(browser: Browser, at: str, form: dict[str, str], said: Said, number: int) -> None:
    said.written = number
    typed = {**form, "q_interests": f"{TEXT * (number // 4)}{number}", "q_rationale": TEXT * 3, "q_experience": "no"}
    status, _, _ = await browser.ask("save", "POST", f"{at}/parts/research/save/", urlencode(typed).encode(), PLAIN)
    if status == 200:
        said.kept = number
    _expect(said, "save", status, 200)


async def _send(browser: Browser, at: str, paper: bytes, said: Said) -> None:
    edge = secrets.token_hex(12)
    head = f'--{edge}\r\nContent-Disposition: form-data; name="language"\r\n\r\nen\r\n'
    head += f'--{edge}\r\nContent-Disposition: form-data; name="file"; filename="transcript.pdf"\r\n'
    body = f"{head}Content-Type: application/pdf\r\n\r\n".encode() + paper + f"\r\n--{edge}--\r\n".encode()
    form = f"multipart/form-data; boundary={edge}"
    status, _, _ = await browser.ask("upload", "POST", f"{at}/documents/transcript/add/", body, form)
    _expect(said, "upload", status, 302)


def _expect(said: Said, what: str, status: int, wanted: int) -> None:
    if status != wanted:
        said.faults.append(f"{what}: {status}")


async def run(port: int, people: list[dict[str, str]], seconds: float, session: tuple[float, float]) -> Day:
    """A whole day of so many seconds; each begins within `session` seconds before handing in, not before the day."""
    day, loop, drawn, files = Day(), asyncio.get_running_loop(), random.Random(2), papers()
    start = loop.time() + 0.5
    visits: list[Any] = []
    for number, (who, moment) in enumerate(zip(people, moments(len(people), seconds), strict=True)):
        begins = max(0.0, moment - drawn.uniform(*session))
        own = f"127.{1 + number // 60_000}.{number // 250 % 240}.{1 + number % 250}"
        visit = apply(Browser(port, own, day), who, files[number % len(files)], start + moment, start + begins)
        visits.append(asyncio.ensure_future(visit))
    for done in await asyncio.gather(*visits, return_exceptions=True):
        if isinstance(done, BaseException):
            day.said.append(Said("", faults=[f"{type(done).__name__}: {done}"]))
    return day
