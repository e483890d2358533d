"""Who sees which applications, and every read that pages share."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.db.models import Count, OuterRef, Prefetch, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from sojourn.base import clock
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Organisation
from sojourn.base.people.roles import Role
from sojourn.core.choices import Applicant, Remark, broken, judge_list
from sojourn.core.eligibility import Verdict, judge_one
from sojourn.core.forms import Form, Section, missing, mistakes
from sojourn.core.grades import Grades
from sojourn.core.moves.application import EDITABLE, PRIVATE, RUNNING
from sojourn.core.moves.reference import COUNTS
from sojourn.core.programme import Programme
from sojourn.stages.applications.facts import answers_of, eligibility_facts, form_of, listed_of
from sojourn.stages.applications.models import Application, CallForm, Choice, Contributor, Document, Reference
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.facts import grace_of
from sojourn.stages.calls.models import Call, Extension, Window
from sojourn.stages.projects import queries as projects
from sojourn.stages.projects.models import Project

OFFICERS: tuple[Role, ...] = ("programme_officer", "administrator")
_EXTENSIONS = Prefetch("extensions", Extension.objects.order_by("pk"))
HOME_ROLES: tuple[Role, ...] = ("home_coordinator", "administrator")


def own(actor: Actor | None) -> QuerySet[Application]:
    """The applications of a person."""
    return Application.objects.none() if actor is None else Application.objects.filter(person=actor.person)


def alive(actor: Actor) -> QuerySet[Application]:
    """The applications of a person that stand: one of each call at most."""
    return own(actor).exclude(state="withdrawn")


def of_home(actor: Actor | None) -> QuerySet[Application]:
    """The submitted applications of the students of the actor's own universities; a role may be narrowed."""
    if actor is None:
        return Application.objects.none()
    homes = actor.organisations(*HOME_ROLES)
    rule = Q(home__in=homes, home__kind="home_university")
    for row in actor.having(HOME_ROLES):
        if row.scope_kind == "agreement":
            rule |= Q(home=row.organisation_id, call__agreement__code=row.scope_code)
    return Application.objects.filter(rule).exclude(state__in=PRIVATE)


def handled_by(actor: Actor | None, *roles: Role) -> QuerySet[Application]:
    """The submitted applications of the calls that the actor manages or audits."""
    rows = Application.objects.filter(call__in=calls.handled_by(actor, *roles).values("pk"))
    return rows.exclude(state__in=PRIVATE)


def visible_to(actor: Actor | None) -> QuerySet[Application]:
    """Every application in which the actor has a part."""
    if actor is None:
        return Application.objects.none()
    keys = Q(pk__in=of_home(actor).values("pk")) | Q(pk__in=handled_by(actor).values("pk"))
    return Application.objects.filter(Q(person=actor.person) | keys)


def with_names(rows: QuerySet[Application]) -> QuerySet[Application]:
    """The applications with the rows whose names a page says."""
    return rows.select_related("call__rules__programme", "call__agreement", "person", "home", "form", "endorsement")


def roles_on(application: Application, actor: Actor) -> frozenset[str]:
    """The parts that an actor has in an application: `applicant`, and the roles of the call's officers."""
    roles: set[str] = set()
    if application.person_id == actor.person.pk:
        roles.add("applicant")
    if actor.has(*OFFICERS):
        roles |= calls.roles_on(application.call, actor)
    return frozenset(roles)


def latest_form(call: Call) -> CallForm | None:
    """The newest form of a call."""
    return CallForm.objects.filter(call=call).order_by("-number").first()


def is_editable(application: Application) -> bool:
    """Whether the applicant may write in it."""
    return application.state in EDITABLE


def takes(application: Application, at: datetime) -> bool:
    """Whether it may be handed in at an instant: within the window and its grace, or within the time to correct."""
    if application.state == "returned" and application.correction_until is not None:
        return at <= application.correction_until
    return calls.is_open(application.call, "applications", at, application.person)


def closes_for(application: Application) -> datetime | None:
    """The deadline of this applicant, without grace."""
    if application.state == "returned":
        return application.correction_until
    return calls.closes_for(application.call, "applications", application.person)


