"""Writes the pages about the desk's commands, tables and codes from the code and its messages: `make reference`."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import click
from fluent.syntax import FluentParser, ast

from sojourn.core.eligibility.reasons import REASONS
from sojourn.desk.cli.commands import command_group
from sojourn.desk.cli.parameters import option_name
from sojourn.tables.outcome import OUTCOME_TABLES, REFUSALS
from sojourn.tables.schema import TABLES
from sojourn.texts import LANGUAGES, Language, speaker

ROOT = Path(__file__).resolve().parents[1]
LOCALE = ROOT / "src" / "sojourn" / "texts" / "locale"
WORDS: dict[str, Any] = tomllib.loads((ROOT / "tools" / "desk_pages.toml").read_text(encoding="utf-8"))
WRITTEN = "<!-- Written by tools/desk_pages.py; do not edit. -->"
GAP = "…"
# Problems of programme.toml and of tables stand on pages of their own.
PROBLEM_AREAS = ("new", "cli", "reasons")
AREA_TITLES = {
    "new": "Making a call folder",
    "cli": "Commands",
    "reasons": "Explaining",
}


def pages() -> dict[Path, str]:
    """Every page that this tool writes, by its path."""
    found = {ROOT / "docs" / "reference" / "desk.md": reference_page()}
    for language in LANGUAGES:
        found[ROOT / "docs" / "guide" / language / "tables.md"] = guide_page(language)
    return found


def guide_page(language: Language) -> str:
    """Tables, columns and codes for an officer, in one language."""
    words, say = WORDS["guide"][language], speaker(language)
    lines = [
        f"# {words['title']}",
        "",
        WRITTEN,
        "",
        words["intro"],
        "",
        f"## {words['input']}",
        "",
        words["input_intro"],
    ]
    for table in TABLES:
        about = say(f"table-{table.name}") + (f" {words['may_be_missing']}" if table.optional else "")
        rows = [
            (f"`{c.name}`{'*' if c.required else ''}", say(f"kind-{c.kind}"), say(f"column-{table.name}-{c.name}"))
            for c in table.columns
        ]
        lines += [
            "",
            f"### {table.name}",
            "",
            about,
            "",
            *_table((words["column"], words["kind"], words["meaning"]), rows),
        ]
    lines += ["", f"## {words['output']}", "", words["output_intro"]]
    for name, columns in OUTCOME_TABLES.items():
        lines += ["", f"### {name}.csv", "", WORDS["tables"][name][language], ""]
        kinds = {
            c: WORDS["kind"][language]["text" if str(kind) == "String" else "integer"] for c, kind in columns.items()
        }
        rows = [(f"`{c}`", kinds[c], WORDS["columns"][name][c][language]) for c in columns]
        lines += _table((words["column"], words["kind"], words["meaning"]), rows)
    return "\n".join([*lines, *_guide_codes(language), ""])


def _guide_codes(language: Language) -> Iterator[str]:
    words, said = WORDS["guide"][language], _sentences(language)
    yield from ("", f"## {words['reasons']}", "", words["reasons_intro"], "")
    rows = [(f"`{code}`", said[message]) for code, message in WORDS["reasons"].items()]
    yield from _table((words["code"], words["sentence"]), rows)
    yield from ("", f"## {words['refusals']}", "", words["refusals_intro"], "")
    yield from _table(
        (words["code"], words["meaning"], words["sentence"]),
        [(f"`{cap}`", said[_id(f"cap-{cap}")], said[_id(f"reason-{cap}")]) for cap in REFUSALS],
    )
    yield from ("", f"## {words['verdicts']}", "", words["verdicts_intro"], "")
    rows3 = [(f"`{r}`", said[_id(f"verdict-{verdict}")], said[_id(f"reason-{r}")]) for r, verdict in REASONS.items()]
    yield from _table((words["code"], words["meaning"], words["sentence"]), rows3)


def reference_page() -> str:
    """Commands, files and codes, in English."""
    lines = ["# The desk: commands, files and codes", "", WRITTEN, ""]
    lines += ["Columns of the tables that go in, and of those that come out, are explained in the guide:"]
    lines += [", ".join(f"[{language}](../guide/{language}/tables.md)" for language in LANGUAGES) + "."]
    lines += ["", "## Commands", "", *_common()]
    group = command_group(speaker("en"), as_json=False)
    for name, command in group.commands.items():
        lines += ["", f"### `sojourn {name}`", "", *_command(command)]
    lines += ["", "## Exit codes", "", *_table(("code", "meaning"), WORDS["exit"].items())]
    lines += ["", "## Files of an outcome", "", *_table(("file", "content"), _ticked(WORDS["files"]))]
    for name, columns in OUTCOME_TABLES.items():
        lines += ["", f"### {name}.csv", ""]
        lines += _table(("column", "meaning"), [(f"`{c}`", WORDS["columns"][name][c]["en"]) for c in columns])
    lines += ["", "### certificate.json", "", "JSON in UTF-8 with sorted keys.", ""]
    lines += _table(("key", "meaning"), _ticked(WORDS["certificate"]))
    lines += ["", "## Other tables that the desk writes", "", "### mail-merge.csv, by `sojourn letters`", ""]
    lines += ["UTF-8 with a byte order mark, because word processors then read Korean rightly.", ""]
    lines += _table(("column", "meaning"), _ticked(WORDS["merge"]))
    lines += ["", "### chances.csv and caps.csv, by `sojourn simulate --save`", ""]
    lines += ["With `--set`, chances_changed.csv and caps_changed.csv stand beside them.", ""]
    lines += _table(("column of chances.csv", "meaning"), _ticked(WORDS["chances"]))
    lines += ["", *_table(("column of caps.csv", "meaning"), _ticked(WORDS["chance_caps"]))]
    return "\n".join([*lines, *_reference_codes(), ""])


def _common() -> Iterator[str]:
    yield "Every command takes these options. Diagnostics go to standard error."
    yield ""
    group = command_group(speaker("en"), as_json=False)
    yield from _options([p for p in group.params if isinstance(p, click.Option)])


def _command(command: click.Command) -> Iterator[str]:
    arguments = [p for p in command.params if isinstance(p, click.Argument)]
    shared = {p.name for p in command_group(speaker("en"), as_json=False).params}
    options = [p for p in command.params if isinstance(p, click.Option) and p.name not in shared]
    must = [f"{option_name(p)} {p.metavar}" for p in options if p.required]
    yield from ("```", " ".join(["sojourn", str(command.name), *map(option_name, arguments), *must]), "```", "")
    for language in LANGUAGES:
        yield f"- {language}: {speaker(language)(f'cli-{command.name}')}"
    yield ""
    yield from _table(
        ("argument", "meaning"),
        [(f"`{option_name(p)}`", speaker("en")(f"argument-{p.name}")) for p in arguments],
    )
    if options:
        yield ""
        yield from _options(options)


def _options(options: Iterable[click.Option]) -> Iterator[str]:
    rows = []
    for option in options:
        name = option_name(option).removeprefix("--")
        flag = ", ".join(f"`{one}`" for one in option.opts) + ("" if option.is_flag else f" {option.metavar}")
        notes = ["required"] if option.required else ["repeatable"] if option.multiple else []
        notes += [f"default {option.default}"] if option.show_default else []
        said = [speaker(language)(f"option-{name}") for language in LANGUAGES]
        rows.append((flag + (f" ({', '.join(notes)})" if notes else ""), *said))
    yield from _table(("option", *LANGUAGES), rows)


def _reference_codes() -> Iterator[str]:
    said = _sentences("en")
    yield from ("", "## Codes of results", "")
    yield "Codes of `cap` and `reason`, and of verdicts of eligibility, stand with their sentences in the guide."
    yield "`sojourn check --json` gives them for every student, `sojourn explain --json` for one."
    yield from ("", "## Codes of problems", "")
    yield "What can be wrong with a call or an outcome, with `code`, `table`, `row`, `column` and `value` in `--json`."
    yield "Those of [programme.toml](programme.md) and of [tables and files](tables.md) stand on their own pages."
    for area in PROBLEM_AREAS:
        rows = [
            (_code(message), sentence) for message, sentence in _of_area("en", area) if message.startswith("problem-")
        ]
        yield from ("", f"### {AREA_TITLES[area]}", "", *_table(("code", "sentence"), rows))
    yield from ("", "## Codes of faults, by `sojourn verify`", "")
    yield from _table(
        ("code", "sentence"), [(_code(message), text) for message, text in said.items() if message.startswith("fault-")]
    )


def _code(message: str) -> str:
    return f"`{message.partition('-')[2].replace('-', '_')}`"


def _id(code: str) -> str:
    return code.replace("_", "-").replace(".", "-")


def _ticked(rows: dict[str, str]) -> list[tuple[str, str]]:
    return [(f"`{name}`", meaning) for name, meaning in rows.items()]


def _table(heads: Iterable[str], rows: Iterable[Iterable[str]]) -> list[str]:
    heads = list(heads)
    cells = [heads, ["---"] * len(heads), *([cell.replace("|", "\\|") for cell in row] for row in rows)]
    return [f"| {' | '.join(row)} |" for row in cells]


def _sentences(language: Language) -> dict[str, str]:
    """Every message of a language, with a gap for each figure and the general form where there are several."""
    areas = sorted(path.stem for path in (LOCALE / language).glob("*.ftl"))
    return {message: text for area in areas for message, text in _of_area(language, area)}


def _of_area(language: Language, area: str) -> Iterator[tuple[str, str]]:
    source = (LOCALE / language / f"{area}.ftl").read_text(encoding="utf-8")
    for entry in FluentParser().parse(source).body:
        if isinstance(entry, ast.Message) and entry.value is not None:
            yield entry.id.name, re.sub("[ \\n]+", " ", _plain(entry.value)).strip(" ")


def _plain(value: ast.Pattern) -> str:
    return "".join(_part(part) for part in value.elements)


def _part(part: ast.TextElement | ast.Placeable) -> str:
    if isinstance(part, ast.TextElement):
        return part.value
    inner = part.expression
    if isinstance(inner, ast.StringLiteral):
        return str(inner.parse()["value"])
    if isinstance(inner, ast.SelectExpression):
        # An optional hint is left out; of plurals the general form stands for all.
        empty = [v for v in inner.variants if isinstance(v.key, ast.Identifier) and v.key.name == "none"]
        chosen = empty[0] if empty else next(v for v in inner.variants if v.default)
        return _plain(chosen.value)
    return GAP


if __name__ == "__main__":
    for page, text in pages().items():
        page.parent.mkdir(parents=True, exist_ok=True)
        page.write_text(text, encoding="utf-8")
        print(page.relative_to(ROOT))
