"""Words for what agreements say: lines of terms, two versions of them, contradictions of programmes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from django.utils.translation import get_language

from sojourn.base.people.models import Person
from sojourn.core.terms import Terms
from sojourn.core.terms_lines import Change, Conflict, Line, changes
from sojourn.stages.agreements.models import Party
from sojourn.texts import Speaker, speaker
from sojourn.texts.speak import LANGUAGES

# Lines of terms that stand together in the list of facts, in their order.
FACTS = ("validity", "programme", "ceiling", "weeks", "seats", "share", "notice")


@dataclass(frozen=True)
class Row:
    """A line of two versions in words."""

    name: str
    before: str
    after: str


def page_speaker() -> Speaker:
    """The speaker of the page's language."""
    wanted = (get_language() or "en")[:2]
    return speaker(next((code for code in LANGUAGES if code == wanted), "en"))


def track_words(code: str) -> str:
    """The name of a track; one of an agreement's own making as it is written."""
    say = page_speaker()
    return say(f"track-{code}") if say.has(f"track-{code}") else code


def names_of(parties: Iterable[Party]) -> dict[str, str]:
    """The parties' names by code."""
    return {party.organisation.code: party.organisation.name for party in parties}


def person_words(person: Person) -> str:
    """A person's name as the language of the page writes it."""
    return person.full_name if page_speaker().language == "ko" else person.roman_name or person.full_name


def share_words(share: str) -> str:
    """A share as people say it: a fraction, or the whole."""
    return page_speaker()("terms-share-whole") if Fraction(share) == 1 else share


def value_words(line: Line | None) -> str:
    """What a line says, in the habit of the language; nothing for no line."""
    say = page_speaker()
    if line is None:
        return ""
    if isinstance(line.value, tuple):
        return say.money(*line.value)
    if isinstance(line.value, date):
        return say.date(line.value)
    if line.key == "track":
        return say("terms-own-track")
    if line.key == "share":
        return share_words(str(line.value))
    if line.key == "programme":
        return line.value.upper() if isinstance(line.value, str) else str(line.value)
    if isinstance(line.value, int):
        return say(f"terms-value-{line.key}", count=line.value)
    return line.value


def line_name(key: str, about: Sequence[str], names: Mapping[str, str]) -> str:
    """The name of a line: what it is about, with the organisation and the track."""
    say = page_speaker()
    figures = {"organisation": names.get(about[0], about[0]) if about else ""}
    if len(about) > 1:
        figures["track"] = track_words(about[1])
    if key == "programme" and about:
        figures["programme"] = about[0].upper()
    return say(f"terms-line-{key}", figures)


def compared(before: Terms | None, after: Terms, names: Mapping[str, str]) -> list[Row]:
    """Two versions side by side, in words."""
    return [_row(change, names) for change in changes(before, after)]


def _row(change: Change, names: Mapping[str, str]) -> Row:
    before, after = value_words(change.before), value_words(change.after)
    if change.key == "programme":
        yes = page_speaker()("terms-programme-named")
        before, after = yes if change.before else "", yes if change.after else ""
    return Row(line_name(change.key, change.about, names), before, after)


def text_rows(before: Mapping[str, str], after: Mapping[str, str]) -> list[Row]:
    """The free texts of two versions, language by language."""
    say = page_speaker()
    return [
        Row(say("terms-line-text", language=say(f"language-{code}")), before.get(code, ""), after.get(code, ""))
        for code in LANGUAGES
        if before.get(code) or after.get(code)
    ]


def term_facts(terms: Terms, names: Mapping[str, str]) -> list[tuple[str, str]]:
    """The terms that hold for everybody, each with its name."""
    say = page_speaker()
    shares = "\n".join(
        say(
            "terms-share-line", organisation=names.get(one.organisation, one.organisation), share=share_words(one.share)
        )
        for one in terms.shares
    )
    values = {
        "validity": say("terms-validity", begins=say.date(terms.begins_on), ends=say.date(terms.ends_on)),
        "programme": ", ".join(code.upper() for code in terms.programmes) or say("terms-every-programme"),
        "ceiling": say.money(terms.ceiling_minor, terms.currency),
        "weeks": say("terms-value-weeks", count=terms.weeks_max),
        "seats": say("terms-value-seats", count=terms.project_seats_max),
        "share": shares or say("terms-no-shares"),
        "notice": say("terms-value-notice", count=terms.renewal_notice_days),
    }
    return [(say(f"terms-fact-{name}"), values[name]) for name in FACTS]


def conflict_words(conflict: Conflict, names: Mapping[str, str]) -> tuple[str, str]:
    """Both texts of a contradiction: what the agreement says, and what the programme says."""
    say = page_speaker()
    about = {
        "organisation": names.get(conflict.about[0], conflict.about[0]) if conflict.about else "",
        "track": track_words(conflict.about[1]) if len(conflict.about) > 1 else "",
    }
    agreed = say(f"conflict-{conflict.code}-agreement", value=_figure(conflict.agreed), **about)
    return agreed, say(f"conflict-{conflict.code}-programme", value=_figure(conflict.stated), **about)


def _figure(line: Line | None) -> str:
    if line is None:
        return "none"
    if isinstance(line.value, tuple):
        return page_speaker().money(*line.value)
    return str(line.value)
