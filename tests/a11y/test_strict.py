"""The strict reader finds what it is there to find."""

import pytest
from strict import faults

PAGE = '<!doctype html><html lang="en"><head><title>t</title></head><body><main><h1>H</h1>{}</main></body></html>'


def test_a_sound_page_has_no_fault() -> None:
    sound = '<label for="a">A</label><input id="a" name="a"><ul><li>x</li></ul><table><tr><td>1</td></tr></table>'

    assert faults(PAGE.format(sound)) == []


@pytest.mark.parametrize(
    ("part", "fault"),
    [
        ("<div><span></div></span>", "line 1: </div> closes <span>"),
        ("<p><div></div></p>", "line 1: <div> in <p>"),
        ("<ul><div></div></ul>", "line 1: <div> in <ul>"),
        ('<i id="x"></i><i id="x"></i>', "id x stands 2 times"),
        ('<input name="q">', "<input name=q> has no label"),
        ('<label for="nobody">N</label>', "for refers to nobody, which is not there"),
        ("<h1>Another</h1>", "2 h1"),
        ("<h3>Deep</h3>", "h3 follows h1"),
        ('<a href="/x"><button>b</button></a>', "line 1: <button> inside of a link or button"),
        ('<p style="color:red">c</p>', "line 1: style on <p>: the policy refuses it"),
        ('<i class="a" class="b"></i>', "line 1: class twice on <i>"),
        ("<section>", "line 1: </main> closes <section>"),
    ],
)
def test_a_fault_is_found(part: str, fault: str) -> None:
    assert faults(PAGE.format(part))[0] == fault
