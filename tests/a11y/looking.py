"""How a page is opened and looked at: in a language, a theme, a width."""

import gzip
import re
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from itertools import product, takewhile
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import axe_playwright_python
from live_site import Visit
from playwright.sync_api import Error as PlaywrightError
from strict import faults

from pages import PAGES, Page

CODE = re.compile(r"\d")
# Zones and addresses of mail are codes as well.
ZONE = re.compile(r"^[A-Z][a-z]+/[A-Z]|.+@")
LANGUAGE = re.compile(r"^/(ko|en|fr)/")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
WIDE, NARROW, NARROWEST = 1280, 360, 320
# Compressed, without fonts: what a phone in a train has to load before it can show anything.
MOST_BYTES = 150_000


@dataclass(frozen=True)
class Look:
    """In which language, theme and width a page is seen."""

    language: str
    theme: str
    width: int

    def __str__(self) -> str:
        return f"{self.language}-{self.theme}-{self.width}"


EVERY = tuple(Look(*look) for look in product(("ko", "en", "fr"), ("light", "dark"), (WIDE, NARROW)))
# Each page is seen in each language; each two values of different kinds meet on every second page, in one half or the
# other. Everything else is seen in the long run.
HALVES = (
    (Look("ko", "light", WIDE), Look("en", "light", NARROW), Look("fr", "dark", NARROW)),
    (Look("ko", "dark", NARROW), Look("en", "dark", WIDE), Look("fr", "light", WIDE)),
)
FIRST_LOOK = HALVES[0][0]
CASES = [(page, look) for place, page in enumerate(PAGES) for look in HALVES[place % 2]]
OTHER_CASES = [(page, look) for page in PAGES for look in EVERY if (page, look) not in CASES]


def named(value: object) -> str:
    """The name of a case in the report of a test run."""
    return value.name if isinstance(value, Page) else str(value)


class Visits:
    """The browsers of those who look, one for each role, opened when first needed."""

    def __init__(self, site: str, opened: Any) -> None:
        self.site, self.opened = site, opened
        self._known: dict[tuple[str, str], Visit] = {}
        # Where the links to a page lead: they are followed once.
        self._ends: dict[Page, str] = {}
        # Static files have a digest in their name: each is weighed once.
        self.weights: dict[str, int] = {}

    def of(self, page: Page) -> Visit:
        """The browser of the role that a page needs."""
        key = (page.role, page.at)
        if key not in self._known:
            visit = Visit(self.opened, self.site, timezone_id="Asia/Seoul")
            if page.role:
                visit.enter(page.role, page.at)
            self._known[key] = visit
        return self._known[key]

    def open(self, page: Page, look: Look) -> Visit:
        """The page as it is seen so, with what it answered in `visit.html`."""
        visit = self.of(page)
        visit.language = look.language
        visit.page.set_viewport_size({"width": look.width, "height": 900})
        visit.page.emulate_media(color_scheme=look.theme, reduced_motion="reduce")
        if page not in self._ends:
            self._ends[page] = self._follow(visit, page)
        visit.faults.clear()
        answer = visit.go(self._ends[page])
        assert answer.status == 200, f"{answer.status}: {answer.url}"
        visit.html = answer.text()
        return visit

    @staticmethod
    def _follow(visit: Visit, page: Page) -> str:
        """The path of a page, without the language; where links lead to it, the last of them."""
        path = page.path
        for link in page.then:
            visit.go(path)
            # A link in a mail has the address and the language of the mail.
            to = urlsplit(visit.page.locator(link).first.evaluate("link => link.href"))
            path = LANGUAGE.sub("", to.path) + (f"?{to.query}" if to.query else "")
        return path


# Of what is in order nothing is told: to describe it would take axe as long as to look.
AXE = """options => axe.run({ runOnly: options, resultTypes: ['violations'] }).then(found => found.violations)"""


