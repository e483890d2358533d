"""Where the rows are kept: PostgreSQL where a URL names it, else SQLite in the data folder."""

from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

POSTGRESQL = ("postgres", "postgresql")
SQLITE_PRAGMAS = (
    "PRAGMA journal_mode=WAL; PRAGMA synchronous={synchronous}; PRAGMA cache_size=-65536;"
    " PRAGMA temp_store=MEMORY; PRAGMA mmap_size=268435456;"
)


def database(url: str, data: Path, *, sync: bool = False) -> dict[str, object]:
    """The settings of the database that a URL names; without one, of the SQLite file in the data folder.

    `sync`: SQLite writes each change to the disk before it is confirmed; PostgreSQL always does.

    Errors: ValueError for a URL of another kind.
    """
    parts = urlsplit(url)
    if parts.scheme in POSTGRESQL:
        # Sorted lists are short: compiling their queries costs more than it saves (5.9 against 1.2 s of a dashboard).
        options = {**dict(parse_qsl(parts.query)), "options": "-c jit=off"}
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(parts.path.lstrip("/")),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": unquote(parts.hostname or ""),
            "PORT": str(parts.port or ""),
            "CONN_MAX_AGE": None,
            "CONN_HEALTH_CHECKS": True,
            "OPTIONS": options,
        }
    if url and parts.scheme != "sqlite":
        raise ValueError(f"DATABASE_URL names neither PostgreSQL nor SQLite: {parts.scheme}")
    pragmas = SQLITE_PRAGMAS.format(synchronous="FULL" if sync else "NORMAL")
    return {
        "ENGINE": "django.db.backends.sqlite3",
        # As elsewhere, sqlite:///name is beside the working folder and sqlite:////name from the root.
        "NAME": Path(unquote(parts.path[1:])).absolute() if url else data / "sojourn.sqlite3",
        "CONN_MAX_AGE": None,
        "OPTIONS": {"transaction_mode": "IMMEDIATE", "timeout": 20, "init_command": pragmas},
    }
