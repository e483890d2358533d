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
        "guarantees": guarantees(programme),
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


def guarantees(programme: Programme) -> dict[str, Any]:
    """What this configuration guarantees. Source: call folder contract, section 3, the table of guarantees."""
    rules = programme.allocation
    caps = rules.caps
    nested = bool(caps.host or caps.region or caps.hub) or programme.seat_limit is not None
    if caps.home or caps.country or rules.reserve:
        case, result, best = "home_side", "feasible_stable_both_sides", "no"
    elif nested:
        case = f"nested_{rules.priority}"
        result = "stable" if rules.priority == "merit" else "stable_seat_rule"
        best = "among_stable"
    else:
        case, result, best = "capacities", "student_optimal_stable", "among_stable"
    later = rules.round > 1
    return {
        "case": case,
        "result": result,
        "safe_for_students": "within_round" if later else "yes",
        "best_for_each_student": best,
        "nobody_loses_a_seat": later,
    }


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
