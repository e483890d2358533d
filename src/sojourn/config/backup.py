"""A copy of everything in one file: every row and every file, for SQLite and PostgreSQL alike. The secret is not in it.

The archive is a ZIP: `manifest.json`, `rows/<table>.jsonl` (a list of values a row, in the order of the manifest's
columns) and `files/…` as they lie in the data folder.
"""

import base64
import hashlib
import json
import os
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from pathlib import Path, PurePosixPath
from typing import Any
from uuid import UUID

from django.apps import apps
from django.conf import settings
from django.db import connection, models
from django.db.migrations.recorder import MigrationRecorder
from django.utils.duration import duration_iso_string

from sojourn import __version__
from sojourn.base import clock
from sojourn.core.errors import Refused

FORMAT = 1
MANIFEST = "manifest.json"
ROWS_AT_ONCE = 2000


@dataclass(frozen=True)
class Copied:
    """How much was copied."""

    tables: int
    rows: int
    files: int


def back_up(target: Path, *, overwrite: bool = False) -> Copied:
    """Write everything into a new file, which only its owner can read.

    Errors: Refused with `backup_exists`.
    """
    if target.exists() and not overwrite:
        raise Refused("backup_exists", {"file": str(target)})
    unfinished = target.with_name(f".{target.name}.unfinished")
    descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        with os.fdopen(descriptor, "wb") as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
            with _one_moment():
                tables = {model._meta.db_table: _write_rows(archive, model) for model in kept_models()}  # noqa: SLF001  the public way to a model's table
                applied = _applied()
            files = {path: _write_file(archive, path) for path in _files()}
            manifest = {
                "format": FORMAT,
                "version": __version__,
                "made_at": clock.now().isoformat(),
                "migrations": applied,
                "tables": tables,
                "files": files,
            }
            archive.writestr(MANIFEST, json.dumps(manifest, ensure_ascii=False, indent=1))
        unfinished.replace(target)
    finally:
        unfinished.unlink(missing_ok=True)
    return Copied(len(tables), sum(table["rows"] for table in tables.values()), len(files))


def kept_models() -> list[type[models.Model]]:
    """Every table of the models, with those that hold many-to-many links; in the order of their names."""
    every = apps.get_models(include_auto_created=True)
    return sorted(
        (model for model in every if model._meta.managed and not model._meta.proxy),  # noqa: SLF001  likewise
        key=lambda model: model._meta.db_table,  # noqa: SLF001  likewise
    )


def kept_fields(model: type[models.Model]) -> "list[models.Field[Any, Any]]":
    """The columns that are written, not computed by the database."""
    return [field for field in model._meta.concrete_fields if not getattr(field, "generated", False)]  # noqa: SLF001  likewise


@contextmanager
def _one_moment() -> Iterator[None]:
    """Read everything as it was at one moment, while others go on writing."""
    with connection.cursor() as cursor:
        if connection.in_atomic_block:  # whoever called has begun already
            yield
            return
        is_postgresql = connection.vendor == "postgresql"
        cursor.execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" if is_postgresql else "BEGIN DEFERRED")
        try:
            yield
        finally:
            cursor.execute("COMMIT")


def _applied() -> list[str]:
    """The migrations that have made the tables what they are."""
    return sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations())


def _write_rows(archive: zipfile.ZipFile, model: type[models.Model]) -> dict[str, Any]:
    """The columns of a table, how many rows, and the digest of what was written."""
    columns = [field.attname for field in kept_fields(model)]
    digest, count = hashlib.sha256(), 0
    rows = model._base_manager.order_by("pk").values_list(*columns)  # noqa: SLF001  no manager of a model may hide rows
    with archive.open(f"rows/{model._meta.db_table}.jsonl", "w", force_zip64=True) as out:  # noqa: SLF001  see above
        for row in rows.iterator(chunk_size=ROWS_AT_ONCE):
            line = json.dumps([_plain(value) for value in row], ensure_ascii=False).encode() + b"\n"
            digest.update(line)
            out.write(line)
            count += 1
    return {"columns": columns, "rows": count, "sha256": digest.hexdigest()}


def _plain(value: Any) -> Any:
    """A value as JSON has it; the field that reads it back knows what it was."""
    match value:
        case datetime() | date() | time():
            return value.isoformat()
        case timedelta():
            return duration_iso_string(value)
        case bytes() | memoryview() | bytearray():
            return base64.b64encode(bytes(value)).decode()
        case Decimal() | UUID():
            return str(value)
    return value


def _files() -> list[str]:
    """Every file that people have handed in, by its place under the folder of files."""
    root = files_folder()
    return sorted(path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file())


def files_folder() -> Path:
    """Where files lie."""
    return Path(settings.FILES)


def _write_file(archive: zipfile.ZipFile, path: str) -> dict[str, Any]:
    digest, size = hashlib.sha256(), 0
    with (files_folder() / path).open("rb") as source, archive.open(f"files/{path}", "w", force_zip64=True) as out:
        while block := source.read(1 << 20):
            digest.update(block)
            out.write(block)
            size += len(block)
    return {"size": size, "sha256": digest.hexdigest()}


def read_manifest(archive: zipfile.ZipFile) -> Mapping[str, Any]:
    """What an archive says about itself.

    Errors: Refused with `restore_no_backup`.
    """
    try:
        manifest = json.loads(archive.read(MANIFEST))
    except (KeyError, ValueError, zipfile.BadZipFile) as fault:
        raise Refused("restore_no_backup") from fault
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise Refused("restore_no_backup")
    unsafe = [
        name for name in manifest["files"] if PurePosixPath(name).is_absolute() or ".." in PurePosixPath(name).parts
    ]
    if unsafe:
        raise Refused("restore_no_backup")
    return manifest
