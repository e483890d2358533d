"""What a workbook holds, looked at with bounded memory before anything unpacks it."""

import re
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from xml.parsers import expat

from sojourn.core.errors import BadInput, Problem
from sojourn.tables.cells import Source, refuse

# A sheet of a million rows and twenty columns unpacks to about 800 MB. Real sheets shrink by 5 to 30 times.
UNPACKED_MAX = 1 << 30
RATIO_FROM = 32 << 20
RATIO_MAX = 150
# Cells of the rectangle that a sheet spans, which the reader holds in memory at once.
CELLS_MAX = 30_000_000
PIECE = 1 << 20
# An OLE container: a workbook with a password, or one of the format before 2007.
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


@dataclass(frozen=True)
class SheetFacts:
    """What the reader of values does not tell: formulas that have no result, error values as text, and the calendar.

    Shapes: `formulas` and `errors` by row (from 1) and column (from 0).
    """

    formulas: dict[tuple[int, int], str] = field(default_factory=dict)
    errors: dict[tuple[int, int], str] = field(default_factory=dict)
    from_1904: bool = False


def inspect_workbook(path: Path) -> None:
    """Refuses what is no workbook, and what unpacks to more than a table ever does.

    Errors: BadInput with `not_workbook`, `password`, `workbook_too_large`.
    """
    try:
        with path.open("rb") as file:
            if file.read(8) == OLE:
                raise BadInput([Problem("password", "call", figures={"file": path.name})])
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
            _refuse_bombs(path, entries)
            if "xl/workbook.xml" not in archive.namelist():
                raise BadInput([Problem("not_workbook", "call", figures={"file": path.name})])
            for entry in entries:
                # Reading to the end checks that the declared size is the true one.
                for _ in _pieces(archive, entry.filename):
                    pass
    except (OSError, zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, ValueError, zlib.error):
        raise BadInput([Problem("not_workbook", "call", figures={"file": path.name})]) from None


