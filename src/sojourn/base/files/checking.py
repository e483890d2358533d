"""What a file is by its content, and whether it may come in."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import islice

import pikepdf
import puremagic

from sojourn.core.errors import Refused

PDF = "application/pdf"
# The kinds of files that people hand in, by their ending; the content must be of that kind.
KINDS: dict[str, str] = {
    ".pdf": PDF,
    ".png": "image/png",
    ".jpg": "image/jpeg",
    ".jpeg": "image/jpeg",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".csv": "text/csv",
    ".txt": "text/plain",
}
TEXTS = frozenset({"text/csv", "text/plain"})
OFFICE = {".docx": b"word/", ".xlsx": b"xl/"}
# Keys of a PDF that let something happen when it is opened, turned or left, or that carry other files.
ACTIVE_IN_CATALOG = ("/OpenAction", "/AA", "/URI")
ACTIVE_NAMES = ("/JavaScript", "/EmbeddedFiles")
ACTIVE_ACTIONS = frozenset(
    {"/JavaScript", "/Launch", "/SubmitForm", "/ImportData", "/GoToE", "/Rendition", "/RichMedia"}
)


@dataclass(frozen=True)
class Checked:
    """A file that may come in: its kind, and its content without what could act."""

    media_type: str
    content: bytes
    was_changed: bool
    pages: int | None = None


def check(name: str, content: bytes, most_bytes: int) -> Checked:
    """Look into a file.

    Errors: Refused with `file_empty`, `file_too_large`, `file_kind_unknown`, `file_kind_other`, `file_pdf_locked`,
    `file_pdf_broken`, `file_image_broken`, `file_macros`.
    """
    if not content:
        raise Refused("file_empty")
    if len(content) > most_bytes:
        raise Refused("file_too_large", {"most": most_bytes // 1_000_000, "is": -(-len(content) // 1_000_000)})
    ending = name[name.rfind(".") :].lower() if "." in name else ""
    expected = KINDS.get(ending)
    if expected is None:
        raise Refused("file_kind_unknown", {"kinds": ", ".join(sorted(KINDS))})
    if not _is(expected, ending, content):
        raise Refused("file_kind_other", {"ending": ending})
    if expected == PDF:
        return harmless_pdf(content)
    if expected in PICTURES and not PICTURES[expected](content):
        raise Refused("file_image_broken")
    if ending in OFFICE and b"vbaProject.bin" in content:
        raise Refused("file_macros")
    return Checked(expected, content, was_changed=False)


def _is(expected: str, ending: str, content: bytes) -> bool:
    """Whether the content is of the kind that its ending says."""
    if expected in TEXTS:
        return b"\x00" not in content[:4096] or content[:2] in {b"\xff\xfe", b"\xfe\xff"}
    if ending in OFFICE:
        return content[:4] == b"PK\x03\x04" and OFFICE[ending] in content
    if expected == PDF:
        return b"%PDF-" in content[:1024]
    try:
        found = puremagic.magic_string(content)
    except puremagic.PureError:
        return False
    return any(match.mime_type == expected for match in found)


def _is_whole_png(content: bytes) -> bool:
    """Whether the picture has its end: the chunk IEND."""
    return b"IEND\xaeB`\x82" in content


def _is_whole_jpeg(content: bytes) -> bool:
    """Whether the picture has its end, that of a preview inside its head not counted. Source: ITU-T T.81, annex B."""
    at = len(b"\xff\xd8")
    while content[at : at + 1] == b"\xff":
        marker, length = content[at + 1 : at + 2], int.from_bytes(content[at + 2 : at + 4], "big")
        if marker == b"\xda":  # the picture itself
            return b"\xff\xd9" in content[at:]
        at += len(b"\xff\xda") + max(length, 2)
    return False


PICTURES = {"image/png": _is_whole_png, "image/jpeg": _is_whole_jpeg}


def harmless_pdf(content: bytes) -> Checked:
    """A PDF without scripts, actions and files inside; unchanged where it has none.

    Errors: Refused with `file_pdf_locked`, `file_pdf_broken`.
    """
    try:
        with pikepdf.open(io.BytesIO(content)) as pdf:
            if pdf.is_encrypted:
                raise Refused("file_pdf_locked")
            pages = len(pdf.pages)
            if pages == 0:
                raise Refused("file_pdf_broken")
            if not _strip(pdf):
                return Checked(PDF, content, was_changed=False, pages=pages)
            out = io.BytesIO()
            pdf.save(out)
    except pikepdf.PasswordError as fault:
        raise Refused("file_pdf_locked") from fault
    except (pikepdf.PdfError, RuntimeError, ValueError, TypeError, KeyError, AttributeError) as fault:
        raise Refused("file_pdf_broken") from fault
    return Checked(PDF, out.getvalue(), was_changed=True, pages=pages)


def _strip(pdf: pikepdf.Pdf) -> bool:
    """Take away what could act; whether there was any."""
    found = _take(pdf.Root, ACTIVE_IN_CATALOG)
    names = pdf.Root.get("/Names")
    if isinstance(names, pikepdf.Dictionary):
        found = _take(names, ACTIVE_NAMES) or found
    form = pdf.Root.get("/AcroForm")
    if isinstance(form, pikepdf.Dictionary):
        found = _take(form, ("/XFA",)) or found
    for each in pdf.objects:
        if isinstance(each, pikepdf.Dictionary):
            found = _disarm(each) or found
    return found


def _disarm(each: pikepdf.Dictionary) -> bool:
    """Take actions away from a page, an annotation, a field or a link; and the action itself, wherever it hangs."""
    found = _take(each, ("/AA",))
    for key in ("/A", "/Next", "/PA"):
        action = each.get(key)
        if isinstance(action, pikepdf.Dictionary) and str(action.get("/S", "")) in ACTIVE_ACTIONS:
            del each[key]
            found = True
    if str(each.get("/S", "")) in ACTIVE_ACTIONS and _take(each, ("/JS", "/F", "/Win", "/Mac", "/Unix")):
        found = True
    if str(each.get("/Subtype", "")) in {"/FileAttachment", "/RichMedia", "/Screen"} and _take(
        each, ("/FS", "/RichMediaContent")
    ):
        found = True
    return found


def _take(holder: pikepdf.Object, keys: Iterable[str]) -> bool:
    there = [key for key in keys if key in holder]
    for key in there:
        del holder[key]
    return bool(there)


def safe_name(name: str) -> str:
    """The last part of a file's name without what steers a terminal or a browser, at most 150 letters."""
    last = name.replace("\\", "/").rsplit("/", 1)[-1]
    plain = "".join(letter for letter in last if letter.isprintable() and letter not in '<>:"|?*').strip(" .")
    stem, dot, ending = plain.rpartition(".")
    if not dot:
        return "".join(islice(plain, 150)) or "file"
    return f"{stem[: 149 - len(ending)] or 'file'}.{ending}"