@cache
def axe_source() -> str:
    """The script of axe."""
    return (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text("utf-8")


def violations(visit: Visit) -> list[str]:
    """What axe finds against WCAG 2.2 AA, with the first elements of each."""
    visit.page.evaluate(axe_source())
    found = visit.page.evaluate(AXE, {"type": "tag", "values": TAGS})
    return [
        f"{one['id']}: {node['html'][:160]} ({node['failureSummary'].splitlines()[-1].strip()[:160]})"
        for one in found
        for node in one["nodes"][:4]
    ]


def overflow(visit: Visit) -> int:
    """By how many pixels the page is wider than the window."""
    return int(visit.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


LATIN = """() => {
  const apart = '[data-content], code, kbd, pre, script, style, noscript, select[name$=zone], '
    + '[lang]:not(html):not([lang=ko])';
  const person = /(?:[A-Z][A-Za-zÀ-ÿ'’.-]* )*\\((?:generated|가상)\\)/g;
  const foreign = (element) => element.closest(apart);
  const words = [];
  const look = (text, element) => {
    if (!element || foreign(element) || (element.matches('textarea') && text === element.textContent)) return;
    const left = text.replace(person, '');
    for (const word of left.match(/[A-Za-z0-9À-ÿ][A-Za-z0-9À-ÿ'’.@/-]+/g) || []) words.push(word);
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) look(walk.currentNode.data, walk.currentNode.parentElement);
  for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
    for (const element of document.querySelectorAll(`[${name}]`)) look(element.getAttribute(name), element);
  }
  look(document.title.split('·').slice(0, -1).join(' '), document.documentElement.querySelector('title'));
  return words;
}"""
# The name of the house, of languages in themselves, of file formats and units, as Korean writes them too.
SAID_IN_KOREAN = frozenset(
    "Sojourn English Français Excel KB MB GB PDF CSV XLSX ICS TOML ROR TOTP SHA http https".split()  # noqa: SIM905  a line, not a column
)


def latin_words(visit: Visit) -> list[str]:
    """Words in Latin letters that are neither codes nor names nor what people wrote.

    A code has a digit, is in capitals or a zone; people of the world are "(generated)"; all else is marked.
    """
    words = {word.strip(".-/") for word in visit.page.evaluate(LATIN)}
    names = {
        word for word in words if word in SAID_IN_KOREAN or word.isupper() or CODE.search(word) or ZONE.match(word)
    }
    return sorted(words - names)


STOPS = """() => {
  const seen = (style) => style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
  window.stops = [];
  addEventListener('keyup', () => {
    const element = document.activeElement;
    if (!element || element === document.body) return window.stops.push(null);
    const box = element.getBoundingClientRect();
    const around = element.closest('.drop') || element;
    window.stops.push({
      what: element.outerHTML.slice(0, 120),
      visible: seen(getComputedStyle(element)) || seen(getComputedStyle(around)),
      inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    });
  }, true);
}"""


TOGETHER = 10  # presses of a key before the page is asked what they reached


def unseen_stops(visit: Visit, most: int = 40) -> list[str]:
    """Elements that the tab key reaches without a visible ring, or outside of the window."""
    visit.page.evaluate(STOPS)
    stops: list[dict[str, Any] | None] = []
    for pressed in range(TOGETHER, most + 1, TOGETHER):
        for _ in range(TOGETHER):
            visit.page.keyboard.press("Tab")
        stops = visit.page.evaluate("window.stops")
        if None in stops or len(stops) < pressed:  # the end of the page, or what is outside of it
            break
    reached = takewhile(lambda stop: stop is not None, stops)
    return [stop["what"] for stop in reached if stop and not (stop["visible"] and stop["inside"])]


def weight(visits: Visits, page: Page, look: Look) -> int:
    """The bytes of a page with all that it loads, compressed, without fonts; the page stays open."""
    sizes: dict[str, int] = {}

    def weigh(answer: Any) -> None:
        if answer.request.is_navigation_request():
            sizes.clear()  # a page on the way
        if "/fonts/" in answer.url:
            return
        if answer.url in visits.weights:
            sizes[answer.url] = visits.weights[answer.url]
            return
        with suppress(PlaywrightError):  # its page has been left
            sizes[answer.url] = len(gzip.compress(answer.body()))
            if "/static/" in answer.url:
                visits.weights[answer.url] = sizes[answer.url]

    visit = visits.of(page)
    visit.page.on("response", weigh)
    visits.open(page, look)
    visit.page.remove_listener("response", weigh)
    return sum(sizes.values())


def findings(visits: Visits, page: Page, look: Look) -> dict[str, object]:
    """Everything that is wrong with a page as it is seen so. What depends on no look is asked of the Korean ones."""
    is_first = look.language == "ko"
    heavy = weight(visits, page, look) > MOST_BYTES if is_first else not visits.open(page, look)
    visit = visits.of(page)
    found: dict[str, object] = {
        "too heavy": heavy,
        "console": list(visit.faults),
        "html": faults(visit.html),
        "axe": violations(visit),
        "latin words": latin_words(visit) if is_first else [],
        "tab key": unseen_stops(visit) if is_first else [],
        "sideways": overflow(visit),
    }
    if look.width == NARROW:
        visit.page.set_viewport_size({"width": NARROWEST, "height": 900})
        found["sideways when narrowest"] = overflow(visit)
    return {name: fault for name, fault in found.items() if fault}
