"""The sections with pictures: who went on, who got which choice, from where to where, why choices were refused."""

from html import escape

from sojourn.desk.explain.places import say_place
from sojourn.desk.report.figures import AWAY, Figures, as_percent
from sojourn.desk.report.flow import NARROW, WIDE, Ends, draw_flow
from sojourn.desk.report.groups import FEWEST_PEOPLE, MOST_IN_TABLE
from sojourn.desk.report.marks import WIDTHS, bar, behind, stack, swatch, table
from sojourn.texts import Speaker

CHOICES_APART = 3


def funnel_section(say: Speaker, figures: Figures) -> str:
    """From the call to a place: a bar for who went on, a hatch for who left, words for why."""
    away = ", ".join(
        say(f"report-funnel-{reason.replace('_', '-')}", number=say.number(figures.away[reason]))
        for reason in AWAY
        if figures.away[reason]
    )
    ineligible = say("report-funnel-ineligible", number=say.number(figures.ineligible)) if figures.ineligible else ""
    not_placed = say("report-funnel-not-placed", number=say.number(figures.not_placed)) if figures.not_placed else ""
    held = say("report-funnel-held", number=say.number(figures.held)) if figures.held else ""
    steps = [
        ("students", figures.students, 0, ""),
        ("eligible", figures.eligible, figures.ineligible, ineligible),
        ("match", figures.in_match, figures.eligible - figures.in_match, away),
        ("placed", figures.placed, figures.not_placed, ", ".join(part for part in (not_placed, held) if part)),
    ]
    rows, cells = [], []
    for step, number, left, why in steps:
        stage, figure = say(f"report-funnel-{step}"), say.number(number)
        label = say("report-funnel-label", stage=stage, number=figure, students=say.number(figures.students), left=why)
        drawn = bar(label.strip(), number, left, figures.students)
        rows.append(
            f"<li><b aria-hidden=true>{figure}</b><span aria-hidden=true>{escape(stage)}</span>{drawn}"
            f"<small aria-hidden=true>{escape(why)}</small></li>"
        )
        cells.append([stage, why, figure])
    heads = [say("report-stage"), say("report-left"), say("report-students")]
    return f"<ul class=funnel>{''.join(rows)}</ul>{behind(say('report-as-table'), table(heads, cells, numbers=1))}"


def choices_section(say: Speaker, figures: Figures) -> str:
    """Who got which choice: one bar, first choice darkest, nobody's hatched."""
    if not figures.placed:
        return f"<p>{escape(say('report-choices-none'))}</p>"
    said = say(
        "report-choices-sentence",
        first=say.number(figures.by_choice.get(1, 0)),
        placed=say.number(figures.placed),
        three=say.number(sum(count for rank, count in figures.by_choice.items() if rank <= CHOICES_APART)),
    )
    parts = [part for part in _choice_parts(say, figures) if part[1]]
    whole = figures.in_match
    legend = "".join(
        f"<li>{swatch(style)}<span>{escape(name)}</span> <b>{say.number(count)}</b> "
        f"<small>{escape(_share(say, count, whole))}</small></li>"
        for style, count, name in parts
    )
    label = said + " " + "; ".join(f"{name}: {say.number(count)}" for _, count, name in parts)
    picture = stack(label, [(style, count, say.number(count)) for style, count, _ in parts])
    rows = [
        [say("report-choice", rank=rank), say.number(n), _share(say, n, whole)] for rank, n in figures.by_choice.items()
    ]
    rows += [
        [name, say.number(count), _share(say, count, whole)]
        for style, count, name in parts
        if style in {"kept", "hatch"}
    ]
    heads = [say("report-choice-column"), say("report-students"), say("report-share-column")]
    behind_it = behind(say("report-as-table"), table(heads, rows, numbers=2))
    return f"<p>{escape(said)}</p><div class=stack>{picture}<ul class=legend>{legend}</ul></div>{behind_it}"


def _share(say: Speaker, part: int, whole: int) -> str:
    share = as_percent(part, whole)
    return say("report-share", percent="<\u202f1" if part and not share else str(share))


def _choice_parts(say: Speaker, figures: Figures) -> list[tuple[str, int, str]]:
    """Style, students and name of each segment."""
    later = {rank: count for rank, count in figures.by_choice.items() if rank > CHOICES_APART}
    parts = [
        (WIDTHS[rank - 1], figures.by_choice.get(rank, 0), say("report-choice", rank=rank))
        for rank in range(1, CHOICES_APART + 1)
    ]
    if later:
        low, high = min(later), max(later)
        name = say("report-choice", rank=low) if low == high else say("report-choice-range", {"from": low, "to": high})
        parts.append((WIDTHS[CHOICES_APART], sum(later.values()), name))
    kept = figures.placed - sum(figures.by_choice.values())
    parts.append(("kept", kept, say("report-choice-kept")))
    parts.append(("hatch", figures.not_placed, say("report-choice-no-place")))
    return parts


