"""The file of an import: kept as it came, read as text cells."""

import hashlib
import secrets
from pathlib import Path

from django.core.files.base import File
from django.core.files.storage import default_storage

from sojourn.base import clock
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Problem
from sojourn.stages.projects.models import CatalogueImport
from sojourn.tables.catalogue.raw import FORMS, RawCatalogue, read_raw

MEDIA = {
    ".csv": "text/csv",
    ".tsv": "text/csv",
    ".txt": "text/csv",
    ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    ".parquet": "application/vnd.apache.parquet",
}
MOST_BYTES = 30 * 1024 * 1024


def keep_upload(upload: "File[bytes]", code: str, *, by: Actor) -> StoredFile:
    """Keep a catalogue as it came.

    Errors: BadInput with `catalogue_form` for another kind of file, `import_too_large`, `import_empty`.
    """
    name = Path(upload.name or "catalogue").name[:200]
    suffix = Path(name).suffix.casefold()
    if suffix not in FORMS:
        raise BadInput([Problem("catalogue_form", "catalogue", value=name)])
    if not upload.size:
        raise BadInput([Problem("import_empty", "catalogue", value=name)])
    if upload.size > MOST_BYTES:
        raise BadInput([Problem("import_too_large", "catalogue", value=name, figures={"most": MOST_BYTES // 1024**2})])
    digest = hashlib.sha256()
    for chunk in upload.chunks():
        digest.update(chunk)
    path = default_storage.save(f"imports/{code}-{secrets.token_hex(8)}{suffix}", upload)
    return StoredFile.objects.create(
        code=secrets.token_hex(12),
        owner_kind="catalogue_import",
        owner_code=code,
        name=name,
        media_type=MEDIA[suffix],
        size=upload.size,
        sha256=digest.hexdigest(),
        path=path,
        state="clean",
        uploaded_by=by.person,
        uploaded_at=clock.now(),
    )


def raw_of(made: CatalogueImport) -> RawCatalogue:
    """The rows of the file of an import.

    Errors: BadInput of `read_raw`.
    """
    return read_raw(Path(default_storage.path(made.file.path)))
