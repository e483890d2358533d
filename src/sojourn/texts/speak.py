"""Messages by code, in Korean, English and French, from the Fluent files beside this module."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time
from decimal import Decimal
from functools import lru_cache
from importlib.resources import files
from threading import Lock
from typing import Literal, get_args

from babel.dates import format_date
from babel.numbers import format_decimal, format_percent, get_currency_name, get_currency_precision, get_currency_symbol
from fluent.runtime import FluentBundle, FluentResource

Language = Literal["ko", "en", "fr"]
LANGUAGES: tuple[Language, ...] = get_args(Language)
MESSAGE = re.compile(r"^([a-z][a-z0-9-]*) =", re.MULTILINE)
DateForm = Literal["whole", "with_weekday", "without_year", "in_column", "in_column_with_weekday", "day_only"]
# How dates are written, by where they stand. French adds the ordinal of a first day by itself.
DATES: dict[DateForm, dict[Language, str]] = {
    "whole": {"ko": "y년 M월 d일", "en": "d MMM y", "fr": "d MMMM y"},
    "with_weekday": {"ko": "y년 M월 d일(EEE)", "en": "EEE d MMM y", "fr": "EEE d MMMM y"},
    "without_year": {"ko": "M월 d일(EEE)", "en": "EEE d MMM", "fr": "EEE d MMMM"},
    "in_column": {"ko": "M. d.", "en": "d MMM", "fr": "d MMM"},
    "in_column_with_weekday": {"ko": "M. d.(EEE)", "en": "EEE d MMM", "fr": "EEE d MMM"},
    "day_only": {"ko": "EEE d일", "en": "EEE d", "fr": "EEE d"},
}
REGIONAL = {"ko": "ko_KR", "en": "en_CA", "fr": "fr_CA"}


class Speaker:
    """Says things in one language.

    Errors: KeyError for a message that no Fluent file has; ValueError for one that does not fit its figures.
    """

    def __init__(self, language: Language) -> None:
        self.language = language
        self.locale = REGIONAL[language]
        self._bundle = FluentBundle([self.locale], use_isolating=False)
        # Parsing is the slow part: a file is parsed when the first of its messages is asked for.
        self._waiting: dict[str, str] = {}
        self._parsing = Lock()
        for source in files("sojourn.texts").joinpath("locale", language).iterdir():
            if source.name.endswith(".ftl"):
                text = source.read_text(encoding="utf-8")
                self._waiting |= dict.fromkeys(MESSAGE.findall(text), text)

    def __call__(self, code: str, figures: Mapping[str, object] | None = None, /, **more: object) -> str:
        """The sentence for a message code, with its figures set in; underscores of the code read as hyphens."""
        named = {name: _plain(value) for name, value in {**(figures or {}), **more}.items()}
        if any(type(value) not in COUNTED and not _is_short(value) for value in named.values()):
            return self._format(code, named)
        return _sentence(self, code, tuple((name, type(value), value) for name, value in named.items()))

    def _format(self, code: str, named: dict[str, object]) -> str:
        message = self._bundle.get_message(self._ready(code))
        if message.value is None:
            raise KeyError(code)
        text, faults = self._bundle.format_pattern(message.value, named)
        if faults:
            raise ValueError(f"message {code} in {self.language}: {faults}")
        return str(text)

    def has(self, code: str) -> bool:
        """Whether there is a message of that code."""
        return self._bundle.has_message(self._ready(code))

    def _ready(self, code: str) -> str:
        """The id of a code's message, whose file has been parsed."""
        name = code.replace("_", "-").replace(".", "-")
        if name in self._waiting:
            with self._parsing:  # speakers are shared by threads: a message stops waiting only once it is there
                text = self._waiting.get(name)
                if text is not None:
                    self._bundle.add_resource(FluentResource(text))
                    self._waiting = {other: waiting for other, waiting in self._waiting.items() if waiting is not text}
        return name

    def number(self, value: float) -> str:
        """A number in the habit of the language: 12,000 or 12 000."""
        return _number(self.locale, value)

    def percent(self, share: float) -> str:
        """A share in whole percent, in the habit of the language: 97%, 97 %."""
        return format_percent(share, format="#,##0\u00a0%" if self.language == "fr" else "#,##0%", locale=self.locale)

    def money(self, minor: int, currency: str) -> str:
        """An amount of minor units in the habit of the language: CAD 12,000, 12,000캐나다달러, 12 000 $ CA."""
        digits = get_currency_precision(currency)
        whole = minor % 10**digits == 0
        pattern = "#,##0" if whole else "#,##0." + "0" * digits
        amount = format_decimal(Decimal(minor).scaleb(-digits), format=pattern, locale=self.locale)
        if self.language == "en":
            return f"{currency}\u00a0{amount}"
        if self.language == "ko":
            name = "원" if currency == "KRW" else get_currency_name(currency, locale=self.locale).replace(" ", "")
            return f"{amount}{name}"
        sign = "$\u00a0CA" if currency == "CAD" else get_currency_symbol(currency, locale=self.locale)
        return f"{amount}\u00a0{sign}"

    def date(self, value: date, form: DateForm = "whole") -> str:
        """A civil date with no-break spaces inside: 24 Sep 2026, 2026년 9월 24일, 24 septembre 2026, 1er mai 2026."""
        return _date(self.language, value.year, value.month, value.day, form)

    def moment(self, local: datetime) -> str:
        """A civil date with weekday and the time of day: Thu 24 Sep 2026, 13:00 · 2026년 9월 24일(목) 13:00."""
        on = self.date(local.date(), "with_weekday")
        return f"{on}{'' if self.language == 'ko' else ','} {self.clock(local)}"

    def clock(self, local: datetime | time, *, with_seconds: bool = False) -> str:
        """A time of day: 05:35, in French 5 h 35; with seconds 14:03:12, in French 14 h 03 min 12 s."""
        if self.language != "fr":
            return f"{local:%H:%M:%S}" if with_seconds else f"{local:%H:%M}"
        if with_seconds:
            return f"{local.hour}\u00a0h\u00a0{local:%M}\u00a0min\u00a0{local:%S}\u00a0s"
        return f"{local.hour}\u00a0h\u00a0{local:%M}" if local.minute else f"{local.hour}\u00a0h"


# Pages say the same few thousand sentences, numbers and dates again and again: each is put in words once.
COUNTED = frozenset({int, float})
SHORT = 60  # letters: what people wrote is longer, and seldom comes twice


def _is_short(value: object) -> bool:
    return type(value) is str and len(value) <= SHORT


@lru_cache(maxsize=8192)
def _sentence(speaker: Speaker, code: str, figures: tuple[tuple[str, type, object], ...]) -> str:
    return speaker._format(code, {name: value for name, _, value in figures})  # noqa: SLF001  its own module


@lru_cache(maxsize=8192, typed=True)
def _number(locale: str, value: float) -> str:
    return str(format_decimal(value, locale=locale))


@lru_cache(maxsize=4096)
def _date(language: Language, year: int, month: int, day: int, form: DateForm) -> str:
    pattern = DATES[form][language]
    if language == "fr" and day == 1:
        pattern = pattern.replace("d", "d'er'")
    return str(format_date(date(year, month, day), pattern, locale=REGIONAL[language])).replace(" ", "\u00a0")


def _plain(value: object) -> object:
    return value if isinstance(value, int | float | str) else str(value)


@lru_cache(maxsize=len(LANGUAGES))
def speaker(language: Language) -> Speaker:
    """The speaker of a language, made once."""
    return Speaker(language)
