"""Handing a file to somebody whom a gate has admitted."""

from django.http import FileResponse, Http404

from sojourn.base.files.keeping import content_of
from sojourn.base.files.models import StoredFile


def serve_file(file: StoredFile) -> FileResponse:
    """The file as a download: never shown inside our pages, its kind never guessed, kept by nobody on the way.

    The gate that admits the reader stands in the view, before this.
    Errors: Http404 for a file that is not clean, or that is not there.
    """
    if file.state != "clean":
        raise Http404
    try:
        # Django writes the name for old readers and, where it is not ASCII, as RFC 5987 asks.
        response = FileResponse(
            content_of(file).open("rb"), as_attachment=True, filename=file.name, content_type=file.media_type
        )
    except FileNotFoundError as fault:
        raise Http404 from fault
    response["X-Content-Type-Options"] = "nosniff"
    response["Cache-Control"] = "private, no-store"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["Cross-Origin-Resource-Policy"] = "same-origin"
    return response
