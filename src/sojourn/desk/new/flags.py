"""What an import could not take as written: counted by kind, with the first examples, to be read by a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from sojourn.texts import Speaker

EXAMPLES = 3


@dataclass(frozen=True)
class Flag:
    """One kind of thing found: how often, the first examples, and what else the sentence quotes.

    `code` names the sentence `flag-<code>`; `rows` are the rows of the examples as a spreadsheet counts them.
    """

    code: str
    count: int
    examples: tuple[str, ...] = ()
    figures: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, say: Speaker) -> str:
        """What is said of it: one line."""
        shown = {"count": self.count, "number": say.number(self.count), "examples": " · ".join(self.examples)}
        line = say(f"flag-{self.code}", {**shown, **self.figures})
        return f"{line} ({shown['examples']})" if self.examples else line


class Flags:
    """Collects flags in the order in which their kinds first appear."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, list[str]] = {}
        self._figures: dict[str, dict[str, object]] = {}

    def add(self, code: str, example: str = "", *, row: int | None = None, **figures: object) -> None:
        """Counts one thing; the first few different examples are kept."""
        self._counts[code] = self._counts.get(code, 0) + 1
        self._figures.setdefault(code, {}).update(figures)
        kept = self._examples.setdefault(code, [])
        shown = f"{row}: {example}" if row is not None else example
        if example and len(kept) < EXAMPLES and shown not in kept:
            kept.append(shown)

    def note(self, code: str, count: int = 1, examples: tuple[str, ...] = (), **figures: object) -> None:
        """Adds a kind that was counted elsewhere."""
        self._counts[code] = self._counts.get(code, 0) + count
        self._examples.setdefault(code, []).extend(examples[:EXAMPLES])
        self._figures.setdefault(code, {}).update(figures)

    def found(self) -> tuple[Flag, ...]:
        """All kinds found."""
        return tuple(
            Flag(code, count, tuple(self._examples[code]), self._figures[code]) for code, count in self._counts.items()
        )
