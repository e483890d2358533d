"""The editor of a programme file between two requests: what was sent becomes a text, a draft becomes what was sent."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from django.http import QueryDict

from sojourn.core.errors import Problem
from sojourn.portals.staff.forms.programmes import ProgrammeForm, with_rule
from sojourn.stages.calls.models import ProgrammeDraft
from sojourn.stages.calls.programme_text import MOST_LETTERS, line_of, opened
from sojourn.tables.problems_text import say_sentence
from sojourn.ui.templatetags.saying import page_speaker

# What belongs to one sending of a form and not to what somebody writes.
NOT_TYPED = frozenset({"csrfmiddlewaretoken", "submission", "act", "version", "page"})
VIEWS = ("form", "text")


@dataclass(frozen=True)
class Sheet:
    """The file as it is being written, seen as a form or as text; `seen` is the version that it was begun from.

    `form` is there only where what was typed cannot go into the text before it is mended.
    """

    text: str
    view: str
    seen: int
    form: ProgrammeForm | None = None

    @property
    def is_form(self) -> bool:
        """Whether it is shown as a form: a text that is no TOML has none."""
        return self.view == "form" and opened(self.text) is not None

    def viewed(self, view: str) -> "Sheet":
        """The same in another view, unless something has to be mended in this one."""
        return replace(self, view=view) if view in VIEWS and self.form is None else self

    def typed(self, comment: str) -> dict[str, list[str]]:
        """The same as it would be sent."""
        return {"text": [self.text], "mode": [self.view], "seen": [str(self.seen)], "comment": [comment]}


def sheet_of(sent: QueryDict, latest: int, act: str = "") -> Sheet:
    """What was sent, its fields written into its text."""
    text = sent.get("text", "").replace("\r\n", "\n")[:MOST_LETTERS]
    mode, seen = sent.get("mode", "text"), _whole(sent.get("seen", ""), 0 if "seen" in sent else latest)
    if mode == "form" and opened(text) is not None:
        form = ProgrammeForm(text, sent)
        if not form.is_valid():
            return Sheet(text, "form", seen, form)
        text = form.written()
    if act == "add-rule":
        text = with_rule(text, sent.get("kind", ""))
    return Sheet(text, {"to-text": "text", "to-form": "form"}.get(act, mode), seen)


def typed_in(sent: QueryDict) -> dict[str, list[str]]:
    """Everything on a page that somebody wrote."""
    return {name: sent.getlist(name) for name in sent if name not in NOT_TYPED}


def sent_of(draft: ProgrammeDraft) -> QueryDict:
    """A draft as its page would send it."""
    sent = QueryDict(mutable=True)
    for name, values in draft.typed.items():
        sent.setlist(name, values)
    return sent


def whence(sent: QueryDict) -> dict[str, Any]:
    """From which version, which save and which page of a browser a draft comes."""
    try:
        known = datetime.fromisoformat(sent.get("version", ""))
    except ValueError:
        known = None
    known = known if known is not None and known.tzinfo else None
    return {"seen": _whole(sent.get("seen", ""), 0), "known": known, "page": sent.get("page", "")}


def _whole(text: str, otherwise: int) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else otherwise


@dataclass(frozen=True)
class Told:
    """A problem for the page: the key, its line, the sentence, where the page leads, and the name of that.

    `label`: what the form calls the key; empty where no field of the form is about this very key.
    """

    key: str
    line: int | None
    sentence: str
    field: str = ""
    label: str = ""


def told_problems(problems: Iterable[Problem], text: str, form: ProgrammeForm | None) -> list[Told]:
    """The problems of a file as its page tells them: each leads to its field, or to its line where there is no form."""
    names = form or (ProgrammeForm(text) if opened(text) is not None else None)
    return [_told(problem, text, form, names) for problem in problems]


def _told(problem: Problem, text: str, form: ProgrammeForm | None, names: ProgrammeForm | None) -> Told:
    line = problem.row or line_of(text, problem.column)
    target = form.target_of(problem) if form else "text" if line else ""
    label = names.label_of(problem) if names else ""
    return Told(problem.column or "", line, say_sentence(page_speaker(), problem), target, label)
