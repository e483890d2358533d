"""Universities of ours by the names that people write."""

from sojourn.base.people.keys import folded
from sojourn.base.people.models import Organisation

KINDS = ("home_university", "host_university")


def known_institution(written: str) -> Organisation | None:
    """The university that is called so in any language, or by its short name; None for one that is not ours."""
    wanted = folded(written)
    if not wanted:
        return None
    for row in Organisation.objects.filter(kind__in=KINDS, merged_into=None).order_by("pk"):
        if wanted in {folded(name) for name in (*row.names.values(), row.short_name) if name}:
            return row
    return None
