"""What holds for every file: sizes, lock files, no trace of a workplace."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from house_source import ROOT, tracked

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-bench.lock")
FILE_LINES, FUNCTION_LINES = 600, 80
# Data and licences, in which long lines of bytes can spell anything.
BINARY = {".otf", ".woff2", ".png", ".parquet", ".xlsx"}
PYTHON = [path for path in tracked() if path.suffix == ".py"]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
# Written apart, so that this file is no hit of its own.
WORKPLACE = re.compile(
    "|".join(
        [
            r"(?<![\w.$}])/" + r"(?:work|root|home|Users|mnt)/\w",
            r"[A-Za-z]:\\" + r"\\?Users",
            "file" + r":///\w",
            "--extra-" + "index-url",
            "local" + r"host:(?!8000\b)\d",  # the one address at which the portal serves by itself
            r"\b(?:10|192\.168)" + r"\.\d+\.\d+\.\d+",
            "files.python" + "hosted",
            r"index-url\s+" + "http",
        ]
    )
)


def test_no_python_file_is_long() -> None:
    lengths = {str(path.relative_to(ROOT)): len(path.read_text(encoding="utf-8").splitlines()) for path in PYTHON}

    assert {name: lines for name, lines in lengths.items() if lines > FILE_LINES} == {}


def test_no_function_is_long() -> None:
    assert {name: lines for path in PYTHON for name, lines in _functions(path) if lines > FUNCTION_LINES} == {}


def _functions(path: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            assert node.end_lineno is not None
            yield f"{path.relative_to(ROOT)}:{node.name}", node.end_lineno - node.lineno + 1


def test_no_file_shows_where_it_was_made() -> None:
    found = {
        f"{path.relative_to(ROOT)}:{number}": line.strip()[:100]
        for path in tracked()
        if path.suffix not in BINARY
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if WORKPLACE.search(line)
    }

    assert found == {}


@pytest.mark.parametrize("lock", LOCKS)
def test_every_line_of_a_lock_is_a_pinned_version_or_its_hash(lock: str) -> None:
    pinned = re.compile(r"[a-z0-9][a-z0-9._-]*(\[[a-z0-9,_-]+\])?==[^\s;]+( ; .+?)? \\")
    hashed = re.compile(r"    --hash=sha256:[0-9a-f]{64}( \\)?")
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()

    assert [line for line in lines if not (pinned.fullmatch(line) or hashed.fullmatch(line))] == []


@pytest.mark.parametrize("lock", LOCKS)
def test_every_pinned_version_has_a_hash(lock: str) -> None:
    lines = (ROOT / lock).read_text(encoding="utf-8").splitlines()

    bare = [line for line, after in zip(lines, [*lines[1:], ""], strict=True) if "==" in line and "--hash" not in after]

    assert bare == []


def _names(requirements: list[str]) -> set[str]:
    return {re.split(r"[^A-Za-z0-9._-]", item)[0].lower().replace("_", "-").replace(".", "-") for item in requirements}


def _locked(lock: str) -> set[str]:
    return _names(_pins(lock))


def _group(name: str) -> list[str]:
    found: list[str] = []
    for item in PROJECT["dependency-groups"][name]:
        found += _group(item["include-group"]) if isinstance(item, dict) else [item]
    return found


@pytest.mark.parametrize(
    ("lock", "asked"),
    [
        ("requirements.lock", [*PROJECT["project"]["dependencies"], *_group("build")]),
        (
            "requirements-dev.lock",
            [
                *PROJECT["project"]["dependencies"],
                *PROJECT["project"]["optional-dependencies"]["cluster"],
                *_group("dev"),
            ],
        ),
        ("requirements-bench.lock", [*PROJECT["project"]["dependencies"], *_group("bench")]),
    ],
    ids=LOCKS,
)
def test_a_lock_holds_everything_that_the_project_asks_for(lock: str, asked: list[str]) -> None:
    assert _names(asked) - _locked(lock) == set()


def test_the_locks_agree_on_every_version() -> None:
    base, dev, bench = (set(_pins(lock)) for lock in LOCKS)

    # a larger lock may ask for a version in more cases than a smaller one, never for another version
    assert [_versions(base) - _versions(dev), _versions(dev) - _versions(bench)] == [set(), set()]


def _pins(lock: str) -> list[str]:
    return [line for line in (ROOT / lock).read_text(encoding="utf-8").splitlines() if not line.startswith(" ")]


def _versions(pins: set[str]) -> set[str]:
    return {line.split()[0] for line in pins}


def test_every_dependency_is_used_and_every_import_is_a_dependency() -> None:
    provided = {
        "python-calamine": "python_calamine",
        "fluent-runtime": "fluent",
        "django-allauth": "allauth",
        "tzdata": None,  # zones of machines without their own
        "argon2-cffi": None,  # the framework loads it for its passwords
        "psycopg": None,  # the framework loads it for PostgreSQL
        "django-csp": None,  # named in the settings
        "django-htmx": None,  # likewise
        "whitenoise": None,  # likewise
    }
    asked = _names([*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["cluster"]])
    # joblib finds dask by itself when a cluster is asked for.
    names = {provided.get(name, name.replace("-", "_")) for name in asked} - {None, "dask"}
    imported = set()
    for path in sorted((ROOT / "src").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.split(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                imported.add(node.module.split(".")[0])

    # pydantic_core is a part of pydantic that has a release of its own
    assert imported - set(sys.stdlib_module_names) - {"sojourn", "pydantic_core"} == names
