"""A file that comes in pieces and goes on where it stopped: begun, each piece at its place, taken once it is whole.

What has come lies under a random name beside the kept files and is nothing until it is whole: then it is looked into
like any other (`keeping.keep`). What a browser holds is a signed mark that names the file, its size and its person.
"""

import fcntl
import io
import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core import signing

from sojourn.base.files.checking import KINDS, safe_name
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused

MEGABYTE = 1_000_000
LARGEST_PIECE = 1_048_576  # bytes
MOST_OPEN = 20  # of one person; the oldest gives way
LIFE = timedelta(days=2)
SALT = "sojourn.base.files.pieces"
DONE = ".done"


@dataclass(frozen=True)
class Sent:
    """A file that is on its way: whose it is, for which thing, its name and its size in bytes."""

    code: str
    person: int
    owner: str
    name: str
    size: int

    @property
    def mark(self) -> str:
        """What the browser sends with each piece."""
        return signing.dumps([self.code, self.person, self.owner, self.name, self.size], salt=SALT, compress=True)

    @property
    def place(self) -> Path:
        """Where its pieces lie."""
        return _folder() / f"{self.person}-{self.code}"

    @property
    def arrived(self) -> int:
        """How many bytes have come."""
        try:
            return self.place.stat().st_size
        except FileNotFoundError as fault:
            raise Refused("pieces_gone") from fault


class Whole(io.BytesIO):
    """A file that has come in pieces, as a form gives one."""

    def __init__(self, name: str, content: bytes) -> None:
        super().__init__(content)
        self.name, self.size = name, len(content)


def begin(name: str, size: int, owner: str, person: Person) -> Sent:
    """Make room for a file; `owner` names what it is for, and nothing else takes it.

    Errors: Refused with `file_empty`, `file_too_large`, `file_kind_unknown`: before a byte is sent.
    """
    name, most = safe_name(name), settings.FILE_MEGABYTES * MEGABYTE
    if size < 1:
        raise Refused("file_empty")
    if size > most:
        raise Refused("file_too_large", {"most": settings.FILE_MEGABYTES, "is": -(-size // MEGABYTE)})
    if Path(name).suffix.lower() not in KINDS:
        raise Refused("file_kind_unknown", {"kinds": ", ".join(sorted(KINDS))})
    folder = _folder()
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    open_ones = sorted(folder.glob(f"{person.pk}-*"), key=lambda place: place.stat().st_mtime_ns)
    sent = Sent(secrets.token_hex(16), person.pk, owner, name, size)
    sent.place.touch(mode=0o600, exist_ok=False)
    for old in open_ones[: max(0, len(open_ones) - MOST_OPEN + 1)]:
        old.unlink(missing_ok=True)
    return sent


def sent_of(mark: str, owner: str, person: Person) -> Sent:
    """The file that a mark names, for its own person and thing only.

    Errors: Refused with `pieces_gone`.
    """
    try:
        code, of, thing, name, size = signing.loads(mark, salt=SALT, max_age=LIFE)
    except (signing.BadSignature, ValueError) as fault:
        raise Refused("pieces_gone") from fault
    if (of, thing) != (person.pk, owner):
        raise Refused("pieces_gone")
    return Sent(code, of, thing, name, size)


def add(sent: Sent, at: int, content: bytes) -> int:
    """Put a piece at its place; the answer is how many bytes have come.

    A piece whose place is not the end is left out: it came twice, or another window sends the same file.
    Errors: Refused with `pieces_gone`, `file_too_large`.
    """
    if len(content) > LARGEST_PIECE or at + len(content) > sent.size:
        raise Refused("file_too_large", {"most": settings.FILE_MEGABYTES, "is": -(-(at + len(content)) // MEGABYTE)})
    try:
        with sent.place.open("r+b") as out:
            fcntl.flock(out, fcntl.LOCK_EX)
            there = out.seek(0, io.SEEK_END)
            if at == there:
                out.write(content)
                there += len(content)
    except FileNotFoundError as fault:
        raise Refused("pieces_gone") from fault
    return there


@contextmanager
def taken(sent: Sent) -> Iterator[Whole | None]:
    """The whole file, once: None where it was taken before, for an answer that got lost is asked for again.

    A file that is refused inside is let go. Errors: Refused with `pieces_gone`, also where pieces are missing.
    """
    done, mine = (
        sent.place.with_name(sent.place.name + DONE),
        sent.place.with_name(f"{sent.place.name}.{secrets.token_hex(4)}"),
    )
    if done.exists():
        yield None
        return
    if sent.arrived != sent.size:
        raise Refused("pieces_gone")
    try:
        sent.place.rename(mine)  # of two at once one has it
    except FileNotFoundError as fault:
        raise Refused("pieces_gone") from fault
    try:
        yield Whole(sent.name, mine.read_bytes())
    except Refused:
        mine.unlink(missing_ok=True)
        raise
    except BaseException:
        mine.rename(sent.place)
        raise
    done.touch(mode=0o600)
    mine.unlink(missing_ok=True)


def sweep() -> int:
    """Delete what was begun and never ended; the answer is how many files."""
    count, oldest = 0, time.time() - LIFE.total_seconds()  # the clock of the file system, not ours
    for place in _folder().glob("*"):
        try:
            if place.stat().st_mtime < oldest:
                place.unlink()
                count += 1
        except FileNotFoundError:
            continue
    return count


def _folder() -> Path:
    return Path(settings.FILES) / "pieces"