def references_close(application: Application, reference: Reference | None = None) -> datetime | None:
    """Until when references are taken: their own window where the call has one, else that of applications."""
    if reference is not None and reference.until_at is not None:
        return reference.until_at
    own_window = calls.closes_for(application.call, "references", application.person)
    return own_window or calls.closes_for(application.call, "applications", application.person)


def takes_references(application: Application, at: datetime) -> bool:
    """Whether references of an application are taken at an instant, with the grace of the call."""
    if application.state not in EDITABLE | RUNNING or application.call.state != "published":
        return False
    closes = references_close(application)
    return closes is not None and at <= closes + grace_of(application.call)


def takes_reference(reference: Reference, at: datetime) -> bool:
    """The same for one referee, whose own date counts where there is one."""
    application = reference.application
    if reference.until_at is not None:
        return application.state in EDITABLE | RUNNING and at <= reference.until_at
    return takes_references(application, at)


def documents_of(application: Application) -> list[Document]:
    """The documents that stand, with their files."""
    if hasattr(application, "standing_documents"):  # asked with the application: see `for_page`
        return list(application.standing_documents)
    rows = Document.objects.filter(application=application, removed_at=None)
    return list(rows.select_related("file").order_by("pk"))


def choices_of(application: Application) -> list[Choice]:
    """The ranked list with its projects."""
    if "choices" in getattr(application, "_prefetched_objects_cache", {}):
        return list(application.choices.all())
    rows = Choice.objects.filter(application=application).select_related("project__host", "project__call")
    return list(rows.order_by("rank"))


def wished(application: Application) -> list[Project]:
    """The projects of the call that are on the applicant's wish-list, in the order in which they came."""
    rows = projects.public_projects().filter(call=application.call_id, wishes__person=application.person_id)
    return list(rows.select_related("host").order_by("wishes__pk"))


def homes_of(call: Call) -> list[Organisation]:
    """The home universities under the agreement of a call, in the order of the agreement."""
    parties = call.agreement.parties.filter(role="home_university").select_related("organisation")
    return [party.organisation for party in parties.order_by("turn", "pk")]


def tracks_of(call: Call, home: Organisation | None) -> tuple[str, ...]:
    """The tracks that an applicant of a home university may name: those of its quota and its own, then the others."""
    terms = calls.terms_of(call)
    if terms is None:
        return ()
    own_tracks = [track.track for track in terms.tracks if home is not None and track.home == home.code]
    reserved = [
        reserve.track
        for quota in terms.quotas
        if home is not None and quota.home == home.code
        for reserve in quota.reserves
    ]
    return tuple(dict.fromkeys([*own_tracks, *reserved])) or tuple(dict.fromkeys(each.track for each in terms.tracks))


def references_of(application: Application) -> int:
    """How many references have been asked for and stand; `for_page` brings the number along."""
    known: int | None = getattr(application, "standing_references", None)
    if known is not None:
        return known
    return Reference.objects.filter(application=application, state__in=COUNTS).count()


def remarks_on(application: Application, choices: Sequence[Choice], programme: Programme) -> tuple[Remark, ...]:
    """What the rules of the call say of a ranked list, and what the applicant should know of single projects."""
    profile = getattr(application.person, "profile", None)
    left = None
    if application.prior_weeks is not None:
        left = max(0, programme.award.weeks_max - application.prior_weeks)
    applicant = Applicant(
        languages=frozenset(profile.languages) if profile and profile.languages else None,
        available_from=profile.available_from if profile else None,
        available_to=profile.available_to if profile else None,
        weeks_left=left,
    )
    more = form_of(application.form).choices
    return judge_list(listed_of(choices), programme.choices, more, applicant, programme.window)


def verdicts_on(application: Application, choices: Sequence[Choice], programme: Programme) -> list[Verdict]:
    """Every rule of the programme about an applicant as the facts stand now."""
    rules = programme.all_rules
    facts = eligibility_facts(application, rules)
    hosts = [choice.project.host.code for choice in choices]
    return judge_one(rules, facts, hosts, Grades(programme.grades))


