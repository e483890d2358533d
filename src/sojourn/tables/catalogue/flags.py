"""What an import could not take as written: counted by kind, with the first examples, to be read by a person."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from sojourn.texts import Speaker

EXAMPLES = 3
SAID_ONCE = {"start_day_first", "season_moved", "quotas_made"}
Example = tuple[int | None, str]


@dataclass(frozen=True)
class Flag:
    """One kind of thing found: how often, the first examples, and what else the sentence quotes.

    `code` names the label `flag-<code>`; an example is a row as a spreadsheet counts it, or None, and a text.
    """

    code: str
    count: int
    examples: tuple[Example, ...] = ()
    figures: Mapping[str, object] = field(default_factory=dict)

    def sentence(self, say: Speaker) -> str:
        """What is said of it: one line."""
        label = say(f"flag-{self.code}", {name: _shown(value, say) for name, value in self.figures.items()})
        if self.code in SAID_ONCE:
            return label
        shown = " · ".join(
            text if row is None else say("flag-example-row", {"row": str(row), "text": text})
            for row, text in self.examples
        )
        form = "flag-line-examples" if shown else "flag-line"
        return say(form, {"label": label, "number": say.number(self.count), "examples": shown})


def _shown(value: object, say: Speaker) -> object:
    if isinstance(value, date):
        return say.date(value)
    return say.number(value) if isinstance(value, int) else value


class Flags:
    """Collects flags in the order in which their kinds first appear."""

    def __init__(self) -> None:
        self._counts: dict[str, int] = {}
        self._examples: dict[str, list[Example]] = {}
        self._figures: dict[str, dict[str, object]] = {}

    def add(self, code: str, example: str = "", *, row: int | None = None, **figures: object) -> None:
        """Counts one thing; the first few different examples are kept."""
        self.note(code, 1, **figures)
        kept = self._examples[code]
        if example and len(kept) < EXAMPLES and example not in [text for _, text in kept]:
            kept.append((row, example))

    def note(self, code: str, count: int = 1, **figures: object) -> None:
        """Counts things of which no example is shown."""
        self._counts[code] = self._counts.get(code, 0) + count
        self._examples.setdefault(code, [])
        self._figures.setdefault(code, {}).update(figures)

    def found(self) -> tuple[Flag, ...]:
        """All kinds found."""
        return tuple(
            Flag(code, count, tuple(self._examples[code]), self._figures[code]) for code, count in self._counts.items()
        )
