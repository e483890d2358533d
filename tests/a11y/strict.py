"""A strict reading of a page: what a validator would say about nesting, ids, labels and attributes.

No HTML checker can be locked as a Python package, so this one knows the rules that templates break in practice.
"""

import re
from collections import Counter
from html.parser import HTMLParser

VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])
# In XML parts such as SVG an element may close itself.
SVG = frozenset(
    [
        "svg",
        "path",
        "circle",
        "rect",
        "line",
        "g",
        "text",
        "tspan",
        "defs",
        "pattern",
        "use",
        "title",
        "desc",
        "polyline",
        "polygon",
        "ellipse",
    ]
)
PHRASING = (
    frozenset(
        [
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "br",
            "button",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "i",
            "img",
            "input",
            "ins",
            "kbd",
            "label",
            "mark",
            "meter",
            "noscript",
            "output",
            "progress",
            "q",
            "s",
            "samp",
            "select",
            "small",
            "span",
            "strong",
            "sub",
            "sup",
            "svg",
            "textarea",
            "time",
            "u",
            "var",
            "wbr",
            "option",
            "optgroup",
            "datalist",
            "script",
            "template",
        ]
    )
    | SVG
)
TAKES_PHRASING = frozenset(
    [
        "p",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "span",
        "b",
        "i",
        "em",
        "strong",
        "small",
        "label",
        "legend",
        "button",
        "a",
        "code",
        "dt",
        "time",
        "mark",
    ]
)
ONLY_IN = {
    "li": {"ul", "ol", "menu"},
    "tr": {"tbody", "thead", "tfoot", "table"},
    "td": {"tr"},
    "th": {"tr"},
    "tbody": {"table"},
    "thead": {"table"},
    "tfoot": {"table"},
    "caption": {"table"},
    "dt": {"dl", "div"},
    "dd": {"dl", "div"},
    "option": {"select", "optgroup", "datalist"},
    "legend": {"fieldset"},
    "summary": {"details"},
    "figcaption": {"figure"},
}
CHILDREN = {
    "ul": {"li", "script", "template"},
    "ol": {"li", "script", "template"},
    "tr": {"td", "th"},
    "tbody": {"tr"},
    "thead": {"tr"},
    "table": {"caption", "colgroup", "thead", "tbody", "tfoot", "tr"},
    "dl": {"dt", "dd", "div"},
    "select": {"option", "optgroup", "hr"},
}
INTERACTIVE = frozenset({"a", "button", "select", "textarea", "details"})
REFERS = ("for", "aria-describedby", "aria-labelledby", "aria-controls", "list", "headers", "form")
LABELLED = frozenset({"input", "select", "textarea"})
UNLABELLED_TYPES = frozenset({"hidden", "submit", "button", "image", "reset"})
ATTRIBUTE_TWICE = re.compile(r"""\s([a-z-]+)\s*=\s*("[^"]*"|'[^']*').*?\s\1\s*=""", re.DOTALL)


