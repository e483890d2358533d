"""What earlier parts of the house ask of calls: names for roles that are narrowed to one, drafts of merged people."""

from collections.abc import Iterable, Mapping

from django.db.models import Q

from sojourn.base.people.models import Organisation, Person
from sojourn.stages.calls.models import Call, ProgrammeDraft


def named(codes: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """The titles of calls by their code."""
    return dict(Call.objects.filter(code__in=list(codes)).values_list("code", "titles"))


def open_to(organisation: Organisation) -> Mapping[str, Mapping[str, str]]:
    """The calls to which a role in an organisation can be narrowed: its own, and those under its agreements."""
    under = Q(organisation=organisation) | Q(agreement__parties__organisation=organisation)
    rows = Call.objects.filter(under).exclude(state="closed").distinct().order_by("code")
    return dict(rows.values_list("code", "titles"))


def carry_draft(row: int, kept: Person) -> bool:
    """Of two drafts of one programme the newer goes to the kept account; the older stays with the closed one."""
    gone = ProgrammeDraft.objects.get(pk=row)
    own = ProgrammeDraft.objects.get(programme=gone.programme_id, person=kept)
    if own.saved_at >= gone.saved_at:
        return False
    for name in ("seen", "typed", "page", "saved_at"):
        newer, older = getattr(gone, name), getattr(own, name)
        setattr(own, name, newer)
        setattr(gone, name, older)
    own.save()
    gone.save()
    return True
