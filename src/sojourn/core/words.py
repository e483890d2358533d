"""Columns of text for arrays: a vocabulary and a code a row."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from unicodedata import normalize

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.generic]
Codes = npt.NDArray[np.int32]


@dataclass(frozen=True)
class Words:
    """A column of text: each row's code in a vocabulary, -1 where the text is missing.

    Shapes: codes (rows,) int32; a text may stand in the vocabulary without being used.
    """

    codes: Codes
    vocabulary: Sequence[str]

    @classmethod
    def of(cls, texts: Iterable[str | None]) -> "Words":
        """The column of some texts, trimmed and in NFC; None and empty texts are missing."""
        known: dict[str, int] = {}
        codes = []
        for text in texts:
            plain = normalize("NFC", text).strip() if text is not None else ""
            codes.append(known.setdefault(plain, len(known)) if plain else -1)
        return cls(np.array(codes, dtype=np.int32), tuple(known))

    def at(self, row: int) -> str | None:
        """The text of one row."""
        code = int(self.codes[row])
        return self.vocabulary[code] if code >= 0 else None

    def look_up(self, by_word: Array, missing: object) -> Array:
        """A value for every row out of one value for every word of the vocabulary."""
        return np.append(by_word, np.array([missing], dtype=by_word.dtype))[self.codes]
