"""Files are looked into before they come in, and leave only as downloads."""

import io
import socket
import struct
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import factories
import pikepdf
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.http import Http404

from sojourn.base.files import checking, keeping
from sojourn.base.files.clamd import ScannerUnreachable, found_in
from sojourn.base.files.models import StoredFile
from sojourn.base.files.serving import serve_file
from sojourn.core.errors import Refused

MOST = 1_000_000


def pdf(*, armed: bool = False, locked: bool = False) -> bytes:
    """A PDF of one page; armed with a script, an action and a file inside."""
    made = pikepdf.new()
    made.add_blank_page()
    if armed:
        script = pikepdf.Dictionary(S=pikepdf.Name.JavaScript, JS=pikepdf.String("app.alert('armed')"))
        launch = pikepdf.Dictionary(S=pikepdf.Name.Launch, F=pikepdf.String("calc.exe"))
        made.Root.OpenAction = made.make_indirect(script)
        made.Root.Names = pikepdf.Dictionary(JavaScript=pikepdf.Dictionary(Names=[pikepdf.String("a"), script]))
        made.pages[0].AA = pikepdf.Dictionary(O=script)
        link = pikepdf.Dictionary(Type=pikepdf.Name.Annot, Subtype=pikepdf.Name.Link, Rect=[0, 0, 9, 9], A=launch)
        made.pages[0].Annots = made.make_indirect(pikepdf.Array([made.make_indirect(link)]))
        made.attachments["inside.exe"] = b"MZ inside"
    out = io.BytesIO()
    encryption = pikepdf.Encryption(user="word", owner="word") if locked else None
    made.save(out, encryption=encryption, compress_streams=False)  # type: ignore[arg-type]  # None is its default
    return out.getvalue()


def uncompressed(content: bytes) -> bytes:
    """A PDF in which every word can be read."""
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(content)) as opened:
        opened.save(out, compress_streams=False, object_stream_mode=pikepdf.ObjectStreamMode.disable)
    return out.getvalue()


PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d4944415478da63fcffff3f030005fe02fea7"
    "9a3a1f0000000049454e44ae426082"
)


# Head, a preview inside it that ends, the picture itself, its end.
JPEG = (
    b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
    b"\xff\xe1\x00\x08\xff\xd8\xff\xd9\x00\x00\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00" + b"\x12\x34" * 9 + b"\xff\xd9"
)


@pytest.fixture
def folder(settings: Any, tmp_path: Path) -> Path:
    settings.FILES = tmp_path
    return tmp_path


@pytest.mark.parametrize(
    ("name", "content", "media_type"),
    [
        ("a.pdf", pdf(), "application/pdf"),
        ("A.PNG", PNG, "image/png"),
        ("a.jpg", JPEG, "image/jpeg"),
        ("성적.txt", "성적 증명".encode(), "text/plain"),
        ("t.csv", b"a,b\n1,2\n", "text/csv"),
    ],
)
def test_a_file_of_its_kind_comes_in_as_it_is(name: str, content: bytes, media_type: str) -> None:
    found = checking.check(name, content, MOST)

    assert (found.media_type, found.content, found.was_changed) == (media_type, content, False)


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.pdf", b"", "file_empty"),
        ("a.pdf", pdf() + b" " * MOST, "file_too_large"),
        ("a.exe", b"MZ", "file_kind_unknown"),
        ("a.html", b"<script>", "file_kind_unknown"),
        ("noending", b"x", "file_kind_unknown"),
        ("a.pdf", PNG, "file_kind_other"),
        ("a.png", pdf(), "file_kind_other"),
        ("a.jpg", PNG, "file_kind_other"),
        ("a.jpg", JPEG[:-2], "file_image_broken"),
        ("a.png", PNG[:-8], "file_image_broken"),
        ("a.docx", b"PK\x03\x04 xl/workbook.xml", "file_kind_other"),
        ("a.txt", b"MZ\x00\x01", "file_kind_other"),
        ("a.docx", b"PK\x03\x04 word/document.xml word/vbaProject.bin", "file_macros"),
        ("a.pdf", b"%PDF-1.7 nothing of a PDF", "file_pdf_broken"),
        ("a.pdf", pdf()[:200], "file_pdf_broken"),
        ("a.pdf", pdf(locked=True), "file_pdf_locked"),
    ],
)
def test_a_file_that_may_not_come_in_is_refused_with_its_reason(name: str, content: bytes, reason: str) -> None:
    with pytest.raises(Refused) as refused:
        checking.check(name, content, MOST)

    assert refused.value.reason == reason


def test_a_pdf_loses_what_could_act_and_keeps_its_page() -> None:
    armed = pdf(armed=True)

    found = checking.check("a.pdf", armed, MOST)

    before, after = (uncompressed(each) for each in (armed, found.content))
    with pikepdf.open(io.BytesIO(found.content)) as harmless:
        assert len(harmless.pages) == 1
        assert len(harmless.attachments) == 0
    assert found.was_changed
    armed_words = [b"app.alert", b"calc.exe", b"/OpenAction", b"/AA", b"/JS", b"MZ inside"]
    assert [word for word in armed_words if word in before] == armed_words
    assert [word for word in armed_words if word in after] == []


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("C:\\Papers\\Kim\\성적 증명.pdf", "성적 증명.pdf"),
        ("../../etc/passwd", "passwd"),
        ("a\r\nSet-Cookie: x.pdf", "aSet-Cookie x.pdf"),
        ("\u202egnp.exe.pdf", "gnp.exe.pdf"),
        ("", "file"),
        (".pdf", "pdf"),
        ("x" * 300 + ".pdf", "x" * 146 + ".pdf"),
    ],
)
def test_a_name_keeps_its_words_and_nothing_that_steers(name: str, safe: str) -> None:
    assert checking.safe_name(name) == safe


