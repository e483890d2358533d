"""The report is one page in three languages that tells nobody's name, loads nothing and is the same every time."""

import gzip
import os
import re
import subprocess
import sys
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import polars as pl
import pytest
from report_sample import PROGRAMME, sample_call, sample_outcome

from sojourn.core.programme import read_programme
from sojourn.desk.report import render_report
from sojourn.tables.call import Call
from sojourn.texts import LANGUAGES

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
EMPTY_TAGS = {"meta", "input", "br", "path", "rect", "circle"}
SECTIONS = ["funnel", "choices", "seats", "flow", "reasons", "rules", "guarantees", "verify", "privacy"]


class Tree(HTMLParser):
    """Every element with its attributes and the section and page it stands in; faults of nesting are collected."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[tuple[str, dict[str, str | None]]] = []
        self.found: list[tuple[str, dict[str, str | None], str, str]] = []
        self.faults: list[str] = []
        self.texts: dict[str, list[str]] = {language: [] for language in LANGUAGES}

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        named = dict(attrs)
        self.found.append((tag, named, self._inside("section"), self._page()))
        if tag not in EMPTY_TAGS:
            self.open.append((tag, named))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs), self._inside("section"), self._page()))

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open[-1][0] != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")
        else:
            self.open.pop()

    def handle_data(self, data: str) -> None:
        if self._page():
            self.texts[self._page()].append(data)

    def _inside(self, tag: str) -> str:
        return next((str(attrs.get("id")) for name, attrs in reversed(self.open) if name == tag), "")

    def _page(self) -> str:
        classes = [str(attrs.get("class")) for name, attrs in self.open if name == "div"]
        return next((name.split()[1] for name in classes if name.startswith("page ")), "")


def parsed(html: str) -> Tree:
    tree = Tree()
    tree.feed(html)
    return tree


def without_font(html: str) -> str:
    return re.sub(r"base64,[A-Za-z0-9+/=]+", "", html)


def sample_report(call: Call | None = None) -> str:
    call = call or sample_call()
    return render_report(call, sample_outcome(call))


def hostile_call() -> Call:
    call = sample_call()
    places = pl.when(pl.col("region") == "Nova Scotia").then(pl.lit(HOSTILE))
    return replace(
        call,
        programme=read_programme(PROGRAMME.replace("KOSPI 2,614.08", "</script><script>alert(2)</script>")),
        students=call.students.with_columns(
            name=pl.lit("=cmd|'/c calc'!A1 ") + pl.col("student_id"),
            home=pl.when(pl.col("home") == "honam").then(pl.lit(HOSTILE)).otherwise("home"),
        ),
        projects=call.projects.with_columns(
            title=pl.lit(HOSTILE),
            host=places.otherwise("host"),
            region=places.otherwise("region"),
            hub=places.otherwise("hub"),
        ),
    )


def test_no_id_and_no_name_of_a_student_is_in_the_file() -> None:
    call = sample_call()

    html = without_font(sample_report(call))

    private = [*call.students["student_id"], *call.students["name"]]
    assert [text for text in private if text in html] == []


def test_a_home_of_three_students_is_not_named() -> None:
    html = sample_report()

    assert "tiny-college" not in html


def test_hostile_names_of_places_stay_text() -> None:
    tree = parsed(sample_report(hostile_call()))

    tags = Counter(tag for tag, *_ in tree.found)
    assert (tags["script"], tags["img"], tree.faults) == (1, 0, [])
    assert [name for _, attrs, *_ in tree.found for name in attrs if name.startswith("on")] == []
    assert any(HOSTILE in text for text in tree.texts["en"])


def test_the_page_is_well_formed_and_ids_are_unique() -> None:
    tree = parsed(sample_report())

    ids = Counter(attrs["id"] for _, attrs, *_ in tree.found if "id" in attrs)
    assert (tree.faults, tree.open, [name for name, count in ids.items() if count > 1]) == ([], [], [])


def test_every_link_leads_to_a_place_in_the_page() -> None:
    tree = parsed(sample_report())

    ids = {attrs["id"] for _, attrs, *_ in tree.found if "id" in attrs}
    targets = [str(attrs["href"]) for _, attrs, *_ in tree.found if "href" in attrs]
    assert {target[1:] for target in targets if target.startswith("#")} <= ids
    assert [target for target in targets if not target.startswith("#")] == []


def test_nothing_is_loaded_from_anywhere() -> None:
    html = sample_report()

    loads = [f"{tag} {name}" for tag, attrs, *_ in parsed(html).found for name in attrs if name in {"src", "srcset"}]
    addresses = set(re.findall(r"url\(([a-z#]+)", html))
    assert (loads, addresses) == ([], {"data", "#hatch"})
    assert re.findall(r"https?://|@import|<link|fetch\(|XMLHttp", without_font(html)) == []
    assert "default-src 'none'" in html


def test_every_chart_has_a_label_and_a_table_in_its_section() -> None:
    tree = parsed(sample_report())

    charts = [(attrs, section) for tag, attrs, section, _ in tree.found if tag == "svg" and attrs.get("role") == "img"]
    tables = {section for tag, _, section, _ in tree.found if tag == "table"}
    assert [attrs for attrs, _ in charts if not attrs.get("aria-label")] == []
    assert {section for _, section in charts} - tables == set()
    assert len({section for _, section in charts}) == 3 * 6


def test_the_three_languages_have_the_same_sections_and_figures() -> None:
    tree = parsed(sample_report())

    shape = {
        language: [
            tag for tag, _, _, page in tree.found if page == language and tag in {"section", "table", "tr", "svg"}
        ]
        for language in LANGUAGES
    }
    sections = {
        language: [attrs["id"] for tag, attrs, _, page in tree.found if tag == "section" and page == language]
        for language in LANGUAGES
    }
    assert shape["ko"] == shape["en"] == shape["fr"]
    assert sections == {language: [f"{language}-{name}" for name in SECTIONS] for language in LANGUAGES}


@pytest.mark.parametrize(
    ("language", "title"),
    [
        ("en", "{placed} of {students} students have a place"),
        ("ko", "학생 {students}명 가운데 {placed}명이 배정되었습니다"),
        ("fr", "{placed} étudiants sur {students} ont une place"),
    ],
)
def test_the_title_says_how_many_have_a_place(language: str, title: str) -> None:
    call = sample_call()
    outcome = sample_outcome(call)

    tree = parsed(render_report(call, outcome))

    counts = outcome.certificate["counts"]
    assert title.format(placed=counts["placed"], students=counts["students"]) in tree.texts[language]


def test_digests_of_inputs_and_outputs_are_listed_but_not_of_the_report_itself() -> None:
    call = sample_call()
    outcome = sample_outcome(call)
    outputs = {**outcome.certificate["outputs"], "report.html": "f" * 64}
    published = replace(outcome, certificate={**outcome.certificate, "outputs": outputs})

    html = render_report(call, published)

    digests = [*outcome.certificate["inputs"].values(), *outcome.certificate["outputs"].values()]
    assert [digest for digest in digests if digest not in html] == []
    assert "f" * 64 not in html
    assert html == render_report(call, outcome)


def test_a_round_in_which_nobody_is_placed_has_a_page() -> None:
    call = sample_call()
    outcome = sample_outcome(call)
    nobody = outcome.allocation.with_columns(
        status=pl.lit("not_placed"),
        project_id=pl.lit(None, pl.String),
        choice_rank=pl.lit(None, pl.Int64),
        award_minor=pl.lit(None, pl.Int64),
        reason=pl.lit("project"),
    )

    tree = parsed(render_report(call, replace(outcome, allocation=nobody, refusals=outcome.refusals.clear())))

    assert "0 of 412 students have a place" in tree.texts["en"]
    assert tree.faults == []


def test_the_same_outcome_gives_the_same_bytes_in_another_process() -> None:
    script = "import hashlib, test_report as t; print(hashlib.sha256(t.sample_report().encode()).hexdigest())"

    digests = {
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": place, "POLARS_MAX_THREADS": threads},
            cwd=Path(__file__).parent,
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for seed, place, threads in (("1", "C", "1"), ("2", "C.UTF-8", "4"))
    }

    assert len(digests) == 1


def test_thousands_of_homes_and_hosts_keep_the_page_small() -> None:
    call = sample_call(applicants=14_000)
    wide = replace(
        call,
        students=call.students.with_columns(home=pl.lit("home-") + (pl.int_range(pl.len()) // 7).cast(pl.String)),
        projects=call.projects.with_columns(host=pl.lit("host-") + pl.int_range(pl.len()).cast(pl.String)),
    )

    html = sample_report(wide)

    assert len(gzip.compress(without_font(html).encode())) < 150_000
    assert len(html) < 1_500_000


def test_the_font_has_every_character_that_the_report_says() -> None:
    fonts = pytest.importorskip("fontTools.ttLib")
    held = set(fonts.TTFont(str(files("sojourn.desk") / "fonts" / "SojournSans.woff2")).getBestCmap())
    texts = [
        path.read_text(encoding="utf-8")
        for language in LANGUAGES
        for path in Path(str(files("sojourn.texts") / "locale" / language)).glob("*.ftl")
        if path.name in {"report.ftl", "reasons.ftl"}
    ]

    missing = {letter for text in texts for letter in text if ord(letter) not in held} - {"\n"}

    assert (len(texts), missing) == (6, set())


@pytest.mark.parametrize(
    ("tables", "rules", "said"),
    [
        ((), {}, ["Students are ordered by merit, then by lottery."]),
        (
            ("rankings",),
            {"priority": "rankings"},
            [
                "Students are ordered by each supervisor’s ranking, then by merit, then by lottery.",
                "Students whom a supervisor did not rank come after the ranked ones.",
            ],
        ),
        (
            ("nominations", "rankings"),
            {"priority": "rankings", "unranked": "unacceptable", "not_nominated": "excluded"},
            [
                "Students are ordered by each supervisor’s ranking, then by lottery.",
                "Students whom a supervisor did not rank are not placed there.",
                "In a home university that nominates, only nominated students take part.",
            ],
        ),
    ],
)
def test_how_places_were_given_tells_only_what_had_an_effect(
    tables: tuple[str, ...], rules: dict[str, str], said: list[str]
) -> None:
    call = sample_call()
    outcome = sample_outcome(call)
    stated = outcome.certificate
    changed = {
        **stated,
        "configuration": {**stated["configuration"], **rules},
        "inputs": {**stated["inputs"], **dict.fromkeys(tables, "e" * 64)},
    }

    tree = parsed(render_report(call, replace(outcome, certificate=changed)))

    told = [text for text in tree.texts["en"] if text.startswith(("Students are", "Students whom", "In a home"))]
    assert told == said
