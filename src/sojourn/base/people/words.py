"""Messages that wait for the language of the page: for labels and help of the forms of this package."""

from typing import get_args

from django.utils.functional import lazy
from django.utils.translation import get_language

from sojourn.texts.speak import Language, Speaker, speaker


def speaker_here() -> Speaker:
    """The speaker of the page's language, English where it has none."""
    wanted = (get_language() or "en")[:2]
    return speaker(next((known for known in get_args(Language) if known == wanted), "en"))


def _say(code: str) -> str:
    return speaker_here()(code)


spoken = lazy(_say, str)
"""A message said when it is shown."""
