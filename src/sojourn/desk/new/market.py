"""Choices, rankings and nominations of generated students: popularity is skewed and goes with the student's track."""

import numpy as np
import polars as pl

from sojourn.core.programme import Choices
from sojourn.desk.new.draws import Draws, Floats, Ints, Marks, Stream

LENGTHS = {0: 0.10, 1: 0.14, 2: 0.20, 3: 0.22, 4: 0.34}
TOO_FEW = TOO_MANY = FEW_REGIONS = 0.008
LIKING = 7.0  # how many times likelier a student picks a project of the own track
ATTEMPTS = 40
BLOCK = 100_000
RANKS_NOBODY = 0.03
LEFT_OUT = 0.08
NOMINATED = 0.80


def generated_choices(draws: Draws, rules: Choices, students: pl.DataFrame, projects: pl.DataFrame) -> pl.DataFrame:
    """What each student ranks.

    Shapes: student_id, rank, project_id; `projects` has project_id, field and region.
    """
    popularity = 1 / (draws.stream("popularity").order(projects.height).argsort() + 4.0)
    field = projects["field"].fill_null("").to_numpy()
    region = projects["region"].fill_null("").rank("dense").to_numpy().astype(np.int64)
    lengths, odd = _lengths(draws, rules, students.height, projects.height)
    parts = []
    track = students["track"].fill_null("").to_numpy()
    for name in sorted(set(track)):
        of_track = np.flatnonzero(track == name)
        weights = popularity * np.where(field == name, LIKING, 1.0)
        for start in range(0, len(of_track), BLOCK):
            block = of_track[start : start + BLOCK]
            stream = draws.stream(f"choices {name} {start}")
            picker = _Picker(stream, weights, region, rules.distinct_regions)
            parts.append((block, picker.lists(lengths[block], odd[block])))
    return _listed(parts, students["student_id"], projects["project_id"])


def _lengths(draws: Draws, rules: Choices, count: int, projects: int) -> tuple[Ints, Marks]:
    """How many projects each student lists, a few too few or too many, and who stays in one region."""
    stream = draws.stream("lengths")
    most = min(projects, rules.max or max(7, rules.min))
    least = min(rules.min, most)
    steps = stream.picked(LENGTHS, count).astype(np.int64)
    lengths = least + steps * (most - least) // max(LENGTHS)
    order = stream.order(count)
    few, many, region = (max(1, round(share * count)) for share in (TOO_FEW, TOO_MANY, FEW_REGIONS))
    if least > 1:
        lengths[order[:few]] = least - 1
    if rules.max is not None and projects > most:
        lengths[order[few : few + many]] = most + 1
    odd = np.zeros(count, dtype=bool)
    if rules.distinct_regions > 1:
        odd[order[few + many : few + many + region]] = True
    return lengths, odd


class _Picker:
    """Draws lists of different projects for the students of one track."""

    def __init__(self, stream: Stream, weights: Floats, region: Ints, regions: int) -> None:
        self._stream = stream
        self._weights = weights
        self._region = region
        self._regions = regions

    def lists(self, lengths: Ints, odd: Marks) -> Ints:
        """One row a student: positions of projects in order, -1 behind the end."""
        width = int(lengths.max(initial=1))
        found = np.full((len(lengths), width), -1, dtype=np.int64)
        waiting = np.arange(len(lengths))
        at_home = self._weights * (self._region == np.bincount(self._region, self._weights).argmax())
        for _ in range(ATTEMPTS):
            if not len(waiting):
                break
            # A student who stays in one region on purpose draws from that region only.
            drawn = np.where(
                odd[waiting, None],
                self._stream.weighted(at_home, len(waiting), 4 * width),
                self._stream.weighted(self._weights, len(waiting), 4 * width),
            )
            lists, full = _different(drawn, lengths[waiting], width)
            found[waiting] = lists
            waiting = waiting[~(full & (odd[waiting] | self._spread(lists, lengths[waiting])))]
        return found

    def _spread(self, lists: Ints, lengths: Ints) -> Marks:
        regions = np.sort(np.where(lists < 0, -1, self._region[lists]), axis=1)
        fresh = np.ones_like(regions, dtype=bool)
        fresh[:, 1:] = regions[:, 1:] != regions[:, :-1]
        # A list shorter than the regions asked for spreads as far as it can.
        found: Ints = (fresh & (regions >= 0)).sum(axis=1)
        spread: Marks = found >= np.minimum(self._regions, lengths)
        return spread


