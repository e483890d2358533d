"""The file of an import: kept as it came, read as text cells."""

from datetime import timedelta

from sojourn.base.files.keeping import Upload, content_of, keep
from sojourn.base.files.models import StoredFile
from sojourn.base.jobs.work import NotYet
from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Problem
from sojourn.stages.projects.models import CatalogueImport
from sojourn.tables.catalogue.raw import RawCatalogue, read_raw

FORMS = (".csv", ".txt", ".xlsx")
MOST_BYTES = 30_000_000
UNTIL_SCANNED = timedelta(minutes=1)


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

    Errors: BadInput of `read_raw`, with `catalogue_infected` where the virus scanner has refused the file; NotYet while
    it waits for the scanner.
    """
    if made.file.state == "quarantined":
        raise NotYet(UNTIL_SCANNED)
    if made.file.state != "clean":
        raise BadInput([Problem("catalogue_infected", "catalogue", value=made.file.name)])
    return read_raw(content_of(made.file), name=made.file.name)
