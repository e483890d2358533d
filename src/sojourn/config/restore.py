"""Bringing a copy back into an empty installation, on the database that it has."""

import hashlib
import json
import shutil
import zipfile
from collections.abc import Iterator, Mapping
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.core.management.color import no_style
from django.db import connection, models, transaction
from django.db.migrations.recorder import MigrationRecorder

from sojourn import __version__
from sojourn.base.audit.models import Event, Seal
from sojourn.base.people.models import Organisation, Person
from sojourn.config.backup import ROWS_AT_ONCE, Copied, files_folder, kept_fields, kept_models, read_manifest
from sojourn.core.errors import Refused


def restore(source: Path) -> Copied:
    """Put every row and every file of an archive into an installation whose tables are there and empty.

    Errors: Refused with `restore_no_backup`, `restore_not_empty`, `restore_other_version`, `restore_damaged`.
    """
    if any(model.objects.exists() for model in (Person, Organisation, Event, Seal)) or _has_files():
        raise Refused("restore_not_empty")
    try:
        archive = zipfile.ZipFile(source)
    except (OSError, zipfile.BadZipFile) as fault:
        raise Refused("restore_no_backup") from fault
    with archive:
        manifest = read_manifest(archive)
        applied = sorted(f"{app}.{name}" for app, name in MigrationRecorder(connection).applied_migrations())
        if manifest["migrations"] != applied:
            raise Refused("restore_other_version", {"version": manifest["version"], "own": __version__})
        known = {model._meta.db_table: model for model in kept_models()}  # noqa: SLF001  the public way to a model's table
        if set(manifest["tables"]) != set(known):
            raise Refused("restore_other_version", {"version": manifest["version"], "own": __version__})
        with transaction.atomic():
            _clear(known)
            rows = sum(_read_rows(archive, model, manifest["tables"][table]) for table, model in known.items())
            _count_on(known)
            _write_files(archive, manifest["files"])
    return Copied(len(known), rows, len(manifest["files"]))


def _has_files() -> bool:
    folder = files_folder()
    return folder.exists() and any(path.is_file() for path in folder.rglob("*"))


def _clear(known: Mapping[str, type[models.Model]]) -> None:
    """Take away what migrations put into tables of a new installation; the record is empty, and refuses it."""
    with connection.cursor() as cursor:
        for table, model in known.items():
            if model._meta.app_label != "audit":  # noqa: SLF001  see above
                cursor.execute(f"DELETE FROM {connection.ops.quote_name(table)}")  # noqa: S608  a table of ours


def _read_rows(archive: zipfile.ZipFile, model: type[models.Model], described: Mapping[str, Any]) -> int:
    """The number of rows that were written.

    Errors: Refused with `restore_damaged`.
    """
    table = model._meta.db_table  # noqa: SLF001  see above
    fields = {field.attname: field for field in kept_fields(model)}
    if set(described["columns"]) != set(fields):
        raise Refused("restore_damaged", {"part": table})
    columns = [fields[name] for name in described["columns"]]
    digest, count = hashlib.sha256(), 0

    def made() -> Iterator[models.Model]:
        with archive.open(f"rows/{table}.jsonl") as lines:
            for line in lines:
                digest.update(line)
                values = json.loads(line)
                yield model(
                    **{
                        field.attname: None if value is None else field.to_python(value)
                        for field, value in zip(columns, values, strict=True)
                    }
                )

    rows = made()
    while batch := list(islice(rows, ROWS_AT_ONCE)):
        # In bulk: nothing of what saving a row by itself may cause has to happen a second time.
        model._base_manager.bulk_create(batch)  # noqa: SLF001  see above
        count += len(batch)
    if digest.hexdigest() != described["sha256"] or count != described["rows"]:
        raise Refused("restore_damaged", {"part": table})
    return count


def _write_files(archive: zipfile.ZipFile, described: Mapping[str, Mapping[str, Any]]) -> None:
    """Write every file, or none.

    Errors: Refused with `restore_damaged`.
    """
    folder = files_folder()
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside its place, which is empty: a fault on the way leaves nothing there.
    with TemporaryDirectory(prefix=".restore-", dir=folder.parent) as beside:
        for name, facts in described.items():
            target = Path(beside) / "files" / name
            target.parent.mkdir(parents=True, exist_ok=True)
            digest = hashlib.sha256()
            with archive.open(f"files/{name}") as source, target.open("xb") as out:
                while block := source.read(1 << 20):
                    digest.update(block)
                    out.write(block)
            if digest.hexdigest() != facts["sha256"]:
                raise Refused("restore_damaged", {"part": name})
        if described:
            shutil.rmtree(folder, ignore_errors=True)
            (Path(beside) / "files").rename(folder)


def _count_on(known: Mapping[str, type[models.Model]]) -> None:
    """Let new rows get numbers behind those that came."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), list(known.values())):
            cursor.execute(statement)
