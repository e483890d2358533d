"""A profile as the facts that eligibility rules read."""

from sojourn.base.people.models import Person
from sojourn.base.profiles.models import LanguageResult, Profile, Study

Facts = dict[str, object]


def facts_of(person: Person) -> Facts:
    """What a person has said of themselves, by the names of `core.eligibility.facts`; what was not said is left out.

    Two queries. The present course of study gives grade, enrolment and country; the last degree its day and, with all
    earlier ones, the institutions. Language tests are not among them: see `results_of`.
    """
    profile: Profile | None = getattr(person, "profile", None)  # comes with the person where a page asks for it
    studies = list(Study.objects.filter(person=person).select_related("institution"))
    facts: Facts = {}
    if profile is not None:
        facts |= {
            "citizenship": ";".join(profile.citizenships),
            "birth_date": profile.birth_date,
            "passport_expires": profile.passport_expires,
            "available_from": profile.available_from,
            "available_to": profile.available_to,
        }
    facts |= _of_studies(studies)
    return {name: value for name, value in facts.items() if value not in (None, "")}


def results_of(person: Person) -> list[tuple[str, float]]:
    """The language tests of a person with their scores, the latest first; of one test the latest result counts."""
    rows = LanguageResult.objects.filter(person=person).order_by("-taken_on", "-pk")
    latest: dict[str, float] = {}
    for row in rows:
        latest.setdefault(row.test, float(row.score))
    return list(latest.items())


def _of_studies(studies: list[Study]) -> Facts:
    facts: Facts = {}
    now = next((study for study in studies if study.is_current), None)
    if now is not None:
        facts |= {
            "country": now.country,
            "gpa": None if now.grade is None else float(now.grade),
            "gpa_scale": now.grade_scale,
            "semesters_left": now.semesters_left,
            "full_time": now.full_time,
        }
    earned = [study for study in studies if study.degree_on is not None and not study.is_current]
    if earned:
        facts["degree_on"] = max(study.degree_on for study in earned if study.degree_on is not None)
        places = [study.institution.code if study.institution else study.institution_name for study in earned]
        facts["degree_institution"] = ";".join(dict.fromkeys(place for place in places if place))
    return facts
