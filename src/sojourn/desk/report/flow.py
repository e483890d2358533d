"""The picture of the flow from home universities to provinces, drawn at the width it will have."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from sojourn.desk.report.figures import Flow

# Provinces from west to east, as people read a map; other places follow in the order of their size.
WEST_TO_EAST = (
    "yukon",
    "northwest territories",
    "nunavut",
    "british columbia",
    "alberta",
    "saskatchewan",
    "manitoba",
    "ontario",
    "québec",
    "quebec",
    "new brunswick",
    "prince edward island",
    "nova scotia",
    "newfoundland and labrador",
)
TINTS = ("t1", "t2", "t3", "t4", "t5", "t6", "t7")
NODE = 6
STUB = 22


@dataclass(frozen=True)
class Sheet:
    """Where things stand: the width, the left and right edge of the ribbons, the height of all students together."""

    width: int
    left: int
    right: int
    tall: int
    gap: int
    letters: int


WIDE = Sheet(width=640, left=190, right=452, tall=340, gap=10, letters=40)
NARROW = Sheet(width=280, left=100, right=162, tall=300, gap=12, letters=15)


@dataclass(frozen=True)
class End:
    """One home or province with its place on the sheet."""

    key: str | None
    name: str
    figure: str
    students: int
    top: float
    height: float
    middle: float


@dataclass(frozen=True)
class Ends:
    """Names and figures of both sides, in the reader's language."""

    homes: dict[str | None, tuple[str, str]]
    regions: dict[str | None, tuple[str, str]]


def draw_flow(flow: Flow, ends: Ends, label: str, sheet: Sheet) -> str:
    """One SVG; where a home or province has more students than its ribbons show, a hatched stub stands for the rest."""
    regions = sorted(flow.regions, key=_west_to_east)
    total = sum(students for _, students in flow.homes)
    left = _stacked(flow.homes, ends.homes, total, sheet)
    right = _stacked(regions, ends.regions, total, sheet)
    height = max(_bottom(left), _bottom(right))
    left, right = _centred(left, height), _centred(right, height)
    drawn = _ribbons(flow, left, right, total, sheet)
    for at, end in enumerate(left):
        drawn.append(_node(sheet.left - NODE, end, TINTS[at % len(TINTS)]))
        drawn.append(_text(sheet.left - NODE - 10, end, sheet.letters, "end"))
    for end in right:
        drawn.append(_node(sheet.right, end, "ink"))
        drawn.append(_text(sheet.right + NODE + 10, end, sheet.letters, "start"))
    name = "wide" if sheet is WIDE else "narrow"
    size = f'width="{sheet.width}" height="{height:.2f}"'
    return f'<svg class="flow {name}" role="img" aria-label="{escape(label)}" {size}>{"".join(drawn)}</svg>'


def _west_to_east(end: tuple[str | None, int]) -> tuple[bool, int, int]:
    key, students = end
    known = (key or "").casefold()
    place = WEST_TO_EAST.index(known) if known in WEST_TO_EAST else len(WEST_TO_EAST)
    return key is None, place, -students


def _stacked(
    sizes: Sequence[tuple[str | None, int]], names: dict[str | None, tuple[str, str]], total: int, sheet: Sheet
) -> list[End]:
    """Ends from top to bottom, each with room for its words."""
    ends, y = [], 0.0
    for key, students in sizes:
        name, figure = names[key]
        height = max(sheet.tall * students / total, 1.5)
        words = 20 * len(_lines(name, figure, sheet.letters))
        room = max(height, words)
        top = y + (room - height) / 2
        ends.append(End(key, name, figure, students, top, height, y + room / 2))
        y += room + sheet.gap
    return ends


def _bottom(ends: list[End]) -> float:
    return max((max(end.top + end.height, end.middle + 20) for end in ends), default=0) + 4


def _centred(ends: list[End], height: float) -> list[End]:
    down = (height - _bottom(ends)) / 2
    return [
        End(end.key, end.name, end.figure, end.students, end.top + down, end.height, end.middle + down) for end in ends
    ]


def _ribbons(flow: Flow, left: list[End], right: list[End], total: int, sheet: Sheet) -> list[str]:
    by_pair = {(link.home, link.region): link.students for link in flow.links}
    used_left, used_right = (
        dict.fromkeys((end.key for end in left), 0.0),
        dict.fromkeys((end.key for end in right), 0.0),
    )
    drawn = []
    for at, home in enumerate(left):
        for region in right:
            students = by_pair.get((home.key, region.key), 0)
            if not students:
                continue
            thick = sheet.tall * students / total
            a, b = home.top + used_left[home.key], region.top + used_right[region.key]
            drawn.append(_ribbon(sheet.left, a, sheet.right, b, thick, TINTS[at % len(TINTS)]))
            used_left[home.key] += thick
            used_right[region.key] += thick
    for end in left:
        drawn += _stub(sheet.left, end, used_left[end.key])
    for end in right:
        drawn += _stub(sheet.right - STUB, end, used_right[end.key])
    return drawn


def _ribbon(x1: float, y1: float, x2: float, y2: float, thick: float, tint: str) -> str:
    mid = (x1 + x2) / 2
    upper = f"M{x1:.2f} {y1:.2f}C{mid:.2f} {y1:.2f} {mid:.2f} {y2:.2f} {x2:.2f} {y2:.2f}"
    lower = f"V{y2 + thick:.2f}C{mid:.2f} {y2 + thick:.2f} {mid:.2f} {y1 + thick:.2f} {x1:.2f} {y1 + thick:.2f}Z"
    return f'<path class="ribbon {tint}" d="{upper}{lower}"/>'


def _stub(x: float, end: End, used: float) -> list[str]:
    rest = end.height - used
    if rest < 0.5:
        return []
    return [f'<rect class=hatch x="{x:.2f}" y="{end.top + used:.2f}" width="{STUB}" height="{rest:.2f}"/>']


def _node(x: float, end: End, style: str) -> str:
    return f'<rect class={style} x="{x:.2f}" y="{end.top:.2f}" width="{NODE}" height="{end.height:.2f}"/>'


def _lines(name: str, figure: str, letters: int) -> list[tuple[str, str]]:
    """The words of an end as lines of (figure, text): the figure leads, long names break at a space or a hyphen."""
    lines: list[str] = []
    line = ""
    for word in name.replace("-", "- ").split(" "):
        wider = f"{line} {word}".strip().replace("- ", "-")
        room = letters if lines else letters - len(figure) - 1
        if line and _width(wider) > room:
            lines.append(line)
            line = word
        else:
            line = wider
    lines.append(line)
    if _width(lines[0]) + len(figure) + 1 > letters:
        lines.insert(0, "")
    return [(figure if at == 0 else "", text) for at, text in enumerate(lines[:4])]


def _width(text: str) -> int:
    """Letters as wide as Latin ones; a Hangul syllable counts double."""
    return sum(2 if "가" <= letter <= "힣" else 1 for letter in text)


def _text(x: float, end: End, letters: int, anchor: str) -> str:
    lines = _lines(end.name, end.figure, letters)
    first = end.middle - 10 * len(lines) + 14.5
    said = []
    for at, (figure, text) in enumerate(lines):
        bold = f"<tspan class=b>{escape(figure)}</tspan> " if figure else ""
        said.append(f'<tspan x="{x:.2f}" y="{first + 20 * at:.2f}">{bold}{escape(text)}</tspan>')
    return f"<text text-anchor={anchor}>{''.join(said)}</text>"
