"""What an applicant writes: a new application, every save of an answer, the ranked list."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db import IntegrityError, transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation, Person
from sojourn.base.profiles.models import Profile
from sojourn.core.errors import Refused
from sojourn.core.forms.answers import shaped
from sojourn.core.forms.models import FileQuestion, Question
from sojourn.core.moves.application import EDITABLE
from sojourn.stages.applications import queries
from sojourn.stages.applications.actions.forms import form_for
from sojourn.stages.applications.actions.places import forget_other_home, free_place
from sojourn.stages.applications.actions.windows import goes_on
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Answer, Application, Choice, EarlierAnswer
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects import queries as projects

LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
MOST_CHOICES = 200
ABOUT = frozenset({"home", "track", "prior_weeks", "prior_award_minor"})


def new_code() -> str:
    """A code that names an application in its address: random, so that nothing can be told from it."""
    return "a" + "".join(secrets.choice(LETTERS) for _ in range(10))


def begin_application(call: Call, *, by: Actor) -> Application:
    """A draft of the actor for a call; the one that is there already where there is one.

    Errors: Refused with `applications_not_open`.
    """
    there = Application.objects.filter(call=call, person=by.person).exclude(state="withdrawn").first()
    if there is not None:
        return there
    at = clock.now()
    if not calls.is_open(call, "applications", at, by.person):
        raise Refused("applications_not_open", {"call": call.code})
    form = form_for(call)
    profile = Profile.objects.filter(person=by.person).first()
    homes = queries.homes_of(call)
    home = next((each for each in homes if profile is not None and each.pk == profile.home_id), None)
    try:
        with transaction.atomic():
            application = Application.objects.create(
                code=new_code(), call=call, form=form, person=by.person, home=home, begun_at=at, changed_at=at
            )
            record("application", application.code, "start", by=by, moved=("", "draft"), detail={"call": call.code})
    except IntegrityError:  # a double click: the other request was first
        return Application.objects.exclude(state="withdrawn").get(call=call, person=by.person)
    return application


@dataclass(frozen=True)
class Clash:
    """An answer that somebody saved elsewhere after this page had read it: `value` is what stands, `mine` what came."""

    question: str
    value: Any
    mine: Any
    version: int
    saved_at: datetime


@dataclass
class Saved:
    """What became of a save: the versions that stand now, and the answers that were not written over."""

    at: datetime
    versions: dict[str, int] = field(default_factory=dict)
    clashes: list[Clash] = field(default_factory=list)


def save_answers(
    application: Application,
    typed: Mapping[str, Any],
    *,
    seen: Mapping[str, int],
    page: str,
    person: Person | None,
    part: str = "applicant",
) -> Saved:
    """Keep answers, each against the version that its page has read; a page's own later saves never clash.

    `typed` and `seen` by the codes of questions; a version of 0 says that the page knew no answer. `page`: see
    `windows`; a save of the same page that comes after a later one of it is a clash too. `part`: whose
    sections may be written in; `person` is None for somebody who came by a link. No event of the record: a save is a
    version of a draft. What another page or person wrote before stays as an `EarlierAnswer`.
    Errors: Refused with `not_editable`.
    """
    questions = _questions_of(application, part)
    at = clock.now()
    saved = Saved(at)
    wanted = {code: shaped(questions[code], value) for code, value in typed.items() if code in questions}
    with transaction.atomic():
        # The one row that all saves of an application write: it holds them apart, and from a submission.
        if not Application.objects.filter(pk=application.pk, state__in=EDITABLE).update(changed_at=at):
            raise Refused("application_not_editable", {"state": application.state})
        rows = {row.question: row for row in Answer.objects.filter(application=application, question__in=wanted)}
        for code, value in wanted.items():
            _save(application, rows.get(code), code, value, seen.get(code, 0), page[:24], person, saved)
    return saved


def _questions_of(application: Application, part: str) -> dict[str, Question]:
    form = form_of(application.form)
    return {
        question.code: question
        for section in form.sections
        if section.answered_by == part
        for question in section.questions
        if not isinstance(question, FileQuestion)
    }


def _save(
    application: Application,
    row: Answer | None,
    code: str,
    value: Any,
    seen: int,
    page: str,
    person: Person | None,
    saved: Saved,
) -> None:
    if row is None:
        row = Answer.objects.create(
            application=application, question=code, value=value, page=page, saved_by=person, saved_at=saved.at
        )
        saved.versions[code] = row.version
        return
    is_own = goes_on(row.page, page)
    if row.value == value:
        saved.versions[code] = row.version
        # Confirmed to two pages: neither writes over it as its own any more.
        kept_by = page if is_own else ""
        if row.page != kept_by:
            Answer.objects.filter(pk=row.pk).update(page=kept_by)
        return
    if row.version != seen and not is_own:
        saved.clashes.append(Clash(code, row.value, value, row.version, row.saved_at))
        return
    if not is_own:
        EarlierAnswer.objects.create(
            answer=row,
            value=row.value,
            version=row.version,
            page=row.page,
            saved_by=row.saved_by,
            saved_at=row.saved_at,
        )
    row.value, row.version, row.page, row.saved_by, row.saved_at = value, row.version + 1, page, person, saved.at
    row.save(update_fields=["value", "version", "page", "saved_by", "saved_at"])
    saved.versions[code] = row.version


def save_about(application: Application, values: Mapping[str, Any], *, by: Actor) -> Application:
    """Keep what an application says of its applicant beside the form: home university, track, earlier programmes.

    Errors: Refused with `not_yours`, `application_not_editable`, `home_not_party`.
    """
    _require_own(application, by)
    kept = {name: value for name, value in values.items() if name in ABOUT}
    home = kept.get("home")
    if isinstance(home, Organisation) and home not in queries.homes_of(application.call):
        raise Refused("home_not_party", {"home": home.code})
    with transaction.atomic():
        before = Application.objects.select_for_update().get(pk=application.pk)
        rows = Application.objects.filter(pk=application.pk, state__in=EDITABLE)
        if not rows.update(**kept, changed_at=clock.now()):
            raise Refused("application_not_editable", {"state": application.state})
        now = Application.objects.get(pk=application.pk)
        if (before.home_id, before.track) != (now.home_id, now.track):
            free_place(now, by=by)
        if before.home_id != now.home_id:
            forget_other_home(now, now.home)
    return now


def save_choices(
    application: Application, projects_in_order: Sequence[str], *, seen: int, page: str, by: Actor
) -> Application:
    """Keep the ranked list: codes of projects, the best first. `seen` is the version that the page was made from.

    A project that is not in the public catalogue of the call stays only where it is in the list already.
    Errors: Refused with `not_yours`, `application_not_editable`, `newer_elsewhere`, `project_not_in_call`.
    """
    _require_own(application, by)
    codes = list(dict.fromkeys(projects_in_order))[:MOST_CHOICES]
    rows = {row.code: row for row in projects.public_projects().filter(call=application.call_id, code__in=codes)}
    with transaction.atomic():
        held = {choice.project.code: choice.project for choice in queries.choices_of(application)}
        known = held | rows
        unknown = [code for code in codes if code not in known]
        if unknown:
            raise Refused("project_not_in_call", {"project": unknown[0]})
        now = Application.objects.select_for_update().get(pk=application.pk)
        if now.state not in EDITABLE:
            raise Refused("application_not_editable", {"state": now.state})
        if now.choices_version != seen and not goes_on(now.choices_page, page):
            raise Refused("newer_elsewhere", {"saved_at": now.changed_at.isoformat()})
        Choice.objects.filter(application=application).delete()
        Choice.objects.bulk_create(
            Choice(application=application, rank=rank, project=known[code]) for rank, code in enumerate(codes, start=1)
        )
        now.choices_version, now.choices_page, now.changed_at = now.choices_version + 1, page[:24], clock.now()
        now.save(update_fields=["choices_version", "choices_page", "changed_at"])
    return now


def _require_own(application: Application, by: Actor) -> None:
    if application.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "save"})
