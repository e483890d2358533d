"""Serving the portal: pages by granian, and one worker beside them for mail and background work."""

import errno
import hashlib
import os
import socket
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from sojourn.config.safety import Setup, refuse_unsafe, settings_told
from sojourn.core.errors import Refused

DEFAULT_ADDRESS, DEFAULT_PORT, PORTS_TRIED = "127.0.0.1", 8000, 100
WORKERS, THREADS = 2, 4
STAMP = ".collected"
# Seconds that pages being answered, and the work behind them, get to end once the server is told to stop.
PAGES_END, WORK_ENDS = 10, 10


def choose_port(address: str, port: int | None) -> int:
    """The port asked for, or from 8000 on the first that nobody listens at.

    Errors: Refused with `port_taken`, `address_unusable`.
    """
    wanted = range(DEFAULT_PORT, DEFAULT_PORT + PORTS_TRIED) if port is None else (port,)
    for each in wanted:
        if _is_free(address, each):
            return each
    raise Refused("port_taken", {"port": str(port or DEFAULT_PORT)})


def _is_free(address: str, port: int) -> bool:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with closing(socket.socket(family, socket.SOCK_STREAM)) as trial:
        trial.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            trial.bind((address, port))
        except (OSError, OverflowError) as fault:
            if isinstance(fault, OSError) and fault.errno == errno.EADDRINUSE:
                return False
            # An address of another machine or of none, a port that there is not or that only the superuser opens.
            figures = {"address": address, "port": str(port), "fault": getattr(fault, "strerror", "") or str(fault)}
            raise Refused("address_unusable", figures) from None
    return True


def start_framework(address: str, port: int) -> None:
    """Read the settings as a server has them, refuse unsafe ones, and start the framework.

    Errors: Refused, see `refuse_unsafe` and `settings_told`.
    """
    os.environ["DJANGO_SETTINGS_MODULE"] = "sojourn.config.settings"
    os.environ["SOJOURN_SERVING"] = "true"
    os.environ.setdefault("SOJOURN_PUBLIC_URL", f"http://localhost:{port}")
    with settings_told():
        from sojourn.config import settings  # noqa: PLC0415  read only now, from an environment that is complete

    refuse_unsafe(
        Setup(
            debug=settings.DEBUG,
            secret=settings.SECRET_KEY,
            insecure_secret=settings.INSECURE_SECRET,
            demonstration=settings.DEMONSTRATION,
            public_url=settings.PUBLIC_URL,
            hosts=tuple(settings.ALLOWED_HOSTS),
            address=address,
            mail_url=settings.MAIL_URL,
        )
    )
    settings.DATA.mkdir(parents=True, exist_ok=True)
    import django  # noqa: PLC0415  it reads the settings as it starts

    django.setup()


def make_ready() -> None:
    """Bring the tables up to date, and the static files with hashed names and compressed copies into their place."""
    bring_tables_up_to_date()
    collect_static()


def bring_tables_up_to_date() -> None:
    """Make or change the tables as this version has them.

    Errors: Refused with `database_unusable`.
    """
    from django.core.management import call_command  # noqa: PLC0415  after the framework has started
    from django.db import OperationalError  # noqa: PLC0415  likewise

    try:
        call_command("migrate", interactive=False, verbosity=0)
    except OperationalError as fault:
        raise Refused("database_unusable", {"fault": " ".join(str(fault).split())}) from fault


def collect_static() -> bool:
    """Collect the static files unless those that lie there are the same; False when they are."""
    from django.conf import settings  # noqa: PLC0415  after the framework has started
    from django.contrib.staticfiles.finders import get_finders  # noqa: PLC0415  likewise
    from django.core.management import call_command  # noqa: PLC0415  likewise

    digest = hashlib.sha256(str(settings.STORAGES["staticfiles"]).encode())
    for finder in get_finders():
        for name, storage in finder.list([]):
            digest.update(f"{name} {storage.size(name)} {storage.get_modified_time(name)}".encode())
    stamp = Path(settings.STATIC_ROOT) / STAMP
    if stamp.exists() and stamp.read_text("ascii") == digest.hexdigest():
        return False
    call_command("collectstatic", interactive=False, verbosity=0, clear=True)
    stamp.parent.mkdir(parents=True, exist_ok=True)
    stamp.write_text(digest.hexdigest(), "ascii")
    return True


def serve_site(address: str, port: int, workers: int = WORKERS) -> None:
    """Serve until somebody stops it, with a worker of its own beside the pages."""
    from django.db import connections  # noqa: PLC0415  after the framework has started
    from granian.constants import Interfaces  # noqa: PLC0415  only where it serves
    from granian.server import Server  # noqa: PLC0415  likewise

    connections.close_all()  # those that answer pages are copies of this process, and share no line to the database
    worker = subprocess.Popen([sys.executable, "-m", "sojourn.config.worker"])
    try:
        Server(
            "sojourn.config.wsgi:application",
            address=address,
            port=port,
            interface=Interfaces.WSGI,
            workers=workers,
            blocking_threads=THREADS,
            respawn_failed_workers=True,
            # A page that waits for somebody who sends nothing would hold the server up for ever.
            workers_kill_timeout=PAGES_END,
            log_enabled=False,
        ).serve()
    finally:
        worker.terminate()
        try:
            worker.wait(timeout=WORK_ENDS)
        except subprocess.TimeoutExpired:
            worker.kill()
