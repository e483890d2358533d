"""Applications of the demonstration world: written, handed in and recommended by the actions that people use."""

import io
import random
import tomllib
from collections import defaultdict
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import lru_cache
from importlib import resources
from typing import Any
from unittest.mock import patch

import pikepdf
from django.core.files.base import ContentFile

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.base.profiles.models import LanguageResult, Profile, Study
from sojourn.config.world.agreements import TRACKS
from sojourn.config.world.moments import PRESENT, at_place, later
from sojourn.config.world.organisations import HOMES
from sojourn.config.world.people import SEED, STUDENTS_EACH, Cast, tree_name
from sojourn.stages.applications import actions, queries
from sojourn.stages.applications.actions import documents, drafting, references
from sojourn.stages.applications.models import Application, Choice
from sojourn.stages.calls.models import Call
from sojourn.stages.calls.queries import with_names
from sojourn.stages.projects.models import Project

SEOUL = "Asia/Seoul"
# What each student of a home university does, by their place in it; everybody else hands in.
UNDECIDED = {"chonnam": (1, 3, 17), "chosun": (17,), "honam": (0, 2, 17)}  # nothing yet: they can begin
DRAFTS = {"chonnam": (0, 16), "chosun": (1, 16), "honam": (16,)}
WITHDRAWN = {"chonnam": (), "chosun": (15,), "honam": ()}
ON_LEAVE = "I take a year of leave and apply next season."
Ranked = dict[str, list[Project]]


@dataclass(frozen=True)
class Applicant:
    """One student with the draws that everything about them follows."""

    person: Person
    home: str
    place: int
    draws: random.Random

    @property
    def track(self) -> str:
        """The track of the home university; some work on the core of AI instead."""
        return "ai-core" if self.place % 5 == 4 else TRACKS[self.home]

    @property
    def words(self) -> dict[str, Any]:
        """What such a student writes."""
        words: dict[str, Any] = _words()[TRACKS[self.home]]
        return words


def make_applications(cast: Cast, calls: dict[str, Call]) -> None:
    """Applicants of the three home universities: most have handed in, some write still, one has withdrawn."""
    call = with_names(Call.objects.all()).get(pk=calls["gri-2027"].pk)  # what every action asks of it, asked once
    applicants = list(_applicants(cast))
    _profiles(cast, applicants)
    wanted = _by_province(call)
    with _codes_of_this_world():
        for applicant in applicants:
            if applicant.place not in UNDECIDED[applicant.home]:
                _apply(applicant, call, wanted)
        _last_season(cast, calls["gri-2026"], applicants[0])


def _last_season(cast: Cast, call: Call, applicant: Applicant) -> None:
    """An application to the call that is over: handed in a year ago, and withdrawn."""
    at, by = at_place(SEOUL, 2025, 9, 10, 21), Actor.of(applicant.person)
    opened = Call.objects.get(pk=call.pk)
    opened.state = "published"  # as it was then; the row itself is not written
    with clock.held(at):
        application = Application.objects.create(
            code=drafting.new_code(),
            call=opened,
            form=actions.form_for(call),
            person=applicant.person,
            home=cast.places[applicant.home],
            track=applicant.track,
            begun_at=at,
            changed_at=at,
        )
        record("application", application.code, "start", by=by, moved=("", "draft"), detail={"call": call.code})
        ranked = _ranked(applicant, _by_province(call))
        Choice.objects.bulk_create(
            Choice(application=application, rank=rank, project=project) for rank, project in enumerate(ranked, start=1)
        )
        actions.save_answers(application, _answers(applicant), seen={}, page="world", person=applicant.person)
        for kind in ("transcript", "cv"):
            actions.add_document(application, kind, _paper(kind, applicant.person), language="en", by=by)
        actions.ask_reference(application, tree_name(7), "referee-2025@chonnam.example.org", language="en", by=by)
        with patch.object(queries, "takes", return_value=True):  # the call has been closed since
            actions.submit_application(application, key="world-2026", language="ko", by=by)
    with clock.held(later(at, days=4)):
        actions.withdraw_application(Application.objects.get(pk=application.pk), why=ON_LEAVE, by=by)


def _applicants(cast: Cast) -> Iterator[Applicant]:
    for home in HOMES:
        for place in range(STUDENTS_EACH):
            draws = random.Random(f"{SEED} {home} {place}")  # noqa: S311  nothing is secret about them
            yield Applicant(cast.person(home, "student", place), home, place, draws)


