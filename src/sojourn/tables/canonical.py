"""The canonical form of an input table, and its digest: what was handed in, whatever file it came in."""

import hashlib
import io
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor

import polars as pl

from sojourn.tables.schema import Table
from sojourn.tables.values import number_text

SLICE = 500_000


def canonical_columns(table: Table, ranks_by: str | None = None) -> list[str]:
    """The contract's columns in the contract's order; rankings has only the id column that it uses."""
    names = [column.name for column in table.columns]
    if table.name == "rankings":
        unused = "project_id" if ranks_by == "supervisor" else "supervisor_id"
        names.remove(unused)
    return names


def canonical_pieces(frame: pl.DataFrame) -> Iterator[bytes]:
    """The canonical CSV of a frame that is typed, ordered and sorted, piece by piece."""
    for start in range(0, max(frame.height, 1), SLICE):
        piece = frame.slice(start, SLICE)
        written = [number_text(column) if column.dtype == pl.Float64 else column for column in piece.get_columns()]
        buffer = io.BytesIO()
        pl.DataFrame(written).write_csv(
            buffer, include_header=start == 0, quote_style="necessary", line_terminator="\n", date_format="%Y-%m-%d"
        )
        yield buffer.getvalue()


def canonical_bytes(frame: pl.DataFrame) -> bytes:
    """The whole canonical CSV."""
    return b"".join(canonical_pieces(frame))


def digest(frame: pl.DataFrame) -> str:
    """SHA-256 of the canonical CSV, lower-case hex."""
    total = hashlib.sha256()
    for piece in canonical_pieces(frame):
        total.update(piece)
    return total.hexdigest()


class Digests(Mapping[str, str]):
    """The digest of each table by its name, and of what has one already; computed while the caller goes on.

    Whoever asks for the first one waits until it is there.
    """

    def __init__(self, frames: Mapping[str, pl.DataFrame], known: Mapping[str, str]) -> None:
        pool = ThreadPoolExecutor()
        self._late = {name: pool.submit(digest, frame) for name, frame in frames.items()}
        self._known = dict(known)
        pool.shutdown(wait=False)

    def __getitem__(self, name: str) -> str:
        return self._late[name].result() if name in self._late else self._known[name]

    def __iter__(self) -> Iterator[str]:
        return iter((*self._late, *self._known))

    def __len__(self) -> int:
        return len(self._late) + len(self._known)

    def __reduce__(self) -> tuple[type[dict[str, str]], tuple[dict[str, str]]]:
        return dict, (dict(self),)
