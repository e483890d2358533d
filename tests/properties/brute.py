"""A literal, slow model of the contract's mechanism, to judge the solvers by: dicts, sets and loops, nothing clever."""

from dataclasses import dataclass
from hashlib import sha256
from itertools import product
from typing import Any

from case import Case, Project, Student

__all__ = ["Case", "Model", "Project", "Result", "Student"]

KINDS = ("project", "supervisor", "host", "region", "hub", "seats", "home", "country")
Pair = tuple[str, str]


@dataclass(frozen=True)
class Cap:
    """One cap of the host side, and the projects under it."""

    kind: str
    name: str | None
    seats: int
    projects: frozenset[str]


@dataclass(frozen=True)
class Result:
    """Where everybody ends: placed (with the held), list exhausted, never active."""

    placed: dict[str, str]
    exhausted: frozenset[str]
    never: frozenset[str]


class Model:
    """The mechanism of the contract, section 3, for one case."""

    def __init__(self, case: Case) -> None:
        self.case = case
        by_lottery = {s: self._key(s) for s in case.students}
        in_merit_order = sorted(
            case.students,
            key=lambda s: (
                case.students[s].merit is None,
                -(case.students[s].merit or 0.0),
                by_lottery[s],
            ),
        )
        self.lottery = by_lottery
        self.merit = {s: n for n, s in enumerate(in_merit_order)}
        self.out = case.ineligible()
        self.left_out = {s for s in case.students if s not in case.held and s not in self.out and self._left_out(s)}
        self.taking_part = [
            s for s in case.students if s not in case.held and s not in self.out and s not in self.left_out
        ]
        self.unit_is_project = case.ranks_by == "project"
        self.caps = sorted(self._host_caps(), key=lambda cap: (len(cap.projects), KINDS.index(cap.kind)))
        self.units = {p: self._unit(p) for p in case.projects}
        self.unit_projects = {
            unit: frozenset(p for p in case.projects if self.units[p] == unit) for unit in set(self.units.values())
        }

    # Orders

    def _key(self, text: str) -> int:
        digest = sha256(f"{self.case.seed}\n{self.case.programme}\n{text}".encode()).hexdigest()
        return int(digest, 16) if self.case.round == 1 else -int(digest, 16)

    def _unit(self, project: str) -> str:
        return project if self.unit_is_project else self.case.projects[project].supervisor

    def _left_out(self, student: str) -> bool:
        nominated = self.case.nominations.get(self.case.students[student].home, ())
        return self.case.not_nominated == "excluded" and bool(nominated) and student not in nominated

    def acceptable(self, student: str, project: str) -> bool:
        """Whether the unit of a project takes a student at all."""
        if self.case.ranks_by is None or self.case.unranked == "after":
            return True
        return student in self.case.rankings.get(self.units[project], {})

    def unit_order(self, unit: str, student: str) -> tuple[int, int, int]:
        """A student's place in a unit's order; smaller is better."""
        ranked = self.case.rankings.get(unit, {}) if self.case.ranks_by else {}
        if student in ranked:
            return (0, ranked[student], self.lottery[student])
        return (1, self.merit[student], 0)

    def home_order(self, student: str) -> tuple[int, int]:
        """A student's place in the order of the own home; smaller is better."""
        nominated = self.case.nominations.get(self.case.students[student].home, ())
        if student in self.case.held:
            return (0, self.merit[student])
        if student in nominated:
            return (1, nominated.index(student))
        return (2, self.merit[student])

    # The host side

    def _host_caps(self) -> list[Cap]:
        case = self.case
        caps = [Cap("project", p, row.capacity, frozenset([p])) for p, row in case.projects.items()]
        for supervisor, seats in case.supervisors.items():
            if seats is not None:
                under = frozenset(p for p, row in case.projects.items() if row.supervisor == supervisor)
                caps.append(Cap("supervisor", supervisor, seats, under))
        for kind in ("host", "region", "hub"):
            for name, seats in getattr(case, kind).items():
                under = frozenset(p for p, row in case.projects.items() if getattr(row, kind) == name)
                caps.append(Cap(kind, name, seats, under))
        seats = case.total_seats()
        if seats is not None:
            caps.append(Cap("seats", None, seats, frozenset(case.projects)))
        return caps

    def is_nested(self) -> bool:
        """Whether every two groups of the host side hold no project in common, or one holds all of the other's."""
        groups = [cap.projects for cap in self.caps]
        if self.case.priority == "rankings":
            groups += self.unit_projects.values()
        return all(not (a & b) or a <= b or b <= a for a in groups for b in groups)

    def is_inside(self, cap: Cap, unit: str) -> bool:
        """Whether a cap binds while a unit picks, before it asks for seats."""
        own = {"project"} if self.unit_is_project else {"project", "supervisor"}
        if cap.kind in own:
            return cap.projects <= self.unit_projects[unit]
        return cap.projects < self.unit_projects[unit]

    def choose_host(self, offers: set[Pair]) -> set[Pair]:
        """Which of the offers the host side takes, beside the held students' seats."""
        offers = {(s, p) for s, p in offers if self.acceptable(s, p)}
        used = {cap: sum(p in cap.projects for p in self.case.held.values()) for cap in self.caps}
        if self.case.priority == "merit":
            return self._grant_by_merit(offers, used)
        return self._grant_seats(offers, used)

    def _grant_by_merit(self, offers: set[Pair], used: dict[Cap, int]) -> set[Pair]:
        granted = set()
        for student, project in sorted(offers, key=lambda pair: self.merit[pair[0]]):
            above = [cap for cap in self.caps if project in cap.projects]
            if all(used[cap] < cap.seats for cap in above):
                granted.add((student, project))
                for cap in above:
                    used[cap] += 1
        return granted

    def _grant_seats(self, offers: set[Pair], used: dict[Cap, int]) -> set[Pair]:
        asked = []
        for unit, projects in self.unit_projects.items():
            held = sum(p in projects for p in self.case.held.values())
            picks = self._pick(unit, offers, dict(used))
            asked += [(held + 1 + n, self._key(f"unit:{unit}"), unit, pair) for n, pair in enumerate(picks)]
        granted: set[Pair] = set()
        stopped = set()
        for _, _, unit, pair in sorted(asked):
            above = [cap for cap in self.caps if pair[1] in cap.projects and not self.is_inside(cap, unit)]
            if unit not in stopped and all(used[cap] < cap.seats for cap in above):
                granted.add(pair)
                for cap in above:
                    used[cap] += 1
            else:
                stopped.add(unit)
        return granted

    def _pick(self, unit: str, offers: set[Pair], used: dict[Cap, int]) -> list[Pair]:
        picks = []
        own = [pair for pair in offers if self.units[pair[1]] == unit]
        for student, project in sorted(own, key=lambda pair: self.unit_order(unit, pair[0])):
            inside = [cap for cap in self.caps if project in cap.projects and self.is_inside(cap, unit)]
            if all(used[cap] < cap.seats for cap in inside):
                picks.append((student, project))
                for cap in inside:
                    used[cap] += 1
        return picks

    # The home side

    def choose_home(self, pool: set[str]) -> dict[str, str]:
        """What the home side says to each student of the pool (held ones need not be in it): taken, home, country."""
        said: dict[str, str] = {}
        asked = []
        for home in {row.home for row in self.case.students.values()}:
            held = [s for s in self.case.held if self.case.students[s].home == home]
            own = sorted((s for s in pool if self.case.students[s].home == home), key=self.home_order)
            taken = self._take(home, held, [s for s in own if s not in held])
            said |= {s: "home" for s in own if s not in taken and s not in held}
            asked += [(len(held) + 1 + n, self._key(f"unit:{home}"), s) for n, s in enumerate(taken)]
        used = {c: sum(self.case.students[s].country == c for s in self.case.held) for c in self.case.country}
        for _, _, student in sorted(asked):
            country = self.case.students[student].country
            if country in self.case.country:
                if used[country] >= self.case.country[country]:
                    said[student] = "country"
                    continue
                used[country] += 1
            said[student] = "taken"
        return said

    def _take(self, home: str, held: list[str], own: list[str]) -> list[str]:
        if home not in self.case.home:
            return own
        room = self.case.home[home] - len(held)
        filled = {
            track: sum(self.case.students[s].track == track for s in held)
            for where, track in self.case.reserves
            if where == home
        }
        taken: set[str] = set()
        # Held students of other tracks may already sit in reserved seats: the quota stays the limit, and what is left
        # of it goes to the reserved students in the home's order.
        for student in own:
            track = self.case.students[student].track
            if track in filled and filled[track] < self.case.reserves[home, track] and len(taken) < room:
                filled[track] += 1
                taken.add(student)
        for student in own:
            if student not in taken and len(taken) < room:
                taken.add(student)
        return [s for s in own if s in taken]

    # The loop

    def run(self) -> Result:
        """Deferred acceptance, step by step."""
        refused = {
            (s, p) for s in self.taking_part for p in self.case.students[s].choices if self.case.over_ceiling(s, p)
        }
        while True:
            best = {}
            for student in self.taking_part:
                open_to = [p for p in self.case.students[student].choices if (student, p) not in refused]
                if open_to:
                    best[student] = open_to[0]
            said = self.choose_home(set(best))
            offers = {(s, best[s]) for s in best if said[s] == "taken"}
            granted = self.choose_host(offers)
            if granted == offers:
                break
            refused |= offers - granted
        return Result(
            placed={**self.case.held, **dict(granted)},
            exhausted=frozenset(s for s in self.taking_part if s not in best),
            never=frozenset(s for s in best if said[s] != "taken"),
        )

    # What a result is judged by

    def is_feasible(self, placed: dict[str, str]) -> bool:
        """Whether nobody sits where the student or a cap forbids it."""
        case = self.case
        if any(placed.get(s) != p for s, p in case.held.items()):
            return False
        for student, project in placed.items():
            if student not in case.held and (
                student not in self.taking_part
                or project not in case.students[student].choices
                or case.over_ceiling(student, project)
                or not self.acceptable(student, project)
            ):
                return False
        homes = [case.students[s].home for s in placed]
        countries = [case.students[s].country for s in placed]
        return (
            all(sum(p in cap.projects for p in placed.values()) <= cap.seats for cap in self.caps)
            and all(homes.count(home) <= seats for home, seats in case.home.items())
            and all(countries.count(country) <= seats for country, seats in case.country.items())
        )

    def above(self, student: str, project: str | None) -> list[str]:
        """The choices that a student prefers to a project, without those over the ceiling."""
        listed = self.case.students[student].choices
        better = listed if project is None else listed[: listed.index(project)]
        return [p for p in better if not self.case.over_ceiling(student, p)]

    def host_takes(self, placed: dict[str, str], student: str, project: str) -> bool:
        """Whether the host side, choosing from the placements and one more offer, takes that offer."""
        pairs = {(s, p) for s, p in placed.items() if s not in self.case.held}
        own = placed.get(student)
        if own is not None and (self.case.priority == "merit" or self.units[own] == self.units[project]):
            pairs.discard((student, own))
        return (student, project) in self.choose_host(pairs | {(student, project)})

    def justified_claims(self, placed: dict[str, str]) -> list[Pair]:
        """Every justified claim, exactly as the contract defines it."""
        found = []
        for student in self.taking_part:
            if self.choose_home({*placed, student})[student] != "taken":
                continue
            found += [
                (student, p) for p in self.above(student, placed.get(student)) if self.host_takes(placed, student, p)
            ]
        return found

    def reserve_is_cut(self) -> bool:
        """Whether a home with a reserve is in a country with fewer seats than its homes may fill together."""
        case = self.case
        for (reserving, _), seats in case.reserves.items():
            for country in {row.country for row in case.students.values() if row.home == reserving} & set(case.country):
                homes = {row.home for row in case.students.values() if row.country == country}
                if seats and sum(case.home.get(home, len(case.students)) for home in homes) > case.country[country]:
                    return True
        return False

    def stable_matchings(self) -> list[dict[str, str]]:
        """Every feasible matching without a justified claim, by trying all: tiny markets only."""
        options = [[None, *self.above(s, None)] for s in self.taking_part]
        found = []
        for combination in product(*options):
            placed = dict(self.case.held)
            placed |= {s: p for s, p in zip(self.taking_part, combination, strict=True) if p is not None}
            if self.is_feasible(placed) and not self.justified_claims(placed):
                found.append(placed)
        return found

    def rank(self, student: str, project: str | None) -> int:
        """The place of a result in a student's own list; not placed comes last."""
        listed = self.case.students[student].choices
        return len(listed) if project is None else listed.index(project)

    # What is published

    def offered(self, result: Result) -> dict[str, list[str]]:
        """The projects to which each student ever offered and whose unit would take the student at all."""
        walked = {}
        for student in self.taking_part:
            if student in result.never:
                walked[student] = []
                continue
            listed = self.case.students[student].choices
            end = result.placed.get(student)
            down_to = listed if end is None else listed[: listed.index(end) + 1]
            walked[student] = [
                p for p in down_to if not self.case.over_ceiling(student, p) and self.acceptable(student, p)
            ]
        return walked

    def used(self, cap: Cap, result: Result) -> int:
        """Seats taken under a cap."""
        return sum(p in cap.projects for p in result.placed.values())

    def _positions(self, cap: Cap, result: Result) -> dict[str, int] | None:
        unit = self.units[min(cap.projects)]
        if self.case.priority == "rankings" and not self.is_inside(cap, unit):
            return None
        ever = [s for s, walked in self.offered(result).items() if cap.projects & set(walked)]
        if self.case.priority == "merit":
            ever.sort(key=lambda s: self.merit[s])
        else:
            ever.sort(key=lambda s: self.unit_order(unit, s))
        return {s: n for n, s in enumerate(ever, start=1)}

    def _refusal(self, result: Result, student: str, project: str) -> dict[str, Any]:
        row: dict[str, Any] = {
            "student_id": student,
            "choice_rank": self.case.students[student].choices.index(project) + 1,
            "project_id": project,
            "cap_id": None,
            "seats": None,
            "own_position": None,
            "last_admitted_position": None,
        }
        if self.case.over_ceiling(student, project):
            return row | {"cap": "ceiling"}
        if not self.acceptable(student, project):
            return row | {"cap": "unacceptable", "cap_id": self.units[project]}
        cap = next(c for c in self.caps if project in c.projects and self.used(c, result) >= c.seats)
        row |= {"cap": cap.kind, "cap_id": cap.name, "seats": cap.seats}
        places = self._positions(cap, result)
        if places is not None:
            admitted = [places[s] for s, p in result.placed.items() if p in cap.projects and s not in self.case.held]
            row |= {"own_position": places[student], "last_admitted_position": max(admitted, default=None)}
        return row

    def _never_active(self, result: Result, student: str) -> dict[str, Any]:
        case = self.case
        home = case.students[student].home
        row = {
            "student_id": student,
            "choice_rank": None,
            "project_id": None,
            "own_position": None,
            "last_admitted_position": None,
        }
        alive = set(result.never) | set(result.placed)
        if self.choose_home(alive)[student] == "country":
            country = case.students[student].country
            return row | {"cap": "country", "cap_id": country, "seats": case.country[country]}
        ever = [s for s in self.taking_part if case.students[s].home == home and self.above(s, None)]
        places = {s: n for n, s in enumerate(sorted(ever, key=self.home_order), start=1)}
        admitted = [places[s] for s in result.placed if s in places]
        return row | {
            "cap": "home",
            "cap_id": home,
            "seats": case.home[home],
            "own_position": places[student],
            "last_admitted_position": max(admitted, default=None),
        }

    def refusals(self, result: Result) -> list[dict[str, Any]]:
        """The rows of refusals.csv."""
        rows = []
        for student, row in sorted(self.case.students.items()):
            if student in self.case.held or student in self.out:
                continue
            if student in self.left_out:
                blank = dict.fromkeys(("choice_rank", "project_id", "seats", "own_position", "last_admitted_position"))
                rows.append({"student_id": student, **blank, "cap": "not_nominated", "cap_id": row.home})
            elif student in result.never:
                rows.append(self._never_active(result, student))
            else:
                end = result.placed.get(student)
                better = row.choices if end is None else row.choices[: row.choices.index(end)]
                rows += [self._refusal(result, student, p) for p in better]
        return rows

    def allocation(self, result: Result) -> list[dict[str, Any]]:
        """The rows of allocation.csv."""
        last = {row["student_id"]: row["cap"] for row in self.refusals(result)}
        rows = []
        for student, row in sorted(self.case.students.items()):
            project = result.placed.get(student)
            held = student in self.case.held
            out = {
                "student_id": student,
                "project_id": project,
                "choice_rank": None,
                "weeks": None,
                "award_minor": None,
                "currency": None,
            }
            if student in self.out:
                rows.append(out | {"status": "ineligible", "reason": self.out[student]})
            elif project is None:
                rows.append(out | {"status": "not_placed", "reason": last[student]})
            else:
                if project in row.choices:
                    out["choice_rank"] = row.choices.index(project) + 1
                award = self.case.award_minor(student, project)
                out |= {"weeks": self.case.weeks(project), "award_minor": award, "currency": "CAD"}
                rows.append(out | {"status": "placed", "reason": "held" if held else None})
        return rows

    def cap_rows(self, result: Result) -> list[dict[str, Any]]:
        """The rows of caps.csv."""
        case = self.case
        rows = [(cap.kind, cap.name, cap.seats, self.used(cap, result)) for cap in self.caps]
        homes = [case.students[s].home for s in result.placed]
        countries = [case.students[s].country for s in result.placed]
        rows += [("home", name, seats, homes.count(name)) for name, seats in case.home.items()]
        rows += [("country", name, seats, countries.count(name)) for name, seats in case.country.items()]
        rows.sort(key=lambda row: (KINDS.index(row[0]), row[1] or ""))
        named = [(row["cap"], row["cap_id"]) for row in self.refusals(result)]
        return [
            {"cap": kind, "cap_id": name, "seats": seats, "used": used, "refused": named.count((kind, name))}
            for kind, name, seats, used in rows
        ]
