"""The demonstration: the whole way with the commands a person would type, again and again."""

from pathlib import Path

import pytest

from sojourn.desk.demo import main, somebody_without_a_place


def commands(shown: str) -> list[str]:
    return [line.removeprefix("$ ") for line in shown.splitlines() if line.startswith("$ ")]


def test_the_demonstration_runs_twice_and_shows_every_command(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    call, out = tmp_path / "call", tmp_path / "out"
    words = ["--call", str(call), "--out", str(out), "--students", "150", "--lang", "fr"]

    codes = [main(words), main(words)]

    student = somebody_without_a_place(out)
    once = [
        f"sojourn new {call} --programme gri --students 150 --replace --lang fr",
        f"sojourn check {call} --lang fr",
        f"sojourn allocate {call} --out {out} --replace --lang fr",
        f"sojourn verify {call} {out} --lang fr",
        f"sojourn explain {call} {out} {student} --lang fr",
    ]
    shown = capsys.readouterr().out
    assert codes == [0, 0]
    assert commands(shown) == once * 2
    assert shown.rstrip().endswith(str(out))
    assert (out / "report.html").is_file()


def test_a_step_that_fails_ends_the_demonstration_with_its_code(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    catalogue = tmp_path / "catalogue.csv"
    catalogue.write_text("nothing,known\n1,2\n", encoding="utf-8")
    words = ["--call", str(tmp_path / "call"), "--out", str(tmp_path / "out"), "--catalogue", str(catalogue)]

    code = main(words)

    assert code == 2
    assert len(commands(capsys.readouterr().out)) == 1
    assert not (tmp_path / "call").exists()


def test_somebody_left_out_by_a_ceiling_goes_before_somebody_never_active(tmp_path: Path) -> None:
    rows = "student_id,status,reason\nS1,placed,\nS2,not_placed,home\nS3,not_placed,hub\nS4,ineligible,grade\n"
    (tmp_path / "allocation.csv").write_text(rows, encoding="utf-8")

    assert somebody_without_a_place(tmp_path) == "S3"


def test_nobody_is_found_where_everybody_has_a_place(tmp_path: Path) -> None:
    (tmp_path / "allocation.csv").write_text("student_id,status,reason\nS1,placed,\n", encoding="utf-8")

    assert somebody_without_a_place(tmp_path) is None
