"""A copy holds every row and every file, and comes back on the other database too."""

import json
import os
import subprocess
import sys
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import factories
import pytest
from django.core.management import call_command
from django.db import connection, transaction

from sojourn.base.audit import record, sealing
from sojourn.base.files.models import StoredFile
from sojourn.base.jobs.models import Job
from sojourn.base.mail.models import OutboxMail
from sojourn.base.people.models import Person
from sojourn.config.backup import back_up, kept_fields, kept_models
from sojourn.config.restore import restore
from sojourn.core.errors import Refused

AT = datetime(2026, 11, 23, 3, 4, 5, 678901, tzinfo=UTC)
pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def world(settings: Any, tmp_path: Path) -> Path:
    """Rows in many tables, two files; the answer is the folder of the files."""
    folder = tmp_path / "files"
    settings.FILES = folder
    for name, content in (("ab/one.pdf", b"%PDF-1.7 \x00\xff"), ("cd/둘.txt", "한글".encode())):
        (folder / name).parent.mkdir(parents=True)
        (folder / name).write_bytes(content)
    agreement = factories.agreement()
    project = factories.project(titles={"en": 'Line\u2028one "quoted"', "ko": "배터리"})
    actor = factories.member("auditor")
    Person.objects.filter(pk=actor.person.pk).update(last_login=AT)
    StoredFile.objects.create(
        code="f1", owner_kind="project", owner_code=project.code, name="하나.pdf", size=1, uploaded_at=AT
    )
    OutboxMail.objects.create(key="k", address="a@example.org", language="ko", subject="s", text="t", created_at=AT)
    Job.objects.create(code="j", work="w", arguments={"가": [1, None, 2.5]}, asked_at=AT, due_at=AT)
    with transaction.atomic():
        record.record("agreement", agreement.code, "draft", by=actor, moved=("", "draft"), detail={"n": {"값": 1}})
    sealing.seal()
    return folder


def rows() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table."""
    return {
        model._meta.db_table: list(
            model._base_manager.order_by("pk").values_list(*(field.attname for field in kept_fields(model)))
        )
        for model in kept_models()
    }


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def empty(folder: Path) -> None:
    """As a new installation is."""
    call_command("flush", interactive=False, verbosity=0)
    folder.rename(folder.with_name("before"))


def test_every_row_and_every_file_comes_back(world: Path, tmp_path: Path) -> None:
    before, files = rows(), contents(world)

    written = back_up(tmp_path / "copy.zip")
    empty(world)
    read = restore(tmp_path / "copy.zip")

    assert rows() == before
    assert contents(world) == files
    assert written == read
    assert sealing.check().holds
    assert {name for name, kept in before.items() if kept} >= {
        *("people_person", "people_membership", "agreements_agreement", "calls_call", "projects_project"),
        *("audit_event", "audit_seal", "audit_sealedhead", "files_storedfile", "jobs_job", "mail_outboxmail"),
        *("account_emailaddress", "django_content_type"),
    }


def test_new_rows_get_numbers_behind_those_that_came(world: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "copy.zip")
    empty(world)
    restore(tmp_path / "copy.zip")
    last = max(Person.objects.values_list("pk", flat=True))

    assert factories.person().pk > last


def test_the_copy_comes_back_on_the_other_database(world: Path, tmp_path: Path) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("run with PostgreSQL, which then meets SQLite")
    before = rows()
    environment = os.environ | {"DATABASE_URL": "", "SOJOURN_DATA": str(tmp_path / "sqlite")}
    command = [sys.executable, "-c", "from sojourn.config.command import main; raise SystemExit(main())"]
    there, back = tmp_path / "there.zip", tmp_path / "back.zip"
    environment["DJANGO_SETTINGS_MODULE"] = "sojourn.config.settings"

    back_up(there)
    subprocess.run([*command, "restore", str(there)], check=True, env=environment, stdout=subprocess.DEVNULL)
    subprocess.run([*command, "backup", str(back)], check=True, env=environment, stdout=subprocess.DEVNULL)
    empty(world)
    restore(back)

    assert rows() == before
    assert contents(world) == contents(world.with_name("before"))


def test_the_secret_is_not_in_the_archive_and_others_cannot_read_it(world: Path, tmp_path: Path, settings: Any) -> None:
    del world
    back_up(tmp_path / "copy.zip")

    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        whole = b"".join(archive.read(name) for name in archive.namelist())
    assert settings.SECRET_KEY.encode() not in whole
    assert (tmp_path / "copy.zip").stat().st_mode & 0o777 == 0o600


def test_an_archive_is_not_written_over(world: Path, tmp_path: Path) -> None:
    del world
    (tmp_path / "copy.zip").write_text("mine")

    with pytest.raises(Refused) as refused:
        back_up(tmp_path / "copy.zip")

    assert (refused.value.reason, (tmp_path / "copy.zip").read_text()) == ("backup_exists", "mine")


def test_an_archive_is_not_mixed_with_what_is_there(world: Path, tmp_path: Path) -> None:
    del world
    back_up(tmp_path / "copy.zip")
    before = rows()

    with pytest.raises(Refused) as refused:
        restore(tmp_path / "copy.zip")

    assert (refused.value.reason, rows() == before) == ("restore_not_empty", True)


def changed(source: Path, name: str, content: bytes) -> Path:
    """The archive with another content of one part."""
    target = source.with_name("changed.zip")
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for each in old.namelist():
            new.writestr(each, content if each == name else old.read(each))
    return target


def test_a_damaged_archive_brings_nothing_back(world: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "copy.zip")
    bad_rows = changed(tmp_path / "copy.zip", "rows/mail_outboxmail.jsonl", b"")
    empty(world)

    with pytest.raises(Refused) as refused:
        restore(bad_rows)

    assert (refused.value.reason, refused.value.figures) == ("restore_damaged", {"part": "mail_outboxmail"})
    assert Person.objects.count() == 0
    bad_file = changed(tmp_path / "copy.zip", "files/ab/one.pdf", b"another")
    with pytest.raises(Refused) as refused:
        restore(bad_file)
    assert refused.value.figures == {"part": "ab/one.pdf"}
    assert (Person.objects.count(), contents(world) if world.exists() else {}) == (0, {})


@pytest.mark.parametrize("change", [{"format": 99}, {"files": {"../../outside": {"size": 1, "sha256": ""}}}])
def test_what_is_no_archive_of_ours_is_refused(world: Path, tmp_path: Path, change: dict[str, Any]) -> None:
    back_up(tmp_path / "copy.zip")
    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    empty(world)

    with pytest.raises(Refused) as refused:
        restore(changed(tmp_path / "copy.zip", "manifest.json", json.dumps({**manifest, **change}).encode()))

    assert refused.value.reason == "restore_no_backup"


def test_an_archive_of_other_tables_is_refused(world: Path, tmp_path: Path) -> None:
    back_up(tmp_path / "copy.zip")
    with zipfile.ZipFile(tmp_path / "copy.zip") as archive:
        manifest = json.loads(archive.read("manifest.json"))
    manifest["migrations"].append("people.9999_later")
    empty(world)

    with pytest.raises(Refused) as refused:
        restore(changed(tmp_path / "copy.zip", "manifest.json", json.dumps(manifest).encode()))

    assert refused.value.reason == "restore_other_version"
