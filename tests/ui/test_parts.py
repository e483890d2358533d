"""The parts of pages: valid in three languages, true to their figures, safe with what people wrote."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.template import Context, Template
from django.test import Client, RequestFactory
from django.utils import translation
from strict import faults

from sojourn.base.people.models import Person
from sojourn.ui import pieces
from sojourn.ui.differences import compared
from sojourn.ui.pictures import meter_bar

EVIL = '"><script>alert(1)</script>'


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with translation.override("en"):
        yield


def drawn(source: str, address: str = "/en/", **values: Any) -> str:
    return Template(source).render(Context({"request": RequestFactory().get(address), **values}))


@pytest.mark.django_db
@pytest.mark.parametrize("language", ["ko", "en", "fr"])
@pytest.mark.parametrize("query", ["", "?wrong", "?track=energy&track=healthcare&q=x&page=9&sort=-name"])
def test_every_part_is_valid_html_in_every_language(client: Client, settings: Any, language: str, query: str) -> None:
    settings.DEMONSTRATION = True

    html = client.get(f"/{language}/styleguide/{query}").content.decode()

    assert faults(html) == []


def test_a_cap_that_is_passed_shows_how_far() -> None:
    html = meter_bar(45, 43, 60)

    assert re.findall(r'<rect class="(\w+)(?: cap)?" [^>]*?width="([^"]+)"', html) == [
        ("d5", "75.00%"),
        ("ink", "71.67%"),
        ("over", "3.33%"),
        ("ink", "1.5"),
    ]


def test_meters_of_a_group_share_a_scale() -> None:
    html = drawn("{% meters rows %}", rows=[pieces.Measure("a", 10, 20), pieces.Measure("b", 5, 10)])

    assert re.findall(r'class="ink" y="3" width="([^"]+)"', html) == ["50.00%", "25.00%"]
    assert re.findall(r'class="count">([^<]+)<', html) == ["10 of 20", "5 of 10"]


def test_nothing_to_measure_is_no_error() -> None:
    empty = (
        "{% meters rows %}{% bars rows %}{% funnel rows %}{% shares rows %}{% flow rows 'f' %}{% tile_map rows 'm' %}"
    )

    assert drawn(empty, rows=[]).count('class="tile tile-') == 13


def test_tiles_are_tinted_by_quarters_of_the_greatest() -> None:
    counts = {"BC": 0, "AB": 1, "SK": 25, "MB": 26, "ON": 51, "QC": 100}
    tiles = [pieces.Tile(code, code, count) for code, count in counts.items()]

    html = drawn("{% tile_map tiles 'm' %}", tiles=tiles)

    tints = dict(re.findall(r"tile-(\w\w) tint-(\d)", html))
    assert {code: int(tints[code.lower()]) for code in counts} == {"BC": 0, "AB": 1, "SK": 1, "MB": 2, "ON": 3, "QC": 4}


@pytest.mark.parametrize(
    ("address", "chips"),
    [
        ("/en/?track=a&track=b&sort=x&page=3", ["?track=b&amp;sort=x", "?track=a&amp;sort=x"]),
        ("/en/?track=a&q=%26", ["?q=%26"]),
        ("/en/?track=unknown", []),
    ],
)
def test_a_chip_takes_one_filter_off_and_keeps_the_rest(address: str, chips: list[str]) -> None:
    filters = [pieces.Filter("track", "Track", [pieces.Option("a", "A"), pieces.Option("b", "B")])]

    html = drawn("{% filter_bar filters search='q' search_label='Search' %}", address, filters=filters)

    assert re.findall(r'class="chip" href="([^"]*)"', html) == chips


def test_filters_keep_what_else_the_address_asks() -> None:
    html = drawn("{% filter_bar filters search='q' search_label='Search' %}", "/en/?q=a&sort=-x&page=2", filters=[])

    assert re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', html) == [("sort", "-x")]
    assert 'name="q" value="a"' in html


def test_a_sorted_column_says_so_and_turns() -> None:
    from sojourn.ui.answers import Order

    html = drawn("{% sort_head order 'name' 'Name' %}", "/en/?page=4&q=a", order=Order("name", is_down=False))

    assert 'aria-sort="ascending"' in html
    assert 'href="?q=a&amp;sort=-name"' in html


def test_what_people_wrote_is_escaped_everywhere() -> None:
    source = (
        "{% meters m %}{% bars m %}{% funnel f %}{% shares s %}{% flow w e %}{% tile_map t e %}{% differences d e e %}"
        "{% explanation r e %}{% ranked k %}{% notice 'bad' e e %}{% status 'good' e %}{% closed_act e e %}{% tabs b %}"
        "{% timeline o %}{% stepper g %}{% task_list g %}{% progress 1 2 e %}{% person p %}{% columns_picture m e %}"
    )
    html = drawn(
        source,
        e=EVIL,
        m=[pieces.Measure(EVIL, 1, 2, EVIL, EVIL)],
        f=[pieces.Gone(EVIL, 1, 1, 1, EVIL)],
        s=[pieces.Share(EVIL, 1)],
        w=[pieces.Flow(EVIL, EVIL, 1)],
        t=[pieces.Tile("ON", EVIL, 1, 1, EVIL)],
        d=[pieces.Difference(EVIL, EVIL, f"{EVIL} x")],
        r=[pieces.Reason("good", EVIL, EVIL, EVIL)],
        k=[pieces.Ranked(EVIL, EVIL, (EVIL,), EVIL, EVIL)],
        b=[pieces.Tab(EVIL, EVIL, 1)],
        o=[pieces.Moment(EVIL, EVIL, EVIL, "now", EVIL)],
        g=[pieces.Stage(EVIL, EVIL, "now", EVIL)],
        p=Person(full_name=EVIL, roman_name=f"{EVIL}x"),
    )

    assert "<script" not in html
    assert html.count("&lt;script") > 30


def test_two_versions_are_compared_word_by_word() -> None:
    before, after = compared("60 places, 20 held", "60 places, 30 held back")

    assert before == "60 places, <del>20</del> held"
    assert after == "60 places, <ins>30</ins> held<ins> back</ins>"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("ko", '<span class="person" data-content>한지우</span>'),
        ("en", '<span class="person" data-content>Han Jiwoo <span class="native" lang="ko">한지우</span></span>'),
    ],
)
def test_a_name_stands_in_the_order_of_its_culture(language: str, shown: str) -> None:
    with translation.override(language):
        assert drawn("{% person who %}", who=Person(full_name="한지우", roman_name="Han Jiwoo")) == shown


def test_the_ends_of_a_ranking_say_that_they_are_ends() -> None:
    items = [pieces.Ranked("a", "A"), pieces.Ranked("b", "B")]

    html = drawn("{% ranked items places=1 most=3 %}", items=items)

    closed = re.findall(r'value="(\w+:\w)" aria-disabled', html)
    assert closed == ["up:a", "down:b"]
    assert html.index("cut") > html.index("down:a")
    assert html.count('class="vacant"') == 1


def test_work_that_has_ended_is_asked_for_no_more() -> None:
    running, over = (drawn("{% progress done 10 'w' url='/u/' %}", done=done) for done in (3, 10))

    assert ('hx-get="/u/"' in running, 'hx-get="/u/"' in over) == (True, False)
    assert ("30%" in running, "100%" in over) == (True, True)


@pytest.mark.parametrize(
    ("most", "said"),
    [
        (1, ["1"]),
        (2, ["1", "2"]),
        (3, ["1", "2", "3"]),
        (4, ["1", "2", "3", "4"]),
        (100, ["1", "26", "51", "76+"]),
    ],
)
def test_the_key_of_the_map_says_each_count_once(most: int, said: list[str]) -> None:
    html = drawn("{% tile_map tiles 'm' %}", tiles=[pieces.Tile("ON", "Ontario", most)])

    assert re.findall(r"<span></span>([^<]+)</li>", html) == said


def test_a_generated_name_in_two_scripts_is_marked_once() -> None:
    who = Person(full_name="한지우 (generated)", roman_name="Han Jiwoo (generated)")

    assert drawn("{% person who %}", who=who).count("(generated)") == 1
