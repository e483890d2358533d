"""The import contracts name the whole layout, and a bad import breaks them."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from house_source import ROOT, SOURCE

CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"]["contracts"]
# Highest first. Layers in brackets are not built yet.
LAYERS = ["(config)", "(portals) | desk", "(ui)", "(stages)", "(base)", "tables", "texts", "core"]
LINT = Path(sys.executable).parent / "lint-imports"


def test_the_contract_names_every_layer_of_the_layout() -> None:
    assert CONTRACTS[0]["layers"] == LAYERS


def test_every_package_is_a_layer() -> None:
    named = {part.strip(" ()") for layer in LAYERS for part in layer.split("|")}

    packages = {path.name for path in SOURCE.iterdir() if (path / "__init__.py").is_file()}

    assert packages - named == set()


@pytest.fixture
def house(tmp_path: Path) -> Path:
    """A copy of the source with its contracts, to spoil."""
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    skipped = shutil.ignore_patterns("__pycache__", "*.otf", "*.woff2", "*.so")
    shutil.copytree(SOURCE, tmp_path / "src" / "sojourn", ignore=skipped)
    return tmp_path


def _lint(house: Path) -> int:
    environment = {**os.environ, "PYTHONPATH": str(house / "src")}
    return subprocess.run([LINT, "--no-cache"], cwd=house, env=environment, check=False, capture_output=True).returncode


def test_the_house_keeps_its_contracts(house: Path) -> None:
    assert _lint(house) == 0


@pytest.mark.parametrize(
    ("module", "planted"),
    [
        ("core/money.py", "from sojourn.tables import call"),
        ("core/money.py", "import polars"),
        ("core/money.py", "import random"),
        ("texts/speak.py", "from sojourn.tables import call"),
        ("tables/call.py", "from sojourn.desk import market"),
        ("tables/call.py", "import django"),
        ("core/verify/host.py", "from sojourn.core.allocation import solve"),
    ],
)
def test_a_bad_import_breaks_a_contract(house: Path, module: str, planted: str) -> None:
    path = house / "src" / "sojourn" / module
    path.write_text(f"{planted}\n" + path.read_text(encoding="utf-8"), encoding="utf-8")

    assert _lint(house) == 1
