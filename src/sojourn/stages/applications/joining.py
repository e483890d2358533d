"""What earlier parts of the house ask of applications: whether two accounts may become one."""

from sojourn.base.people.models import Person
from sojourn.core.errors import Refused
from sojourn.core.moves.application import ALIVE
from sojourn.stages.applications.models import Application


def held(kept: Person, gone: Person) -> Refused | None:
    """Two applications that stand in one call cannot both belong to one person: one is withdrawn first."""
    theirs = Application.objects.filter(person=gone, state__in=ALIVE).values("call")
    both = Application.objects.filter(person=kept, state__in=ALIVE, call__in=theirs).select_related("call")
    calls = [row.call.code for row in both.order_by("call__code")]
    return Refused("merge_applications", {"calls": ", ".join(calls)}) if calls else None
