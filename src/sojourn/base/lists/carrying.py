"""What becomes of saved views when two accounts become one."""

from sojourn.base.lists.models import SavedView
from sojourn.base.people.models import Person

LONGEST = 80


def carry_view(row: int, kept: Person) -> bool:
    """A view whose name the kept account has already takes a number behind it; the very same view is there once."""
    view = SavedView.objects.get(pk=row)
    own = SavedView.objects.filter(person=kept, place=view.place)
    if own.filter(query=view.query).exists():
        return False
    taken = set(own.values_list("name", flat=True))
    ends = (f" ({number})" for number in range(2, len(taken) + 3))
    name = next(name for end in ends if (name := view.name[: LONGEST - len(end)] + end) not in taken)
    SavedView.objects.filter(pk=row).update(person=kept, name=name)
    return True