@pytest.mark.django_db
def test_a_file_is_kept_under_a_random_name_with_its_original_apart(folder: Path) -> None:
    armed, actor = pdf(armed=True), factories.member("host_professor")

    file = keeping.keep(SimpleUploadedFile("연구 계획.pdf", armed), ("project", "p1"), actor)

    kept = folder / file.path
    assert (file.name, file.owner_kind, file.owner_code, file.state) == ("연구 계획.pdf", "project", "p1", "clean")
    assert (file.uploaded_by, file.size) == (actor.person, kept.stat().st_size)
    assert (folder / (file.path + ".original")).read_bytes() == armed
    assert b"app.alert" not in kept.read_bytes()
    assert kept.stat().st_mode & 0o777 == 0o600


@pytest.mark.django_db
def test_a_refused_file_leaves_nothing_behind(folder: Path) -> None:
    with pytest.raises(Refused):
        keeping.keep(SimpleUploadedFile("a.pdf", PNG), ("project", "p1"), None)

    assert (StoredFile.objects.count(), list(folder.iterdir())) == (0, [])


@pytest.mark.django_db
def test_a_file_leaves_as_a_download_that_nobody_guesses_about(folder: Path) -> None:
    del folder
    file = keeping.keep(SimpleUploadedFile('연구"계획.txt', b"text"), ("project", "p1"), None)

    response = serve_file(file)

    assert response["Content-Disposition"] == "attachment; filename*=utf-8''%EC%97%B0%EA%B5%AC%EA%B3%84%ED%9A%8D.txt"
    assert response["Content-Type"] == "text/plain"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Cache-Control"] == "private, no-store"
    assert b"".join(response.streaming_content) == b"text"  # type: ignore[arg-type]  # not asynchronous here


@pytest.mark.django_db
@pytest.mark.parametrize("state", ["quarantined", "refused"])
def test_a_file_that_is_not_clean_is_not_served(folder: Path, state: str) -> None:
    del folder
    file = keeping.keep(SimpleUploadedFile("a.txt", b"text"), ("project", "p1"), None)
    file.state = state

    with pytest.raises(Http404):
        serve_file(file)


class Scanner:
    """A scanner that speaks clamd's protocol; it finds the word EICAR."""

    def __init__(self) -> None:
        self.got: list[bytes] = []
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listening.getsockname()[1]}"
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    def serve(self) -> None:
        while True:
            try:
                connection, _ = self.listening.accept()
            except OSError:
                return
            with connection, connection.makefile("rb") as stream:
                assert stream.read(10) == b"zINSTREAM\0"
                content = b""
                while length := struct.unpack("!L", stream.read(4))[0]:
                    content += stream.read(length)
                self.got.append(content)
                answer = b"stream: Eicar-Test-Signature FOUND\0" if b"EICAR" in content else b"stream: OK\0"
                connection.sendall(answer[:7])
                connection.sendall(answer[7:])


@pytest.fixture
def scanner() -> Iterator[Scanner]:
    made = Scanner()
    yield made
    made.listening.close()


def test_the_scanner_gets_the_whole_file_in_pieces(scanner: Scanner) -> None:
    content = bytes(range(256)) * 1000

    assert found_in(content, scanner.address) is None
    assert found_in(b"...EICAR...", scanner.address) == "Eicar-Test-Signature"
    assert scanner.got == [content, b"...EICAR..."]


def test_a_scanner_that_is_away_is_no_scanner_that_found_nothing() -> None:
    with pytest.raises(ScannerUnreachable):
        found_in(b"x", "127.0.0.1:1")


@pytest.mark.django_db
def test_an_infected_file_is_refused(folder: Path, settings: Any, scanner: Scanner) -> None:
    settings.CLAMD = scanner.address

    with pytest.raises(Refused) as refused:
        keeping.keep(SimpleUploadedFile("a.txt", b"EICAR"), ("project", "p1"), None)

    assert (refused.value.reason, refused.value.figures) == ("file_infected", {"found": "Eicar-Test-Signature"})
    assert list(folder.iterdir()) == []


@pytest.mark.django_db
def test_a_file_waits_in_quarantine_until_the_scanner_is_back(folder: Path, settings: Any, scanner: Scanner) -> None:
    del folder
    settings.CLAMD = "127.0.0.1:1"
    good = keeping.keep(SimpleUploadedFile("a.txt", b"text"), ("project", "p1"), None)
    bad = keeping.keep(SimpleUploadedFile("b.txt", b"EICAR"), ("project", "p1"), None)
    waiting = (good.state, bad.state, keeping.scan_waiting())
    settings.CLAMD = scanner.address

    left = keeping.scan_waiting()

    good.refresh_from_db()
    bad.refresh_from_db()
    assert (waiting, left) == (("quarantined", "quarantined", 0), 2)
    assert (good.state, bad.state) == ("clean", "refused")
