"""Documents say what the software does: pages are fresh, commands and codes appear, links lead somewhere."""

import re
import runpy
from pathlib import Path

import pytest
from house_source import ROOT, tracked

from sojourn.core.allocation import CODES
from sojourn.core.eligibility.reasons import REASONS
from sojourn.desk.cli.commands import command_group
from sojourn.desk.cli.parameters import option_name
from sojourn.tables.outcome import OUTCOME_TABLES, REFUSALS
from sojourn.tables.schema import TABLES
from sojourn.texts import LANGUAGES, speaker

PAGES = runpy.run_path(str(ROOT / "tools" / "desk_pages.py"))["pages"]()
GROUP = command_group(speaker("en"), as_json=False)
VERBS = tuple(GROUP.commands)
READMES = {"en": "README.md", "ko": "README.ko.md", "fr": "README.fr.md"}
DOCUMENTS = [path for path in tracked() if path.suffix == ".md"]
LINK = re.compile(r"\]\(([^)#\s]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_a_generated_page_is_up_to_date(page: Path) -> None:
    assert page.read_text(encoding="utf-8") == PAGES[page], "run make reference"


@pytest.mark.parametrize("verb", VERBS)
def test_the_reference_has_every_command_with_every_option(verb: str) -> None:
    page = (ROOT / "docs" / "reference" / "desk.md").read_text(encoding="utf-8")
    section = page.partition(f"### `sojourn {verb}`")[2].partition("\n### ")[0] + page.partition("### `sojourn new`")[0]

    assert [p.name for p in GROUP.commands[verb].params if f"`{option_name(p)}`" not in section] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_names_every_column_and_every_code(language: str) -> None:
    page = (ROOT / "docs" / "guide" / language / "tables.md").read_text(encoding="utf-8")
    columns = {column.name for table in TABLES for column in table.columns}
    columns |= {column for table in OUTCOME_TABLES.values() for column in table}

    assert {one for one in {*columns, *CODES, *REFUSALS, *REASONS, "held"} if f"`{one}`" not in page} == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_guide_shows_every_command(language: str) -> None:
    page = (ROOT / "docs" / "guide" / language / "desk.md").read_text(encoding="utf-8")

    assert [verb for verb in VERBS if f"\nsojourn {verb} " not in page] == []


@pytest.mark.parametrize("document", DOCUMENTS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_link_inside_the_project_leads_somewhere(document: Path) -> None:
    targets = [target for target in LINK.findall(document.read_text(encoding="utf-8")) if "://" not in target]

    assert [target for target in targets if not (document.parent / target).exists()] == []


def _skeleton(path: Path) -> tuple[list[str], list[str]]:
    """The levels of the headings, and the code blocks, of a page."""
    text = path.read_text(encoding="utf-8")
    blocks = re.findall(r"```.*?```", text, re.DOTALL)
    for block in blocks:
        text = text.replace(block, "")
    return re.findall(r"^#+", text, re.MULTILINE), blocks


@pytest.mark.parametrize("language", ["ko", "fr"])
@pytest.mark.parametrize("name", ["README", "guide", "tables"])
def test_a_page_has_the_same_headings_and_blocks_in_each_language(name: str, language: str) -> None:
    paths = {
        "README": (ROOT / READMES["en"], ROOT / READMES[language]),
        "guide": (ROOT / "docs/guide/en/desk.md", ROOT / f"docs/guide/{language}/desk.md"),
        "tables": (ROOT / "docs/guide/en/tables.md", ROOT / f"docs/guide/{language}/tables.md"),
    }

    english, other = paths[name]

    assert _skeleton(other) == _skeleton(english)


def test_the_readme_lists_the_commands_in_their_order() -> None:
    for name in READMES.values():
        rows = re.findall(r"^\| `sojourn (\w+) ", (ROOT / name).read_text(encoding="utf-8"), re.MULTILINE)

        assert tuple(rows) == VERBS


@pytest.mark.parametrize("path", ["README.fr.md", "docs/guide/fr/desk.md", "docs/guide/fr/tables.md"])
def test_french_pages_have_their_no_break_spaces(path: str) -> None:
    text = re.sub(r"```.*?```|`[^`\n]*`", "", (ROOT / path).read_text(encoding="utf-8"), flags=re.DOTALL)

    loose = re.findall(r".{0,20}(?:[^\S\u202f\n][;!?]| :(?=\s)|«(?!\u00a0)|(?<!\u00a0)»).{0,20}", text)

    assert loose == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_picture_of_the_report_is_there(language: str) -> None:
    assert f"(docs/report.{language}.png)" in (ROOT / READMES[language]).read_text(encoding="utf-8")
    assert (ROOT / "docs" / f"report.{language}.png").read_bytes()[:4] == b"\x89PNG"
