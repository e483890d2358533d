"""Reason codes to sentences in three languages: one place for the desk and the portal."""

from sojourn.texts.speak import LANGUAGES, Language, Speaker, speaker

__all__ = ["LANGUAGES", "Language", "Speaker", "speaker"]
