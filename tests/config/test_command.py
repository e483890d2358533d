"""One command: the desk's verbs need no web framework, those of the portal are known beside them."""

import subprocess
import sys
from pathlib import Path

import pytest

from sojourn.config.command import main, portal_commands
from sojourn.desk.cli.commands import command_group
from sojourn.desk.cli.parameters import option_name
from sojourn.texts import speaker

ROOT = Path(__file__).resolve().parents[2]
DESK = command_group(speaker("en"), as_json=False)
WHOLE = command_group(speaker("en"), as_json=False, more=portal_commands)
OPERATE = {"serve": "serve.md", "backup": "backup.md", "restore": "backup.md", "run-due": "serve.md"}


@pytest.mark.parametrize("words", [["--help"], ["check", "--help"], ["check", "nowhere"], ["serve", "--help"]])
def test_the_desk_needs_no_web_framework(words: list[str]) -> None:
    program = (
        "import sys; from sojourn.config.command import main; main(sys.argv[1:]);"
        " assert not [name for name in sys.modules if name.split('.')[0] in {'django', 'granian', 'allauth'}]"
    )

    done = subprocess.run([sys.executable, "-c", program, *words], check=False, capture_output=True, text=True)

    assert (done.returncode, "AssertionError" in done.stderr) == (0, False), done.stderr


def test_the_portal_has_its_commands_beside_those_of_the_desk() -> None:
    assert tuple(WHOLE.commands) == (*DESK.commands, *OPERATE)


@pytest.mark.parametrize("language", ["en", "ko", "fr"])
def test_a_word_that_is_no_command_brings_the_nearest_one(capsys: pytest.CaptureFixture[str], language: str) -> None:
    assert main(["bakcup", "--lang", language]) == 2
    assert "backup" in capsys.readouterr().err


@pytest.mark.parametrize("verb", OPERATE)
def test_every_command_of_the_portal_is_described_with_its_options(verb: str) -> None:
    page = (ROOT / "docs" / "operate" / OPERATE[verb]).read_text(encoding="utf-8")

    assert f"`sojourn {verb}" in page
    own = [option_name(each) for each in WHOLE.commands[verb].params]
    assert [name for name in own if name not in {"--lang", "--json", "--help"} and f"`{name}`" not in page] == []
