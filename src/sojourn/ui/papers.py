"""Papers: PDF that can be kept and read aloud, set by typst from data in our own fonts.

A paper is archival (PDF/A-2a) and accessible (PDF/UA-1). It says the words of the page; no text of anybody is ever read
as source. One compiler is kept and used for all, one paper at a time.
"""

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unicodedata import category

if TYPE_CHECKING:
    import typst

STANDARDS = ("a-2a", "ua-1")
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
FONTS = ("desk", "fonts")
_one_at_a_time = threading.Lock()


@dataclass(frozen=True)
class Paper:
    """A PDF; `is_whole` is False where a character of it could only be shown as a box, which no standard allows."""

    content: bytes
    is_whole: bool


def set_paper(template: Path, data: Mapping[str, Any], at: datetime) -> Paper:
    """The paper that a template makes of data; `at` is the date that it carries. The same gives the same bytes."""
    import typst  # noqa: PLC0415  thirty megabytes that only the worker needs

    told = {"data": json.dumps(printable(dict(data)), ensure_ascii=False)}
    stamp = at.astimezone(UTC).replace(microsecond=0)
    with _one_at_a_time:
        try:
            return Paper(_compiled(template, told, list(STANDARDS), stamp), is_whole=True)
        except typst.TypstError as fault:
            # A character that no font of ours has, such as a rare Hanja in a name: better a box than no paper.
            if "could not be displayed" not in str(fault):
                raise
            return Paper(_compiled(template, told, [], stamp), is_whole=False)


def _compiled(template: Path, told: dict[str, str], standards: Any, at: datetime) -> bytes:
    made = _compiler().compile(
        template.read_bytes(), format="pdf", sys_inputs=told, pdf_standards=standards, timestamp=at
    )
    assert isinstance(made, bytes)
    return made


@lru_cache(maxsize=1)
def _compiler() -> "typst.Compiler":
    import typst  # noqa: PLC0415  likewise

    place = Path(str(files("sojourn"))).joinpath(*FONTS)
    fonts = typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(place)])
    return typst.Compiler(font_paths=fonts, ignore_system_fonts=True)


def printable(value: Any) -> Any:
    """The same data without control characters, but line ends, and marks that turn the direction of text."""
    if isinstance(value, str):
        return "".join(each for each in value if each == "\n" or (each not in TURNING and category(each) != "Cc"))
    if isinstance(value, Mapping):
        return {key: printable(inner) for key, inner in value.items()}
    return [printable(inner) for inner in value] if isinstance(value, list | tuple) else value
