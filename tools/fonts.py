"""Make the fonts of the desk from the npm package `pretendard` 1.3.9 (SIL Open Font License 1.1).

    npm pack pretendard@1.3.9 && python tools/fonts.py pretendard-1.3.9.tgz

Writes into src/sojourn/desk/fonts: the two static files as they are (letters may hold any Hangul name), the licence,
and for the report a variable subset. The licence reserves the name Pretendard to unmodified fonts, so the subset is
renamed.
"""

import io
import re
import sys
import tarfile
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont

ROOT = Path(__file__).resolve().parent.parent
FONTS = ROOT / "src/sojourn/desk/fonts"
LOCALE = ROOT / "src/sojourn/texts/locale"
SUBSET_NAME = "Sojourn Sans"
WHOLE = ("Regular", "SemiBold")
# The package slices its web fonts by how often syllables occur; the last slices hold the most frequent ones.
COMMON_SLICES = 20
LATIN = [*range(0x20, 0x7F), *range(0xA0, 0x180)]
SIGNS = [ord(sign) for sign in "\u2009\u202f‐‑–—‘’“”•…‹›€→←↑↓−×≤≥✓△○●◯·「」『』，。ŒœŸ"]
FEATURES = ["kern", "tnum", "ccmp", "locl", "mark", "mkmk", "case"]


def common_syllables(sheet: str) -> set[int]:
    """The code points of the most frequent slices of the package's own style sheet."""
    ranges = re.findall(r"unicode-range:\s*([^;]+);", sheet)[-COMMON_SLICES:]
    found: set[int] = set()
    for part in ",".join(ranges).split(","):
        first, _, last = part.strip().removeprefix("U+").partition("-")
        found.update(range(int(first, 16), int(last or first, 16) + 1))
    return found


def said() -> set[int]:
    """Every character of the messages."""
    return {ord(letter) for source in LOCALE.rglob("*.ftl") for letter in source.read_text(encoding="utf-8")} - {10}


def subset(font: TTFont, wanted: set[int]) -> bytes:
    """A renamed woff2 with the wanted characters and the weights from 400 to 700."""
    options = Options(layout_features=FEATURES, name_IDs=[0, 1, 2, 3, 4, 5, 6, 13, 14], hinting=False, flavor="woff2")
    cut = Subsetter(options)
    cut.populate(unicodes=wanted)
    cut.subset(font)
    light = instantiateVariableFont(font, {"wght": (400, 400, 700)})
    for record in light["name"].names:
        if record.nameID in {1, 3, 4, 6}:
            spaced = SUBSET_NAME if record.nameID != 6 else SUBSET_NAME.replace(" ", "")
            light["name"].setName(spaced, record.nameID, record.platformID, record.platEncID, record.langID)
    light.flavor = "woff2"
    light.recalcTimestamp = False
    written = io.BytesIO()
    light.save(written)
    return written.getvalue()


def main(package: Path) -> None:
    """Read the package, write the four files."""
    with tarfile.open(package) as archive:

        def member(name: str) -> bytes:
            found = archive.extractfile(f"package/dist/{name}")
            if found is None:
                raise FileNotFoundError(name)
            return found.read()

        for weight in WHOLE:
            (FONTS / f"Pretendard-{weight}.otf").write_bytes(member(f"public/static/Pretendard-{weight}.otf"))
        (FONTS / "LICENSE.txt").write_bytes(member("LICENSE.txt"))
        sheet = member("web/variable/pretendardvariable-dynamic-subset.css").decode()
        font = TTFont(io.BytesIO(member("public/variable/PretendardVariable.ttf")), recalcTimestamp=False)
    wanted = set(LATIN) | set(SIGNS) | said() | common_syllables(sheet)
    (FONTS / "SojournSans.woff2").write_bytes(subset(font, wanted & set(font.getBestCmap())))
    for file in sorted(FONTS.iterdir()):
        print(f"{file.stat().st_size:>9,} {file.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
