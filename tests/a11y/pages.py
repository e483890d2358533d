"""The pages that are looked at: by axe, at two widths, in both themes, in three languages, and for docs/screens.

A page of your own: one line. `role` and `at` say who opens it in the demonstration world (none: a visitor); `then`: the
link to follow from there, for pages whose address is made by the world. `is_key`: its picture is kept in docs/screens.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """One page and who opens it."""

    name: str
    path: str
    role: str = ""
    at: str = ""
    then: str = ""
    is_key: bool = False


OFFICER = ("programme_officer", "aica")
ADMINISTRATOR = ("administrator", "aica")
PROFESSOR = ("host_professor", "mcgill-university")
OFFICE = ("host_office", "mcgill-university")
COORDINATOR = ("home_coordinator", "chonnam")
FIRST = "main table tbody a, main .list a"

PAGES = (
    # The house
    Page("styleguide", "styleguide/", is_key=True),
    Page("styleguide-wrong", "styleguide/?wrong"),
    Page("demonstration", "demonstration/"),
    # Visitors
    Page("front", "", is_key=True),
    Page("catalogue", "projects/", is_key=True),
    Page("catalogue-search", "projects/?q=배터리"),
    Page("project", "projects/", then="main h3 a, main h2 a", is_key=True),
    Page("wishes", "wishes/"),
    Page("calls", "calls/"),
    Page("call", "calls/gri-2027/", is_key=True),
    Page("call-check", "calls/gri-2027/check/"),
    Page("sign-in", "account/login/", is_key=True),
    Page("sign-up", "account/signup/"),
    Page("forgotten-password", "account/password/reset/"),
    Page("way-back", "way-back/"),
    # Everybody with an account
    Page("profile", "profile/", *OFFICER),
    Page("passkeys", "account/2fa/", *OFFICER),
    Page("addresses", "account/email/", *OFFICER),
    # Officers
    Page("agreements", "staff/agreements/", *OFFICER),
    Page("agreement", "staff/agreements/gwangju-2023/", *OFFICER, is_key=True),
    Page("agreement-version", "staff/agreements/gwangju-2023/versions/2/", *OFFICER),
    Page("agreement-parties", "staff/agreements/gwangju-2023/parties/", *OFFICER),
    Page("agreement-event", "staff/agreements/gwangju-2023/events/new/", *OFFICER),
    Page("agreement-document", "staff/agreements/gwangju-2023/documents/new/", *OFFICER),
    Page("agreement-new", "staff/agreements/new/", *OFFICER),
    Page("programme-editor", "staff/programmes/gri/edit/", *OFFICER, is_key=True),
    Page("call-suspend", "staff/calls/gri-2027/suspend/", *OFFICER),
    Page("projects-to-vet", "staff/projects/", *OFFICER, is_key=True),
    Page("saved-views", "staff/lists/projects/views/", *OFFICER),
    Page("project-to-vet", "staff/projects/", *OFFICER, then="main tbody th a", is_key=True),
    Page("imports", "staff/imports/", *OFFICER),
    Page("organisations", "staff/organisations/", *OFFICER),
    Page("organisation", "staff/organisations/mcgill-university/", *OFFICER),
    Page("people", "staff/people/", *OFFICER),
    Page("record", "staff/record/", *OFFICER),
    Page("work", "staff/work/", *ADMINISTRATOR),
    # Hosts
    Page("own-projects", "host/projects/", *PROFESSOR),
    Page("own-project", "host/projects/", *PROFESSOR, then=FIRST),
    Page("own-project-new", "host/projects/new/", *PROFESSOR),
    Page("office-projects", "host/office/projects/", *OFFICE),
    # Home universities
    Page("own-agreements", "university/agreements/", *COORDINATOR),
    Page("own-agreement", "university/agreements/gwangju-2023/", *COORDINATOR, is_key=True),
    Page("own-agreement-version", "university/agreements/gwangju-2023/versions/2/", *COORDINATOR, is_key=True),
)
