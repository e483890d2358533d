"""Pages of one process take turns: four that compute at once in one interpreter all end late, and cost more."""

import io
import threading
from collections.abc import Callable, Iterable
from typing import Any

Answer = Callable[..., Any]
Application = Callable[[dict[str, Any], Answer], Iterable[bytes]]
PATIENCE = 0.2  # seconds that a page waits for its turn before it goes beside a slow one
SMALL = 256 * 1024  # bytes of a request that are read before its turn; more of them are a file on a slow line


class InTurn:
    """A WSGI application whose small requests are answered one after another, each after its body has arrived.

    Nobody waits for a slow sender, for a file on its way, or longer than `PATIENCE` for a slow page. What an answer
    streams is sent after the turn.
    """

    def __init__(self, application: Application, patience: float = PATIENCE) -> None:
        self.application, self.patience = application, patience
        self.turn = threading.Lock()

    def __call__(self, environ: dict[str, Any], start_response: Answer) -> Iterable[bytes]:
        length = _length(environ)
        if length is None or length > SMALL:
            return self.application(environ, start_response)
        if length:
            environ["wsgi.input"] = io.BytesIO(environ["wsgi.input"].read(length))
        has_turn = self.turn.acquire(timeout=self.patience)
        try:
            return self.application(environ, start_response)
        finally:
            if has_turn:
                self.turn.release()


def _length(environ: dict[str, Any]) -> int | None:
    """The bytes that a request announces; None where it does not say so plainly."""
    if "HTTP_TRANSFER_ENCODING" in environ:
        return None
    said = environ.get("CONTENT_LENGTH") or "0"
    return int(said) if said.isascii() and said.isdigit() else None
