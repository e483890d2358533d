"""Arguments of addresses of rounds and results: the world has one published round, of last season."""

from typing import Any

from matrix_rows import _role

from sojourn.base import clock
from sojourn.stages.applications.actions import form_for
from sojourn.stages.applications.models import Application, Result, Round
from sojourn.stages.calls.models import Call


def others_round() -> dict[str, Any]:
    """A round of a call of somebody else."""
    call = Call.objects.get(code="riverbend-2027")
    maker = _role("programme_officer", "riverbend").person
    values = {"code": "rothers", "seed": "x", "made_by": maker, "made_at": clock.now()}
    return {"code": Round.objects.get_or_create(call=call, number=1, defaults=values)[0].code}


def own_result() -> dict[str, Any]:
    """A result of the first student, who has none in the world: no place in the other call of last season."""
    there = Round.objects.get(code="r2026a")
    call = Call.objects.get(code="gra-2026")
    values = {"code": "rmatrix", "seed": "x", "made_by": there.made_by, "made_at": there.made_at}
    values |= {"state": "published", "figures": there.figures}
    made, _ = Round.objects.get_or_create(call=call, number=1, defaults=values)
    at = clock.now()
    values = {"code": "amatrix", "form": form_for(call), "state": "unplaced", "begun_at": at, "changed_at": at}
    own, _ = Application.objects.get_or_create(call=call, person=_role("student", "chonnam").person, defaults=values)
    Result.objects.get_or_create(round=made, application=own)
    return {"code": own.code}


def others_result() -> dict[str, Any]:
    rows = Result.objects.filter(application__home__code="honam").select_related("application")
    return {"code": rows.earliest("pk").application.code}
