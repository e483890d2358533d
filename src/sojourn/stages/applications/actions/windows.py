"""Pages in browsers that save: `key`, or `key.turn` where a page numbers its saves."""


def goes_on(saved_by: str, page: str) -> bool:
    """Whether a save comes from the page that saved last, and is not an older save of it that came late.

    A save that got stuck on its way may arrive after a later one was confirmed; it must not take its place.
    """
    (was, before), (key, turn) = _turn(saved_by), _turn(page)
    return bool(key) and was == key and turn >= before


def _turn(page: str) -> tuple[str, int]:
    key, _, turn = page[:24].partition(".")
    return key, int(turn) if turn.isascii() and turn.isdigit() else 0
