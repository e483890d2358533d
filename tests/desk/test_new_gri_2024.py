"""The real catalogue of the summer of 2024: every fault of it is told, with the exact count."""

from pathlib import Path

import polars as pl
import pytest

from sojourn.desk.new import make_call, summary
from sojourn.tables import read_call
from sojourn.texts import LANGUAGES, Language, speaker

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "gri-2024"
pytestmark = [
    pytest.mark.data,
    pytest.mark.skipif(not FOLDER.is_dir(), reason="the real catalogue (../shared/data/gri-2024) is not here"),
]
FLAGGED = {
    "heading_unused": 1,
    "place_respelled": 390,
    "place_missing": 11,
    "place_unknown": 34,
    "place_elsewhere": 14,
    "place_repaired": 10,
    "place_region_repaired": 1,
    "place_contradicts": 1,
    "region_other": 3,
    "supervisors_made": 1583,
    "capacity_default": 2960,
    "title_twice": 4,
    "season_moved": 1,
    "start_outside": 36,
}


@pytest.mark.parametrize("file", ["projects.csv", "projects.xlsx"])
def test_the_whole_catalogue_is_imported_and_its_faults_are_counted(tmp_path: Path, file: str) -> None:
    made = make_call(tmp_path / "call", programme="gri", catalogue=FOLDER / file, students=0)

    projects = pl.read_csv(tmp_path / "call" / "projects.csv", infer_schema=False)
    assert {flag.code: flag.count for flag in made.flags} == FLAGGED
    assert dict(made.counts) == {"projects": 2960, "supervisors": 1583}
    assert projects.group_by("region").len("count").sort("count", descending=True).rows() == [
        ("Ontario", 828),
        ("Québec", 786),
        ("British Columbia", 352),
        ("Alberta", 337),
        ("Saskatchewan", 221),
        ("Nova Scotia", 152),
        ("Manitoba", 122),
        ("New Brunswick", 120),
        ("Prince Edward Island", 24),
        ("Newfoundland and Labrador", 18),
    ]
    assert dict(projects.group_by("language").len().rows()) == {"en": 2396, "en;fr": 467, "fr": 97}
    assert (projects["host"].n_unique(), projects.drop_nulls("host_ror").height) == (66, 2936)
    assert projects["hub"].null_count() == 0


def test_a_run_with_generated_students_warns_of_the_same_faults(tmp_path: Path) -> None:
    make_call(tmp_path / "call", programme="gri", catalogue=FOLDER / "projects.xlsx", students=400)

    call = read_call(tmp_path / "call")

    kinds = [warning.code for warning in call.warnings]
    assert {kind: kinds.count(kind) for kind in sorted(set(kinds))} == {"same_title": 4, "start_outside_window": 36}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_flagged_can_be_said_one_line_a_kind(tmp_path: Path, language: Language) -> None:
    made = make_call(tmp_path / "call", programme="gri", catalogue=FOLDER / "projects.csv", students=40)

    lines = summary(made, speaker(language))

    assert sum(line.startswith("  - ") for line in lines) == len(made.flags)