@contextmanager
def _codes_of_this_world() -> Iterator[None]:
    """Codes and links are drawn by chance; those of a world are the same every time."""
    draws = random.Random(SEED)  # noqa: S311  nothing is secret about them

    def code() -> str:
        return "a" + "".join(draws.choices(drafting.LETTERS, k=10))

    def token() -> str:
        return "".join(draws.choices(drafting.LETTERS, k=43))

    with ExitStack() as stack:
        for module, name, drawn in (
            (drafting, "new_code", code),
            (documents, "new_code", code),
            (references, "new_code", code),
            (references, "new_token", token),
        ):
            stack.enter_context(patch.object(module, name, drawn))
        yield


def _profiles(cast: Cast, applicants: list[Applicant]) -> None:
    """What students say of themselves. One has not said until when the passport is valid, and some have a low grade."""
    at = at_place(SEOUL, 2026, 7, 10, 20)
    told = [each for each in applicants if each.place not in UNDECIDED[each.home] or each.place == 1]
    Profile.objects.bulk_create(_profile(cast, each, at) for each in told)
    Study.objects.bulk_create(_study(cast, each, at) for each in told)
    LanguageResult.objects.bulk_create(
        LanguageResult(
            person=each.person,
            test="TOEIC",
            score=780 + 5 * each.draws.randrange(40),
            taken_on=date(2026, 1, 11) + timedelta(days=7 * each.draws.randrange(20)),
            expires_on=date(2028, 1, 11),
            saved_at=at,
        )
        for each in told
        if each.place % 3
    )


def _profile(cast: Cast, applicant: Applicant, at: datetime) -> Profile:
    draws = applicant.draws
    born = date(2002, 3, 1) + timedelta(days=draws.randrange(1400))
    unsaid = applicant.place == 9
    return Profile(
        person=applicant.person,
        home=cast.places[applicant.home],
        citizenships=["KR"],
        languages=["ko", "en", "fr"] if applicant.place % 6 == 5 else ["ko", "en"],
        birth_date=born,
        passport_expires=None if unsaid else date(2029, 1, 1) + timedelta(days=draws.randrange(1500)),
        available_from=date(2027, 4, 26),
        available_to=date(2027, 10, 31),
        saved_at=at,
    )


def _study(cast: Cast, applicant: Applicant, at: datetime) -> Study:
    draws = applicant.draws
    is_low = applicant.place == 11
    return Study(
        person=applicant.person,
        is_current=True,
        institution=cast.places[applicant.home],
        country="KR",
        level="bachelor",
        field="Computer science and engineering",
        began_on=date(2023, 3, 2),
        full_time=True,
        semesters_left=1 + draws.randrange(2),
        grade=f"{2.6 if is_low else draws.uniform(3.7, 4.45):.2f}",
        grade_scale="4.5",
        saved_at=at,
    )


def _by_province(call: Call) -> Ranked:
    """The projects that may be ranked, in a fixed order."""
    found: Ranked = defaultdict(list)
    for project in Project.objects.filter(call=call, state="accepted").order_by("import_key", "code"):
        found[project.province].append(project)
    return dict(found)


def _apply(applicant: Applicant, call: Call, wanted: Ranked) -> None:
    """One application, as far as this student got."""
    draws, by = applicant.draws, Actor.of(applicant.person)
    is_draft = applicant.place in DRAFTS[applicant.home]
    begun = later(at_place(SEOUL, 2026, 7, 20, 19), days=draws.randrange(36), minutes=draws.randrange(240))
    with clock.held(begun):
        application = actions.begin_application(call, by=by)
        home = application.home or Profile.objects.get(person=applicant.person).home
        actions.save_about(application, {"home": home, "track": applicant.track}, by=by)
    if is_draft and applicant.place:  # begun, and put aside
        return
    ranked = _ranked(applicant, wanted)
    with clock.held(later(begun, hours=26)):
        chosen = ranked[:2] if is_draft else ranked
        actions.save_choices(application, [each.code for each in chosen], seen=0, page="world", by=by)
        typed = _answers(applicant)
        part = {code: typed[code] for code in ("interests", "experience")} if is_draft else typed
        actions.save_answers(application, part, seen={}, page="world", person=applicant.person)
    with clock.held(later(begun, hours=50)):
        kinds = ("transcript",) if is_draft else ("transcript", "cv")
        for kind in kinds:
            actions.add_document(application, kind, _paper(kind, applicant.person), language="en", by=by)
        _recommended(applicant, application, by, begun)
    if not is_draft and len(wanted) >= 3:  # a catalogue of one's own may have too few provinces for a list
        _hand_in(applicant, application, by, begun)


