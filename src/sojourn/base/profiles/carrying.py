"""Profiles of two accounts that are one person: what the kept one does not say is taken over from the other."""

from sojourn.base.people.models import Person
from sojourn.base.profiles.models import Profile, Study

SAID = (
    *("home", "citizenships", "languages", "birth_date", "passport_expires"),
    *("available_from", "available_to", "phone"),
)


def carry_profile(row: int, kept: Person) -> bool:
    """Fill what the kept profile does not say; the other one stays with the closed account."""
    gone, own = Profile.objects.get(pk=row), Profile.objects.get(person=kept)
    lacking = [name for name in SAID if not getattr(own, name) and getattr(gone, name)]
    for name in lacking:
        setattr(own, name, getattr(gone, name))
    if lacking:
        own.version += 1
        own.save()
    return bool(lacking)


def carry_study(row: int, kept: Person) -> bool:
    """A second present course of study comes over as an earlier one: the owner says which is the present one."""
    Study.objects.filter(pk=row).update(person=kept, is_current=False)
    return True
