"""The worker beside the pages: does what is due, sends mail, and takes up again what a worker that died left behind.

`python -m sojourn.config.worker` goes on until it is told to stop, or until the server that started it has gone.
"""

import logging
import os
import signal
import threading

PAUSE = 1.0  # seconds between two looks at what is due
# On a full machine pages come first: a copy of a receipt may be a minute late, an answer to a save may not.
GIVES_WAY = 10
log = logging.getLogger(__name__)


def run_once() -> dict[str, int]:
    """Do everything that is due now, once; the answer is how much of each there was."""
    from sojourn.base.jobs import regular, work  # noqa: PLC0415  after the framework has started
    from sojourn.base.mail import sending  # noqa: PLC0415  likewise

    returned = work.take_back_stale() + sending.take_back_stale()
    asked = regular.ask_for_regular()
    return {"returned": returned, "asked": asked, "done": work.run_due(), "sent": sending.send_waiting()}


def run_until(stop: threading.Event, pause: float = PAUSE, parent: int | None = None) -> None:
    """Do what is due until told to stop. A fault of one round (the database restarts) does not end the worker."""
    from django.db import close_old_connections  # noqa: PLC0415  after the framework has started

    while not stop.is_set() and (parent is None or os.getppid() == parent):
        try:
            run_once()
        except Exception:
            log.exception("a round of the worker failed")
        close_old_connections()
        stop.wait(pause)


def main() -> None:
    """Work until a signal says to stop."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sojourn.config.settings")
    import django  # noqa: PLC0415  it reads the settings as it starts

    django.setup()
    os.nice(GIVES_WAY)
    stop = threading.Event()
    for name in (signal.SIGTERM, signal.SIGINT):
        signal.signal(name, lambda *_: stop.set())
    run_until(stop, parent=os.getppid())


if __name__ == "__main__":
    main()
