"""The places of a home university's desk: held while one is taken, counted anew after, freed when one goes."""

from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.stages.applications import home_desks
from sojourn.stages.applications.models import Application, Endorsement, HomeDesk
from sojourn.stages.calls.models import Call


def hold_desk(call: Call, home: Organisation) -> HomeDesk:
    """The desk, nobody else's until the transaction ends: whoever wants its last place waits here.

    Whoever also holds an application holds that first.
    """
    HomeDesk.objects.get_or_create(call=call, home=home)
    return HomeDesk.objects.select_for_update().get(call=call, home=home)


def settle(desk: HomeDesk) -> None:
    """Count the places of a held desk and close the gaps in the order of its endorsed."""
    by_track = home_desks.counted(desk)
    HomeDesk.objects.filter(pk=desk.pk).update(endorsed=sum(by_track.values()), by_track=by_track)
    set_order(desk, ordered_keys(desk))


def ordered_keys(desk: HomeDesk) -> list[int]:
    """The endorsed of a desk in their order, those without a rank last."""
    rows = Endorsement.objects.filter(desk=desk, state="endorsed").values_list("rank", "pk")
    return [key for _, key in sorted((rank or home_desks.LAST, key) for rank, key in rows.order_by())]


def set_order(desk: HomeDesk, keys: list[int]) -> None:
    """Give the endorsed of a held desk the ranks 1, 2, 3 ... in the order of these keys; others have none."""
    rows = Endorsement.objects.filter(desk=desk)
    standing = dict(rows.exclude(rank=None).values_list("pk", "rank"))
    wanted = {key: rank for rank, key in enumerate(keys, start=1)}
    if standing == wanted:
        return
    # No two may ever have one rank, not even between two rows of one statement.
    rows.exclude(rank=None).update(rank=None)
    Endorsement.objects.bulk_update([Endorsement(pk=key, rank=rank) for key, rank in wanted.items()], ["rank"])


def free_place(application: Application, *, by: Actor) -> None:
    """Take the word of the home university back because the applicant has changed what it was said of.

    For an application that is withdrawn, opened again or goes to another home or track; in a transaction that holds
    the application. The certified grade stays while the home does.
    """
    word = Endorsement.objects.filter(application=application).select_related("desk__call", "desk__home").first()
    if word is None or word.state != "endorsed":
        return
    desk = hold_desk(word.desk.call, word.desk.home)
    rows = Endorsement.objects.filter(pk=word.pk, state="endorsed")
    if not rows.update(state="waiting", rank=None, why="", by=None, at=None):
        return
    settle(desk)
    record("application", application.code, "free_place", by=by)


def count_again(application: Application) -> None:
    """Count the places of the desk anew after an officer's decision; in a transaction that holds the application."""
    word = (
        Endorsement.objects.filter(application=application, state="endorsed")
        .select_related("desk__call", "desk__home")
        .first()
    )
    if word is not None:
        settle(hold_desk(word.desk.call, word.desk.home))


def forget_other_home(application: Application, home: Organisation | None) -> None:
    """Forget the grade that another university has certified: the new one certifies its own."""
    words = Endorsement.objects.filter(application=application)
    if home is not None:
        words = words.exclude(desk__home=home)
    if words.update(grade=None, grade_scale="", certified_by=None, certified_at=None):
        Application.objects.filter(pk=application.pk).update(percent=None)
