"""Rows of the portal for tests: plain functions, each with defaults that a test changes where it matters."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from hashlib import sha256
from importlib import resources
from itertools import count
from typing import Any

from sojourn.base import clock
from sojourn.base.files.models import StoredFile
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Membership, Organisation, Person
from sojourn.base.people.roles import Role
from sojourn.stages.agreements.models import Agreement, AgreementVersion, Approval, Party
from sojourn.stages.calls.models import Call, Programme, ProgrammeVersion, Window
from sojourn.stages.projects.models import Project

_numbers = count(1)


def _next(word: str) -> str:
    return f"{word}-{next(_numbers)}"


def organisation(kind: str = "host_university", code: str = "", **values: Any) -> Organisation:
    """An organisation with a name in three languages."""
    code = code or _next(kind.replace("_", "-"))
    names = {"en": f"Organisation {code}", "ko": f"기관 {code}", "fr": f"Organisation {code}"}
    defaults: dict[str, Any] = {"names": names, "country": "CA", "created_at": clock.now()}
    return Organisation.objects.create(code=code, kind=kind, **{**defaults, **values})


def person(full_name: str = "", **values: Any) -> Person:
    """A person with a verified address and no password; `client.force_login` signs them in."""
    from allauth.account.models import EmailAddress

    code = _next("person")
    defaults: dict[str, Any] = {
        "email": f"{code}@example.org",
        "full_name": full_name or f"Generated {code}",
        "is_generated": True,
        "joined_at": clock.now(),
    }
    made = Person(code=code, **{**defaults, **values})
    made.set_unusable_password()
    made.save()
    EmailAddress.objects.create(user=made, email=made.email, verified=True, primary=True)
    return made


def member(role: Role, of: Organisation | None = None, who: Person | None = None, **values: Any) -> Actor:
    """An actor who has a role in an organisation; `member(...).person` is the person, for `client.force_login`."""
    who = who or person()
    place = of or organisation(kind=_KINDS.get(role, "host_university"))
    begins = clock.now() - timedelta(days=400)
    Membership.objects.create(**{"person": who, "organisation": place, "role": role, "begins_at": begins, **values})
    return Actor.of(who)


_KINDS: Mapping[str, str] = {
    "student": "home_university",
    "home_coordinator": "home_university",
    "partner": "company",
    "programme_officer": "agency",
    "finance_officer": "agency",
    "auditor": "agency",
    "administrator": "agency",
    "reviewer": "agency",
}


def terms(home: Organisation, **values: Any) -> dict[str, Any]:
    """Plain terms: CAD 12,000, 36 weeks, 5 students a project, both shipped programmes."""
    plain: dict[str, Any] = {
        "begins_on": "2023-11-15",
        "ends_on": "2028-11-14",
        "programmes": ["gri", "gra"],
        "currency": "CAD",
        "ceiling_minor": 1_200_000,
        "weeks_max": 36,
        "project_seats_max": 5,
        "tracks": [{"home": home.code, "track": "energy"}],
        "quotas": [{"home": home.code, "seats": 20, "reserves": [{"track": "energy", "seats": 5}]}],
        "shares": [],
    }
    return {**plain, **values}


def agreement(
    in_force: bool = True,
    agency: Organisation | None = None,
    funder: Organisation | None = None,
    home: Organisation | None = None,
    **changed_terms: Any,
) -> Agreement:
    """An agreement of an agency, a funder and a home university, its first version in force or a draft of the agency.

    `agreement.parties` holds them in the order of approval; further keywords change the terms.
    """
    code = _next("agreement")
    agency = agency or organisation("agency", country="KR")
    funder = funder or organisation("funder")
    home = home or organisation("home_university", country="KR")
    at = clock.now()
    made = Agreement.objects.create(
        code=code,
        titles={"en": f"Agreement {code}", "ko": f"업무협약 {code}", "fr": f"Accord {code}"},
        state="in_force" if in_force else "draft",
        created_at=at,
    )
    parties = [
        Party.objects.create(agreement=made, organisation=each, role=role, turn=turn)
        for turn, (each, role) in enumerate(
            ((agency, "agency"), (funder, "funder"), (home, "home_university")), start=1
        )
    ]
    plain = terms(home, **changed_terms)
    version = AgreementVersion.objects.create(
        agreement=made,
        number=1,
        state="in_force" if in_force else "draft",
        terms=plain,
        drafted_by=parties[0],
        begins_on=date.fromisoformat(plain["begins_on"]),
        ends_on=date.fromisoformat(plain["ends_on"]),
        created_at=at,
        sent_at=at if in_force else None,
        in_force_at=at if in_force else None,
    )
    if in_force:
        for party in parties:
            Approval.objects.create(version=version, party=party, person=person(), approved=True, at=at)
    return made


def party(agreement_: Agreement, role: str) -> Organisation:
    """The organisation that is a party of an agreement in a role."""
    return agreement_.parties.get(role=role).organisation


def programme(code: str = "", owner: Organisation | None = None, shipped: str = "gri", text: str = "") -> Programme:
    """A programme with one version: the shipped file of that name, or the text given."""
    code = code or _next(shipped)
    text = text or (resources.files("sojourn") / "programmes" / f"{shipped}.toml").read_text("utf-8")
    made = Programme.objects.create(
        code=code,
        owner=owner or organisation("funder"),
        names={"en": f"Programme {code}", "ko": f"프로그램 {code}", "fr": f"Programme {code}"},
        created_at=clock.now(),
    )
    ProgrammeVersion.objects.create(
        programme=made, number=1, text=text, digest=sha256(text.encode()).hexdigest(), made_at=clock.now()
    )
    return made


def call(
    published: bool = True,
    under: Agreement | None = None,
    of: Programme | None = None,
    windows: Mapping[str, tuple[datetime, datetime]] | None = None,
    **values: Any,
) -> Call:
    """A call of the agreement's agency: projects and applications open since 30 days and for 30 more."""
    under = under or agreement()
    of = of or programme(owner=party(under, "funder"))
    at = clock.now()
    code = _next("call")
    defaults: dict[str, Any] = {
        "code": code,
        "agreement": under,
        "rules": of.versions.get(number=1),
        "organisation": party(under, "agency"),
        "titles": {"en": f"Call {code}", "ko": f"모집 공고 {code}", "fr": f"Appel {code}"},
        "state": "published" if published else "draft",
        "created_at": at,
        "published_at": at if published else None,
    }
    made = Call.objects.create(**{**defaults, **values})
    around = (at - timedelta(days=30), at + timedelta(days=30))
    for kind, (opens, closes) in (windows or {"projects": around, "applications": around}).items():
        Window.objects.create(call=made, kind=kind, opens_at=opens, closes_at=closes)
    return made


