"""Drawn markets as files: integer tables, and call folders with text ids."""

from pathlib import Path

import numpy as np
import polars as pl

from instances import TRACKS, Caps, Drawn

PLAIN_TABLES = ("students", "projects", "supervisors", "choices")


def write_integers(drawn: Drawn, folder: Path, *, by_merit: bool) -> list[Path]:
    """The market as integer tables in Parquet: those of a call folder, in the fewest columns that hold it.

    With priority by merit a student has a place in the merit order; else there is a table of rankings, in which every
    supervisor ranks everybody who lists one of its projects.
    """
    folder.mkdir(parents=True, exist_ok=True)
    choices = drawn.listed.shape[1]
    rank = np.tile(np.arange(1, choices + 1, dtype=np.int8), drawn.students)
    listed = {"student": drawn.owner, "rank": rank, "project": drawn.listed.reshape(-1)}
    numbers = np.arange(drawn.students, dtype=np.int32)
    tables = {
        "students": {"student": numbers} | ({"place": drawn.merit} if by_merit else {}),
        "projects": {
            "project": np.arange(len(drawn.seats), dtype=np.int32),
            "supervisor": drawn.supervisor,
            "capacity": drawn.seats,
        },
        "supervisors": {
            "supervisor": np.arange(len(drawn.supervisor_seats), dtype=np.int32),
            "host": drawn.host,
            "capacity": drawn.supervisor_seats,
        },
        "choices": listed,
    }
    if not by_merit:
        unit = drawn.supervisor[drawn.listed.reshape(-1)]
        tables["rankings"] = {"supervisor": unit, "rank": drawn.places.view(np.int32), "student": drawn.owner}
    return [_write(pl.DataFrame(columns), folder / f"{name}.parquet") for name, columns in tables.items()]


def _write(frame: pl.DataFrame, file: Path) -> Path:
    frame.write_parquet(file)
    return file


def _ids(prefix: str, numbers: np.ndarray, count: int) -> pl.Series:
    """Text ids of equal length for row numbers out of `count`."""
    width = len(str(count))
    names = pl.Series(np.arange(count)).cast(pl.String).str.zfill(width)
    return (prefix + names).gather(pl.Series(numbers))


def write_call(drawn: Drawn, folder: Path, *, by_merit: bool, limits: Caps | None = None) -> list[Path]:
    """A whole call with text ids: Parquet tables, each sorted by its key, and programme.toml. Returns the tables.

    With priority by rankings there is a rankings table in which every supervisor ranks everybody who lists one of its
    projects.
    """
    folder.mkdir(parents=True, exist_ok=True)
    projects, supervisors = len(drawn.seats), len(drawn.supervisor_seats)
    owner, listed = drawn.owner, drawn.listed.reshape(-1)
    frames = {
        "students": _students(drawn),
        "projects": _projects(drawn),
        "supervisors": pl.DataFrame(
            {
                "supervisor_id": _ids("V", np.arange(supervisors), supervisors),
                "host": _ids("host-", drawn.host, len(drawn.region)),
                "capacity": drawn.supervisor_seats,
            }
        ),
        "choices": pl.DataFrame(
            {
                "student_id": _ids("S", owner, drawn.students),
                "rank": np.tile(np.arange(1, drawn.listed.shape[1] + 1), drawn.students),
                "project_id": _ids("P", listed, projects),
            }
        ),
    }
    if not by_merit:
        unit = drawn.supervisor[listed]
        pairs = pl.DataFrame({"unit": unit, "rank": drawn.places.view(np.int32), "student": owner})
        pairs = pairs.unique(["unit", "rank"]).sort("unit", "rank")
        frames["rankings"] = pl.DataFrame(
            {
                "supervisor_id": _ids("V", pairs["unit"].to_numpy(), supervisors),
                "rank": pairs["rank"] + 1,
                "student_id": _ids("S", pairs["student"].to_numpy(), drawn.students),
            }
        )
    text = _programme(drawn, by_merit=by_merit, limits=limits)
    (folder / "programme.toml").write_text(text, encoding="utf-8")
    return [_write(frame, folder / f"{name}.parquet") for name, frame in frames.items()]


