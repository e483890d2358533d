"""The file of an import: kept as it came, read as text cells."""

from sojourn.base.files.keeping import Upload, content_of, keep
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Problem
from sojourn.stages.projects.models import CatalogueImport
from sojourn.tables.catalogue.raw import RawCatalogue, read_raw

FORMS = (".csv", ".txt", ".xlsx")
MOST_BYTES = 30_000_000


def keep_upload(upload: Upload, code: str, *, by: Actor) -> StoredFile:
    """Keep a catalogue as it came.

    Errors: BadInput with `catalogue_form` for another kind of file; Refused of `base.files`.
    """
    name = upload.name or ""
    if not name.casefold().endswith(FORMS):
        raise BadInput([Problem("catalogue_form", "catalogue", value=name)])
    return keep(upload, ("catalogue_import", code), by, most_bytes=MOST_BYTES)


def raw_of(made: CatalogueImport) -> RawCatalogue:
    """The rows of the file of an import.

    Errors: BadInput of `read_raw`.
    """
    return read_raw(content_of(made.file), name=made.file.name)
