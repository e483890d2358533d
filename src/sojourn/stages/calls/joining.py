"""What earlier parts of the house ask of calls: names for roles that are narrowed to one."""

from collections.abc import Iterable, Mapping

from django.db.models import Q

from sojourn.base.people.models import Organisation
from sojourn.stages.calls.models import Call


def named(codes: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """The titles of calls by their code."""
    return dict(Call.objects.filter(code__in=list(codes)).values_list("code", "titles"))


def open_to(organisation: Organisation) -> Mapping[str, Mapping[str, str]]:
    """The calls to which a role in an organisation can be narrowed: its own, and those under its agreements."""
    under = Q(organisation=organisation) | Q(agreement__parties__organisation=organisation)
    rows = Call.objects.filter(under).exclude(state="closed").distinct().order_by("code")
    return dict(rows.values_list("code", "titles"))
