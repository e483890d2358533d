"""The profile as its pages show it: grades with what they convert to, documents with how long they are good."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from babel import Locale
from django.urls import reverse

from sojourn.base.profiles.facts import facts_of, results_of
from sojourn.base.profiles.models import KeptDocument, LanguageResult, Profile, Study
from sojourn.core.eligibility import Verdict
from sojourn.core.grades import CONVERTED, Grades
from sojourn.stages.applications.models import Application
from sojourn.texts.verdicts import say_grade_table
from sojourn.ui.pieces import Kind, Reason
from sojourn.ui.self_check import ASKS
from sojourn.ui.templatetags.saying import page_speaker

SOON = timedelta(days=60)
Rows = list[tuple[str, str]]
# Where each fact that a rule can lack is said, with the anchor on that page.
ABOUT = {
    "birth_date": "id_birth_date",
    "citizenship": "id_citizenship",
    "passport_expires": "id_passport_expires",
    "available_from": "id_available_from",
    "available_to": "id_available_to",
}
STUDY = {
    "country": "id_country",
    "gpa": "id_grade",
    "gpa_scale": "id_grade_scale",
    "semesters_left": "id_semesters_left",
    "full_time": "id_full_time",
}
LISTS = {
    "language_test": "tests",
    "language_score": "tests",
    "degree_on": "studies",
    "degree_institution": "studies",
}


def with_places(application: Application, verdicts: Sequence[Verdict], reasons: Iterable[Reason]) -> list[Reason]:
    """The explanation of verdicts with a link to where the applicant says what a rule could not tell without."""
    if all(verdict.verdict != "cannot_tell" for verdict in verdicts):
        return list(reasons)
    say, facts = page_speaker(), facts_of(application.person)
    facts |= {name: "there" for name in ("language_test", "language_score") if results_of(application.person)}
    study = Study.objects.filter(person=application.person_id, is_current=True).first()
    shown = []
    for verdict, reason in zip(verdicts, reasons, strict=True):
        href = mend_address(application, verdict, facts, study)
        is_own = href.startswith(reverse("student:about", args=[application.code]))
        act = say("check-mend-application" if is_own else "check-mend")
        shown.append(replace(reason, href=href, act=act) if href else reason)
    return shown


def mend_address(application: Application, verdict: Verdict, facts: Mapping[str, object], study: Study | None) -> str:
    """Where the applicant says what a rule lacks; empty where nothing of theirs is lacking."""
    if verdict.verdict != "cannot_tell":
        return ""
    lacking = [name for name in ASKS.get(verdict.kind, ()) if facts.get(name) in (None, "")]
    for name in lacking or ASKS.get(verdict.kind, ()):
        if name in ABOUT:
            return f"{reverse('student:profile_about')}#{ABOUT[name]}"
        if name in STUDY:
            new = reverse("student:study_new")
            return f"{reverse('student:study', args=[study.pk]) if study else new}#{STUDY[name]}"
        if name in LISTS:
            return f"{reverse('student:profile')}#{LISTS[name]}"
        if name.startswith("prior_"):
            return reverse("student:about", args=[application.code])
    return ""


def about_rows(profile: Profile | None) -> Rows:
    """What is said of the person; what is not said is told to be so."""
    say = page_speaker()
    nothing = say("check-not-said")
    if profile is None:
        profile = Profile()
    names = Locale.parse(say.locale).territories
    day = [
        (say(f"check-{name.replace('_', '-')}"), say.date(value) if (value := getattr(profile, name)) else nothing)
        for name in ("birth_date", "passport_expires", "available_from", "available_to")
    ]
    countries = " · ".join(names.get(code, code) for code in profile.citizenships)
    languages = " · ".join(say(f"document-language-{code}") for code in profile.languages)
    home = profile.home.name if profile.home else nothing
    more = [
        (say("check-citizenship"), countries or nothing),
        (say("me-languages"), languages or nothing),
        (say("apply-home"), home),
        (say("me-phone"), profile.phone or nothing),
    ]
    return [day[0], more[0], day[1], *more[1:3], *day[2:], more[3]]


def grade_words(study: Study) -> str:
    """The grade on its scale, what it converts to, and by whose table."""
    if study.grade is None or not study.grade_scale:
        return ""
    say = page_speaker()
    grade, grades = float(study.grade), Grades()
    scale = study.grade_scale.replace(".", "-")
    stated = say("study-grade-on", grade=say.number(grade), scale=say(f"check-scale-{scale}"))
    made = grades.convert_one(grade, study.grade_scale, study.country or None)
    if made.state[0] != CONVERTED:
        return say("study-grade-plain", grade=stated)
    table = say_grade_table(say, grades.tables[int(made.table[0])].source)
    return say("study-grade-converted", grade=stated, percent=say.number(float(made.percent[0])), table=table)


def study_rows(study: Study) -> Rows:
    """A course of study in words."""
    say = page_speaker()
    facts = [
        (say("study-field"), study.field),
        (say("study-began"), say.date(study.began_on) if study.began_on else ""),
        (say("study-degree"), say.date(study.degree_on) if study.degree_on else ""),
        (say("study-full-time"), "" if study.full_time is None else say(f"check-{'yes' if study.full_time else 'no'}")),
        (say("check-semesters-left"), "" if study.semesters_left is None else say.number(study.semesters_left)),
        (say("check-gpa"), grade_words(study)),
    ]
    return [(label, words) for label, words in facts if words]


@dataclass(frozen=True)
class Validity:
    """How long something is good: the shape of its status and the words; empty words where nothing was said."""

    kind: Kind
    words: str


def validity(until: date | None, today: date) -> Validity:
    """Good, soon over, or over."""
    if until is None:
        return Validity("plain", "")
    say = page_speaker()
    day = say.date(until)
    if until < today:
        return Validity("bad", say("kept-over", day=day))
    if until < today + SOON:
        return Validity("warn", say("kept-soon", day=day))
    return Validity("good", say("kept-good", day=day))


def results_shown(results: Iterable[LanguageResult], today: date) -> list[tuple[LanguageResult, str, Validity]]:
    """The tests, each with its score and how long it is good."""
    say = page_speaker()
    return [(each, say.number(float(each.score)), validity(each.expires_on, today)) for each in results]


def documents_shown(
    documents: Iterable[KeptDocument], kinds: Mapping[str, str], today: date
) -> list[tuple[KeptDocument, str, Validity]]:
    """The kept documents, each with the name of its kind and how long it is good."""
    return [(each, kinds.get(each.kind, each.kind), validity(each.valid_until, today)) for each in documents]
