"""What waits for somebody in the demonstration world: a draft, an invitation, a lost mailbox, a file to look at."""

from allauth.account.models import EmailAddress
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import SimpleUploadedFile

from sojourn.base import clock
from sojourn.base.files.keeping import keep
from sojourn.base.jobs import work
from sojourn.base.people import actions as people
from sojourn.base.people.models import Person
from sojourn.config.world.agreements import GWANGJU, SEOUL, gwangju_terms
from sojourn.config.world.moments import at_place
from sojourn.config.world.organisations import HOMES, MARK
from sojourn.config.world.people import Cast
from sojourn.stages.agreements import actions as agreements
from sojourn.stages.agreements.models import Agreement

RENEWAL = "gwangju-2028"
ORGANISATIONS = """name,name_ko,name_fr,country,domain,website
Example Harbour College,하버 칼리지 (가상),Collège du Havre (fictif),CA,harbour.example.org,https://harbour.example.org
Example Meadow Institute,메도 연구소 (가상),Institut de la Prairie (fictif),CA,meadow.example.org,https://meadow.example.org
Example Hill School,힐 스쿨 (가상),École de la Colline (fictive),CA,hill.example.org,없음
"""
MINUTES = """Minutes of the visit (generated)

The delegation of the agency saw three institutes and spoke with those who would take interns.
"""


def make_waiting(cast: Cast) -> None:
    """Everything that somebody has begun and somebody else has still to answer."""
    _renewal(cast)
    _invitation(cast)
    _import(cast)
    _way_back(cast)
    _twin(cast)
    _minutes(cast)


def _renewal(cast: Cast) -> None:
    """The next agreement of the same parties: written, and not yet sent to anybody."""
    officer = cast.actor("aica", "programme_officer")
    titles = {
        "en": f"Global AI talent agreement, renewal {MARK['en']}",
        "ko": f"글로벌 AI 인재 양성 업무협약 갱신 {MARK['ko']}",
        "fr": f"Accord sur la formation de talents en IA, renouvellement {MARK['fr']}",
    }
    with clock.held(at_place(SEOUL, 2026, 8, 27, 10)):
        made = agreements.begin_agreement(RENEWAL, titles, cast.places["aica"], by=officer)
        for turn, (code, role) in enumerate(
            (("mitacs", "funder"), *((home, "home_university") for home in HOMES)), start=2
        ):
            agreements.add_party(made, cast.places[code], role=role, turn=turn, by=officer)
        terms = gwangju_terms(60, 20) | {"begins_on": "2028-11-15", "ends_on": "2033-11-14"}
        agreements.save_terms(made.versions.get(), terms, {}, by=officer)


def _invitation(cast: Cast) -> None:
    """Somebody who is to review for the agency and has no account, and whom to write to there."""
    administrator, agency = cast.actor("aica", "administrator"), cast.places["aica"]
    with clock.held(at_place(SEOUL, 2026, 8, 28, 11)):
        people.invite_person("new-reviewer@aica.example.org", agency, "reviewer", by=administrator)
        desk = {"name": f"Help desk {MARK['en']}", "duty": "GRI, GRA", "email": "desk@aica.example.org"}
        people.add_contact(agency, desk, by=administrator)


def _import(cast: Cast) -> None:
    """Three organisations that an officer has handed in and not yet taken over, one of them with a fault."""
    with clock.held(at_place(SEOUL, 2026, 8, 31, 14)):
        upload = SimpleUploadedFile("organisations-2027.csv", ORGANISATIONS.encode())
        people.read_organisations(upload, "host_university", by=cast.actor("aica", "programme_officer"))
        work.run_due()


def _way_back(cast: Cast) -> None:
    """A student whose mailbox was closed, and who has asked to be let in again."""
    student = cast.person("chonnam", "student", 3)
    with clock.held(at_place(SEOUL, 2026, 9, 1, 16)):
        people.ask_way_back(
            lost="mailbox",
            full_name=student.full_name,
            email=student.email,
            reach_email="student-4-new@mail.example.org",
            words="The university closed my mailbox when I took a year of leave.",
            language="ko",
        )


def _twin(cast: Cast) -> None:
    """Somebody who signed up a second time, with another address."""
    known = cast.person("honam", "student", 2)
    twin = Person(
        code="f" * 12,
        email="student-3-again@honam.example.org",
        full_name=known.full_name,
        roman_name=known.roman_name,
        language=known.language,
        time_zone=known.time_zone,
        is_generated=True,
        joined_at=at_place(SEOUL, 2026, 8, 18, 20),
    )
    twin.set_unusable_password()
    twin.save()
    EmailAddress.objects.create(user=twin, email=twin.email, verified=True, primary=True)


def _minutes(cast: Cast) -> None:
    """A document that hangs on a visit."""
    officer, agreement = cast.actor("aica", "programme_officer"), Agreement.objects.get(code=GWANGJU)
    titles = {"en": "Minutes of the visit", "ko": "방문 회의록", "fr": "Compte rendu de la visite"}
    with clock.held(at_place(SEOUL, 2026, 6, 2, 9)):
        file = keep(ContentFile(MINUTES.encode(), "minutes.txt"), ("agreement", GWANGJU), officer)
        event = agreement.events.get(kind="visit")
        agreements.add_document(agreement, file, titles, by=officer, event=event)
