"""The section on seats: a meter per place against its cap, group by group on one scale, and the table behind."""

from html import escape

from sojourn.desk.explain.places import say_place
from sojourn.desk.report.figures import Figures
from sojourn.desk.report.groups import MOST_IN_PICTURE, MOST_IN_TABLE, Group, bounded
from sojourn.desk.report.marks import behind, meter, table
from sojourn.texts import Speaker

KINDS = ("seats", "hub", "region", "home", "host", "country")


def seats_section(say: Speaker, figures: Figures) -> str:
    """Meters of every group of places that the call has."""
    said = say(
        "report-seats-projects",
        seats=say.number(figures.project_seats),
        projects=say.number(figures.projects),
        used=say.number(figures.placed),
        full=say.number(figures.full_projects),
    )
    amount = say.money(figures.award_minor, figures.currency)
    if figures.budget_minor is None:
        money = say("report-seats-award", amount=amount)
    else:
        money = say("report-seats-award-of", amount=amount, budget=say.money(figures.budget_minor, figures.currency))
    parts = [_group(say, kind, figures.groups[kind]) for kind in KINDS if kind in figures.groups]
    return f"<p>{escape(said)} {escape(money)}</p><div class=groups>{''.join(parts)}</div>"


def name_of(say: Speaker, kind: str, group: Group) -> str:
    """The name of a place, or how many places are counted together."""
    if group.key is None:
        return say("report-others", groups=group.members, number=say.number(group.members))
    return say("report-seats-all") if kind == "seats" else say_place(say, kind, group.key)


def _group(say: Speaker, kind: str, groups: list[Group]) -> str:
    shown = bounded(groups, MOST_IN_PICTURE)
    # Many places counted together would dwarf the others, so they set no scale and have no bar.
    scale = max((max(group.used, group.seats or 0) for group in shown if group.members == 1), default=0)
    rows = "".join(_row(say, kind, group, scale) for group in shown)
    head = escape(say(f"report-seats-{kind}"))
    behind_it = behind(say("report-as-table"), _table(say, kind, bounded(groups, MOST_IN_TABLE)))
    return f'<div class="group {kind}"><h3>{head}</h3><ul class=meters>{rows}</ul>{behind_it}</div>'


def _row(say: Speaker, kind: str, group: Group, scale: int) -> str:
    name, used = name_of(say, kind, group), say.number(group.used)
    if group.seats is None:
        label, figure = say("report-meter-label-open", name=name, used=used), used
    else:
        seats = say.number(group.seats)
        label = say("report-meter-label", name=name, used=used, seats=seats)
        figure = say("report-of", used=used, seats=seats)
    hidden = " aria-hidden=true" if group.members == 1 else ""
    over = " class=over" if group.seats is not None and group.used > group.seats else ""
    drawn = meter(label, group.used, group.seats, scale) if group.members == 1 else "<span></span>"
    return f"<li><span{hidden}>{escape(name)}</span>{drawn}<b{over}{hidden}>{escape(figure)}</b></li>"


def _table(say: Speaker, kind: str, groups: list[Group]) -> str:
    heads = [say(f"report-seats-{code}") for code in ("name", "used", "cap", "refused")]
    rows = [
        [
            name_of(say, kind, group),
            say.number(group.used),
            say("report-seats-no-cap") if group.seats is None else say.number(group.seats),
            say.number(group.refused),
        ]
        for group in groups
    ]
    return table(heads, rows, numbers=3)
