"""What a run states about itself: rules, guarantees, counts and hashes."""

from typing import Any

import polars as pl

from sojourn import __version__
from sojourn.core.programme import Programme
from sojourn.tables import Call

FORMAT = 1
TOP_CHOICES = 3


def certificate(call: Call, allocation: pl.DataFrame) -> dict[str, Any]:
    """The certificate of a run, but for the hashes of its files. Source: call folder contract, section 5."""
    programme = call.programme
    has_supervisor_caps = call.supervisors["capacity"].is_not_null().any()
    return {
        "format": FORMAT,
        "software": {"name": "sojourn", "version": __version__},
        "programme": programme.id,
        "round": programme.allocation.round,
        "seed": programme.allocation.seed,
        "configuration": _configuration(programme, call.ranks_by or "supervisor", supervisors=has_supervisor_caps),
        "guarantees": guarantees(call),
        "counts": _counts(allocation),
        "inputs": dict(call.digests),
        "outputs": {},
    }


def _configuration(programme: Programme, rank_unit: str, *, supervisors: bool) -> dict[str, Any]:
    rules = programme.allocation
    present = {
        "project": True,
        "supervisor": supervisors,
        **{name: bool(getattr(rules.caps, name)) for name in ("host", "region", "hub")},
        "seats": programme.seat_limit is not None,
        "home": bool(rules.caps.home),
        "country": bool(rules.caps.country),
    }
    return {
        "priority": rules.priority,
        "unranked": rules.unranked,
        "not_nominated": rules.not_nominated,
        "rank_unit": rank_unit,
        "caps": [name for name, there in present.items() if there],
        "reserves": bool(rules.reserve),
    }


def guarantees(call: Call) -> dict[str, Any]:
    """What this configuration guarantees. Source: call folder contract, section 3, the table of guarantees."""
    rules = call.programme.allocation
    caps = rules.caps
    nested = bool(caps.host or caps.region or caps.hub) or call.programme.seat_limit is not None
    if caps.home or caps.country or rules.reserve:
        case, best = "home_side", "no"
        result = "feasible_stable_while_waiting" if reserved_under_cap(call) else "feasible_stable_both_sides"
    elif nested:
        case = f"nested_{rules.priority}"
        result = "stable" if rules.priority == "merit" else "stable_seat_rule"
        best = "among_stable"
    else:
        case, result, best = "capacities", "student_optimal_stable", "among_stable"
    later = rules.round > 1
    safe = "not_proved" if result == "feasible_stable_while_waiting" else "within_round" if later else "yes"
    return {
        "case": case,
        "result": result,
        "safe_for_students": safe,
        "best_for_each_student": best,
        "nobody_loses_a_seat": later,
    }


def reserved_under_cap(call: Call) -> list[str]:
    """The homes with a reserve whose country has fewer seats than its homes may fill together.

    There the home side may refuse a student for the sake of a reserved one whom the country then refuses, and would
    take that student if the other were not there: what it takes of some depends on others whom it does not take.
    """
    rules = call.programme.allocation
    if not rules.caps.country or not rules.reserve:
        return []
    quota = pl.DataFrame({"home": list(rules.caps.home), "quota": list(rules.caps.home.values())})
    country = pl.DataFrame({"country": list(rules.caps.country), "seats": list(rules.caps.country.values())})
    homes = call.students.select("home", "country").unique().join(quota, on="home", how="left")
    full = homes.group_by("country").agg(pl.sum("quota"), without=pl.col("quota").null_count())
    short = country.join(full, on="country").filter((pl.col("without") > 0) | (pl.col("quota") > pl.col("seats")))
    there = homes.join(short, on="country", how="semi")["home"]
    return sorted({rule.home for rule in rules.reserve if rule.seats > 0} & set(there))


def _counts(allocation: pl.DataFrame) -> dict[str, int]:
    status, rank = allocation["status"], allocation["choice_rank"]
    placed = int((status == "placed").sum())
    ineligible = int((status == "ineligible").sum())
    return {
        "students": allocation.height,
        "eligible": allocation.height - ineligible,
        "placed": placed,
        "held": int((allocation["reason"].eq_missing("held")).sum()),
        "not_placed": allocation.height - ineligible - placed,
        "ineligible": ineligible,
        "first_choice": int((rank == 1).sum()),
        "top_three": int((rank <= TOP_CHOICES).sum()),
    }
