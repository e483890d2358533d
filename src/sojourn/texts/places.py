"""The city of a time zone, in a language: as the house writes it, else as the library does."""

from functools import lru_cache

from babel.dates import get_timezone_location

from sojourn.texts.speak import Language, speaker


@lru_cache(maxsize=512)
def place_in(zone: str, language: Language) -> str:
    """The name of the city, by which people know a zone; UTC has none but its own."""
    if zone == "UTC":
        return zone
    say, own = speaker(language), f"place-hub-{zone.rsplit('/', 1)[-1].lower()}"
    return say(own) if say.has(own) else get_timezone_location(zone, locale=say.locale, return_city=True)
