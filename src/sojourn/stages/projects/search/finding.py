"""Asking the index: the keys of all projects that hold the words, the closest first."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
from django.db import connection
from numpy.typing import NDArray

from sojourn.stages.projects.search.asking import TRIES, Question, for_postgres, for_sqlite, otherwise

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
    """The projects, of whatever state, in which every word of the question stands; where there are none, those of the
    first other reading of it that finds some.
    """
    cap, asking = CAP[connection.vendor], _ASKING[connection.vendor]
    matching, titled = asking.keys(question)
    for other in islice(otherwise(question), TRIES):
        if len(matching):
            break
        question = other
        matching, titled = asking.keys(question)
    if len(matching) < 2:
        return Found(matching, is_ranked=True)
    if len(matching) <= cap:
        matching = asking.ranked(question, matching)
        first = matching[np.isin(matching, titled)]
    else:
        titled = titled[np.isin(titled, matching)]
        first = asking.ranked(question, titled) if 1 < len(titled) <= cap else titled
    rest = matching[~np.isin(matching, titled)]
    return Found(np.concatenate([first, rest]), is_ranked=len(matching) <= cap)


def with_each(words: Sequence[str], most: int) -> list[Keys]:
    """For each token the keys of some projects that have it in their title, `most` at most; one query for all."""
    return _ASKING[connection.vendor].with_each(words, most)


def all_of_each(questions: Sequence[Question]) -> list[Keys]:
    """For each question the keys of the projects, of whatever state, in which every word of it stands; one query."""
    return _ASKING[connection.vendor].all_of_each(questions)


class _Sqlite:
    """FTS5."""

    def keys(self, question: Question) -> tuple[Keys, Keys]:
        """Those that have all the words anywhere, and those that have them in the title."""
        one = "(SELECT group_concat(rowid) FROM projects_words WHERE projects_words MATCH %s)"
        matching, titled = _row(f"SELECT {one}, {one}", [for_sqlite(question), for_sqlite(question, "title_words")])
        return _numbers(matching), _numbers(titled)

    def all_of_each(self, questions: Sequence[Question]) -> list[Keys]:
        one = "(SELECT group_concat(rowid) FROM projects_words WHERE projects_words MATCH %s)"
        said = _row(f"SELECT {', '.join([one] * len(questions))}", [for_sqlite(question) for question in questions])
        return [_numbers(each) for each in said]

    def ranked(self, question: Question, keys: Keys) -> Keys:
        """Closest first: a word in the title weighs ten times one in the text."""
        said = "SELECT rowid FROM projects_words WHERE projects_words MATCH %s"
        with connection.cursor() as cursor:
            cursor.execute(f"{said} ORDER BY bm25(projects_words, 10.0, 1.0), rowid", [for_sqlite(question)])
            found = np.array([key for (key,) in cursor.fetchall()], dtype=np.int64)
        return found if len(found) == len(keys) else found[np.isin(found, keys)]

    def with_each(self, words: Sequence[str], most: int) -> list[Keys]:
        rows = "SELECT rowid AS key FROM projects_words WHERE projects_words MATCH %s LIMIT %s"
        one = f"(SELECT group_concat(key) FROM ({rows}))"  # noqa: S608  fixed text
        values = [value for word in words for value in (f'title_words : "{word}"', most)]
        return [_numbers(said) for said in _row(f"SELECT {', '.join([one] * len(words))}", values)]


class _Postgres:
    """tsvector with GIN, through the functions of the migration."""

    def keys(self, question: Question) -> tuple[Keys, Keys]:
        """Those that have all the words anywhere, and those that have them in the title.

        Of a phrase, the words anywhere in the title: to read where they stand would take the longest.
        """
        words, phrases = for_postgres(question), [" ".join(term.tokens) for term in question.terms if term.is_phrase]
        parts = ["projects_with_title(%s)", "projects_with_words(%s)", *["projects_with_phrase(%s)"] * len(phrases)]
        said = _row(f"SELECT {', '.join(parts)}", [words, words, *phrases])
        titled, matching, *others = (_numbers(each) for each in said)
        for each in others:
            matching = matching[np.isin(matching, each, assume_unique=True)]
        return matching, titled

    def all_of_each(self, questions: Sequence[Question]) -> list[Keys]:
        parts = ", ".join(["projects_with_words(%s)"] * len(questions))
        return [_numbers(each) for each in _row(f"SELECT {parts}", [for_postgres(question) for question in questions])]

    def ranked(self, question: Question, keys: Keys) -> Keys:
        """Closest first: a word in the title weighs ten times one in the text."""
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT project_id FROM projects_searchrow WHERE project_id = ANY(%s) ORDER BY"
                " ts_rank('{0.1, 0.1, 0.1, 1.0}', vector, to_tsquery('simple', %s), 1) DESC, project_id",
                [keys.tolist(), for_postgres(question)],
            )
            return np.array([key for (key,) in cursor.fetchall()], dtype=np.int64)

    def with_each(self, words: Sequence[str], most: int) -> list[Keys]:
        asked = [f"'{word}'" for word in words]
        found = [
            _numbers(said) for said in _row(f"SELECT {', '.join(['projects_with_title(%s)'] * len(words))}", asked)
        ]
        return [keys[:most] for keys in found]


_ASKING: dict[str, _Sqlite | _Postgres] = {"sqlite": _Sqlite(), "postgresql": _Postgres()}


def _row(statement: str, values: Sequence[str | int]) -> tuple[str | None, ...]:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)
        found: tuple[str | None, ...] = cursor.fetchone()
        return found


def _numbers(said: str | None) -> Keys:
    """Keys from one string of the database: much quicker than thousands of rows."""
    return np.sort(np.fromstring(said or "", dtype=np.int64, sep=","))
