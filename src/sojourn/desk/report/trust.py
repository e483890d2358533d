"""The sections that let a reader trust the result: guarantees with their sources, how to check, what is left out."""

from html import escape
from typing import Any

from sojourn.desk.report.groups import FEWEST_PEOPLE
from sojourn.desk.report.marks import table
from sojourn.texts import Speaker

SOURCES = {
    "Abraham, Irving, Manlove 2007": "Two algorithms for the student-project allocation problem. "
    "Journal of Discrete Algorithms 5 (1), 73–90.",
    "Haeringer, Klijn 2009": "Constrained school choice. Journal of Economic Theory 144 (5), 1921–1947.",
    "Kamada, Kojima 2015": "Efficient matching under distributional constraints: theory and applications. "
    "American Economic Review 105 (1), 67–99.",
    "Kamada, Kojima 2018": "Stability and strategy-proofness for matching with constraints: "
    "a necessary and sufficient condition. Theoretical Economics 13 (2), 761–793.",
    "Roth 1982": "The economics of matching: stability and incentives. "
    "Mathematics of Operations Research 7 (4), 617–628.",
}
ABRAHAM, HAERINGER, KAMADA_2015, KAMADA_2018, ROTH = SOURCES
RESULT_SOURCES = {
    "student_optimal_stable": (ABRAHAM,),
    "stable": (KAMADA_2015, KAMADA_2018),
    "stable_seat_rule": (KAMADA_2015, KAMADA_2018),
    "feasible_stable_both_sides": (KAMADA_2015, KAMADA_2018),
    "feasible_stable_while_waiting": (),
}


def said_guarantees(
    say: Speaker, certificate: dict[str, Any], choices_max: int | None
) -> list[tuple[str, tuple[str, ...]]]:
    """Each guarantee, and each limit of it, in one sentence with its sources."""
    holds = certificate["guarantees"]
    result, safe, best = holds["result"], holds["safe_for_students"], holds["best_for_each_student"]
    said: list[tuple[str, tuple[str, ...]]] = [(say(f"guarantee-{result}"), RESULT_SOURCES[result])]
    said.append((say(f"guarantee-safe-{safe}"), RESULT_SOURCES[result]))
    if result not in {"student_optimal_stable", "feasible_stable_while_waiting"}:
        said.append((say(f"guarantee-best-{best}"), RESULT_SOURCES[result]))
    if holds["nobody_loses_a_seat"]:
        said.append((say("guarantee-nobody-loses"), ()))
    said.append((say("guarantee-strategy"), (ROTH,)))
    if choices_max is not None:
        said.append((say("guarantee-limit", max=choices_max), (HAERINGER,)))
    return said


def guarantees_section(say: Speaker, certificate: dict[str, Any], choices_max: int | None) -> str:
    """The guarantees as a list, then their sources in full."""
    said = said_guarantees(say, certificate, choices_max)
    items = "".join(f"<li>{escape(text)} <small>{escape('; '.join(sources))}</small></li>" for text, sources in said)
    named = sorted({source for _, sources in said for source in sources})
    listed = "".join(f"<li>{escape(source)}. <span lang=en>{escape(SOURCES[source])}</span></li>" for source in named)
    return f"<ol class=said>{items}</ol><h3>{escape(say('report-sources'))}</h3><ul class=sources>{listed}</ul>"


def verify_section(say: Speaker, certificate: dict[str, Any]) -> str:
    """The commands, how places were given, and the digests of every file but this page."""
    steps = [
        ("allocate", "sojourn allocate CALL --out AGAIN"),
        ("verify", "sojourn verify CALL OUT"),
        ("hash", "sha256sum OUT/*"),
        ("why", "sojourn explain CALL OUT STUDENT_ID"),
    ]
    commands = "".join(
        f"<li>{escape(say(f'report-verify-{code}'))}<br><code>{command}</code></li>" for code, command in steps
    )
    rules = "".join(f"<li>{escape(text)}</li>" for text in _said_rules(say, certificate))
    rows = [[say("report-input", name=name), digest] for name, digest in sorted(certificate["inputs"].items())]
    rows += [[name, digest] for name, digest in sorted(certificate.get("outputs", {}).items()) if name != "report.html"]
    digests = table([say("report-file"), say("report-digest")], rows)
    return (
        f"<ol class=said>{commands}</ol><h3>{escape(say('report-verify-rules'))}</h3><ul class=said>{rules}</ul>"
        f"<h3>{escape(say('report-verify-digests'))}</h3><div class=digests>{digests}</div>"
        f"<p class=help>{escape(say('report-verify-canonical'))}</p>"
    )


def _said_rules(say: Speaker, certificate: dict[str, Any]) -> list[str]:
    """What put students in order; rules about tables that were not there are left out."""
    chosen, inputs = certificate["configuration"], certificate["inputs"]
    said = []
    if "rankings" not in inputs:
        said.append(say("report-priority-merit"))
    else:
        only = chosen["priority"] == "rankings" and chosen["unranked"] == "unacceptable"
        said.append(say("report-priority-rankings-only" if only else f"report-priority-{chosen['priority']}"))
        if chosen["priority"] == "rankings" or chosen["unranked"] == "unacceptable":
            said.append(say(f"report-unranked-{chosen['unranked']}"))
    if "nominations" in inputs:
        said.append(say(f"report-nominated-{chosen['not_nominated']}"))
    said.append(say("report-lottery-first" if certificate["round"] == 1 else "report-lottery-later"))
    return said


def privacy_section(say: Speaker) -> str:
    """What the page does not tell, and the rule behind it."""
    limit = say.number(FEWEST_PEOPLE)
    said = [say("report-privacy-names"), say("report-privacy-small", limit=limit), say("report-privacy-places")]
    return "".join(f"<p>{escape(text)}</p>" for text in said)
