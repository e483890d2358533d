"""Every write of a profile: what a person says of themselves, kept once for all applications."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.db import transaction

from sojourn.base import clock
from sojourn.base.audit.record import record
from sojourn.base.files.keeping import Upload, keep
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.base.profiles.institutions import known_institution
from sojourn.base.profiles.models import KeptDocument, LanguageResult, Profile, Study
from sojourn.core.errors import Refused
from sojourn.core.grade_scales import SCALES

OWNER = "profile"
ABOUT = frozenset(
    {
        "home",
        "citizenships",
        "languages",
        "birth_date",
        "passport_expires",
        "available_from",
        "available_to",
        "phone",
    }
)
MOST_ROWS = 40


def save_about(values: Mapping[str, Any], *, by: Actor) -> Profile:
    """Keep birth date, citizenships, passport, languages, the time that is free.

    Errors: Refused with `available_backwards`, `born_in_future`.
    """
    kept = {name: value for name, value in values.items() if name in ABOUT}
    first, last = kept.get("available_from"), kept.get("available_to")
    if first is not None and last is not None and last < first:
        raise Refused("available_backwards")
    _require_past(kept.get("birth_date"), "born_in_future")
    at = clock.now()
    with transaction.atomic():
        row, _ = Profile.objects.select_for_update().get_or_create(person=by.person, defaults={"saved_at": at})
        changed = [name for name, value in kept.items() if getattr(row, name) != value]
        for name in changed:
            setattr(row, name, kept[name])
        row.version, row.saved_at = row.version + 1, at
        row.save()
        _note(by, "about", changed)
    return row


def save_study(study: Study | None, values: Mapping[str, Any], *, by: Actor) -> Study:
    """Keep a course of study, a new one where there is none. A present one takes the place of the one before.

    A name that is written as a university of ours is called is that university: rules compare by it.
    Errors: Refused with `not_yours`, `too_many_rows`, `grade_off_scale` (with `low`, `high`), `grade_without_scale`,
    `degree_in_future`.
    """
    _require_own(study, by)
    grade, scale = values.get("grade"), SCALES.get(str(values.get("grade_scale") or ""))
    if grade is not None and scale is None:
        raise Refused("grade_without_scale")
    if grade is not None and scale is not None and not scale.low <= float(grade) <= scale.high:
        raise Refused("grade_off_scale", {"low": f"{scale.low:g}", "high": f"{scale.high:g}"})
    if not values.get("is_current"):
        _require_past(values.get("degree_on"), "degree_in_future")
    with transaction.atomic():
        _refuse_more(Study, by, is_new=study is None)
        row = study or Study(person=by.person)
        for name, value in values.items():
            setattr(row, name, value)
        row.institution = known_institution(row.institution_name)
        row.saved_at = clock.now()
        if row.is_current:
            Study.objects.filter(person=by.person, is_current=True).exclude(pk=row.pk).update(is_current=False)
        row.save()
        _note(by, "study", [str(row.level)])
    return row


def save_result(result: LanguageResult | None, values: Mapping[str, Any], *, by: Actor) -> LanguageResult:
    """Keep the result of a language test.

    Errors: Refused with `not_yours`, `too_many_rows`, `test_in_future`.
    """
    _require_own(result, by)
    _require_past(values.get("taken_on"), "test_in_future")
    with transaction.atomic():
        _refuse_more(LanguageResult, by, is_new=result is None)
        row = result or LanguageResult(person=by.person)
        for name, value in values.items():
            setattr(row, name, value)
        row.saved_at = clock.now()
        row.save()
        _note(by, "language_result", [row.test])
    return row


def keep_document(
    kind: str,
    upload: Upload | StoredFile,
    *,
    by: Actor,
    language: str = "",
    issued_on: date | None = None,
    valid_until: date | None = None,
) -> KeptDocument:
    """Keep a document for every application; one that is stored already is not stored twice.

    Errors: Refused with `too_many_rows`, `valid_before_issued`, and those of `base.files.checking`.
    """
    if issued_on is not None and valid_until is not None and valid_until < issued_on:
        raise Refused("valid_before_issued")
    _refuse_more(KeptDocument, by, is_new=True)
    file = upload if isinstance(upload, StoredFile) else keep(upload, (OWNER, by.person.code), by)
    with transaction.atomic():
        row = KeptDocument.objects.create(
            person=by.person,
            kind=kind,
            file=file,
            language=language,
            issued_on=issued_on,
            valid_until=valid_until,
            kept_at=clock.now(),
        )
        _note(by, "document", [kind])
    return row


def change_document(document: KeptDocument, values: Mapping[str, Any], *, by: Actor) -> KeptDocument:
    """Change what is said of a kept document, not the file.

    Errors: Refused with `not_yours`, `valid_before_issued`.
    """
    _require_own(document, by)
    first, last = values.get("issued_on"), values.get("valid_until")
    if first is not None and last is not None and last < first:
        raise Refused("valid_before_issued")
    with transaction.atomic():
        for name in ("kind", "language", "issued_on", "valid_until"):
            setattr(document, name, values[name])
        document.save()
        _note(by, "document", [document.kind])
    return document


def drop(row: Study | LanguageResult | KeptDocument, *, by: Actor) -> None:
    """Take a course of study, a test or a document out of the profile. What was handed in with a file stays handed in.

    Errors: Refused with `not_yours`.
    """
    _require_own(row, by)
    with transaction.atomic():
        row.delete()
        _note(by, row._meta.model_name or "", ["drop"])  # noqa: SLF001  the framework's way to a model's name


def _require_own(row: Study | LanguageResult | KeptDocument | None, by: Actor) -> None:
    if row is not None and row.person_id != by.person.pk:
        raise Refused("not_yours", {"verb": "change_profile"})


def _require_past(day: date | None, reason: str) -> None:
    if day is not None and day > clock.now().date():
        raise Refused(reason)


def _refuse_more(model: type[Study] | type[LanguageResult] | type[KeptDocument], by: Actor, *, is_new: bool) -> None:
    """A profile is a page, not a store."""
    if is_new and model._default_manager.filter(person=by.person).count() >= MOST_ROWS:  # noqa: SLF001  likewise
        raise Refused("too_many_rows", {"limit": MOST_ROWS})


def _note(by: Actor, part: str, names: list[str]) -> None:
    """Which part was changed, never what it says: the record outlives the profile."""
    if names:
        record("person", by.person.code, "change_profile", by=by, detail={"part": part, "names": names})
