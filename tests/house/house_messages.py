"""The messages of every language as the Fluent parser sees them."""

from functools import cache
from pathlib import Path

from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "src" / "sojourn" / "texts" / "locale"
LANGUAGES = ("en", "ko", "fr")
AREAS = tuple(sorted(path.name for path in (LOCALE / "en").glob("*.ftl")))


class _Parts(Visitor):
    """Gathers what one message holds: the variables that it shows, those that choose a form, its text."""

    def __init__(self) -> None:
        self.shown: set[str] = set()
        self.chosen_by: set[str] = set()
        self.text: list[str] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  named by the parser's library
        assert isinstance(node.selector, ast.VariableReference)
        self.chosen_by.add(node.selector.id.name)
        for variant in node.variants:
            self.visit(variant.value)

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  likewise
        self.shown.add(node.id.name)

    def visit_TextElement(self, node: ast.TextElement) -> None:  # noqa: N802  likewise
        self.text.append(node.value)


class Entry:
    """One message: where it stands, its variables, its text without what is inserted.

    Only the variables that are shown must agree: Korean has no plural, so it chooses no form by a count.
    """

    def __init__(self, area: str, message: ast.Message) -> None:
        parts = _Parts()
        parts.visit(message)
        self.area, self.id = area, message.id.name
        self.shown, self.chosen_by = frozenset(parts.shown), frozenset(parts.chosen_by)
        self.text = " ".join(parts.text)


@cache
def entries(language: str) -> tuple[Entry, ...]:
    """Every message of a language, area by area."""
    found = []
    for area in AREAS:
        path = LOCALE / language / area
        resource = FluentParser().parse(path.read_text(encoding="utf-8"))
        faulty = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
        assert not faulty, f"{path}: {faulty}"
        found += [Entry(area, entry) for entry in resource.body if isinstance(entry, ast.Message)]
    return tuple(found)


def ids(language: str) -> list[str]:
    """Every id of a language, as often as it is defined."""
    return [entry.id for entry in entries(language)]