class Strict(HTMLParser):
    """Collects faults while it reads."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.faults: list[str] = []
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.ids: Counter[str] = Counter()
        self.references: list[tuple[str, str]] = []
        self.heads: list[str] = []
        self.fields: list[tuple[str, dict[str, str | None], bool]] = []
        self.labels: set[str] = set()

    def fault(self, words: str) -> None:
        line, _ = self.getpos()
        self.faults.append(f"line {line}: {words}")

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begin(tag, attrs)
        if tag not in VOID:
            self.open.append((tag, dict(attrs)))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._begin(tag, attrs)
        if tag not in VOID and tag not in SVG:
            self.fault(f"<{tag}/> cannot close itself")

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            self.fault(f"</{tag}> of an element that has no end")
        elif not self.open or self.open[-1][0] != tag:
            self.fault(f"</{tag}> closes <{self.open[-1][0] if self.open else ''}>")
            if any(name == tag for name, _ in self.open):
                while self.open.pop()[0] != tag:
                    pass
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        parent = self.open[-1][0] if self.open else ""
        if data.strip() and parent in {"ul", "ol", "table", "tr", "tbody", "thead", "dl", "select"}:
            self.fault(f"text in <{parent}>: {data.strip()[:40]}")

    def _begin(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        parents = [name for name, _ in self.open]
        parent = parents[-1] if parents else ""
        if tag in ONLY_IN and parent not in ONLY_IN[tag] and parent not in SVG:
            self.fault(f"<{tag}> in <{parent}>")
        if parent in CHILDREN and tag not in CHILDREN[parent] and tag not in SVG:
            self.fault(f"<{tag}> in <{parent}>")
        closest = next((name for name in reversed(parents) if name in TAKES_PHRASING), None)
        if tag not in PHRASING and closest and closest != "a" and not self._apart(parents, closest):
            self.fault(f"<{tag}> in <{closest}>")
        if tag in INTERACTIVE and {"a", "button"} & set(parents):
            self.fault(f"<{tag}> inside of a link or button")
        if tag == "form" and "form" in parents:
            self.fault("a form in a form")
        if tag == "main" and "main" in parents:
            self.fault("main in main")
        self._attributes(tag, attrs, named)
        if re.fullmatch("h[1-6]", tag):
            self.heads.append(tag)
        if tag == "label" and named.get("for"):
            self.labels.add(str(named["for"]))
        if tag in LABELLED and named.get("type") not in UNLABELLED_TYPES and "hidden" not in named:
            self.fields.append((tag, named, "label" in parents))

    @staticmethod
    def _apart(parents: list[str], closest: str) -> bool:
        """Whether something between opens a place of its own, such as a dialog or a template."""
        return bool(
            {"dialog", "template", "noscript", "svg"} & set(parents[len(parents) - parents[::-1].index(closest) :])
        )

    def _attributes(self, tag: str, attrs: list[tuple[str, str | None]], named: dict[str, str | None]) -> None:
        for name, count in Counter(name for name, _ in attrs).items():
            if count > 1:
                self.fault(f"{name} twice on <{tag}>")
        for name in named:
            if name == "style" or name.startswith("on"):
                self.fault(f"{name} on <{tag}>: the policy refuses it")
        if "id" in named:
            identity = named["id"] or ""
            if not identity or re.search(r"\s", identity):
                self.fault(f"id of <{tag}> is empty or has spaces")
            self.ids[identity] += 1
        for name in REFERS:
            for value in (named.get(name) or "").split():
                self.references.append((name, value))
        if tag == "img" and "alt" not in named:
            self.fault("an image without alt")
        if tag == "a" and "href" in named and not named["href"]:
            self.fault("a link to nowhere")
        if tag == "svg" and not ({"aria-hidden", "aria-label", "aria-labelledby"} & named.keys()):
            self.fault("a picture without words that is not hidden either")

    def end(self) -> list[str]:
        """All faults, those of the whole page too."""
        self.close()
        self.faults += [f"<{tag}> is never closed" for tag, _ in self.open]
        self.faults += [f"id {name} stands {count} times" for name, count in self.ids.items() if count > 1]
        self.faults += [
            f"{name} refers to {value}, which is not there" for name, value in self.references if value not in self.ids
        ]
        if self.heads.count("h1") != 1:
            self.faults.append(f"{self.heads.count('h1')} h1")
        for before, after in zip(self.heads, self.heads[1:], strict=False):
            if int(after[1]) > int(before[1]) + 1:
                self.faults.append(f"{after} follows {before}")
        for tag, named, is_inside in self.fields:
            has_words = is_inside or named.get("id") in self.labels or {"aria-label", "aria-labelledby"} & named.keys()
            if not has_words:
                self.faults.append(f"<{tag} name={named.get('name')}> has no label")
        return self.faults


def faults(html: str) -> list[str]:
    """Everything wrong with a page."""
    if not html.lower().startswith("<!doctype html>"):
        return ["no doctype"]
    reader = Strict()
    reader.feed(html)
    return reader.end()
