"""The pages that are looked at: by axe, at two widths, in both themes, in three languages, and for docs/screens.

A page of your own: one line. `role` and `at` say who opens it in the demonstration world (none: a visitor); `then`: the
links to follow from there, for pages whose address is made by the world, and `shows`: the name of the URL where they
end. `is_key`: its picture is kept in docs/screens in more looks. A page without a line fails; what cannot have one
stands in `NO_PAGE` with the reason.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """One page and who opens it."""

    name: str
    path: str
    role: str = ""
    at: str = ""
    then: tuple[str, ...] = ()
    shows: str = ""
    is_key: bool = False


OFFICER = ("programme_officer", "aica")
ADMINISTRATOR = ("administrator", "aica")
PROFESSOR = ("host_professor", "university-of-toronto")
OFFICE = ("host_office", "university-of-toronto")
STUDENT = ("student", "chonnam")
COORDINATOR = ("home_coordinator", "chonnam")
WAITING = "university/endorsements/applicants/?word=waiting"
FIRST = "main table tbody a, main .list a"
IN_MAIL = "main .matter a"
EVENT = 'main a[href*="/events/"]:not([href$="/new/"])'
GWANGJU, RENEWAL = "staff/agreements/gwangju-2023/", "staff/agreements/gwangju-2028/"
CALL, DRAFT_CALL, RULES = "staff/calls/gri-2027/", "staff/calls/gri-2028/", "staff/programmes/gri/"
AICA = "staff/organisations/aica/"

HOUSE = (
    Page("styleguide", "styleguide/", is_key=True),
    Page("styleguide-wrong", "styleguide/?wrong"),
    Page("demonstration", "demonstration/"),
    Page("mails", "mail/"),
    Page("mail", "mail/", then=(FIRST,), shows="public:mail"),
)
VISITORS = (
    Page("front", "", is_key=True),
    Page("catalogue", "projects/", is_key=True),
    Page("catalogue-search", "projects/?q=배터리"),
    Page("project", "projects/", then=("main h3 a, main h2 a",), shows="public:project", is_key=True),
    Page("wishes", "wishes/"),
    Page("compare", "wishes/compare/?project=gra-2027-toronto-accepted&project=gra-2027-ubc-accepted"),
    Page("calls", "calls/"),
    Page("call", "calls/gri-2027/", is_key=True),
    Page("call-check", "calls/gri-2027/check/"),
)
SIGN_IN = (
    Page("sign-in", "account/login/", is_key=True),
    Page("sign-up", "account/signup/"),
    Page("forgotten-password", "account/password/reset/"),
    Page("forgotten-password-sent", "account/password/reset/done/"),
    Page("new-password-set", "account/password/reset/key/done/"),
    Page("address-to-confirm", "account/confirm-email/"),
    Page("account-closed", "account/inactive/"),
    Page("way-back", "way-back/"),
    Page("way-back-asked", "mail/?q=student-4-new@", then=(FIRST, IN_MAIL), shows="public:way_back_asked"),
    Page("invitation", "mail/?q=new-reviewer@", then=(FIRST, IN_MAIL), shows="public:invitation"),
)
ACCOUNT = (
    Page("profile", "profile/", *OFFICER),
    Page("passkeys", "account/2fa/", *OFFICER),
    Page("passkeys-held", "account/2fa/webauthn/", *OFFICER),
    Page("passkey-new", "account/2fa/webauthn/add/", *OFFICER),
    Page("codes-new", "account/2fa/totp/activate/", *OFFICER),
    Page("codes-for-loss", "account/2fa/recovery-codes/generate/", *OFFICER),
    Page("addresses", "account/email/", *OFFICER),
    Page("first-password", "account/password/set/", *OFFICER),
    Page("sign-out", "account/logout/", *OFFICER),
)
PROFILE = (
    Page("signatures", "university/signatures/", *COORDINATOR),
    Page("signatures-of-funders", "staff/signatures/", *OFFICER),
    Page("me", "student/profile/", *STUDENT),
    Page("me-about", "student/profile/about/", *STUDENT),
    Page("me-study", "student/profile/studies/new/", *STUDENT),
    Page("me-test", "student/profile/tests/new/", *STUDENT),
    Page("me-document", "student/profile/documents/new/", *STUDENT),
)
AGREEMENTS = (
    Page("staff-home", "staff/", *OFFICER, is_key=True),
    Page("agreements", "staff/agreements/", *OFFICER),
    Page("agreement", GWANGJU, *OFFICER, is_key=True),
    Page("agreement-version", f"{GWANGJU}versions/2/", *OFFICER),
    Page("agreement-draft", f"{RENEWAL}versions/1/", *OFFICER),
    Page("agreement-terms", f"{RENEWAL}versions/1/terms/", *OFFICER, is_key=True),
    Page("agreement-title", f"{GWANGJU}title/", *OFFICER),
    Page("agreement-amend", f"{GWANGJU}amend/", *OFFICER),
    Page("agreement-end", f"{GWANGJU}end/", *OFFICER),
    Page("agreement-parties", f"{GWANGJU}parties/", *OFFICER),
    Page("agreement-party", f"{GWANGJU}parties/mila/", *OFFICER),
    Page("agreement-event", f"{GWANGJU}events/new/", *OFFICER),
    Page("agreement-event-edit", GWANGJU, *OFFICER, then=(EVENT,), shows="staff:agreement_event"),
    Page("agreement-document", f"{GWANGJU}documents/new/", *OFFICER),
    Page(
        "agreement-document-title",
        GWANGJU,
        *OFFICER,
        ('main a[href*="/documents/"][href$="/title/"]',),
        "staff:agreement_document_title",
    ),
    Page("agreement-new", "staff/agreements/new/", *OFFICER),
)
PROGRAMMES = (
    Page("programmes", "staff/programmes/", *OFFICER),
    Page("programme-new", "staff/programmes/new/", *OFFICER),
    Page("programme", RULES, *OFFICER),
    Page("programme-version", f"{RULES}versions/2/", *OFFICER),
    Page("programme-compare", f"{RULES}compare/", *OFFICER),
    Page("programme-try", f"{RULES}versions/2/try/?who=weak", *OFFICER),
    Page("programme-editor", f"{RULES}edit/", *OFFICER, is_key=True),
    Page("programme-text", f"{RULES}edit/?view=text", *OFFICER),
)
CALLS = (
    Page("staff-calls", "staff/calls/", *OFFICER),
    Page("call-new", "staff/calls/new/", *OFFICER),
    Page("staff-call", CALL, *OFFICER, is_key=True),
    Page("staff-call-draft", DRAFT_CALL, *OFFICER),
    Page("call-edit", f"{DRAFT_CALL}edit/", *OFFICER),
    Page("call-windows", f"{DRAFT_CALL}windows/", *OFFICER),
    Page("call-publish", f"{DRAFT_CALL}publish/", *OFFICER),
    Page("call-suspend", f"{CALL}suspend/", *OFFICER),
    Page("call-resume", "staff/calls/gra-2027-lab/resume/", *OFFICER),
    Page("call-close", f"{CALL}close/", *OFFICER),
    Page("call-extend", f"{CALL}extend/", *OFFICER),
    Page("call-copy", f"{CALL}copy/", *OFFICER),
)
ALLOCATING = (
    Page("call-form", "staff/calls/gri-2027/form/", *OFFICER),
    Page("call-form-edit", "staff/calls/gri-2027/form/edit/", *OFFICER, is_key=True),
    Page("call-form-text", "staff/calls/gri-2027/form/edit/?view=text", *OFFICER),
    Page("call-form-compare", "staff/calls/gri-2027/form/compare/", *OFFICER),
    Page("call-form-version", "staff/calls/gri-2027/form/versions/1/", *OFFICER),
    Page("rounds", "staff/calls/gri-2027/rounds/", *OFFICER),
    Page("round", "staff/rounds/r2026a/", *OFFICER, is_key=True),
    Page("round-publish", "staff/rounds/r2026a/publish/", *OFFICER),
    Page("result", "student/applications/a2026honam01/result/", "student", "honam", is_key=True),
)
VETTING = (
    Page("projects-to-vet", "staff/projects/", *OFFICER, is_key=True),
    Page("saved-views", "staff/lists/projects/views/", *OFFICER),
    Page("project-to-vet", "staff/projects/", *OFFICER, ("main tbody th a",), "staff:project", is_key=True),
    Page(
        "projects-to-comment",
        "staff/projects/together/comment/?project=gra-2027-toronto-confirmed&project=gra-2027-ubc-accepted",
        *OFFICER,
    ),
    Page("projects-to-accept", "staff/projects/accept/?project=gra-2027-toronto-confirmed", *OFFICER),
    Page("imports", "staff/imports/", *OFFICER),
    Page("import", "staff/imports/", *OFFICER, (FIRST,), "staff:import"),
    Page("import-undo", "staff/imports/", *OFFICER, (FIRST, 'main a[href$="/undo/"]'), "staff:import_undo"),
)
REGISTER = (
    Page("organisations", "staff/organisations/", *OFFICER),
    Page("organisation", "staff/organisations/mcgill-university/", *OFFICER),
    Page("organisation-own", AICA, *ADMINISTRATOR),
    Page("organisation-new", "staff/organisations/new/", *OFFICER),
    Page("organisation-edit", f"{AICA}edit/", *OFFICER),
    Page("organisation-invite", f"{AICA}invite/", *ADMINISTRATOR),
    Page("organisation-contact", f"{AICA}contacts/", *OFFICER),
    Page("organisation-imports", "staff/organisations/import/", *OFFICER),
    Page("organisation-import", "staff/organisations/import/", *OFFICER, (FIRST,), "staff:organisation_import"),
    Page("organisation-twins", "staff/organisations/twins/", *ADMINISTRATOR),
    Page("organisation-merge", "staff/organisations/aurora-grid/merge/birch-grid/", *ADMINISTRATOR),
    Page("people", "staff/people/", *OFFICER),
    Page("person", "staff/people/?q=student-3@honam", *ADMINISTRATOR, (FIRST,), "staff:person"),
    Page(
        "person-act",
        "staff/people/?q=programme-officer-1@aica",
        *ADMINISTRATOR,
        (FIRST, 'a[href$="/act/"]'),
        "staff:act",
    ),
    Page(
        "person-role-scope",
        "staff/people/?q=programme-officer-1@aica",
        *ADMINISTRATOR,
        (FIRST, 'a[href$="/scope/"]'),
        "staff:narrow_role",
    ),
    Page(
        "person-role-end",
        "staff/people/?q=student-3@honam",
        *ADMINISTRATOR,
        (FIRST, 'a[href$="/end/"]'),
        "staff:end_role",
    ),
    Page("person-twins", "staff/people/twins/", *ADMINISTRATOR),
    Page("person-merge", "staff/people/twins/", *ADMINISTRATOR, ('main a[href*="/merge/"]',), "staff:merge_people"),
    Page("ways-back", "staff/people/ways-back/", *OFFICER),
    Page("way-back-decide", "staff/people/ways-back/", *OFFICER, (FIRST,), "staff:way_back"),
)
RECORD = (
    Page("record", "staff/record/", *OFFICER),
    Page("record-check", "staff/record/check/", *OFFICER),
    Page("record-of-one", "staff/record/agreement/gwangju-2023/", *OFFICER),
    Page("work", "staff/work/", *ADMINISTRATOR),
    Page("work-done", "staff/work/", *ADMINISTRATOR, (FIRST,), "staff:job"),
)
HOSTS = (
    Page("own-projects", "host/projects/", *PROFESSOR),
    Page("own-project", "host/projects/gra-2027-toronto-draft/", *PROFESSOR),
    Page("own-project-new", "host/projects/new/", *PROFESSOR),
    Page("own-project-edit", "host/projects/gra-2027-toronto-draft/edit/", *PROFESSOR, is_key=True),
    Page("own-project-reuse", "host/projects/gra-2027-toronto-accepted/reuse/", *PROFESSOR),
    Page("own-project-withdraw", "host/projects/gra-2027-toronto-accepted/move/withdraw/", *PROFESSOR),
    Page("office-projects", "host/office/projects/", *OFFICE),
    Page("office-project", "host/office/projects/gra-2027-toronto-submitted/", *OFFICE),
    Page("office-confirm", "host/office/projects/confirm/?project=gra-2027-toronto-submitted", *OFFICE),
)
HOMES = (
    Page("own-agreements", "university/agreements/", *COORDINATOR),
    Page("own-agreement", "university/agreements/gwangju-2023/", *COORDINATOR, is_key=True),
    Page("own-agreement-amend", "university/agreements/gwangju-2023/amend/", *COORDINATOR),
    Page("own-agreement-version", "university/agreements/gwangju-2023/versions/2/", *COORDINATOR, is_key=True),
    Page("endorsements", "university/endorsements/", *COORDINATOR),
    Page("endorsement", "university/endorsements/calls/gri-2027/chonnam/", *COORDINATOR, is_key=True),
    Page("applicants", "university/endorsements/applicants/", *COORDINATOR),
    Page("applicant", WAITING, *COORDINATOR, ("main tbody th a",), "university:applicant", is_key=True),
    Page(
        "applicant-grade",
        WAITING,
        *COORDINATOR,
        ("main tbody th a", 'main a[href$="/grade/"]'),
        "university:applicant_grade",
    ),
    Page(
        "applicant-declined",
        WAITING,
        *COORDINATOR,
        ("main tbody th a", 'main a[href$="/decline/"]'),
        "university:applicant_decline",
    ),
    Page("applicants-views", "university/lists/applicants/views/", *COORDINATOR),
)
STUDENT, APPLIED = ("student", "chonnam"), ("student", "chosun")
OWN, TO_DOCUMENTS = 'main a[href*="/applications/"]', 'a[href$="/parts/documents/"]'
LINK = "mail/?q=referee-0-0@chonnam"
APPLYING = (
    Page("my-applications", "student/", *STUDENT, is_key=True),
    Page("application-begin", "student/calls/gri-2027/begin/", "student", "honam"),
    Page("application-begin-later", "student/calls/gra-2027/begin/", "student", "honam"),
    Page("application", "student/", *STUDENT, (OWN,), "student:application", is_key=True),
    Page("application-sent", "student/", *APPLIED, (OWN,), "student:application", is_key=True),
    Page("application-about", "student/", *STUDENT, (OWN, 'a[href$="/about/"]'), "student:about"),
    Page("application-part", "student/", *STUDENT, (OWN, 'a[href$="/research/"]'), "student:part", is_key=True),
    Page("application-documents", "student/", *STUDENT, (OWN, TO_DOCUMENTS), "student:part"),
    Page("application-document", "student/", *STUDENT, (OWN, TO_DOCUMENTS, 'a[href$="/add/"]'), "student:document_add"),
    Page("application-choices", "student/", *STUDENT, (OWN, 'a[href$="/choices/"]'), "student:choices", is_key=True),
    Page("application-references", "student/", *STUDENT, (OWN, 'a[href$="/references/"]'), "student:references"),
    Page("application-check", "student/", *STUDENT, (OWN, 'a[href$="/check/"]'), "student:check", is_key=True),
    Page("application-withdraw", "student/", *APPLIED, (OWN, 'a[href$="/move/withdraw/"]'), "student:move"),
    Page("receipt", "student/", *APPLIED, (OWN, 'a[href*="/receipts/"]'), "student:receipt", is_key=True),
    Page("reference", LINK, then=(FIRST, IN_MAIL), shows="referee:reference", is_key=True),
    Page("reference-decline", LINK, "", "", (FIRST, IN_MAIL, 'a[href$="/decline/"]'), "referee:reference_decline"),
)
APPLICANT = "main tbody th a"
HANDLED = (
    Page("applications", "staff/applications/", *OFFICER, is_key=True),
    Page(
        "application-handled",
        "staff/applications/?state=submitted",
        *OFFICER,
        (APPLICANT,),
        "staff:application",
        is_key=True,
    ),
    Page(
        "application-answers",
        "staff/applications/?state=submitted",
        *OFFICER,
        (APPLICANT, 'main a[href$="/answers/"]'),
        "staff:application_side",
    ),
    Page(
        "application-speakers",
        "staff/applications/?state=submitted",
        *OFFICER,
        (APPLICANT, 'main a[href$="/speakers/"]'),
        "staff:application_side",
    ),
    Page(
        "application-history",
        "staff/applications/?state=submitted",
        *OFFICER,
        (APPLICANT, 'main a[href$="/history/"]'),
        "staff:application_side",
    ),
    Page(
        "application-correct",
        "staff/applications/?state=submitted",
        *OFFICER,
        (APPLICANT, 'main a[href$="/ask_correction/"]'),
        "staff:application_move",
    ),
    Page(
        "application-document",
        "staff/applications/?state=submitted",
        *OFFICER,
        (APPLICANT, 'main a[href$="/answers/"]', 'main a[href$="/judge/"]'),
        "staff:application_document_judge",
    ),
    Page(
        "application-reference",
        "staff/applications/?state=submitted&references=there",
        *OFFICER,
        (APPLICANT, 'main a[href$="/speakers/"]', 'main a[href*="/references/"]'),
        "staff:application_reference",
    ),
    Page("applications-eligible", "staff/applications/eligible/?all=1&state=submitted&outcome=met", *OFFICER),
    Page("messages", "staff/applications/messages/", *OFFICER),
    Page("message-new", "staff/applications/messages/new/?all=1&state=submitted", *OFFICER),
)
PAGES = (
    *HOUSE,
    *VISITORS,
    *SIGN_IN,
    *ACCOUNT,
    *PROFILE,
    *AGREEMENTS,
    *PROGRAMMES,
    *CALLS,
    *VETTING,
    *ALLOCATING,
    *REGISTER,
    *RECORD,
    *HOSTS,
    *HOMES,
    *HANDLED,
    *APPLYING,
)

WRITTEN = "needs a message that somebody has written"
FILE, PART, ONWARDS = "a file", "a part of a page", "leads to another page"
KEY, FACTOR = "needs the key of a mail", "needs a password or a second factor, and nobody of the world has one"
# What answers to GET and has no page of its own to look at.
NO_PAGE = {
    "public:take": FILE,
    "public:take-wishes": FILE,
    "public:call_dates": FILE,
    "student:document": FILE,
    "staff:agreement_document": FILE,
    "university:agreement_document": FILE,
    "staff:import_report": FILE,
    "staff:audit_export": FILE,
    "staff:list_export": FILE,
    "university:list_export": FILE,
    "university:applicant_document": FILE,
    "staff:list_file": FILE,
    "staff:application_document": FILE,
    "staff:application_letter": FILE,
    "staff:message": WRITTEN,
    "staff:message_edit": WRITTEN,
    "host:sponsors": PART,
    "university:agreement_terms": "the form of officers; no draft of a university waits",
    "staff:import_progress": PART,
    "staff:job_part": PART,
    "staff:organisation_import_progress": PART,
    "staff:organisation_import_report": FILE,
    "staff:undo_organisation_import": "needs a file whose changes were made",
    "staff:call_folder": FILE,
    "staff:round_folder": FILE,
    "staff:round_progress": PART,
    "public:start": ONWARDS,
    "student:kept_file": FILE,
    "student:receipt_copy": FILE,
    "university:signature": "needs an application whose form is signed by parties",
    "staff:signature": "likewise",
    "student:contributors": "a list like that of references",
    "student:contributor_ask": "a form like that of a referee",
    "referee:contribution": KEY,
    "referee:contribution_decline": KEY,
    "student:study": "the form of a new one with more in it",
    "student:test": "likewise",
    "student:kept": "likewise",
    # The sign-in library
    "account_confirm_email": KEY,
    "account_reset_password_from_key": KEY,
    "account_confirm_login_code": KEY,
    "mfa_download_recovery_codes": FILE,
    "account_change_password": FACTOR,
    "account_reauthenticate": FACTOR,
    "mfa_authenticate": FACTOR,
    "mfa_reauthenticate": FACTOR,
    "mfa_reauthenticate_webauthn": FACTOR,
    "mfa_login_webauthn": FACTOR,
    "mfa_deactivate_totp": FACTOR,
    "mfa_view_recovery_codes": FACTOR,
    "mfa_edit_webauthn": FACTOR,
    "mfa_remove_webauthn": FACTOR,
}
