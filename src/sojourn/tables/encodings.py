"""Bytes of a text table to text: UTF-8, else cp949 where it reads as Korean, else cp1252 (contract, section 1)."""

import codecs
import unicodedata

from sojourn.tables.cells import Source, refuse

BOMS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}

SAMPLE = "student_id,rank;\t1\r\n"


def decode(content: bytes, source: Source, encoding: str | None = None) -> str:
    """The text of a file, without a byte order mark.

    Errors: BadInput with `unknown_encoding`, or `undecodable` with the row of the first byte that does not fit.
    """
    if encoding is not None:
        return _decode_as(content, source, _codec(encoding, source))
    for mark, name in BOMS.items():
        if content.startswith(mark):
            return _decode_as(content, source, name)
    try:
        return content.decode("utf-8").lstrip("\ufeff")
    except UnicodeDecodeError:
        pass
    if content.startswith(codecs.BOM_UTF8):
        return _decode_as(content, source, "utf-8")
    try:
        korean = content.decode("cp949")
    except UnicodeDecodeError:
        korean = ""
    if korean and reads_as_korean(korean):
        return korean
    return _decode_as(content, source, "cp1252")


def reads_as_korean(text: str) -> bool:
    """Whether every character beyond ASCII is Hangul or punctuation of the Korean standard."""
    return all(_is_korean(letter) for letter in set(text) if not letter.isascii())


def _is_korean(letter: str) -> bool:
    hangul = "\uac00" <= letter <= "\ud7a3" or "\u3131" <= letter <= "\u318e"
    # Two-byte punctuation of KS X 1001 outside U+3000..303F (the middle dot, curly quotes, the ellipsis) is as Korean.
    return hangul or "\u3000" <= letter <= "\u303f" or unicodedata.category(letter).startswith("P")


def extends_ascii(encoding: str, source: Source) -> bool:
    """Whether ASCII text has the same bytes in an encoding.

    Errors: BadInput with `unknown_encoding`.
    """
    return SAMPLE.encode(_codec(encoding, source)) == SAMPLE.encode("ascii")


def _codec(encoding: str, source: Source) -> str:
    try:
        SAMPLE.encode(encoding).decode(encoding)  # codecs that are no text encoding raise LookupError here
        return codecs.lookup(encoding).name
    except (LookupError, ValueError):
        raise refuse("unknown_encoding", source, value=encoding) from None


def _decode_as(content: bytes, source: Source, name: str) -> str:
    try:
        return content.decode(name).lstrip("\ufeff")
    except UnicodeDecodeError as fault:
        row = content.count(b"\n", 0, fault.start) + 1
        bad = content[fault.start : fault.start + 1].hex()
        raise refuse("undecodable", source, row=row, value=f"0x{bad.upper()}", encoding=name) from None
