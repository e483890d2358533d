"""Names for generated students: the commonest family names with made-up given names, each marked as generated."""

from dataclasses import dataclass

import numpy as np
import polars as pl

from sojourn.desk.new.draws import Draws, Stream, Texts

MARK = "(generated)"
# Family names with their shares among the people of Korea, rounded. Source: Statistics Korea, census of 2015.
FAMILY = {
    ("김", "Kim"): 215,
    ("이", "Lee"): 147,
    ("박", "Park"): 84,
    ("최", "Choi"): 47,
    ("정", "Jeong"): 43,
    ("강", "Kang"): 24,
    ("조", "Cho"): 21,
    ("윤", "Yoon"): 21,
    ("장", "Jang"): 20,
    ("임", "Lim"): 17,
    ("한", "Han"): 15,
    ("오", "Oh"): 15,
    ("서", "Seo"): 15,
    ("신", "Shin"): 15,
    ("권", "Kwon"): 14,
    ("황", "Hwang"): 14,
    ("안", "Ahn"): 14,
    ("송", "Song"): 14,
    ("류", "Ryu"): 6,
    ("문", "Moon"): 10,
}
FIRST = {
    "서": "Seo",
    "민": "Min",
    "지": "Ji",
    "하": "Ha",
    "도": "Do",
    "예": "Ye",
    "수": "Su",
    "은": "Eun",
    "현": "Hyeon",
    "주": "Ju",
    "유": "Yu",
    "시": "Si",
}
SECOND = {
    "연": "yeon",
    "준": "jun",
    "우": "u",
    "윤": "yun",
    "빈": "bin",
    "진": "jin",
    "아": "a",
    "호": "ho",
    "영": "yeong",
    "원": "won",
    "린": "rin",
    "율": "yul",
}


# Names of Taiwan likewise. Source of the family names: Ministry of the Interior, statistics of names of 2023, rounded.
FAMILY_TW = {("陳", "Chen"): 111, ("林", "Lin"): 83, ("黃", "Huang"): 60, ("張", "Chang"): 53, ("李", "Lee"): 51}
FIRST_TW = {"怡": "Yi", "冠": "Kuan", "雅": "Ya", "宜": "I", "承": "Cheng", "品": "Pin", "子": "Tzu", "柏": "Po"}
SECOND_TW = {"安": "an", "宇": "yu", "婷": "ting", "翰": "han", "君": "chun", "庭": "ting", "恩": "en", "萱": "hsuan"}


@dataclass(frozen=True)
class _Names:
    """The parts of the names of one country, each with its roman form."""

    family: dict[tuple[str, str], int]
    first: dict[str, str]
    second: dict[str, str]

    def drawn(self, draws: Stream, count: int) -> pl.DataFrame:
        family = draws.weighted(np.array(list(self.family.values()), dtype=np.float64), count)
        first = draws.whole(0, len(self.first) - 1, count)
        second = draws.whole(0, len(self.second) - 1, count)
        place = (family * len(self.first) + first) * len(self.second) + second
        return pl.DataFrame({"name": self._native(), "name_roman": self._roman()})[place]

    def _native(self) -> list[str]:
        return [f"{a}{b}{c} {MARK}" for a, _ in self.family for b in self.first for c in self.second]

    def _roman(self) -> list[str]:
        return [f"{b}{c} {a} {MARK}" for _, a in self.family for b in self.first.values() for c in self.second.values()]


def generated_names(draws: Draws, country: Texts) -> pl.DataFrame:
    """One name a student, in the script of the country and in roman letters, both clearly marked.

    Shapes: columns `name` and `name_roman`, one row for each entry of `country`.
    """
    names = _Names(FAMILY, FIRST, SECOND).drawn(draws.stream("names"), len(country))
    others = _Names(FAMILY_TW, FIRST_TW, SECOND_TW).drawn(draws.stream("names TW"), len(country))
    korean = pl.Series(country == "KR")
    return pl.DataFrame({column: names[column].zip_with(korean, others[column]) for column in ("name", "name_roman")})
