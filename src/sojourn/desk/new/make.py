"""A call folder from a programme, a catalogue and generated students."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import polars as pl

from sojourn.core.errors import BadInput, Problem
from sojourn.core.programme import Programme, read_programme
from sojourn.desk.new.blank import write_templates
from sojourn.desk.new.draws import Draws
from sojourn.desk.new.facts import season_of
from sojourn.desk.new.market import generated_choices, generated_nominations, generated_rankings
from sojourn.desk.new.programmes import programme_text, shift_years, with_quotas
from sojourn.desk.new.quotas import quotas_for
from sojourn.desk.new.students import generated_students
from sojourn.tables.catalogue.flags import Flag, Flags
from sojourn.tables.catalogue.importing import Imported, flag_outside_window, import_catalogue
from sojourn.tables.catalogue.raw import read_raw
from sojourn.tables.sources import PROGRAMME
from sojourn.tables.writing import whole_folder, write_table
from sojourn.texts import Speaker

SHIPPED = Path(__file__).resolve().parents[1] / "catalogue" / "projects.csv"
STUDENTS = 400
MOST_STUDENTS = 10_000_000
# Words of a title that draw students of a track where the catalogue names no field.
DRAWS_TRACK = {
    "automotive": r"(?i)vehicle|driv|traffic|automotive|véhicule|자동차|주행",
    "energy": r"(?i)energy|power|batter|solar|wind|hydrogen|énerg|에너지|전력|배터리",
    "healthcare": r"(?i)health|medic|clinic|cancer|disease|brain|santé|médic|의료|건강",
    "ai-core": r"(?i)learning|neural|artificial|language model|apprentissage|인공지능|학습",
}
NOMINATES = "honam"  # one home that nominates shows what a nomination does


@dataclass(frozen=True)
class MadeCall:
    """What was written: rows of each table, and what a person should read before going on."""

    folder: Path
    counts: Mapping[str, int]
    flags: tuple[Flag, ...] = ()
    generated: bool = False
    blank: bool = False


def summary(made: MadeCall, say: Speaker) -> list[str]:
    """What is said of a call that was made: lines to print."""
    lines = [say("new-done", {"folder": str(made.folder)})]
    lines += [
        "  " + say("new-row", {"table": f"{table}.csv", "number": say.number(rows)})
        for table, rows in made.counts.items()
    ]
    if made.flags:
        lines += ["", say("new-flagged"), *(f"  - {flag.sentence(say)}" for flag in made.flags)]
    if made.generated or made.blank:
        lines += ["", say("new-generated" if made.generated else "new-blank")]
    return lines


def make_call(
    folder: Path,
    *,
    programme: str,
    catalogue: Path | None = None,
    students: int | None = None,
    seed: int = 1,
    blank: bool = False,
    mapping: Mapping[str, str] | None = None,
    replace: bool = False,
    encoding: str | None = None,
) -> MadeCall:
    """Writes a call folder, whole or not at all.

    Without `catalogue` the shipped one is used; with `students` 0 no students are made; with `blank` the tables are
    templates, beside the projects of a catalogue that is given.

    Errors: BadInput of `programme_text`, `read_programme`, `read_raw`, `import_catalogue` and `whole_folder`.
    """
    if students is not None and not 0 <= students <= MOST_STUDENTS:
        raise BadInput([Problem("students_range", "students", value=str(students), figures={"most": MOST_STUDENTS})])
    flags = Flags()
    text = programme_text(programme)
    rules = read_programme(text)
    tables: dict[str, pl.DataFrame] = {}
    if catalogue is not None or not blank:
        imported = import_catalogue(read_raw(catalogue or SHIPPED, encoding), rules, mapping or {}, flags)
        text, rules = _in_season(text, rules, imported.starts, flags)
        flag_outside_window(imported.projects, rules, flags)
        tables |= {"projects": imported.projects, "supervisors": imported.supervisors}
        count = STUDENTS if students is None else students
        if count and not blank:
            generated = _generated(imported, rules, seed, count)
            text = _with_quotas(text, rules, generated, seed, flags)
            tables = generated
    with whole_folder(folder, replace=replace) as draft:
        (draft / PROGRAMME).write_text(text, encoding="utf-8", newline="\n")
        for name, frame in tables.items():
            write_table(draft / f"{name}.csv", frame)
        if blank:
            write_templates(draft, set(tables))
    counts = {name: frame.height for name, frame in tables.items()}
    return MadeCall(folder, counts, flags.found(), "students" in tables, blank)


def _generated(imported: Imported, rules: Programme, seed: int, count: int) -> dict[str, pl.DataFrame]:
    draws = Draws(seed)
    projects = imported.projects
    if "field" not in projects:
        projects = projects.with_columns(_field_by_title())
    students = generated_students(draws, rules, season_of(rules, imported.starts), count)
    choices = generated_choices(draws, rules.choices, students, projects)
    tables = {
        "students": students,
        "projects": imported.projects,
        "supervisors": imported.supervisors,
        "choices": choices,
        "rankings": generated_rankings(draws, students, projects, choices),
    }
    if NOMINATES in students["home"]:
        tables["nominations"] = generated_nominations(draws, students, NOMINATES)
    return {name: frame for name, frame in tables.items() if frame.height}


def _field_by_title() -> pl.Expr:
    fields = [pl.when(pl.col("title").str.contains(words)).then(pl.lit(name)) for name, words in DRAWS_TRACK.items()]
    return pl.coalesce(*fields).alias("field")


def _with_quotas(text: str, rules: Programme, tables: dict[str, pl.DataFrame], seed: int, flags: Flags) -> str:
    projects = tables["projects"].with_columns(
        pl.col("capacity").cast(pl.Int64)
        if "capacity" in tables["projects"]
        else pl.lit(None, pl.Int64).alias("capacity"),
        *([] if "hub" in tables["projects"] else [pl.lit(None, pl.String).alias("hub")]),
    )
    quotas = quotas_for(tables["students"], projects, tables["choices"], rules.project.capacity)
    flags.note("quotas_made", seats=quotas.caps["seats"])
    for group in quotas.crossing:
        flags.add("quota_crosses", group)
    return with_quotas(text, quotas, f"{rules.id}: an example, no public draw ({seed})")


def _in_season(text: str, rules: Programme, starts: tuple[date, ...], flags: Flags) -> tuple[str, Programme]:
    """The programme moved to the season of the catalogue, where most of its projects start in another year."""
    if rules.window is None or rules.window.start_from is None or not starts:
        return text, rules
    years = Counter(day.year for day in starts)
    stated = rules.window.start_from.year
    season = max(years, key=lambda year: (years[year], year == stated, year))
    if season == stated:
        return text, rules
    flags.note("season_moved", stated=str(stated), season=str(season))
    moved = shift_years(text, season - stated, season)
    return moved, read_programme(moved)
