"""The portal's part of the demonstration: a world in a folder of its own, made once, and served.

`python -m sojourn.config.world.demo --data demo/portal [--catalogue FILE] [--reset] [--no-serve] [--port N]`
"""

import argparse
import json
import multiprocessing
import os
import secrets
import shutil
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from sojourn.config.serve import choose_port, make_ready, serve_site, start_framework
from sojourn.core.errors import BadInput, Problem, Refused
from sojourn.desk.cli.entry import language_of
from sojourn.tables.problems_text import say_problem
from sojourn.texts import LANGUAGES, Speaker, speaker

ADDRESS = "127.0.0.1"
MARK = "world.json"
BAD_INPUT = 2
MOST_TOLD = 10


def main(arguments: Sequence[str] | None = None) -> int:
    """Make the world where there is none that fits, say where to look, and serve it."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    say = speaker(language_of(words))
    reader = argparse.ArgumentParser(prog="python -m sojourn.config.world.demo", description=say("world-begin"))
    reader.add_argument("--data", type=Path, required=True)
    reader.add_argument("--catalogue", type=Path)
    reader.add_argument("--reset", action="store_true")
    reader.add_argument("--no-serve", action="store_true")
    reader.add_argument("--port", type=int)
    reader.add_argument("--lang", choices=LANGUAGES)
    asked = reader.parse_args(words)
    try:
        port = choose_port(ADDRESS, asked.port)
        prepare(asked.data)
        start_framework(ADDRESS, port)
        ready(asked.data, asked.catalogue, asked.reset, say)
    except BadInput as bad:
        _tell(say("world-bad-catalogue", file=str(asked.catalogue)))
        for problem in bad.problems[:MOST_TOLD]:
            _tell(say_problem(say, problem))
        return BAD_INPUT
    except Refused as refused:
        _tell(say(f"refused-{refused.reason}", refused.figures))
        return BAD_INPUT
    if asked.no_serve:
        return 0
    where_to_look(port, asked.data, say)
    serve_site(ADDRESS, port, workers=1)
    return 0


def prepare(data: Path) -> None:
    """Set what the portal reads from its environment: nothing of another installation on this machine is used."""
    data.mkdir(parents=True, exist_ok=True)
    for name in [name for name in os.environ if name.startswith("SOJOURN_")]:
        del os.environ[name]
    os.environ |= {
        "SOJOURN_DATA": str(data.resolve()),
        "SOJOURN_DEMONSTRATION": "true",
        "SOJOURN_SECRET_KEY": _secret(data / "secret"),
        "DATABASE_URL": "",
    }


def _secret(file: Path) -> str:
    """A secret of this world alone, made once."""
    if not file.exists():
        file.touch(mode=0o600)
        file.write_text(secrets.token_urlsafe(50), encoding="ascii")
    return file.read_text("ascii")


def ready(data: Path, catalogue: Path | None, reset: bool, say: Speaker) -> None:
    """Build the world unless the one that is there fits, and set its clock going."""
    started = time.monotonic()
    mark = {"world": _digest(catalogue), "catalogue": str(catalogue or "")}
    fits = not reset and _read(data / MARK) == mark
    if not fits:
        _tell(say("world-making"))
        _clear(data)
    from sojourn.config.world.build import set_clock  # noqa: PLC0415  after the framework has started

    make_ready()
    if not fits:
        build_apart(catalogue)
        (data / MARK).write_text(json.dumps(mark), encoding="utf-8")
    set_clock(datetime.now(UTC))
    seconds = say.number(round(time.monotonic() - started, 1))
    _tell(say("world-reused" if fits else "world-made", seconds=seconds))


def build_apart(catalogue: Path | None) -> None:
    """Build the world in a process of its own, which ends with it.

    Reading tables starts threads. The processes that answer pages are copies of this one: they would have the locks of
    those threads and not the threads, and wait for ever as soon as somebody imports a file.
    Errors: BadInput where the catalogue cannot be read.
    """
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as apart:
        problems = apart.submit(_build, catalogue).result()
    if problems:
        raise BadInput(problems)


def _build(catalogue: Path | None) -> list[Problem]:
    import django  # noqa: PLC0415  in the other process, whose environment is complete

    django.setup()
    from sojourn.config.world.build import build  # noqa: PLC0415  after the framework has started

    try:
        build(catalogue)
    except BadInput as bad:
        return bad.problems
    return []


def _digest(catalogue: Path | None) -> str:
    """Of everything that the world is made from: another one is made where it changes."""
    digest = sha256()
    for file in sorted(Path(__file__).parent.iterdir()):
        if file.suffix in {".py", ".csv", ".toml"}:
            digest.update(file.read_bytes())
    if catalogue is not None and catalogue.is_file():
        digest.update(catalogue.read_bytes())
    return digest.hexdigest()


def _read(file: Path) -> object:
    try:
        return json.loads(file.read_text("utf-8"))
    except (OSError, ValueError):
        return None


def _clear(data: Path) -> None:
    """Take away what an earlier world left: its rows and its files, nothing else that lies in the folder."""
    for name in (MARK, "sojourn.sqlite3", "sojourn.sqlite3-wal", "sojourn.sqlite3-shm"):
        (data / name).unlink(missing_ok=True)
    shutil.rmtree(data / "files", ignore_errors=True)


def where_to_look(port: int, data: Path, say: Speaker) -> None:
    """Addresses worth opening."""
    base = f"http://localhost:{port}/{say.language}/"
    _tell("")
    for code, address in (
        ("world-look", base),
        ("world-look-enter", f"{base}demonstration/"),
        ("world-look-catalogue", f"{base}projects/"),
        ("world-look-mail", f"{base}mail/"),
    ):
        _tell(say(code, address=address))
    _tell(say("world-stop", folder=str(data.resolve())))


def _tell(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
