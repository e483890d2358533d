"""Asking a virus scanner: the INSTREAM command of clamd, over TCP or a Unix socket.

Source: clamd(8). The command ends with a nought; chunks follow, each a four-byte length in network order and the bytes;
a length of nought ends them. The answer is "stream: OK", "stream: NAME FOUND" or "… ERROR".
"""

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager

CHUNK = 64 * 1024
PATIENCE = 60.0  # seconds
LONGEST_ANSWER = 4096


class ScannerUnreachable(Exception):  # noqa: N818  it says what is the matter
    """The scanner gave no answer that can be understood."""


def found_in(content: bytes, address: str) -> str | None:
    """The name of what the scanner found, None where it found nothing.

    `address`: host:port, or the path of a Unix socket.
    Errors: ScannerUnreachable.
    """
    try:
        with _connected(address) as connection:
            connection.sendall(b"zINSTREAM\0")
            for start in range(0, len(content), CHUNK):
                chunk = content[start : start + CHUNK]
                connection.sendall(struct.pack("!L", len(chunk)) + chunk)
            connection.sendall(struct.pack("!L", 0))
            answer = b""
            while b"\0" not in answer and len(answer) < LONGEST_ANSWER:
                block = connection.recv(LONGEST_ANSWER)
                if not block:
                    break
                answer += block
    except OSError as fault:
        raise ScannerUnreachable(str(fault)) from fault
    words = answer.split(b"\0")[0].decode(errors="replace").strip()
    if words == "stream: OK":
        return None
    if words.startswith("stream: ") and words.endswith(" FOUND"):
        return words.removeprefix("stream: ").removesuffix(" FOUND")
    raise ScannerUnreachable(words or "no answer")


@contextmanager
def _connected(address: str) -> Iterator[socket.socket]:
    if address.startswith("/"):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as connection:
            connection.settimeout(PATIENCE)
            connection.connect(address)
            yield connection
        return
    host, _, port = address.rpartition(":")
    with socket.create_connection((host.strip("[]"), int(port)), timeout=PATIENCE) as connection:
        yield connection
