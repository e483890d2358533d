"""Names for generated students: the commonest Korean family names with made-up given names, marked as generated."""

import numpy as np
import polars as pl

from sojourn.desk.new.draws import Stream

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


def generated_names(draws: Stream, count: int) -> pl.DataFrame:
    """One name a student, in Korean script and in roman letters, both clearly marked.

    Shapes: columns `name` and `name_roman`, `count` rows.
    """
    family = draws.weighted(np.array(list(FAMILY.values()), dtype=np.float64), count)
    first = draws.whole(0, len(FIRST) - 1, count)
    second = draws.whole(0, len(SECOND) - 1, count)
    return pl.DataFrame(
        {
            "name": _said([name[0] for name in FAMILY], list(FIRST), list(SECOND), "{0}{1}{2} " + MARK),
            "name_roman": _said(
                [name[1] for name in FAMILY], list(FIRST.values()), list(SECOND.values()), "{1}{2} {0} " + MARK
            ),
        }
    )[(family * len(FIRST) + first) * len(SECOND) + second]


def _said(family: list[str], first: list[str], second: list[str], form: str) -> list[str]:
    return [form.format(a, b, c) for a in family for b in first for c in second]
