"""What the rows of a file would change in the register of organisations, one after another."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Literal

from sojourn.base.people.importing import values_of
from sojourn.base.people.keys import folded, name_key
from sojourn.base.people.models import Organisation
from sojourn.core.errors import Problem

Outcome = Literal["new", "changed", "same", "faulty"]
PLAIN = ("ror_id", "country", "province", "city", "domain", "website")
WRITTEN = ("names", *PLAIN)
Difference = tuple[str, str, str]


@dataclass(frozen=True)
class Planned:
    """What a row of the file would do to which organisation. `differences`: field, value before, value after.

    `before`: the values that would undo it, of those that change.
    """

    row: int
    outcome: Outcome
    name: str
    about: Organisation | None = None
    differences: tuple[Difference, ...] = ()
    problems: tuple[Problem, ...] = ()
    before: Mapping[str, Any] | None = None

    @property
    def code(self) -> str:
        """The code of the organisation; none before it is made."""
        return "" if self.about is None else self.about.code


class Register:
    """The organisations that there are, found by registry id, then by names and country."""

    def __init__(self, rows: Iterable[Organisation]) -> None:
        self._by_ror: dict[str, Organisation] = {}
        self._by_name: dict[tuple[str, str], Organisation] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Organisation) -> None:
        """Know a row that was there, will be made, or has other values now."""
        if row.ror_id:
            self._by_ror.setdefault(row.ror_id, row)
        for name in row.names.values():
            self._by_name.setdefault((name_key(name), row.country), row)

    def found(self, values: Mapping[str, Any]) -> Organisation | None:
        """The organisation that a row of a file is about."""
        known = self._by_ror.get(values.get("ror_id", ""))
        if known is not None:
            return known
        country = values.get("country", "")
        named = (self._by_name.get((name_key(name), country)) for name in values.get("names", {}).values())
        same = next((row for row in named if row is not None), None)
        # Two ids are two organisations, however alike their names.
        if same is not None and same.ror_id and values.get("ror_id") and same.ror_id != values["ror_id"]:
            return None
        return same


@dataclass(frozen=True)
class Read:
    """A row of the file: its number, what it says, what is wrong with it, the organisation that it is about."""

    row: int
    name: str
    values: Mapping[str, Any]
    problems: tuple[Problem, ...]
    about: Organisation | None


class Planner:
    """Plans rows in their order. The organisations in its register become what the rows say; nothing is written here.

    `may_change`: whether whoever brings the file looks after an organisation that is there already.
    """

    def __init__(self, kind: str, register: Register, may_change: Callable[[Organisation], bool]) -> None:
        self._kind = kind
        self._register = register
        self._may_change = may_change
        # The rows themselves are kept too: what Python has let go of may give its id to another.
        self._seen: dict[int, tuple[Organisation, int]] = {}

    def remember(self, about: Organisation, row: int) -> None:
        """An organisation of which an earlier row speaks."""
        self._seen[id(about)] = about, row

    def read(self, row: Mapping[str, Any]) -> Read:
        """What a row says, and about whom."""
        values, problems = values_of(row, self._kind)
        name = next(iter(values.get("names", {}).values()), row.get("name", ""))
        return Read(int(row["row"]), name, values, tuple(problems), self._register.found(values))

    def plan(self, raw: Mapping[str, Any]) -> Planned:
        """What a row would do."""
        row = self.read(raw)
        problems = row.problems or self._objections(row)
        if problems:
            return Planned(row.row, "faulty", row.name, problems=problems)
        about = row.about
        if about is None:
            about = Organisation(**row.values)
            self._register.add(about)
            self.remember(about, row.row)
            return Planned(row.row, "new", row.name, about, _as_new(row.values))
        self.remember(about, row.row)
        changed = difference(about, row.values)
        before = _become(about, changed)
        if "ror_id" in before:
            self._register.add(about)
        outcome: Outcome = "changed" if changed else "same"
        return Planned(row.row, outcome, row.name, about, tuple(changed), before=before)

    def _objections(self, row: Read) -> tuple[Problem, ...]:
        """Why a row that is whole is left out all the same."""
        if row.about is None:
            return ()
        if id(row.about) in self._seen:
            figures = {"first": self._seen[id(row.about)][1]}
            return (Problem("register_twice", "organisations", row.row, "name", row.name, figures),)
        if difference(row.about, row.values) and not self._may_change(row.about):
            return (Problem("register_guarded", "organisations", row.row, "name", row.name),)
        return ()


def _as_new(values: Mapping[str, Any]) -> tuple[Difference, ...]:
    names = tuple((f"name_{code}", "", text) for code, text in values["names"].items())
    return (
        ("kind", "", str(values["kind"])),
        *names,
        *((name, "", values[name]) for name in PLAIN if name in values),
    )


def difference(known: Organisation, values: Mapping[str, Any]) -> list[Difference]:
    """Field, before and after. A file never empties a field, nor changes the kind of what is known.

    Accents and capitals alone are no change of a province or a city: files write Quebec and Québec.
    """
    changed: list[Difference] = []
    for code, text in values.get("names", {}).items():
        before = known.names.get(code, "")
        if before != text:
            changed.append((f"name_{code}", before, text))
    for name in PLAIN:
        before, after = getattr(known, name), values.get(name, "")
        same = folded(before) == folded(after) if name in {"province", "city"} else before == after
        if after and not same:
            changed.append((name, before, after))
    return changed


def _become(known: Organisation, changed: Iterable[Difference]) -> dict[str, Any]:
    """Set the new values; gives the old ones."""
    before: dict[str, Any] = {}
    for name, old, new in changed:
        if name.startswith("name_"):
            before.setdefault("names", dict(known.names))
            known.names = {**known.names, name.removeprefix("name_"): new}
        else:
            before[name] = old
            setattr(known, name, new)
    return before
