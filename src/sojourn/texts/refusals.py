"""What stood in the way of a place, as sentences: positions and limits, never a score and never another person."""

from typing import Protocol

from sojourn.texts.speak import Speaker

# Caps above the rank unit have an order of students only in merit mode.
GROUPS = frozenset({"supervisor", "host", "region", "hub", "seats"})


class Refusal(Protocol):
    """The cap, or the rule, that stood in the way, with its figures where it has any."""

    @property
    def cap(self) -> str:
        """Code of the cap or rule: `project`, `hub`, `ceiling`."""

    @property
    def seats(self) -> int | None:
        """How many seats it has."""

    @property
    def own_position(self) -> int | None:
        """The person's position in its order."""

    @property
    def last_admitted_position(self) -> int | None:
        """The position that had its last seat."""


def say_refusal(say: Speaker, refusal: Refusal, place: str, order: str, turns: str | None, reserves: bool) -> list[str]:
    """What stood in the way, and how near it was.

    `place` is what the cap is called, `order` what positions go by, `turns` to whom seats above them go in turn (None
    where merit decides there too), `reserves` whether the home has seats set aside.
    """
    cap = refusal.cap.replace("_", "-")
    if refusal.seats is None and cap in GROUPS | {"project", "home", "country"}:
        # A file of refusals without figures still names the cap.
        return [say("reason-full", cap=say(f"cap-{cap}"))]
    said = [say(f"reason-{cap}", {"seats": refusal.seats or 0, "place": place})]
    if not refusal.seats:
        return said
    if cap == "country":
        return [*said, say("reason-country-turns")]
    said += _say_position(say, refusal, "home" if cap == "home" else order.replace("_", "-"))
    if cap in GROUPS and refusal.own_position is None and turns is not None:
        said.append(say(f"reason-turns-{turns}"))
    if cap == "home" and reserves:
        said.append(say("reason-home-reserve"))
    return said


def _say_position(say: Speaker, refusal: Refusal, order: str) -> list[str]:
    own, last = refusal.own_position, refusal.last_admitted_position
    if own is None:
        return []
    if last is None or last > own:
        # A place set aside for a track may go to a later position: comparing the two figures would mislead.
        return [say(f"position-{order}-own", own=say.number(own))]
    return [say(f"position-{order}", own=say.number(own), last=say.number(last))]
