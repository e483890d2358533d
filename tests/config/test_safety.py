"""A server with an unsafe setting does not start, and says which one."""

import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from sojourn.config.safety import Setup, refuse_unsafe
from sojourn.core.errors import Refused
from sojourn.texts import speaker

SAFE = Setup(
    debug=False,
    secret="x" * 40,
    insecure_secret="not-a-secret",  # noqa: S106  that is its name
    demonstration=False,
    public_url="https://sojourn.example.org",
    hosts=("sojourn.example.org",),
    address="0.0.0.0",  # noqa: S104  a server listens somewhere
)
LOCAL = replace(SAFE, public_url="http://localhost", hosts=("localhost",), address="127.0.0.1", demonstration=True)
UNSAFE = [
    (SAFE, {"debug": True}, "unsafe_debug"),
    (SAFE, {"secret": "not-a-secret"}, "unsafe_secret"),
    (SAFE, {"secret": "short"}, "unsafe_short_secret"),
    (SAFE, {"demonstration": True}, "unsafe_demonstration"),
    (LOCAL, {"address": "0.0.0.0"}, "unsafe_demonstration"),  # noqa: S104  as above
    (LOCAL, {"hosts": ("localhost", "sojourn.example.org")}, "unsafe_demonstration"),
    (SAFE, {"hosts": ("*",)}, "unsafe_any_host"),
    (SAFE, {"hosts": ("other.example.org",)}, "unsafe_unknown_host"),
    (SAFE, {"public_url": "http://sojourn.example.org"}, "unsafe_http"),
    (SAFE, {"mail_url": "imap://mail.example.org"}, "unsafe_mail_url"),
]


@pytest.mark.parametrize("setup", [SAFE, LOCAL, replace(SAFE, hosts=(".example.org",), mail_url="smtps://m")])
def test_a_safe_server_starts(setup: Setup) -> None:
    refuse_unsafe(setup)


@pytest.mark.parametrize(("setup", "change", "reason"), UNSAFE)
def test_an_unsafe_setting_is_refused(setup: Setup, change: dict[str, Any], reason: str) -> None:
    with pytest.raises(Refused) as refused:
        refuse_unsafe(replace(setup, **change))

    assert refused.value.reason == reason
    assert all(speaker(language)(f"refused-{reason}", refused.value.figures) for language in ("en", "ko", "fr"))


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "SOJOURN_DEBUG is on"), ("ko", "SOJOURN_DEBUG가 켜져 있습니다"), ("fr", "SOJOURN_DEBUG est activé")],
)
def test_the_command_says_it_in_the_language_asked_for_and_makes_nothing(
    tmp_path: Path, language: str, words: str
) -> None:
    environment = os.environ | {"SOJOURN_DEBUG": "1", "SOJOURN_DATA": str(tmp_path / "data"), "DATABASE_URL": ""}
    command = [sys.executable, "-c", "from sojourn.config.command import main; raise SystemExit(main())"]

    done = subprocess.run(
        [*command, "serve", "--lang", language], check=False, env=environment, capture_output=True, text=True
    )

    assert (done.returncode, words in done.stderr, (tmp_path / "data").exists()) == (2, True, False)


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("SOJOURN_DEBUG", "maybe", "setting_wrong"),
        ("SOJOURN_FILE_MEGABYTES", "lots", "setting_wrong"),
        ("DATABASE_URL", "mysql://somebody:hunter2@host/name", "setting_wrong"),
        ("DATABASE_URL", "postgresql://somebody:hunter2@127.0.0.1:1/name", "database_unusable"),
    ],
)
@pytest.mark.parametrize("words", [["serve", "--port", "8998"], ["run-due"]])
def test_a_setting_that_cannot_be_read_is_named_without_its_value(
    tmp_path: Path, words: list[str], name: str, value: str, reason: str
) -> None:
    environment = {
        key: text for key, text in os.environ.items() if key not in {"DATABASE_URL", "DJANGO_SETTINGS_MODULE"}
    }
    environment |= {"SOJOURN_DATA": str(tmp_path / "data"), "SOJOURN_SECRET_KEY": "x" * 40, name: value}
    program = "from sojourn.config.command import main; raise SystemExit(main())"

    done = subprocess.run(
        [sys.executable, "-c", program, *words, "--lang", "en"],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        timeout=120,
    )

    begin = speaker("en")(f"refused-{reason}", name=name, fault="").split(".")[0]
    assert (done.returncode, done.stderr.startswith(begin), "hunter2" in done.stderr) == (2, True, False), done.stderr
