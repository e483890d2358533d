"""Two versions of a text side by side: what went is struck, what came is underlined."""

import re
from difflib import SequenceMatcher

from django.utils.safestring import SafeString

from sojourn.ui.markup import format_html

PIECE = re.compile(r"\s+|[^\s]+")


def compared(before: str, after: str) -> tuple[SafeString, SafeString]:
    """Both texts as mark-up, word by word."""
    old, new = PIECE.findall(before), PIECE.findall(after)
    gone, come = [], []
    for kind, a1, a2, b1, b2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        was, is_now = "".join(old[a1:a2]), "".join(new[b1:b2])
        if was:
            gone.append(format_html("{}" if kind == "equal" else "<del>{}</del>", was))
        if is_now:
            come.append(format_html("{}" if kind == "equal" else "<ins>{}</ins>", is_now))
    return SafeString("".join(gone)), SafeString("".join(come))
