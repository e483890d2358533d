"""A profile as the facts that eligibility rules read."""

from collections.abc import Collection, Iterable, Iterator

from sojourn.base.people.models import Person
from sojourn.base.profiles.models import LanguageResult, Profile, Study

Facts = dict[str, object]
# Keys in one question: SQLite takes a thousand values.
ASKED = 500


def facts_of(person: Person) -> Facts:
    """What a person has said of themselves, by the names of `core.eligibility.facts`; what was not said is left out.

    Two queries. The present course of study gives grade, enrolment and country; the last degree its day and, with all
    earlier ones, the institutions. Language tests are not among them: see `results_of`.
    """
    profile: Profile | None = getattr(person, "profile", None)  # comes with the person where a page asks for it
    return _facts(profile, list(Study.objects.filter(person=person).select_related("institution")))


def facts_of_many(people: Collection[int]) -> dict[int, Facts]:
    """`facts_of` for many people by their keys: a few queries, however many there are."""
    profiles: dict[int, Profile] = {}
    studies: dict[int, list[Study]] = {}
    for keys in _asked(people):
        profiles |= {each.person_id: each for each in Profile.objects.filter(person__in=keys)}
        for study in Study.objects.filter(person__in=keys).select_related("institution"):
            studies.setdefault(study.person_id, []).append(study)
    return {key: _facts(profiles.get(key), studies.get(key, [])) for key in people}


def _asked(people: Collection[int]) -> Iterator[list[int]]:
    keys = sorted(people)
    return (keys[start : start + ASKED] for start in range(0, len(keys), ASKED))


def _facts(profile: Profile | None, studies: list[Study]) -> Facts:
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
    return _latest(LanguageResult.objects.filter(person=person).order_by("-taken_on", "-pk"))


def results_of_many(people: Collection[int]) -> dict[int, list[tuple[str, float]]]:
    """`results_of` for many people by their keys; who has no test is not there."""
    found: dict[int, list[LanguageResult]] = {}
    for keys in _asked(people):
        for row in LanguageResult.objects.filter(person__in=keys).order_by("-taken_on", "-pk"):
            found.setdefault(row.person_id, []).append(row)
    return {key: _latest(rows) for key, rows in found.items()}


def _latest(rows: Iterable[LanguageResult]) -> list[tuple[str, float]]:
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
