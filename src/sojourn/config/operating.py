"""serve, backup, restore, run-due."""

import os
from pathlib import Path

from sojourn.config import serve as serving
from sojourn.config.safety import settings_told
from sojourn.core.errors import Refused
from sojourn.desk.cli.console import Console


def serve(console: Console, *, address: str, port: int | None, workers: int) -> int:
    """Serve the portal until somebody stops it."""
    chosen = serving.choose_port(address, port)
    serving.start_framework(address, chosen)
    serving.make_ready()
    from django.conf import settings  # noqa: PLC0415  after the framework has started

    console.result(
        {"ok": True, "address": address, "port": chosen, "url": settings.PUBLIC_URL},
        [console.say("serve-at", url=settings.PUBLIC_URL, address=f"{address}:{chosen}"), console.say("serve-stop")],
    )
    serving.serve_site(address, chosen, workers)
    return 0


def backup(console: Console, *, file: Path, overwrite: bool) -> int:
    """Write a copy of everything."""
    _start()
    _refuse_old_tables()
    from sojourn.config.backup import back_up  # noqa: PLC0415  after the framework has started

    with console.working("backup-progress"):
        copied = back_up(file, overwrite=overwrite)
    say = console.say
    console.result(
        {"ok": True, "file": str(file), "rows": copied.rows, "tables": copied.tables, "files": copied.files},
        [
            say("backup-done", file=str(file), rows=say.number(copied.rows), files=say.number(copied.files)),
            say("backup-secret"),
        ],
    )
    return 0


def restore(console: Console, *, file: Path) -> int:
    """Bring a copy back."""
    _start()
    from sojourn.config.restore import restore as bring_back  # noqa: PLC0415  after the framework has started

    with console.working("restore-progress"):
        serving.bring_tables_up_to_date()
        copied = bring_back(file)
    say = console.say
    console.result(
        {"ok": True, "rows": copied.rows, "tables": copied.tables, "files": copied.files},
        [say("restore-done", rows=say.number(copied.rows), files=say.number(copied.files)), say("restore-secret")],
    )
    return 0


def run_due(console: Console) -> int:
    """Do what is due once."""
    _start()
    _refuse_old_tables()
    from sojourn.config.worker import run_once  # noqa: PLC0415  after the framework has started

    did = run_once()
    say = console.say
    console.result(
        {"ok": True, **did}, [say("run-due-done", works=say.number(did["done"]), mails=say.number(did["sent"]))]
    )
    return 0


def _start() -> None:
    """Start the framework for a command that serves no pages."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "sojourn.config.settings")
    import django  # noqa: PLC0415  it reads the settings as it starts

    with settings_told():
        django.setup()
    from django.conf import settings  # noqa: PLC0415  likewise

    settings.DATA.mkdir(parents=True, exist_ok=True)


def _refuse_old_tables() -> None:
    """Let no command work on tables that are not those of this version.

    Errors: Refused with `tables_behind`, `database_unusable`.
    """
    from django.db import OperationalError, connection  # noqa: PLC0415  after the framework has started
    from django.db.migrations.executor import MigrationExecutor  # noqa: PLC0415  likewise

    try:
        executor = MigrationExecutor(connection)
    except OperationalError as fault:
        raise Refused("database_unusable", {"fault": " ".join(str(fault).split())}) from fault
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Refused("tables_behind")