def _hand_in(applicant: Applicant, application: Application, by: Actor, begun: datetime) -> None:
    last = later(PRESENT, hours=-9, minutes=-7 * applicant.place)
    at = min(later(begun, days=3 + applicant.draws.randrange(9), hours=2), last)
    with clock.held(at):
        application = Application.objects.get(pk=application.pk)
        actions.submit_application(application, key=f"world-{application.pk}", language="ko", by=by)
    if applicant.place in WITHDRAWN[applicant.home]:
        with clock.held(later(at, hours=11)):
            application.refresh_from_db()
            actions.withdraw_application(application, why=ON_LEAVE, by=by)


def _ranked(applicant: Applicant, wanted: Ranked) -> list[Project]:
    """Three to seven projects, the first three in three provinces; those of the own track are liked better."""
    draws = applicant.draws
    provinces = draws.sample(sorted(wanted), k=min(3, len(wanted)))
    found = [_liked(applicant, wanted[province]) for province in provinces]
    every = sorted((each for rows in wanted.values() for each in rows), key=lambda each: each.code)
    for project in draws.sample(every, k=min(4, len(every))):
        if draws.random() < 0.6 and project not in found:
            found.append(project)
    return found


def _liked(applicant: Applicant, projects: list[Project]) -> Project:
    own = [each for each in projects if each.track == applicant.track]
    return applicant.draws.choice((own or projects)[:12])


def _answers(applicant: Applicant) -> dict[str, Any]:
    """Answers that satisfy the form."""
    draws, words = applicant.draws, applicant.words
    has_worked = applicant.place % 3 != 2
    answers: dict[str, Any] = {
        "interests": draws.choice(words["interests"]),
        "rationale": draws.choice(words["rationale"]),
        "experience": ["yes" if has_worked else "no"],
        "sent_abroad": "yes",
        "true": "yes",
    }
    if draws.random() < 0.5:
        answers["achievements"] = draws.choice(words["projects"])
    if has_worked:
        row = {"place": words["group"], "topic": words["topic"], "months": str(2 + draws.randrange(10))}
        answers["experiences"] = [row]
    return answers


def _recommended(applicant: Applicant, application: Application, by: Actor, begun: datetime) -> None:
    """Somebody who is asked for a reference; two of three have written, and some were asked beside them."""
    place = applicant.place
    count = 2 if place % 4 == 0 else 1
    for number in range(count):
        name = tree_name(HOMES.index(applicant.home) * 40 + place * 2 + number)
        mail = f"referee-{place}-{number}@{applicant.home}.example.org"
        asked = actions.ask_reference(
            application, name, mail, language="ko" if number else "en", relation="Taught two courses", by=by
        )
        if place and place % 3 != 1 and not number:
            with clock.held(min(later(begun, days=6, hours=3), later(PRESENT, hours=-6))):
                typed = {"known_as": "taught", "standing": "top_twenty", "strengths": _PRAISE[place % len(_PRAISE)]}
                asked = actions.save_reference(asked, typed, seen=0, page="world")
                asked = actions.add_letter(asked, _paper("letter", applicant.person))
                actions.send_reference(asked)


_PRAISE = (
    "Asks early when something is unclear, and writes down what was tried. Works well with others.",
    "Reads a paper until it can be repeated. The report on the course project was the best of the year.",
    "Patient with broken equipment and with people. Would gain much from a larger team.",
)


def _paper(kind: str, person: Person) -> "ContentFile[bytes]":
    """A page that says what it stands for."""
    return ContentFile(_page(f"{kind} of {person.roman_name or person.code}"), f"{kind}.pdf")


def _page(words: str) -> bytes:
    made = pikepdf.new()
    page = made.add_blank_page(page_size=(595, 842))
    font = pikepdf.Dictionary(Type=pikepdf.Name.Font, Subtype=pikepdf.Name.Type1, BaseFont=pikepdf.Name.Helvetica)
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font))
    shown = words.encode("ascii", "replace").decode().replace("(", "\\(").replace(")", "\\)")
    page.Contents = made.make_stream(f"BT /F1 18 Tf 72 720 Td ({shown}) Tj ET".encode())
    out = io.BytesIO()
    made.save(out, deterministic_id=True)
    return out.getvalue()


@lru_cache(maxsize=1)
def _words() -> dict[str, Any]:
    return tomllib.loads((resources.files(__package__) / "applying.toml").read_text("utf-8"))