def _refuse_bombs(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    unpacked = sum(entry.file_size for entry in entries)
    packed = max(path.stat().st_size, 1)
    if unpacked > UNPACKED_MAX or (unpacked > RATIO_FROM and unpacked / packed > RATIO_MAX):
        raise BadInput(
            [Problem("workbook_too_large", "call", figures={"file": path.name, "megabytes": unpacked >> 20})]
        )


def _pieces(archive: zipfile.ZipFile, name: str) -> Iterator[bytes]:
    with archive.open(name) as entry:
        while piece := entry.read(PIECE):
            yield piece


NAMED = rb"(?:[A-Za-z]\w*:)?"
WIDE_COLUMN = re.compile(rb"""\br=["']([A-Z]{2,})\d""")
LATE_ROW = re.compile(rb"""\br=["'][A-Z]*(\d{5,})["']""")
UNPLACED_CELL = re.compile(rb"<" + NAMED + rb"""c(?=[\s/>])(?![^>]*\br=["'])""")
FORMULA = re.compile(rb"<" + NAMED + rb"""f[\s/>]|\bt=["']e["']""")


def sheet_facts(source: Source) -> SheetFacts:
    """What the XML of one sheet says of its size and its formulas.

    Errors: BadInput with `sheet_too_large` when the rectangle it spans would not fit in memory, `not_workbook`.
    """
    try:
        with zipfile.ZipFile(source.path) as archive:
            places, from_1904 = _sheet_places(archive)
            name = places.get(source.sheet or "")
            if name is None:
                return SheetFacts(from_1904=from_1904)
            if not _measure(source, archive, name):
                return SheetFacts(from_1904=from_1904)
            reader = _formulas(archive, name)
            return SheetFacts(reader.formulas, reader.errors, from_1904)
    except (OSError, zipfile.BadZipFile, KeyError, expat.ExpatError, zlib.error):
        raise refuse("not_workbook", source) from None


def _measure(source: Source, archive: zipfile.ZipFile, name: str) -> bool:
    """Whether the sheet has formulas; refuses one that spans too much."""
    columns, rows, formulas, rest = 26, 9_999, False, b""
    for piece in _pieces(archive, name):
        # A tag that the end of a piece cuts is looked at together with the next piece.
        text = rest + piece
        cut = text.rfind(b"<")
        whole, rest = (text[:cut], text[cut:]) if cut > 0 else (text, b"")
        columns = max([columns, *(_place(letters) + 1 for letters in WIDE_COLUMN.findall(whole))])
        rows = max([rows, *map(int, LATE_ROW.findall(whole))])
        formulas = formulas or bool(FORMULA.search(whole))
        if columns * rows > CELLS_MAX or UNPLACED_CELL.search(whole):
            raise refuse("sheet_too_large", source)
    return formulas


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters[:8]:
        place = place * 26 + letter - 64
    return place - 1


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _elements(archive: zipfile.ZipFile, name: str) -> list[tuple[str, dict[str, str]]]:
    """The elements of a small part of the workbook: its list of sheets, its relations."""
    found: list[tuple[str, dict[str, str]]] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda tag, attributes: found.append((_local(tag), attributes))
    parser.Parse(archive.read(name), True)
    return found


def _sheet_places(archive: zipfile.ZipFile) -> tuple[dict[str, str], bool]:
    """Sheet names to parts of the archive, and whether days are counted from 1904."""
    targets = {
        attributes.get("Id", ""): attributes.get("Target", "")
        for tag, attributes in _elements(archive, "xl/_rels/workbook.xml.rels")
        if tag == "Relationship"
    }
    places, from_1904 = {}, False
    for tag, attributes in _elements(archive, "xl/workbook.xml"):
        plain = {_local(name): value for name, value in attributes.items()}
        if tag == "sheet":
            target = targets.get(plain.get("id", ""), "")
            places[plain.get("name", "")] = target.removeprefix("/") if target.startswith("/") else f"xl/{target}"
        elif tag == "workbookPr":
            from_1904 = plain.get("date1904") in {"1", "true"}
    return places, from_1904


class _FormulaReader:
    """Gathers the formulas that no program has worked out, and error values such as #REF!, which the reader of values
    takes for empty.

    A shared formula stands written only in its first cell. A text that a formula made may be empty; nothing else may.
    """

    def __init__(self) -> None:
        self.formulas: dict[tuple[int, int], str] = {}
        self.errors: dict[tuple[int, int], str] = {}
        self._cell = ""
        self._kind = ""
        self._formula: str | None = None
        self._value = ""
        self._text: list[str] | None = None
        self._shared: str | None = None
        self._masters: dict[str, str] = {}

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        name = _local(tag)
        if name == "c":
            self._cell, self._kind = attributes.get("r", ""), attributes.get("t", "")
            self._formula, self._value = None, ""
        elif name == "f":
            self._text = []
            self._shared = attributes.get("si") if attributes.get("t") == "shared" else None
        elif name == "v":
            self._text = []

    def data(self, text: str) -> None:
        """Text inside an element."""
        if self._text is not None:
            self._text.append(text)

    def end(self, tag: str) -> None:
        """An element ends."""
        name = _local(tag)
        if name == "c":
            self._close()
        elif self._text is not None and name in {"f", "v"}:
            text, self._text = "".join(self._text), None
            if name == "v":
                self._value = text
                return
            if self._shared is not None:
                text = text or self._masters.get(self._shared, "")
                self._masters.setdefault(self._shared, text)
            self._formula = f"={text}"

    def _close(self) -> None:
        letters = self._cell.rstrip("0123456789")
        row = self._cell[len(letters) :]
        if not letters or not row:
            return
        place = (int(row), _place(letters.encode()))
        if self._kind == "e" and self._value:
            self.errors[place] = self._value
        elif self._formula is not None and not self._value and self._kind != "str":
            self.formulas[place] = self._formula


def _formulas(archive: zipfile.ZipFile, name: str) -> _FormulaReader:
    reader = _FormulaReader()
    parser = expat.ParserCreate()
    parser.StartElementHandler = reader.start
    parser.EndElementHandler = reader.end
    parser.CharacterDataHandler = reader.data
    for piece in _pieces(archive, name):
        parser.Parse(piece, False)
    parser.Parse(b"", True)
    return reader
