"""What earlier parts of the house ask of agreements: names for narrowed roles, and which organisations must stay."""

from collections.abc import Iterable, Mapping

from sojourn.base.people.models import Organisation
from sojourn.stages.agreements.models import Agreement, Party


def named(codes: Iterable[str]) -> Mapping[str, Mapping[str, str]]:
    """The titles of agreements by their code."""
    return dict(Agreement.objects.filter(code__in=list(codes)).values_list("code", "titles"))


def open_to(organisation: Organisation) -> Mapping[str, Mapping[str, str]]:
    """The agreements to which a role in an organisation can be narrowed: those to which it is a party."""
    rows = Agreement.objects.filter(parties__organisation=organisation).order_by("code")
    return dict(rows.values_list("code", "titles"))


def held(gone: Organisation) -> str | None:
    """Why an organisation may not be merged away: terms name parties by their code, and are never rewritten."""
    return "merge_party" if Party.objects.filter(organisation=gone).exists() else None
