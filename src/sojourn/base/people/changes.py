"""Changes of organisations that later stages follow in the same transaction: the search of projects is one."""

from collections.abc import Callable, Collection

# An app adds its own in `ready()`; it is called with the keys of the organisations whose names or place changed.
FOLLOWERS: list[Callable[[Collection[int]], None]] = []


def tell_changed(organisations: Collection[int]) -> None:
    """Let everybody who follows organisations know that some have changed."""
    if organisations:
        for follow in FOLLOWERS:
            follow(organisations)
