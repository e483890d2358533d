"""A call with its applications as the folder that the desk reads: rows of the portal as a programme and tables."""

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from django.db.models import Q

from sojourn.base.profiles.facts import facts_of_many, results_of_many
from sojourn.core.eligibility import FACTS, judge_one
from sojourn.core.eligibility.best_test import with_best_test
from sojourn.core.grades import Grades
from sojourn.core.programme import Programme
from sojourn.core.supervisors import Named, told_apart
from sojourn.stages.applications.models import Application, Choice
from sojourn.stages.applications.taking_part import asks_endorsement, parts_of
from sojourn.stages.calls import programme_text
from sojourn.stages.calls import queries as calls
from sojourn.stages.calls.models import Call
from sojourn.stages.projects.models import Project
from sojourn.tables.call_folder import Row, write_call

ASKED = 500
NO_HOME = "none"
# A programme that is not drawn yet needs some seed to be read: a folder that is only taken away says so.
UNDRAWN = "not drawn yet"


@dataclass(frozen=True)
class Folder:
    """What goes into a folder: the programme file and the rows of each table."""

    programme: str
    tables: Mapping[str, Sequence[Row]]

    def write(self, place: Path) -> str:
        """Write it into a folder that is there; the answer is the digest of all of it."""
        return write_call(place, self.programme, self.tables)

    def digest(self) -> str:
        """The digest alone."""
        with TemporaryDirectory(prefix="sojourn-") as place:
            return self.write(Path(place))


def folder_of(call: Call, seed: str = "") -> Folder:
    """The applications that take part, the projects, and the programme under the agreement in force."""
    applications = [part.application for part in parts_of(call) if not part.reason]
    programme = calls.programme_of(call)
    choices = _choices(applications)
    numbers = {each.pk: each.number for each in applications}
    projects = _projects(call, choices)
    supervisors = told_apart(map(_named, projects))
    tables: dict[str, Sequence[Row]] = {
        "students": _students(applications, choices, programme),
        "projects": [_project(each, code) for each, code in zip(projects, supervisors, strict=True)],
        "supervisors": _supervisors(zip(projects, supervisors, strict=True)),
        "choices": [
            {"student_id": numbers[each.application_id], "rank": place, "project_id": each.project.code}
            for key in numbers
            for place, each in enumerate(choices.get(key, ()), start=1)
        ],
        "nominations": _nominations(applications) if asks_endorsement(call) else [],
    }
    return Folder(programme_for(call, seed or UNDRAWN), tables)


def zipped(folder: Path) -> bytes:
    """All files of a folder as one archive, the same bytes each time."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(each for each in folder.rglob("*") if each.is_file()):
            # Without a time of its own an entry has that of 1980.
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix())
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())
    return target.getvalue()


def programme_for(call: Call, seed: str) -> str:
    """The programme file of a call with the seed, and with the quotas of the agreement where it says none of its own.

    Nobody has ranked applicants: merit decides. Whether somebody may take part although facts are missing has been
    decided before, so that the rules exclude nobody for it again.
    """
    document = programme_text.opened(call.rules.text)
    assert document is not None, "a version of a programme has been read before"
    programme_text.set_at(document, ("allocation", "seed"), seed)
    programme_text.set_at(document, ("allocation", "priority"), "merit")
    stated, terms = calls.programme_of(call), calls.terms_of(call)
    for number, rule in enumerate(stated.eligibility):
        if rule.cannot_tell == "exclude":
            programme_text.set_at(document["eligibility"][number], ("cannot_tell",), "admit")
    own = stated.allocation.caps.home
    for quota in terms.quotas if terms is not None else ():
        if quota.home in own:
            continue
        programme_text.set_at(document, ("allocation", "caps", "home", quota.home), quota.seats)
        for reserve in quota.reserves:
            row = {"home": quota.home, "track": reserve.track, "seats": reserve.seats}
            programme_text.append_row(document, ("allocation", "reserve"), row)
    return programme_text.written(document)


def _choices(applications: Sequence[Application]) -> dict[int, list[Choice]]:
    found: dict[int, list[Choice]] = {}
    for keys in _some([each.pk for each in applications]):
        rows = Choice.objects.filter(application__in=keys).select_related("project__host")
        for row in rows.order_by("application", "rank"):
            found.setdefault(row.application_id, []).append(row)
    return found


def _some(keys: Sequence[int]) -> Iterable[Sequence[int]]:
    return (keys[start : start + ASKED] for start in range(0, len(keys), ASKED))


def _projects(call: Call, choices: Mapping[int, Sequence[Choice]]) -> list[Project]:
    """The accepted projects, and those that are named though they are open no more."""
    named = {each.project_id for listed in choices.values() for each in listed}
    rows = Project.objects.filter(Q(call=call, state="accepted")).select_related("host", "hub", "supervisor")
    found = {each.pk: each for each in rows}
    for keys in _some(sorted(named - set(found))):
        more = Project.objects.filter(pk__in=keys).select_related("host", "hub", "supervisor")
        found |= {each.pk: each for each in more}
    return sorted(found.values(), key=lambda project: project.code)


def _project(project: Project, supervisor: str) -> Row:
    return {
        "project_id": project.code,
        "title": project.titles.get("en") or next(iter(sorted(project.titles.values())), project.code),
        "supervisor_id": supervisor,
        "host": project.host.code,
        "region": project.province,
        "hub": project.hub.code if project.hub else None,
        "field": project.track,
        "language": project.work_language,
        # A project that was taken back keeps its line: whoever named it is told that it has no seat.
        "capacity": project.seats if project.state == "accepted" else 0,
        "start_on": project.start_from,
        "weeks": project.weeks,
    }


def _named(project: Project) -> Named:
    account = project.supervisor.code if project.supervisor is not None else ""
    return Named(account, project.host.code, project.supervisor_name, project.code)


def _supervisors(projects: Iterable[tuple[Project, str]]) -> list[Row]:
    rows: dict[str, Row] = {}
    for project, code in projects:
        rows.setdefault(code, {"supervisor_id": code, "name": project.supervisor_name, "host": project.host.code})
    return [rows[code] for code in sorted(rows)]


def _nominations(applications: Iterable[Application]) -> list[Row]:
    """The homes' own order of those who take part: every home from 1, without the places of those who do not."""
    ranked: dict[str, list[tuple[int, str]]] = {}
    for each in applications:
        if each.home is not None and each.endorsement.rank is not None:
            ranked.setdefault(each.home.code, []).append((each.endorsement.rank, each.number))
    return [
        {"home": home, "rank": place, "student_id": number}
        for home in sorted(ranked)
        for place, (_, number) in enumerate(sorted(ranked[home]), start=1)
    ]


