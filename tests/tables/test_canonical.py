"""Digests of the canonical form of a table."""

import hashlib
import pickle

import polars as pl

from sojourn.tables.canonical import Digests


def test_digests_that_are_still_computed_are_there_when_asked_for() -> None:
    frames = {"students": pl.DataFrame({"student_id": ["s1", "s2"]}), "projects": pl.DataFrame({"project_id": ["p1"]})}

    late = Digests(frames, {"programme": "known"})

    assert dict(late) == {
        "students": hashlib.sha256(b"student_id\ns1\ns2\n").hexdigest(),
        "projects": hashlib.sha256(b"project_id\np1\n").hexdigest(),
        "programme": "known",
    }
    assert pickle.loads(pickle.dumps(late)) == dict(late)  # noqa: S301  made one line above