def flow_section(say: Speaker, figures: Figures) -> str:
    """Ribbons from home universities to provinces; flows of few students are only counted."""
    flow = figures.flow
    if not figures.placed or all(region == "" for region, _ in flow.regions):
        return f"<p>{escape(say('report-flow-empty' if not figures.placed else 'report-flow-none'))}</p>"
    homes = {key: _end(say, "home", key) for key, _ in flow.homes}
    regions = {key: _end(say, "region", key) for key, _ in flow.regions}
    links = sorted(flow.links, key=lambda link: (-link.students, link.home or "", link.region or ""))
    largest = ", ".join(
        say("report-flow-link", home=homes[link.home], region=regions[link.region], number=say.number(link.students))
        for link in links[:3]
    )
    label = say("report-flow-label", students=say.number(figures.placed), largest=largest or "–")
    ends = Ends(
        {key: (homes[key], say.number(students)) for key, students in flow.homes},
        {key: (regions[key], say.number(students)) for key, students in flow.regions},
    )
    drawn = draw_flow(flow, ends, label, WIDE) + draw_flow(flow, ends, label, NARROW)
    limit = say.number(max(FEWEST_PEOPLE, figures.placed // 100))
    folded = say("report-flow-folded", students=flow.small, number=say.number(flow.small), limit=limit)
    rows = [[homes[link.home], regions[link.region], say.number(link.students)] for link in links[:MOST_IN_TABLE]]
    if flow.small:
        rows.append([say("report-flow-small", limit=limit), "", say.number(flow.small)])
    rows.append([say("report-total"), "", say.number(figures.placed)])
    heads = [say("report-flow-from"), say("report-flow-to"), say("report-students")]
    note = f"<p class=help>{escape(folded)}</p>" if folded else ""
    return f"<div class=flows>{drawn}</div>{note}{behind(say('report-as-table'), table(heads, rows, numbers=1))}"


def _end(say: Speaker, kind: str, key: str | None) -> str:
    if key is None:
        return say("report-flow-others")
    return say_place(say, kind, key) if key else say("report-elsewhere")


def reasons_section(say: Speaker, figures: Figures) -> str:
    """Why choices above the result were refused: a bar per kind of cap, and who was never looked at."""
    away = sum(figures.away.values())
    note = f"<p>{escape(say('report-reasons-away', number=say.number(away)))}</p>" if away else ""
    if not figures.refused:
        return f"<p>{escape(say('report-reasons-none'))}</p>{note}"
    choices = sum(count for count, _ in figures.refused.values())
    said = say("report-reasons-sentence", choices=say.number(choices), students=say.number(figures.students_refused))
    most = max(count for count, _ in figures.refused.values())
    rows, cells = [], []
    for cap, (count, students) in figures.refused.items():
        name, figure = _sentence(say(f"cap-{cap}")), say.number(count)
        label = say("report-reasons-label", reason=name, number=figure)
        rows.append(_ranked(name, figure, bar(label, count, 0, most)))
        cells.append([name, figure, say.number(students)])
    heads = [say(f"report-reasons-{code}") for code in ("column", "choices", "students")]
    behind_it = behind(say("report-as-table"), table(heads, cells, numbers=2))
    return f"<p>{escape(said)}</p>{note}<ul class=ranked>{''.join(rows)}</ul>{behind_it}"


def rules_section(say: Speaker, figures: Figures, asks: dict[str, str]) -> str:
    """Which rules were not met, and by how many; under the limit only that it is under it."""
    if not figures.rules:
        return f"<p>{escape(say('report-rules-none'))}</p>"
    most = max(figures.rules.values())
    rows, cells = [], []
    for rule, students in figures.rules.items():
        few = students < FEWEST_PEOPLE
        figure = say("report-under", limit=say.number(FEWEST_PEOPLE)) if few else say.number(students)
        name = _sentence(asks[rule] or rule)
        drawn = bar(
            say("report-rules-label", rule=name, number=figure), 0 if few else students, 0, max(most, FEWEST_PEOPLE)
        )
        rows.append(_ranked(name, figure, drawn))
        cells.append([rule, _sentence(asks[rule]) or say("report-rule-same"), figure])
    heads = [say("report-rules-column"), say("report-rules-kind"), say("report-students")]
    return f"<ul class=ranked>{''.join(rows)}</ul>{behind(say('report-as-table'), table(heads, cells, numbers=1))}"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:]


def _ranked(name: str, figure: str, drawn: str) -> str:
    return f"<li><span aria-hidden=true>{escape(name)}</span>{drawn}<b aria-hidden=true>{escape(figure)}</b></li>"
