"""A folder is written whole or not at all."""

from pathlib import Path

import pytest

from sojourn.core.errors import BadInput
from sojourn.tables.writing import whole_folder


def test_a_folder_appears_only_when_it_is_done(tmp_path: Path) -> None:
    target = tmp_path / "deep" / "out"

    with whole_folder(target) as draft:
        (draft / "a.csv").write_text("a\n")
        seen = target.exists()

    assert (seen, _contents(tmp_path / "deep")) == (False, {"out/a.csv": "a\n"})


def _contents(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text() for path in sorted(folder.rglob("*")) if path.is_file()}


def test_a_failure_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        _fill_half(tmp_path / "out")

    assert list(tmp_path.iterdir()) == []


def _fill_half(target: Path) -> None:
    with whole_folder(target) as draft:
        (draft / "a.csv").write_text("half")
        raise ZeroDivisionError


def test_a_folder_that_exists_is_refused_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.csv").write_text("old")

    with pytest.raises(BadInput) as caught, whole_folder(tmp_path / "out"):
        pytest.fail("the block must not run")

    assert [problem.code for problem in caught.value.problems] == ["folder_exists"]
    assert _contents(tmp_path) == {"out/old.csv": "old"}


def test_replace_swaps_the_whole_folder(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.csv").write_text("old")

    with whole_folder(tmp_path / "out", replace=True) as draft:
        (draft / "new.csv").write_text("new")

    assert _contents(tmp_path) == {"out/new.csv": "new"}


def test_a_failure_with_replace_keeps_the_old_folder(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "old.csv").write_text("old")

    with pytest.raises(ZeroDivisionError), whole_folder(tmp_path / "out", replace=True):
        raise ZeroDivisionError

    assert _contents(tmp_path) == {"out/old.csv": "old"}


@pytest.mark.parametrize("replace", [False, True])
def test_a_file_or_a_link_in_the_way_is_never_replaced(replace: bool, tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "file").write_text("kept")
    (tmp_path / "link").symlink_to(tmp_path / "real")

    codes = [_refusal(tmp_path / name, replace=replace) for name in ("file", "link")]

    assert codes == [["not_a_folder"], ["not_a_folder"]]
    assert _contents(tmp_path) == {"file": "kept"}


def _refusal(path: Path, *, replace: bool) -> list[str]:
    with pytest.raises(BadInput) as caught, whole_folder(path, replace=replace):
        pytest.fail("the block must not run")
    return [problem.code for problem in caught.value.problems]


def test_a_place_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("kept")

    assert _refusal(tmp_path / "file" / "out", replace=False) == ["cannot_write"]
