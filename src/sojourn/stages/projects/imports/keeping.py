"""The file of an import: kept as it came, read as text cells."""

from dataclasses import replace
from datetime import timedelta

from sojourn.base.files.keeping import Upload, content_of, keep
from sojourn.base.files.models import StoredFile
from sojourn.base.jobs.work import NotYet
from sojourn.base.people.actor import Actor
from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.stages.projects.models import CatalogueImport
from sojourn.tables.catalogue.raw import RawCatalogue, read_raw

FORMS = (".csv", ".txt", ".xlsx")
MOST_BYTES = 30_000_000
UNTIL_SCANNED = timedelta(minutes=1)


def keep_upload(upload: Upload, code: str, *, by: Actor) -> StoredFile:
    """Keep a catalogue as it came.

    Errors: Refused with `import_form` for another kind of file, and those of `base.files`.
    """
    name = upload.name or ""
    if not name.casefold().endswith(FORMS):
        raise Refused("import_form", {"name": name})
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
    path = content_of(made.file)
    try:
        return read_raw(path, name=made.file.name)
    except BadInput as bad:
        raise BadInput([_by_its_name(problem, path.name, made.file.name) for problem in bad.problems]) from bad


def _by_its_name(problem: Problem, kept_as: str, name: str) -> Problem:
    """The problem with the name that people gave the file: the one under which it lies tells them nothing."""
    figures = {
        key: value.replace(kept_as, name) if isinstance(value, str) else value for key, value in problem.figures.items()
    }
    return replace(problem, value=problem.value and problem.value.replace(kept_as, name), figures=figures)
