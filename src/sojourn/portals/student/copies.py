"""The copy of a receipt: a paper with the words of the page, made by the worker after a submission."""

import io
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib.resources import files
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from django.utils import translation

from sojourn.base.content.texts import in_language
from sojourn.base.files.keeping import keep
from sojourn.base.jobs.models import Job
from sojourn.base.jobs.work import Step
from sojourn.portals.student import shown
from sojourn.stages.applications.actions.copying import WORK, add_copy
from sojourn.stages.applications.contributions import shown_to_applicant
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Submission
from sojourn.ui.deadlines import ZONE_OF_LANGUAGE, place_of
from sojourn.ui.papers import set_paper
from sojourn.ui.templatetags.saying import page_speaker

TEMPLATE = ("portals", "student", "papers", "receipt.typ")


def make_copy(arguments: Mapping[str, Any], _step: Step) -> Mapping[str, Any]:
    """Set the copy of a submission and keep it; one that has its copy already stays as it is."""
    submission = _submissions().get(receipt=arguments["receipt"])
    if submission.copy_id is None:
        paper = set_paper(Path(str(files("sojourn"))).joinpath(*TEMPLATE), words_of(submission), submission.at)
        file = keep(_Made(f"{submission.receipt}.pdf", paper.content), ("submission", submission.receipt), None)
        add_copy(submission, file)
    return {"receipt": submission.receipt}


def _submissions() -> Any:
    return Submission.objects.select_related("application__call", "application__person", "application__home")


def copy_state(submission: Submission) -> str:
    """`made`, `being_made`, `failed`, or `none` where nobody has asked for it."""
    if submission.copy_id is not None:
        return "made"
    last = Job.objects.filter(work=WORK, arguments__receipt=submission.receipt).order_by("-pk").first()
    return "none" if last is None else "failed" if last.state == "failed" else "being_made"


def words_of(submission: Submission) -> dict[str, Any]:
    """What the page of the receipt says, in the language in which it was handed in."""
    with translation.override(submission.language):
        say, application, content = page_speaker(), submission.application, submission.content
        form = shown_to_applicant(form_of(application.call.forms.get(number=content["form"])))
        names = {each["code"]: each["name"] for each in content["documents"]}
        own = application.person.time_zone or ZONE_OF_LANGUAGE.get(say.language, application.call.zone)
        facts = [
            (say("apply-receipt-number"), submission.receipt),
            (say("receipt-applicant"), content["applicant"]["name"]),
            (say("receipt-address"), content["applicant"]["email"]),
            *([(say("apply-home"), application.home.name)] if application.home else []),
            *([(say("apply-track"), say(f"track-{content['track']}"))] if content["track"] else []),
        ]
        moments = [
            (say("apply-receipt-at"), f"{say.moment(submission.at.astimezone(ZoneInfo(zone)))} · {place_of(zone)}")
            for zone in dict.fromkeys((application.call.zone, own))
        ]
        return {
            "lang": say.language,
            "title": say("apply-receipt"),
            "number": submission.receipt,
            "call": in_language(application.call.titles, say.language),
            "facts": [*facts, *moments],
            "digest-label": say("apply-receipt-digest"),
            "digest": submission.digest,
            "choices-head": say("apply-place-choices"),
            "choices": [in_language(each["titles"], say.language) for each in content["choices"]],
            "parts": [
                {"title": title, "rows": rows}
                for title, _, rows in shown.parts_of(form, content["answers"], names)
                if rows
            ],
        }


@dataclass
class _Made:
    """A paper as a file that is handed in."""

    name: str
    content: bytes
    size: int = field(init=False)

    def __post_init__(self) -> None:
        self.size = len(self.content)
        self._at = io.BytesIO(self.content)

    def read(self, size: int = -1, /) -> bytes:
        """Its content."""
        return self._at.read(size)