def project(
    accepted: bool = True,
    in_call: Call | None = None,
    host: Organisation | None = None,
    supervisor: Person | None = None,
    **values: Any,
) -> Project:
    """A project of a host university: accepted, or a draft of its supervisor."""
    in_call = in_call or call()
    host = host or organisation("host_university", province="Ontario", city="Toronto")
    supervisor = supervisor or person()
    at = clock.now()
    code = _next("project")
    defaults: dict[str, Any] = {
        "code": code,
        "call": in_call,
        "host": host,
        "hub": host.hub,
        "supervisor": supervisor,
        "supervisor_name": supervisor.full_name,
        "state": "accepted" if accepted else "draft",
        "titles": {"en": f"Project {code}", "fr": f"Projet {code}"},
        "descriptions": {"en": f"What project {code} is about.", "fr": f"Ce dont traite le projet {code}."},
        "roles": {"en": "Measure and write.", "fr": "Mesurer et rédiger."},
        "skills": {"en": "Python", "fr": "Python"},
        "track": "energy",
        "weeks": 12,
        "start_from": date(2027, 5, 1),
        "start_until": date(2027, 7, 31),
        "seats": 2,
        "seats_left": 2,
        "province": host.province,
        "city": host.city,
        "created_at": at,
        "changed_at": at,
        "submitted_at": at if accepted else None,
        "accepted_at": at if accepted else None,
    }
    return Project.objects.create(**{**defaults, **values})


def stored_file(owner: Person, name: str = "transcript.pdf", **values: Any) -> StoredFile:
    """A file that somebody has handed in; nothing lies at its path."""
    code = _next("file")
    defaults: dict[str, Any] = {
        "owner_kind": "person",
        "owner_code": owner.code,
        "media_type": "application/pdf",
        "size": 1000,
        "sha256": sha256(code.encode()).hexdigest(),
        "path": code,
        "state": "clean",
        "uploaded_by": owner,
        "uploaded_at": clock.now(),
    }
    return StoredFile.objects.create(code=code, name=name, **{**defaults, **values})
