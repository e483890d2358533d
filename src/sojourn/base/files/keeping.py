"""Taking a file in: looked into, kept under a random name, scanned where there is a scanner."""

import hashlib
import secrets
from pathlib import Path
from typing import Protocol

from django.conf import settings
from django.db import transaction

from sojourn.base import clock
from sojourn.base.files.checking import check, safe_name
from sojourn.base.files.clamd import ScannerUnreachable, found_in
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.core.errors import Refused

MEGABYTE = 1_000_000
ORIGINAL = ".original"


class Upload(Protocol):
    """What a form gives for a file."""

    @property
    def name(self) -> str | None:
        """As the person's device has it."""

    @property
    def size(self) -> int | None:
        """In bytes, where it is known."""

    def read(self, size: int = ..., /) -> bytes:
        """Its content."""


def keep(upload: Upload, owner: tuple[str, str], by: Actor | None, *, most_bytes: int | None = None) -> StoredFile:
    """Keep a file of a thing: `owner` is its kind and code. What could act in a PDF is taken away; the file as it came
    is kept apart and never served. Where a scanner is set but does not answer, the file waits in quarantine.

    Errors: Refused, see `checking.check`; `file_infected`.
    """
    most = most_bytes or settings.FILE_MEGABYTES * MEGABYTE
    if upload.size is not None and upload.size > most:  # before it is read
        raise Refused("file_too_large", {"most": most // MEGABYTE, "is": -(-upload.size // MEGABYTE)})
    came = upload.read(most + 1)
    name = safe_name(upload.name or "")
    checked = check(name, came, most)
    state = scanned(came)
    code = secrets.token_hex(16)
    path = f"{code[:2]}/{code}"
    _write(path, checked.content)
    if checked.was_changed:
        _write(path + ORIGINAL, came)
    try:
        with transaction.atomic():
            return StoredFile.objects.create(
                code=code,
                owner_kind=owner[0],
                owner_code=owner[1],
                name=name,
                media_type=checked.media_type,
                size=len(checked.content),
                sha256=hashlib.sha256(checked.content).hexdigest(),
                path=path,
                state=state,
                uploaded_by=None if by is None else by.person,
                uploaded_at=clock.now(),
            )
    except Exception:
        for each in (path, path + ORIGINAL):
            _place(each).unlink(missing_ok=True)
        raise


def keep_made(content: bytes, name: str, media_type: str, owner: tuple[str, str], by: Person | None) -> StoredFile:
    """Keep a file that the software itself has made: there is nothing to look for in it."""
    code = secrets.token_hex(16)
    path = f"{code[:2]}/{code}"
    _write(path, content)
    try:
        with transaction.atomic():
            return StoredFile.objects.create(
                code=code,
                owner_kind=owner[0],
                owner_code=owner[1],
                name=safe_name(name),
                media_type=media_type,
                size=len(content),
                sha256=hashlib.sha256(content).hexdigest(),
                path=path,
                state="clean",
                uploaded_by=by,
                uploaded_at=clock.now(),
            )
    except Exception:
        _place(path).unlink(missing_ok=True)
        raise


def scanned(content: bytes) -> str:
    """`clean`, or `quarantined` as long as the scanner does not answer; without a scanner `clean`.

    Errors: Refused with `file_infected`.
    """
    if not settings.CLAMD:
        return "clean"
    try:
        found = found_in(content, settings.CLAMD)
    except ScannerUnreachable:
        return "quarantined"
    if found is not None:
        raise Refused("file_infected", {"found": found})
    return "clean"


def scan_waiting() -> int:
    """Scan what waits in quarantine; the answer is how many files left it."""
    left = 0
    for file in StoredFile.objects.filter(state="quarantined").order_by("pk")[:100]:
        original = _place(file.path + ORIGINAL)
        try:
            state = scanned((original if original.exists() else _place(file.path)).read_bytes())
        except Refused:
            state = "refused"
        if state != "quarantined":
            left += StoredFile.objects.filter(pk=file.pk, state="quarantined").update(state=state)
    return left


def content_of(file: StoredFile) -> Path:
    """Where the content of a file lies."""
    return _place(file.path)


def _place(path: str) -> Path:
    return Path(settings.FILES) / path


def _write(path: str, content: bytes) -> None:
    """Only the owner of the process can read it."""
    place = _place(path)
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with place.open("xb") as out:
        place.chmod(0o600)
        out.write(content)
