"""Every setting is read in one place and described in one place."""

import ast
import re
from pathlib import Path

import pytest

from sojourn.config import settings
from sojourn.config.database import database

ROOT = Path(__file__).resolve().parents[2]
PAGE = (ROOT / "docs" / "operate" / "settings.md").read_text(encoding="utf-8")


def variables() -> set[str]:
    """Every environment variable that the settings read."""
    tree = ast.parse(Path(settings.__file__).read_text(encoding="utf-8"))
    found = set()
    for block in tree.body:
        prefix = "SOJOURN_" if isinstance(block, ast.With) else ""
        for node in ast.walk(block):
            is_read = isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)
            if is_read and getattr(node.func.value, "id", "") == "env" and node.args:  # type: ignore[attr-defined]  # a call, as was seen
                name = node.args[0]
                if isinstance(name, ast.Constant) and node.func.attr != "prefixed":  # type: ignore[attr-defined]  # likewise
                    found.add(prefix + str(name.value))
    return found


def test_every_variable_is_described_and_no_other() -> None:
    described = set(re.findall(r"^\| `([A-Z_]+)` \|", PAGE, re.MULTILINE))

    assert described == variables()
    assert {"SOJOURN_SECRET_KEY", "SOJOURN_DATA", "DATABASE_URL"} <= described


def test_no_other_module_reads_the_environment() -> None:
    readers = {
        str(path.relative_to(ROOT / "src" / "sojourn"))
        for path in (ROOT / "src" / "sojourn").rglob("*.py")
        if re.search(r"os\.environ|os\.getenv|getenv\(", path.read_text(encoding="utf-8"))
    }

    assert {name for name in readers if not name.startswith(("config/", "desk/"))} == set()


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("postgresql://kim:p%40ss@db.example.org:5433/sojourn", ("kim", "p@ss", "db.example.org", "5433", "sojourn")),
        ("postgres:///sojourn?host=/run/postgresql", ("", "", "", "", "sojourn")),
    ],
)
def test_a_url_names_a_postgresql(url: str, expected: tuple[str, ...]) -> None:
    named = database(url, Path("data"))

    assert tuple(named[key] for key in ("USER", "PASSWORD", "HOST", "PORT", "NAME")) == expected
    assert named["ENGINE"] == "django.db.backends.postgresql"


def test_sqlite_lies_in_the_data_folder_or_where_a_url_says() -> None:
    assert database("", Path("data"))["NAME"] == Path("data/sojourn.sqlite3")
    assert database("sqlite:////var/lib/x.sqlite3", Path("data"))["NAME"] == Path("/var/lib/x.sqlite3")


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(ValueError, match="neither PostgreSQL nor SQLite"):
        database("mysql://host/x", Path("data"))


@pytest.mark.parametrize(("sync", "expected"), [(False, "synchronous=NORMAL"), (True, "synchronous=FULL")])
def test_sqlite_waits_for_the_disk_where_that_is_asked_for(*, sync: bool, expected: str) -> None:
    options = database("", Path("data"), sync=sync)["OPTIONS"]

    assert isinstance(options, dict)
    assert expected in options["init_command"]