def _students(drawn: Drawn) -> pl.DataFrame:
    rng = np.random.default_rng([drawn.seed, 11])
    count = drawn.students
    return pl.DataFrame(
        {
            "student_id": _ids("S", np.arange(count), count),
            "home": _ids("home-", drawn.home, len(drawn.country)),
            "track": _ids("track-", drawn.track, TRACKS),
            "country": _ids("country-", drawn.country[drawn.home], int(drawn.country.max()) + 1),
            "merit": np.round(100 - drawn.merit * (40 / count), 1),
            "gpa": np.round(rng.uniform(3.2, 4.5, count), 2),
            "gpa_scale": pl.Series(["4.5"], dtype=pl.String).new_from_index(0, count),
            "semesters_left": rng.integers(1, 5, count),
            "full_time": rng.random(count) < 0.98,
        }
    )


def _projects(drawn: Drawn) -> pl.DataFrame:
    count = len(drawn.seats)
    host = drawn.host[drawn.supervisor]
    region = drawn.region[host]
    return pl.DataFrame(
        {
            "project_id": _ids("P", np.arange(count), count),
            "supervisor_id": _ids("V", drawn.supervisor, len(drawn.supervisor_seats)),
            "host": _ids("host-", host, len(drawn.region)),
            "region": _ids("region-", region, len(drawn.hub)),
            "hub": _ids("hub-", drawn.hub[region], int(drawn.hub.max()) + 1),
            "capacity": drawn.seats,
        }
    )


PROGRAMME = """\
id = "measured"
name = {{ en = "A measured call", ko = "측정용 모집", fr = "Un appel mesuré" }}

[choices]
min = 3
max = 7
distinct_regions = {regions}

[project]
capacity = 1
capacity_max = 5

[[eligibility]]
id = "grade"
kind = "min_grade"
percent = 80

[[eligibility]]
id = "semesters"
kind = "semesters_left"
min = 1
max = 3

[[eligibility]]
id = "full_time"
kind = "full_time"

[award]
currency = "CAD"
ceiling_minor = 1200000
weeks_max = 36
weeks = 12
components = [
    {{ name = "stipend", amount_minor = 40000, per = "week", cap_weeks = 12 }},
    {{ name = "travel", amount_minor = 150000, per = "once" }},
]
instalments = [
    {{ share = "0.5", release = "arrival_confirmed" }},
    {{ share = "0.5", release = "report_accepted" }},
]

[allocation]
priority = "{priority}"
unranked = "after"
not_nominated = "after"
seed = "a public value"
round = 1
"""


def _programme(drawn: Drawn, *, by_merit: bool, limits: Caps | None) -> str:
    text = PROGRAMME.format(
        priority="merit" if by_merit else "rankings",
        regions=min(3, len(drawn.hub)),
    )
    if limits is None:
        return text
    kinds = (("host", limits.host), ("region", limits.region), ("hub", limits.hub))
    kinds = (*kinds, ("home", limits.quota), ("country", limits.country))
    text += f"\n[allocation.caps]\nseats = {limits.seats}\n"
    for kind, seats in kinds:
        names = _ids(f"{kind}-", np.arange(len(seats)), len(seats)).to_list()
        pairs = ", ".join(f'"{name}" = {count}' for name, count in zip(names, seats.tolist(), strict=True))
        text += f"{kind} = {{ {pairs} }}\n"
    homes = _ids("home-", np.arange(len(limits.quota)), len(limits.quota)).to_list()
    tracks = _ids("track-", np.arange(TRACKS), TRACKS).to_list()
    for home, seats in zip(homes, limits.reserve.tolist(), strict=True):
        for track, count in zip(tracks, seats, strict=True):
            text += f'\n[[allocation.reserve]]\nhome = "{home}"\ntrack = "{track}"\nseats = {count}\n'
    return text
