"""What a check found, for a person and for a machine."""

from collections import Counter
from dataclasses import dataclass
from typing import Any

from sojourn import __version__
from sojourn.core.verify import Fault
from sojourn.core.verify.faults import MOST
from sojourn.texts import Speaker

SHOWN = 50
VERSION_SHOWN = 40


@dataclass(frozen=True)
class Verdict:
    """The faults found, and how much was looked at: students, placed, choices above a result, caps, files.

    `other_version`: the version that computed the outcome, where it is another than the one that checks.
    """

    faults: tuple[Fault, ...]
    checked: dict[str, int]
    other_version: str | None = None

    @property
    def holds(self) -> bool:
        """Whether the outcome is the one that the call's rules give."""
        return not self.faults

    def lines(self, say: Speaker) -> list[str]:
        """A short summary in the language of the speaker: the first faults, or what was checked; then the notes."""
        notes = [note["sentence"] for note in self.notes(say)]
        if self.holds:
            shown = {name: say.number(count) for name, count in self.checked.items()}
            return [say("verify-holds"), say("verify-checked", shown), *notes]
        count = len(self.faults)
        # Of one kind only the first are kept, and then nobody knows how many there are.
        many = max(Counter(fault.code for fault in self.faults).values()) >= MOST
        lines = [say("verify-fails", count=count, shown=say.number(count), many="yes" if many else "no")]
        lines += [f"  {self.sentence(say, fault)}" for fault in self.faults[:SHOWN]]
        if count > SHOWN:
            lines.append("  " + say("verify-more", shown=say.number(count - SHOWN)))
        return [*lines, *notes]

    def notes(self, say: Speaker) -> list[dict[str, Any]]:
        """What a person must know of the check that is no fault."""
        if self.other_version is None:
            return []
        found = "".join(letter if letter.isprintable() else "?" for letter in self.other_version)[:VERSION_SHOWN]
        figures = {"found": found, "running": __version__}
        return [{"code": "other_version", "figures": figures, "sentence": say("verify-other-version", figures)}]

    def plain(self, say: Speaker) -> dict[str, Any]:
        """The same as plain values, each fault with its code, its figures and its sentence."""
        faults = [
            {"code": fault.code, "figures": dict(fault.figures), "sentence": self.sentence(say, fault)}
            for fault in self.faults
        ]
        return {"holds": self.holds, "faults": faults, "notes": self.notes(say), "checked": self.checked}

    @staticmethod
    def sentence(say: Speaker, fault: Fault) -> str:
        """One fault as a sentence; counts are written in the habit of the language."""
        figures = {
            name: say.number(value) if isinstance(value, int) else value for name, value in fault.figures.items()
        }
        return say(f"fault-{fault.code}", figures)