def _students(
    applications: Sequence[Application], choices: Mapping[int, Sequence[Choice]], programme: Programme
) -> list[Row]:
    people = [each.person_id for each in applications]
    facts, results = facts_of_many(people), results_of_many(people)
    rows = []
    for each in applications:
        own = _facts(each, facts[each.person_id], results.get(each.person_id, ()), programme)
        hosts = [choice.project.host.code for choice in choices.get(each.pk, ())]
        rows.append(_student(each, own, _decided(each, own, hosts, programme), programme))
    return rows


def _facts(
    application: Application, facts: Mapping[str, object], results: Sequence[tuple[str, float]], programme: Programme
) -> dict[str, Any]:
    own = {**facts, "prior_weeks": application.prior_weeks, "prior_award_minor": application.prior_award_minor}
    endorsement = getattr(application, "endorsement", None)
    if endorsement is not None and endorsement.grade is not None:
        own |= {"gpa": float(endorsement.grade), "gpa_scale": endorsement.grade_scale}
    said = {name: value for name, value in own.items() if value is not None}
    return with_best_test(programme.all_rules, said, results)


def _decided(application: Application, facts: Mapping[str, Any], hosts: Sequence[str], programme: Programme) -> str:
    """The rules that a person has set aside for an applicant: found eligible although a rule says otherwise."""
    if application.state != "eligible" or application.outcome == "met":
        return ""
    verdicts = judge_one(programme.eligibility, facts, hosts, Grades(programme.grades))
    return ";".join(verdict.rule_id for verdict in verdicts if verdict.excludes)


def _student(application: Application, facts: Mapping[str, Any], decided: str, programme: Programme) -> Row:
    # What a person has decided, no rule decides again: it is left without the facts that it would judge by.
    left = {"country", "prior_weeks", "prior_award_minor"} if decided else set(FACTS)
    return {
        "student_id": application.number,
        "name": application.person.full_name,
        "home": application.home.code if application.home else NO_HOME,
        "track": application.track,
        "merit": application.percent if application.percent is not None else _percent(facts, programme),
        **{name: facts.get(name) for name in FACTS if name in left},
        "decided_by_officer": decided,
    }


def _percent(facts: Mapping[str, Any], programme: Programme) -> float | None:
    """The grade that the profile states, as percent, for whom no university has certified one."""
    from sojourn.core.eligibility.facts import Facts  # noqa: PLC0415  arrays, needed by few

    if "gpa" not in facts:
        return None
    one = Facts.of_one(facts)
    converted = Grades(programme.grades).convert(one.numbers("gpa"), one.words("gpa_scale"), one.words("country"))
    value = float(converted.percent[0])
    return None if value != value else round(value, 3)  # noqa: PLR0124  what is no number differs from itself
