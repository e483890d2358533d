"""Asking the index: the keys of all projects that hold the words, the closest first."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from sojourn.stages.projects.search.asking import Question, for_postgres, for_sqlite

Keys = NDArray[np.int64]
# Ranking reads the words of every candidate, so that only so many are ranked; SQLite has them at hand.
CAP = {"sqlite": 2000, "postgresql": 300}


@dataclass(frozen=True)
class Found:
    """The keys that match, the closest first: those with the words in their title, then the others.

    `is_ranked`: whether all were weighed by how often the words stand where; of more than the cap, those with the words
    in the title still come first.
    """

    keys: Keys
    is_ranked: bool


def find(question: Question) -> Found:
    """The projects, of whatever state, in which every word of the question stands."""
    cap = CAP[connection.vendor]
    matching = _keys(question)
    if len(matching) <= cap:
        return Found(_ranked(question) if len(matching) > 1 else matching, is_ranked=True)
    titled = _keys(question, in_title=True)
    first = _ranked(question, in_title=True) if 1 < len(titled) <= cap else titled
    return Found(np.concatenate([first, matching[~np.isin(matching, titled)]]), is_ranked=False)


def _keys(question: Question, *, in_title: bool = False) -> Keys:
    """The keys alone, in their order: one string from the database is much quicker than thousands of rows."""
    if connection.vendor == "postgresql":
        where, asked = _postgres(question, in_title=in_title)
        said = f"SELECT string_agg(project_id::text, ',') FROM projects_searchrow WHERE {where}"  # noqa: S608  fixed text
    else:
        said = "SELECT group_concat(rowid) FROM projects_words WHERE projects_words MATCH %s"
        asked = [for_sqlite(question, "title_words" if in_title else "")]
    with connection.cursor() as cursor:
        cursor.execute(said, asked)
        return _numbers(cursor.fetchone()[0])


def _ranked(question: Question, *, in_title: bool = False) -> Keys:
    """The keys by how closely they match: a word in the title weighs ten times one in the text."""
    if connection.vendor == "postgresql":
        where, asked = _postgres(question, in_title=in_title)
        said = (
            f"SELECT project_id FROM projects_searchrow WHERE {where}"  # noqa: S608  fixed text
            " ORDER BY ts_rank('{0.1, 0.1, 0.1, 1.0}', vector, to_tsquery('simple', %s), 1) DESC, project_id"
        )
        asked = [*asked, for_postgres(question)]
    else:
        said = (
            "SELECT rowid FROM projects_words WHERE projects_words MATCH %s"
            " ORDER BY bm25(projects_words, 10.0, 1.0), rowid"
        )
        asked = [for_sqlite(question, "title_words" if in_title else "")]
    with connection.cursor() as cursor:
        cursor.execute(said, asked)
        return np.array([key for (key,) in cursor.fetchall()], dtype=np.int64)


def _postgres(question: Question, *, in_title: bool) -> tuple[str, list[str]]:
    """The condition and its values. In titles phrases are read, in texts the pairs of words are looked up."""
    if in_title:
        return "title_vector @@ to_tsquery('simple', %s)", [for_postgres(question, with_phrases=True)]
    phrases = [" ".join(term.tokens) for term in question.terms if term.is_phrase]
    where = "vector @@ to_tsquery('simple', %s)" + " AND pairs @> projects_pairs(%s)" * len(phrases)
    return where, [for_postgres(question), *phrases]


def _numbers(said: str | None) -> Keys:
    return np.sort(np.fromstring(said or "", dtype=np.int64, sep=","))


def with_each(words: Sequence[str], most: int) -> list[Keys]:
    """For each token the keys of some projects that have it in their title, `most` at most; one query for all."""
    if connection.vendor == "postgresql":
        rows = "SELECT project_id FROM projects_searchrow WHERE title_vector @@ to_tsquery('simple', %s) LIMIT %s"
        one = f"(SELECT string_agg(project_id::text, ',') FROM ({rows}) found)"  # noqa: S608  fixed text
        asked = [f"'{word}'" for word in words]
    else:
        rows = "SELECT rowid AS key FROM projects_words WHERE projects_words MATCH %s LIMIT %s"
        one = f"(SELECT group_concat(key) FROM ({rows}))"  # noqa: S608  fixed text
        asked = [f'title_words : "{word}"' for word in words]
    with connection.cursor() as cursor:
        statement = "SELECT " + ", ".join([one] * len(words))
        cursor.execute(statement, [value for word in asked for value in (word, most)])
        return [_numbers(said) for said in cursor.fetchone()]
