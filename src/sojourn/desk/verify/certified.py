"""What a certificate must say of a call and of the folder that it lies in."""

import hashlib
import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import polars as pl

from sojourn import __version__
from sojourn.core.verify import Fault
from sojourn.tables.call import Call
from sojourn.tables.outcome import CAPS, CERTIFICATE

OUTPUTS = ("allocation.csv", "caps.csv", "instalments.csv", "refusals.csv", "report.html")
NESTED = ("host", "region", "hub", "seats")
HOME_SIDE = ("home", "country")


def certificate_faults(call: Call, allocation: pl.DataFrame, found: Mapping[str, Any], folder: Path) -> list[Fault]:
    """Every value of the certificate that is not what call and folder say, and every file that is not the one it names.

    Another version of the software is no fault: what was published stays verifiable when the software moves on.
    Shapes: `allocation` as it must be.
    """
    expected = _expected(call, allocation)
    version = other_version(found)
    if version is not None:
        expected["software"]["version"] = version
    said_inputs, said_outputs = (found.get(name) for name in ("inputs", "outputs"))
    faults = list(_differences({**found, "inputs": 0, "outputs": 0}, {**expected, "inputs": 0, "outputs": 0}, ""))
    faults += _inputs(said_inputs, call.digests)
    faults += _outputs(said_outputs, folder)
    written = json.dumps(found, sort_keys=True, indent=2, ensure_ascii=False) + "\n"
    if (folder / CERTIFICATE).read_bytes() != written.encode():
        faults.append(Fault("certificate_form", {"file": CERTIFICATE}))
    return faults


def other_version(certificate: Mapping[str, Any]) -> str | None:
    """The version of the software that a certificate names, where it is another than the one that runs."""
    software = certificate.get("software")
    version = software.get("version") if isinstance(software, dict) else None
    return version if isinstance(version, str) and version.strip() and version != __version__ else None


def _expected(call: Call, allocation: pl.DataFrame) -> dict[str, Any]:
    rules = call.programme.allocation
    return {
        "format": 1,
        "software": {"name": "sojourn", "version": __version__},
        "programme": call.programme.id,
        "round": rules.round,
        "seed": rules.seed,
        "configuration": {
            "priority": rules.priority,
            "unranked": rules.unranked,
            "not_nominated": rules.not_nominated,
            "rank_unit": call.ranks_by or "supervisor",
            "caps": _caps(call),
            "reserves": len(rules.reserve) > 0,
        },
        "guarantees": _guarantees(call),
        "counts": _counts(allocation),
    }


def _caps(call: Call) -> list[str]:
    caps = call.programme.allocation.caps
    there = {"project": True, "supervisor": call.supervisors["capacity"].count() > 0}
    there |= {kind: len(getattr(caps, kind)) > 0 for kind in ("host", "region", "hub", "home", "country")}
    there["seats"] = caps.seats is not None or caps.budget_minor is not None
    return [kind for kind in CAPS if there[kind]]


def _guarantees(call: Call) -> dict[str, Any]:
    """The row of the table of guarantees. Source: call folder, section 3, "What is guaranteed"."""
    rules, caps = call.programme.allocation, set(_caps(call))
    later: dict[str, Any] = {
        "safe_for_students": "within_round" if rules.round > 1 else "yes",
        "nobody_loses_a_seat": rules.round > 1,
    }
    if caps & set(HOME_SIDE) or rules.reserve:
        later |= {"case": "home_side", "result": "feasible_stable_both_sides", "best_for_each_student": "no"}
        if _reserve_is_cut(call):
            later |= {"result": "feasible_stable_while_waiting", "safe_for_students": "not_proved"}
        return later
    later["best_for_each_student"] = "among_stable"
    if not caps & set(NESTED):
        return later | {"case": "capacities", "result": "student_optimal_stable"}
    if rules.priority == "merit":
        return later | {"case": "nested_merit", "result": "stable"}
    return later | {"case": "nested_rankings", "result": "stable_seat_rule"}


def _reserve_is_cut(call: Call) -> bool:
    """Whether a home with a reserve lies in a country whose seats can run out before its homes' quotas are full."""
    rules = call.programme.allocation
    homes: dict[str, set[str]] = {}
    for home, country in call.students.select("home", "country").unique().iter_rows():
        if country in rules.caps.country:
            homes.setdefault(country, set()).add(home)
    reserving = {rule.home for rule in rules.reserve if rule.seats}
    return any(
        names & reserving
        and (names - set(rules.caps.home) or sum(rules.caps.home[name] for name in names) > rules.caps.country[country])
        for country, names in homes.items()
    )


def _counts(allocation: pl.DataFrame) -> dict[str, int]:
    statuses = dict(allocation.group_by("status").len().iter_rows())
    ranks = allocation["choice_rank"]
    return {
        "students": allocation.height,
        "eligible": allocation.height - statuses.get("ineligible", 0),
        "placed": statuses.get("placed", 0),
        "held": allocation.filter(pl.col("reason") == "held").height,
        "not_placed": statuses.get("not_placed", 0),
        "ineligible": statuses.get("ineligible", 0),
        "first_choice": ranks.filter(ranks == 1).len(),
        "top_three": ranks.filter(ranks <= 3).len(),
    }


def _differences(found: Any, expected: Any, key: str) -> Iterator[Fault]:
    """Every key whose value is another, is missing, or should not be there."""
    if isinstance(found, dict) and isinstance(expected, dict):
        for name in sorted({*found, *expected}):
            below = f"{key}.{name}" if key else name
            yield from _differences(found.get(name), expected.get(name), below)
    elif type(found) is not type(expected) or found != expected:
        yield Fault("certificate_value", {"key": key, "found": _shown(found), "expected": _shown(expected)})


def _shown(value: Any) -> str:
    return "–" if value is None else json.dumps(value, ensure_ascii=False)[:200]


def _inputs(said: Any, digests: Mapping[str, str]) -> list[Fault]:
    if not isinstance(said, dict):
        return [Fault("certificate_value", {"key": "inputs", "found": _shown(said), "expected": "{…}"})]
    names = sorted({*said, *digests})
    return [Fault("input_changed", {"table": name}) for name in names if said.get(name) != digests.get(name)]


def _outputs(said: Any, folder: Path) -> list[Fault]:
    """Every output file that is missing, is not in the certificate, or is not the one that was certified."""
    if not isinstance(said, dict):
        return [Fault("certificate_value", {"key": "outputs", "found": _shown(said), "expected": "{…}"})]
    faults = []
    for name in sorted({*said, *OUTPUTS}):
        path = folder / name
        if Path(name).name != name or name not in OUTPUTS:
            faults.append(Fault("certificate_value", {"key": f"outputs.{name}", "found": "…", "expected": "–"}))
        elif not path.is_file():
            faults.append(Fault("output_missing", {"file": name}))
        elif said.get(name) != hashlib.sha256(path.read_bytes()).hexdigest():
            faults.append(Fault("output_changed", {"file": name}))
    return faults
