"""The steps of an application as its pages show them: what is done, what is missing, where each is mended."""

from collections.abc import Iterable, Sequence

from django.urls import reverse

from sojourn.core.forms import Form
from sojourn.core.forms.models import FileQuestion
from sojourn.stages.applications.models import Application
from sojourn.stages.applications.queries import Lack
from sojourn.ui.pieces import Kind, Stage
from sojourn.ui.questions import words_of
from sojourn.ui.templatetags.saying import page_speaker
from sojourn.ui.words import shown

PAGES = {"home": "about", "choices": "choices", "contributors": "contributors", "references": "references"}


def places_of(form: Form) -> list[str]:
    """The pages of an application in their order, by the names that `Lack.place` has."""
    own = [f"part:{section.code}" for section in form.sections if section.answered_by == "applicant"]
    others = ["contributors"] if len(own) < len(form.sections) else []
    return ["home", "choices", *own, *others, *(["references"] if form.references is not None else [])]


def address_of(application: Application, place: str) -> str:
    """Where a place is mended."""
    kind, _, section = place.partition(":")
    if kind == "part":
        return reverse("student:part", args=[application.code, section])
    return reverse(f"student:{PAGES.get(kind, 'application')}", args=[application.code])


def name_of(form: Form, place: str) -> str:
    """What a place is called."""
    kind, _, code = place.partition(":")
    section = form.section(code) if kind == "part" else None
    return words_of(section.title) if section else page_speaker()(f"apply-place-{kind}")


def steps_of(application: Application, form: Form, lacks: Iterable[Lack], here: str = "") -> list[Stage]:
    """The steps with how many things each still lacks."""
    say, missing = page_speaker(), list(lacks)
    found = []
    for place in places_of(form):
        count = sum(1 for lack in missing if lack.place == place)
        kind: Kind = "warn" if count else "good"
        note = say("apply-lacking", count=count) if count else ""
        found.append(Stage(name_of(form, place), address_of(application, place), kind, note, place == here))
    return found


def next_place(form: Form, here: str) -> str | None:
    """The page after one; None after the last."""
    places = places_of(form)
    after = places.index(here) + 1
    return places[after] if after < len(places) else None


def sentences_of(lacks: Sequence[Lack], form: Form) -> list[tuple[str, str, str]]:
    """What is missing in words: the place, the sentence, the anchor on its page."""
    say = page_speaker()
    labels = {question.code: words_of(question.label) for question in form.questions}
    lines = []
    files = {question.code for question in form.questions if isinstance(question, FileQuestion)}
    for lack in lacks:
        code = lack.code.replace("_", "-")
        figures = shown({**lack.figures, "question": labels.get(lack.where, lack.where)})
        sentence = say(f"mistake-{code}" if lack.is_mistake else f"lack-{code}", figures)
        if lack.is_mistake:
            sentence = f"{labels.get(lack.where, '')}: {sentence}"
        anchor = f"files-{lack.where}" if lack.where in files else f"id_q_{lack.where}"
        lines.append((lack.place, sentence, anchor if lack.where else ""))
    return lines
