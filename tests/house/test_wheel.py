"""A wheel of the project, installed elsewhere, does the work: with a C compiler and without one."""

import os
import shutil
import subprocess
import sys
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest
from house_source import ROOT, tracked

NO_COMPILER = "/nonexistent/cc"
CALL = ("new", "call", "--programme", "gri", "--students", "60")
TYPED = (("allocate", "call", "--out", "out"), ("verify", "call", "out"))


@dataclass(frozen=True)
class Installed:
    """A wheel and the folder in which it was installed; the packages it needs are those of the tests."""

    wheel: Path
    folder: Path

    def run(self, program: list[str], where: Path) -> subprocess.CompletedProcess[str]:
        """Runs a program that finds this installation before any other."""
        environment = {**os.environ, "PYTHONPATH": str(self.folder)}
        environment.pop("SOJOURN_SOLVER", None)
        return subprocess.run(program, cwd=where, env=environment, check=False, capture_output=True, text=True)

    def python(self, line: str, where: Path) -> str:
        """What a line of Python prints."""
        return self.run([sys.executable, "-c", line], where).stdout.strip()

    def sojourn(self, words: tuple[str, ...], where: Path) -> tuple[int, str]:
        """The exit code and the diagnostics of a command."""
        answer = self.run([str(self.folder / "bin" / "sojourn"), *words], where)
        return answer.returncode, answer.stderr


def _install(place: Path, compiler: str | None) -> Installed:
    source = place / "source"
    for path in tracked():
        target = source / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(path, target, follow_symlinks=True)
    environment = {**os.environ, **({"CC": compiler} if compiler else {})}
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet"]
    building = ["wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", str(place), str(source)]
    subprocess.run([*pip, *building], env=environment, check=True, capture_output=True)
    wheel = next(place.glob("sojourn-*.whl"))
    folder = place / "installed"
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", "--target", str(folder), str(wheel)],
        check=True,
        capture_output=True,
    )
    return Installed(wheel, folder)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    if not (shutil.which("cc") or shutil.which("gcc") or shutil.which("clang")):
        pytest.skip("this machine has no C compiler")
    return _install(tmp_path_factory.mktemp("compiled"), None)


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    return _install(tmp_path_factory.mktemp("plain"), NO_COMPILER)


def _worked(installed: Installed, where: Path) -> tuple[str, list[tuple[int, str]]]:
    solver = installed.python("from sojourn.core.allocation import available_solver as a; print(a())", where)
    return solver, [installed.sojourn(words, where) for words in (CALL, *TYPED)]


def _bytes(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in sorted(folder.iterdir())}


def test_a_wheel_holds_every_file_that_the_package_needs(plain: Installed) -> None:
    package = ROOT / "src"
    needed = {
        path.relative_to(package).as_posix() for path in tracked() if package in path.parents and path.suffix != ".md"
    }

    held = set(zipfile.ZipFile(plain.wheel).namelist())

    assert needed - held == set()


def test_a_wheel_holds_the_licence_and_the_notice(plain: Installed) -> None:
    names = zipfile.ZipFile(plain.wheel).namelist()

    assert sorted(name.rpartition("/")[2] for name in names if "/licenses/" in name) == ["LICENSE", "NOTICE"]


def test_without_a_compiler_numpy_does_the_work(plain: Installed, tmp_path: Path) -> None:
    where = plain.python("import sojourn; print(sojourn.__file__)", tmp_path)

    assert Path(where).is_relative_to(plain.folder)
    assert _worked(plain, tmp_path) == ("numpy", [(0, "")] * 3)


def test_both_installations_write_the_same_bytes(compiled: Installed, plain: Installed, tmp_path: Path) -> None:
    places = {"compiled": compiled, "numpy": plain}
    for name in places:
        (tmp_path / name).mkdir()

    solvers = {name: _worked(one, tmp_path / name) for name, one in places.items()}

    assert solvers == {name: (name, [(0, "")] * 3) for name in places}
    assert _bytes(tmp_path / "compiled" / "out") == _bytes(tmp_path / "numpy" / "out")
    assert _bytes(tmp_path / "compiled" / "call") == _bytes(tmp_path / "numpy" / "call")