def outcome_of(verdicts: Iterable[Verdict]) -> str:
    """All verdicts together: `not_met` where one rule excludes, else `cannot_tell` where one asks for a person."""
    said = list(verdicts)
    if any(each.excludes for each in said):
        return "not_met"
    return "cannot_tell" if any(each.verdict == "cannot_tell" for each in said) else "met"


@dataclass(frozen=True)
class Lack:
    """One thing that keeps an application from being submitted. `place`: the page where it is mended; `where`: at what.

    Places: `part:<section>`, `choices`, `references`, `home`. Its sentence is the message `lack-<code>`, and for a
    mistake in an answer `mistake-<code>`.
    """

    code: str
    place: str
    where: str = ""
    figures: Mapping[str, object] = field(default_factory=dict)
    is_mistake: bool = False


def lacks_of(application: Application, answers: Mapping[str, Any] | None = None) -> list[Lack]:
    """Everything that is missing or wrong, in the order of the pages; empty when it may be submitted."""
    form = form_of(application.form)
    if answers is None:
        answers = answers_of(application.answers.all(), documents_of(application))
    places = {question.code: section for section in form.sections for question in section.questions}
    found: list[Lack] = []
    if application.home_id is None and homes_of(application.call):
        found.append(Lack("home", "home"))
    for question in missing(form, answers, "at_apply"):
        section = places[question.code]
        code = "answer" if section.answered_by == "applicant" else "contributor"
        found.append(Lack(code, _place_of(section), question.code, {"question": question.label.model_dump()}))
    found += [
        Lack(each.code, _place_of(places[each.question]), each.question, each.figures, is_mistake=True)
        for each in mistakes(form, answers)
    ]
    found += _parts_not_handed_in(application, form)
    choices = choices_of(application)
    programme = calls.programme_of(application.call)
    for remark in broken(remarks_on(application, choices, programme)):
        found.append(Lack(f"choices-{remark.code}", "choices", remark.project, remark.figures))
    if form.references is not None:
        count = references_of(application)
        if count < form.references.count_min:
            figures = {"found": count, "limit": form.references.count_min}
            found.append(Lack("references", "references", "", figures))
    return found


def _place_of(section: Section) -> str:
    """Where what is missing in a section is mended: on its page, or where its author is asked."""
    return f"part:{section.code}" if section.answered_by == "applicant" else "contributors"


def _parts_not_handed_in(application: Application, form: Form) -> Iterator[Lack]:
    """Parts that somebody was asked for and has not handed in: nobody hands in another's draft."""
    others = [section.answered_by for section in form.sections if section.answered_by != "applicant"]
    if others:
        waiting = Contributor.objects.filter(application=application, part__in=others, state="asked").order_by("pk")
        for row in waiting:
            yield Lack("part_not_handed_in", "contributors", "", {"name": row.full_name})


def for_list(rows: QuerySet[Application]) -> QuerySet[Application]:
    """The applications with what a line of a list says of each: names, the windows of the call."""
    windows = Prefetch("call__windows", Window.objects.order_by("closes_at", "pk").prefetch_related(_EXTENSIONS))
    with_call = ("call__agreement", "call__organisation", "call__rules__programme")
    return rows.select_related("person", "home", "form", "endorsement", *with_call).prefetch_related(windows)


def for_page(rows: QuerySet[Application]) -> QuerySet[Application]:
    """The applications as a page of one of them needs them: the same with the profile and all that was written."""
    ranked = Prefetch("choices", Choice.objects.select_related("project__host", "project__call").order_by("rank"))
    standing = Document.objects.filter(removed_at=None).select_related("file").order_by("pk")
    papers = Prefetch("documents", standing, to_attr="standing_documents")
    asked = Reference.objects.filter(application=OuterRef("pk"), state__in=COUNTS).order_by().values("application")
    count = Coalesce(Subquery(asked.annotate(count=Count("pk")).values("count")), 0)
    shown = for_list(rows).select_related("person__profile").annotate(standing_references=count)
    return shown.prefetch_related("answers", ranked, papers)


def is_open_now(application: Application) -> bool:
    """`takes` at this moment."""
    return takes(application, clock.now())


def takes_reference_now(reference: Reference) -> bool:
    """`takes_reference` at this moment."""
    return takes_reference(reference, clock.now())
