"""Writing tables and folders: the same bytes on every machine, and a whole folder or none."""

import hashlib
import io
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import polars as pl

from sojourn.core.errors import BadInput, Problem


def csv_bytes(frame: pl.DataFrame) -> bytes:
    """A table as UTF-8 without byte order mark, LF, comma, quotes only where needed; rows in the order given."""
    buffer = io.BytesIO()
    frame.write_csv(buffer, quote_style="necessary", line_terminator="\n", date_format="%Y-%m-%d")
    return buffer.getvalue()


def write_table(path: Path, frame: pl.DataFrame) -> str:
    """Writes a table as CSV; the answer is the SHA-256 of the file, lower-case hex."""
    content = csv_bytes(frame)
    path.write_bytes(content)
    return hashlib.sha256(content).hexdigest()


@contextmanager
def whole_folder(path: Path, *, replace: bool = False) -> Iterator[Path]:
    """A folder to fill, which takes the place of `path` when the block ends, and is gone when the block fails.

    Errors: BadInput with `folder_exists` when there is something at `path` and `replace` is not asked for, with
    `not_a_folder` when what is there is no folder, with `cannot_write` when the folder above cannot be written.
    """
    path = path.absolute()
    _refuse_existing(path, replace=replace)
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft.mkdir()
    except OSError as fault:
        raise BadInput(
            [Problem("cannot_write", "target", value=str(path), figures={"reason": fault.strerror or ""})]
        ) from None
    try:
        yield draft
        _refuse_existing(path, replace=replace)
        _swap(draft, path)
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _refuse_existing(path: Path, *, replace: bool) -> None:
    if not path.exists() and not path.is_symlink():
        return
    if not path.is_dir() or path.is_symlink():
        raise BadInput([Problem("not_a_folder", "target", value=str(path))])
    if not replace:
        raise BadInput([Problem("folder_exists", "target", value=str(path))])


def _swap(draft: Path, path: Path) -> None:
    """Two renames; when the second fails, the first is undone."""
    if not path.exists():
        draft.rename(path)
        return
    old = path.with_name(f".{path.name}.{secrets.token_hex(4)}.old")
    path.rename(old)
    try:
        draft.rename(path)
    except OSError:
        old.rename(path)
        raise
    shutil.rmtree(old, ignore_errors=True)
