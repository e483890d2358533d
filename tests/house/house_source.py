"""What the source says in plain words of its own: files that git knows, calls with the codes they are given."""

import ast
import subprocess
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "sojourn"


@cache
def tracked() -> tuple[Path, ...]:
    """Every file of the project: those that git tracks, or in an export without git all that is there."""
    if not (ROOT / ".git").exists():
        hidden = {".venv", "build", "dist", "demo", "__pycache__", "node_modules"}
        every = (path for path in ROOT.rglob("*") if path.is_file())
        return tuple(
            sorted(
                path
                for path in every
                if not hidden & set(path.relative_to(ROOT).parts)
                and not any(part.endswith(("_cache", ".egg-info")) for part in path.parts)
                and path.suffix != ".so"
            )
        )
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, check=True, capture_output=True).stdout.decode()
    return tuple(path for name in listed.split("\0") if name and (path := ROOT / name).is_file())


def modules() -> Iterator[tuple[Path, ast.Module]]:
    """Every module of the package, parsed."""
    for path in sorted(SOURCE.rglob("*.py")):
        yield path, ast.parse(path.read_text(encoding="utf-8"))


def called(node: ast.Call) -> str:
    """The last name of what is called: `Problem`, `say` of `self.say`."""
    return node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")


def pattern(node: ast.expr) -> str | None:
    """A literal text as a pattern: what is inserted becomes a star. None for anything else."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
    return None