def _different(drawn: Ints, lengths: Ints, width: int) -> tuple[Ints, Marks]:
    """The first different ones of each row, up to its length."""
    fresh = np.ones(drawn.shape, dtype=bool)
    for column in range(1, drawn.shape[1]):
        fresh[:, column] = (drawn[:, :column] != drawn[:, column : column + 1]).all(axis=1)
    place = np.cumsum(fresh, axis=1) - 1
    kept = fresh & (place < lengths[:, None])
    lists = np.full((len(drawn), width), -1, dtype=np.int64)
    rows, columns = np.nonzero(kept)
    lists[rows, place[rows, columns]] = drawn[rows, columns]
    return lists, kept.sum(axis=1) == lengths


def _listed(parts: list[tuple[Ints, Ints]], students: pl.Series, projects: pl.Series) -> pl.DataFrame:
    frames = []
    for block, lists in parts:
        rows, columns = np.nonzero(lists >= 0)
        frames.append(pl.DataFrame({"student": block[rows], "rank": columns + 1, "project": lists[rows, columns]}))
    whole = pl.concat(frames).sort("student", "rank")
    return pl.DataFrame(
        {
            "student_id": students.gather(whole["student"]),
            "rank": whole["rank"],
            "project_id": projects.gather(whole["project"]),
        }
    )


def generated_rankings(
    draws: Draws, students: pl.DataFrame, projects: pl.DataFrame, choices: pl.DataFrame
) -> pl.DataFrame:
    """How supervisors rank who chose them: by merit and by taste, with ties; some students are left out, some
    supervisors rank nobody.

    Shapes: supervisor_id, rank, student_id.
    """
    stream = draws.stream("rankings")
    pairs = (
        choices.join(projects.select("project_id", "supervisor_id"), on="project_id")
        .select("supervisor_id", "student_id")
        .unique()
        .join(students.select("student_id", "merit"), on="student_id")
        .sort("supervisor_id", "student_id")
    )
    supervisors = projects.select(pl.col("supervisor_id").unique().sort())
    silent = supervisors.filter(pl.Series(stream.some(supervisors.height, RANKS_NOBODY, 1)))
    taste = np.floor(stream.uniform(pairs.height) * 24)
    kept = stream.uniform(pairs.height) >= LEFT_OUT
    return (
        # Whole marks, so that two students now and then come out alike.
        pairs.with_columns((pl.col("merit").fill_null(0).round() + pl.Series(taste)).alias("_mark"))
        .filter(pl.Series(kept))
        .join(silent, on="supervisor_id", how="anti")
        .with_columns(pl.col("_mark").rank("min", descending=True).over("supervisor_id").cast(pl.Int64).alias("rank"))
        .sort("supervisor_id", "rank", "student_id")
        .select("supervisor_id", "rank", "student_id")
    )


def generated_nominations(draws: Draws, students: pl.DataFrame, home: str) -> pl.DataFrame:
    """The order in which one home university nominates its best four fifths.

    Shapes: home, rank, student_id.
    """
    own = students.filter(pl.col("home") == home)
    taste = draws.stream("nominations").uniform(own.height) * 10
    order = own.with_columns((pl.col("merit").fill_null(0) + pl.Series(taste)).alias("_mark")).sort(
        pl.col("_mark"), pl.col("student_id"), descending=[True, False]
    )
    named = order.head(max(1, int(own.height * NOMINATED))).with_row_index("rank", offset=1)
    return named.select("home", pl.col("rank").cast(pl.Int64), "student_id")
