"""Runs a command with DATABASE_URL set to a PostgreSQL of its own, which is thrown away afterwards.

Usage: python tools/postgres.py [--durable] COMMAND ARGUMENTS. With --durable it writes to the disk before it answers,
as a database does that has to outlive a loss of power; without, nothing waits for the disk. Where no PostgreSQL is
installed the command does not run: the arguments that were skipped are named, and the answer is success.
"""

import os
import pwd
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

SERVERS = Path("/usr/lib/postgresql")
# A database for an hour: nothing of it has to outlive a loss of power. Its rows stay in its memory, as they should in
# any: what the search ranks would be read piece by piece otherwise.
HASTE = ("fsync=off", "synchronous_commit=off", "full_page_writes=off")
SETTINGS = (*("listen_addresses=", "max_connections=60", "shared_buffers=512MB"),)


def programs() -> Path | None:
    """The folder of the newest PostgreSQL server's programs."""
    found = [folder for folder in SERVERS.glob("*/bin") if (folder / "initdb").exists()]
    if found:
        return max(found, key=lambda folder: float(folder.parent.name))
    named = shutil.which("initdb")
    return Path(named).resolve().parent if named else None


def owner() -> str | None:
    """The user who runs the server: the server refuses to be run by root."""
    if os.geteuid() != 0:
        return None
    known = {user.pw_name for user in pwd.getpwall()}
    return "postgres" if "postgres" in known else "nobody"


def run_with_database(command: list[str], server: Path, settings: tuple[str, ...]) -> int:
    """The exit code of the command."""
    user = owner()
    # Not beside the sources: the other user must reach it, and the name of a socket has at most 107 letters.
    with tempfile.TemporaryDirectory(prefix="sojourn-postgres-") as name:
        folder = Path(name)
        if user is not None:
            shutil.chown(folder, user)
        data = folder / "data"

        def call(program: str, *arguments: str) -> None:
            subprocess.run(  # noqa: S603  the server's own programs
                [server / program, *arguments],
                check=True,
                user=user,
                cwd=folder,
                stdout=subprocess.DEVNULL,
            )

        call("initdb", "-D", str(data), "-U", "sojourn", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync")
        options = " ".join(f"-c {setting}" for setting in settings)
        call("pg_ctl", "-D", str(data), "-w", "-l", str(folder / "log"), "-o", f"{options} -k {folder}", "start")
        try:
            url = f"postgresql://sojourn@/postgres?host={folder}"
            return subprocess.run(command, check=False, env={**os.environ, "DATABASE_URL": url}).returncode  # noqa: S603  what was asked for
        finally:
            call("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")


def main(command: list[str]) -> int:
    """Run it, or say what was left out."""
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the server ends with its caller
    durable = command[:1] == ["--durable"]
    command = command[1:] if durable else command
    server = programs()
    if server is None:
        print("PostgreSQL is not installed. Skipped on it:", *(word for word in command if Path(word).is_dir()))
        return 0
    return run_with_database(command, server, SETTINGS if durable else (*HASTE, *SETTINGS))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
