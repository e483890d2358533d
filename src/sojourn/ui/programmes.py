"""A version of a programme in plain words, made once a language: versions never change."""

from sojourn.stages.calls import queries
from sojourn.stages.calls.models import ProgrammeVersion
from sojourn.texts.programme_words import ProgrammeWords, programme_in_words
from sojourn.texts.speak import speaker
from sojourn.ui.templatetags.saying import page_speaker

_kept: dict[tuple[str, str], ProgrammeWords] = {}
MOST_KEPT = 256


def words_of(version: ProgrammeVersion) -> ProgrammeWords:
    """Everything that a page says of the rules of a call, in the language of the page."""
    language = page_speaker().language
    key = (language, version.digest)
    if key not in _kept:
        if len(_kept) >= MOST_KEPT:
            _kept.clear()
        _kept[key] = programme_in_words(speaker(language), queries.rules_of(version))
    return _kept[key]
