"""Every page and every role: who may open what. A URL without a row fails the matrix.

`may` names the roles that get an answer; every other one gets what `others` says: `hidden` (404), `closed` (403). A
visitor who may not is sent to sign in, except where the row says that the page is hidden from everybody. `own` are the
arguments of a thing that belongs to the people of the cast, `foreign` those of a thing of somebody else: whoever may
open the one gets 404 for the other, save those in `sees_foreign`.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, Literal

import matrix_applying as applying
import matrix_officers as officers
import matrix_rounds as allocated
import matrix_rows as rows

VISITOR = "visitor"
ROLES = (
    "student",
    "home_coordinator",
    "host_professor",
    "host_office",
    "reviewer",
    "partner",
    "programme_officer",
    "finance_officer",
    "auditor",
    "administrator",
)
EVERYBODY = frozenset({VISITOR, *ROLES})
SIGNED_IN = frozenset(ROLES)
NOBODY: frozenset[str] = frozenset()
# Where each member of the cast works: the organisations of the demonstration world.
CAST = {
    "student": "chonnam",
    "home_coordinator": "chonnam",
    "host_professor": "university-of-toronto",
    "host_office": "university-of-toronto",
    "reviewer": "aica",
    "partner": "aurora-grid",
    "programme_officer": "aica",
    "finance_officer": "aica",
    "auditor": "aica",
    "administrator": "aica",
}


# Arguments of an address: as they are, or asked of the world.
Arguments = dict[str, Any] | Callable[[], dict[str, Any]]


@dataclass(frozen=True)
class Row:
    """What one URL answers to whom."""

    name: str
    may: frozenset[str]
    own: Arguments = field(default_factory=dict)
    foreign: Arguments | None = None
    sees_foreign: frozenset[str] = NOBODY
    others: Literal["hidden", "closed"] = "hidden"
    hidden_from_visitors: bool = False
    method: Literal["get", "post"] = "get"
    query: str = ""


TORONTO, OFFICE = frozenset({"host_professor"}), frozenset({"host_office"})
HOSTS = TORONTO | OFFICE
STAFF = frozenset({"programme_officer", "finance_officer", "auditor", "administrator"})
OFFICERS = frozenset({"programme_officer", "administrator"})

# Pages of the house and of a demonstration.
HOUSE = (
    Row("home", EVERYBODY),
    Row("theme", EVERYBODY, method="post"),
    Row("styleguide", EVERYBODY),
    Row("public:demonstration", EVERYBODY),
    Row("public:enter", NOBODY, method="post", hidden_from_visitors=True),  # nobody without a membership to enter as
    Row("public:leave", EVERYBODY, method="post"),
    Row("public:clock", EVERYBODY, method="post"),
)
# The catalogue of everybody: what is not accepted is not there, whoever asks.
ACCEPTED = {"code": "gra-2027-toronto-accepted"}
REFUSED = {"code": "gra-2027-toronto-refused"}
CATALOGUE = (
    Row("public:catalogue", EVERYBODY),
    Row("public:project", EVERYBODY, ACCEPTED, REFUSED),
    Row("public:keep", EVERYBODY, ACCEPTED, REFUSED, method="post"),
    Row("public:let-go", EVERYBODY, ACCEPTED, REFUSED, method="post"),
    Row("public:wishes", EVERYBODY),
    Row("public:compare", EVERYBODY),
    Row("public:take", EVERYBODY, {"form": "csv"}),
    Row("public:take-wishes", EVERYBODY, {"form": "csv"}),
)
# Professors and the offices of their universities.
DRAFT, WAITING = {"code": "gra-2027-toronto-draft"}, {"code": "gra-2027-toronto-submitted"}
OTHERS_DRAFT, OTHERS_WAITING = {"code": "gra-2027-mcgill-draft"}, {"code": "gra-2027-mcgill-submitted"}
HOST = (
    Row("host:projects", HOSTS),
    Row("host:project_new", HOSTS),
    Row("host:project", TORONTO, DRAFT, OTHERS_DRAFT),
    Row("host:project_edit", TORONTO, DRAFT, OTHERS_DRAFT),
    Row("host:project_save", TORONTO, DRAFT, OTHERS_DRAFT, method="post"),
    Row("host:project_reuse", TORONTO, DRAFT, OTHERS_DRAFT),
    Row("host:project_move", TORONTO, {**DRAFT, "verb": "discard"}, {**OTHERS_DRAFT, "verb": "discard"}),
    Row("host:sponsors", HOSTS),
    Row("host:office_projects", OFFICE),
    Row("host:office_confirm", OFFICE),
    Row("host:office_project", OFFICE, WAITING, OTHERS_WAITING),
)
FOREIGN = {"code": "riverbend-2027-p1"}
# Staff of an agency or a funder: own agreements, calls and projects; the register of people and organisations is one.
OWN, DRAFTED, OTHERS = {"code": "gwangju-2023"}, {"code": "gwangju-2028"}, {"code": "riverbend-2025"}
APPROVAL = {"verb": "approve"}
AGREEMENTS = (
    Row("staff:agreements", STAFF),
    Row("staff:agreement_new", OFFICERS),
    Row("staff:agreement", STAFF, OWN, OTHERS),
    Row("staff:agreement_title", OFFICERS, OWN, OTHERS),
    Row("staff:agreement_amend", OFFICERS, OWN, OTHERS),
    Row("staff:agreement_end", OFFICERS, OWN, OTHERS),
    Row("staff:agreement_version", STAFF, {**OWN, "number": 2}, {**OTHERS, "number": 1}),
    Row("staff:agreement_terms", OFFICERS, {**DRAFTED, "number": 1}, {**OTHERS, "number": 1}),
    Row(
        "staff:agreement_move",
        OFFICERS,
        {**OWN, "number": 2, **APPROVAL},
        {**OTHERS, "number": 1, **APPROVAL},
        method="post",
    ),
    Row("staff:agreement_parties", OFFICERS, OWN, OTHERS),
    Row("staff:agreement_party", OFFICERS, {**OWN, "organisation": "mila"}, {**OTHERS, "organisation": "hillside"}),
    Row(
        "staff:agreement_party_remove",
        OFFICERS,
        {**OWN, "organisation": "mila"},
        {**OTHERS, "organisation": "hillside"},
        method="post",
    ),
    Row("staff:agreement_event_new", OFFICERS, OWN, OTHERS),
    Row("staff:agreement_event", OFFICERS, rows.own_event),
    Row("staff:agreement_document_new", OFFICERS, OWN, OTHERS),
    Row("staff:agreement_document", STAFF, rows.own_document, {**OTHERS, "file": "none"}),
    Row("staff:agreement_document_title", OFFICERS, rows.own_document, {**OTHERS, "file": "none"}),
)
COORDINATORS = frozenset({"home_coordinator"})
UNIVERSITY = (
    Row("university:agreements", COORDINATORS | OFFICE | frozenset({"partner"})),
    Row("university:agreement", COORDINATORS, OWN, OTHERS),
    Row("university:agreement_amend", COORDINATORS, OWN, OTHERS),
    Row("university:agreement_terms", NOBODY, {**DRAFTED, "number": 1}, {**OTHERS, "number": 1}),  # a draft of officers
    Row("university:agreement_version", COORDINATORS, {**OWN, "number": 2}, {**OTHERS, "number": 1}),
    Row(
        "university:agreement_move",
        COORDINATORS,
        {**OWN, "number": 2, **APPROVAL},
        {**OTHERS, "number": 1, **APPROVAL},
        method="post",
    ),
    Row("university:agreement_document", COORDINATORS, rows.own_document, {**OTHERS, "file": "none"}),
)
OWN_DESK, OTHERS_DESK = {"call": "gri-2027", "home": "chonnam"}, {"call": "gri-2027", "home": "chosun"}
ENDORSEMENTS = (
    Row("university:endorsements", COORDINATORS),
    Row("university:applicants", COORDINATORS),
    Row("university:applicant", COORDINATORS, applying.own_applicant, applying.others_applicant),
    Row("university:applicant_grade", COORDINATORS, applying.own_applicant, applying.others_applicant),
    Row("university:applicant_decline", COORDINATORS, applying.own_applicant, applying.others_applicant),
    Row(
        "university:applicant_move",
        COORDINATORS,
        partial(applying.own_applicant, verb="endorse"),
        partial(applying.others_applicant, verb="endorse"),
        method="post",
    ),
    Row(
        "university:applicant_document",
        COORDINATORS,
        applying.own_applicants_paper,
        applying.others_applicants_paper,
    ),
    Row("university:endorsement", COORDINATORS, OWN_DESK, OTHERS_DESK),
    Row("university:list_views", COORDINATORS, {"place": "applicants"}),
    Row("university:list_view", NOBODY, {"place": "applicants", "number": 1}, method="post"),  # none is saved
    Row("university:list_export", COORDINATORS, {"place": "applicants", "form": "csv"}),
)
CALL, OTHERS_CALL = {"code": "gri-2027"}, {"code": "riverbend-2027"}
RULES, OTHERS_RULES = {"code": "gri"}, {"code": "riverbend-gri"}
CALLS = (
    Row("public:calls", EVERYBODY),
    Row("public:call", EVERYBODY, CALL, OTHERS_CALL),
    Row("public:call_check", EVERYBODY, CALL, OTHERS_CALL),
    Row("public:call_dates", EVERYBODY, CALL, OTHERS_CALL),
    Row("public:zone", EVERYBODY, method="post"),
    Row("staff:home", STAFF),
    Row("staff:calls", STAFF),
    Row("staff:call_new", OFFICERS),
    Row("staff:call", STAFF, CALL, OTHERS_CALL),
    *(
        Row(f"staff:call_{page}", OFFICERS, CALL, OTHERS_CALL)
        for page in ("close", "copy", "edit", "extend", "publish", "resume", "suspend", "windows")
    ),
    Row("staff:programmes", STAFF),
    Row("staff:programme_new", OFFICERS),
    Row("staff:programme", STAFF, RULES, OTHERS_RULES),
    Row("staff:programme_compare", STAFF, RULES, OTHERS_RULES),
    Row("staff:programme_edit", OFFICERS, RULES, OTHERS_RULES),
    Row("staff:programme_draft", OFFICERS, RULES, OTHERS_RULES, method="post"),
    Row("staff:programme_version", STAFF, {**RULES, "number": 2}, {**OTHERS_RULES, "number": 1}),
    Row("staff:programme_try", STAFF, {**RULES, "number": 2}, {**OTHERS_RULES, "number": 1}),
)
FOREIGN = {"code": "riverbend-2027-p1"}
STAFF_PROJECTS = (
    Row("staff:list_views", STAFF, {"place": "projects"}),
    Row("staff:list_view", NOBODY, {"place": "projects", "number": 1}, method="post"),  # the world has no saved view
    Row("staff:list_export", STAFF, {"place": "projects", "form": "csv"}),
    Row("staff:list_file", NOBODY, {"code": "none"}),  # likewise
    Row("staff:projects", STAFF),
    Row("staff:projects_accept", OFFICERS),
    Row("staff:projects_together", OFFICERS, {"verb": "comment"}),
    Row("staff:project", STAFF, WAITING, FOREIGN),
    Row("staff:imports", STAFF),
    Row("staff:import", STAFF, rows.own_import),
    Row("staff:import_progress", STAFF, rows.own_import),
    Row("staff:import_report", STAFF, rows.own_import),
    Row("staff:import_undo", OFFICERS, rows.own_import),
    Row("staff:import_apply", OFFICERS, rows.own_import, method="post"),
    Row("staff:import_headings", OFFICERS, rows.own_import, method="post"),
)
ADMINISTRATORS = frozenset({"administrator"})
AICA, RIVERBEND = {"code": "aica"}, {"code": "riverbend"}
PAIR = {"kept": "aurora-grid", "gone": "birch-grid"}
REGISTER = (
    Row("staff:organisations", STAFF),
    Row("staff:new_organisation", OFFICERS),
    Row("staff:organisation", STAFF, AICA, RIVERBEND, sees_foreign=STAFF),
    # An agency with staff of its own looks after its own entry.
    Row("staff:edit_organisation", OFFICERS, AICA, RIVERBEND),
    Row("staff:invite", OFFICERS, AICA, RIVERBEND),
    Row("staff:add_contact", OFFICERS, AICA, RIVERBEND),
    Row("staff:remove_contact", OFFICERS, rows.own_contact, {**RIVERBEND, "number": 1}, method="post"),
    Row("staff:withdraw_invitation", OFFICERS, rows.own_invitation, {**RIVERBEND, "invitation": "none"}, method="post"),
    Row("staff:organisation_imports", OFFICERS),
    Row("staff:organisation_import", OFFICERS, rows.own_organisation_import, {"code": "none"}),
    Row("staff:apply_organisation_import", OFFICERS, rows.own_organisation_import, {"code": "none"}, method="post"),
    Row("staff:organisation_import_progress", OFFICERS, rows.own_organisation_import),
    Row("staff:organisation_import_report", OFFICERS, rows.own_organisation_report),
    Row("staff:look_at_organisation_import", OFFICERS, rows.own_organisation_import, method="post"),
    Row("staff:undo_organisation_import", NOBODY, {"code": "none"}),  # that one is not applied
    Row("staff:twin_organisations", ADMINISTRATORS),
    Row("staff:organisations_apart", ADMINISTRATORS, RIVERBEND, {"code": "none"}, method="post"),
    Row("staff:merge_organisations", ADMINISTRATORS, PAIR, {"kept": "aurora-grid", "gone": "riverbend"}),
    Row("staff:people", STAFF),
    Row("staff:person", STAFF, rows.own_student, rows.others_officer, sees_foreign=STAFF),
    Row("staff:act", ADMINISTRATORS, rows.own_officer, rows.others_officer),
    Row("staff:end_role", ADMINISTRATORS, rows.own_officer_role),
    Row("staff:narrow_role", ADMINISTRATORS, rows.own_officer_role),
    Row("staff:twins", ADMINISTRATORS),
    Row("staff:people_apart", ADMINISTRATORS, rows.own_student, {"code": "none"}, method="post"),
    Row("staff:merge_people", ADMINISTRATORS, rows.two_students),
    Row("staff:ways_back", OFFICERS),
    Row("staff:way_back", OFFICERS, rows.open_way_back, {"code": "none"}),
)
THING = {"kind": "agreement"}
RECORD = (
    Row("staff:audit", STAFF),
    Row("staff:audit_check", STAFF),
    Row("staff:audit_export", STAFF),
    Row("staff:audit_thing", STAFF, {**THING, **OWN}, {**THING, **OTHERS}),
    Row("staff:jobs", ADMINISTRATORS),
    Row("staff:job", OFFICERS, rows.own_job),
    Row("staff:job_part", OFFICERS, rows.own_job),
    Row("staff:mail_again", ADMINISTRATORS, rows.some_mail, method="post"),
)
ACCOUNT = (
    Row("public:start", SIGNED_IN),
    Row("public:profile", SIGNED_IN),
    Row("public:role", NOBODY, method="post"),  # no role is named
    Row("public:sign_out_elsewhere", SIGNED_IN, method="post"),
    Row("public:leave_role", frozenset({"programme_officer"}), rows.own_role, method="post"),
    Row("public:stop_acting", SIGNED_IN, method="post"),
    Row("public:invitation", EVERYBODY, rows.invited, {"token": "none"}),
    Row("public:way_back", EVERYBODY),
    Row("public:way_back_asked", EVERYBODY, rows.asked_way_back, {"token": "none"}),
    Row("public:mails", EVERYBODY),
    Row("public:mail", EVERYBODY, rows.some_mail),
)
# What everybody says of themselves, for applications: nobody else opens it.
STUDENT = frozenset({"student"})
PROFILE = (
    Row("student:profile", SIGNED_IN),
    Row("student:profile_about", SIGNED_IN),
    Row("student:study_new", SIGNED_IN),
    Row("student:study", STUDENT, applying.own_study, applying.others_study),
    Row("student:test_new", SIGNED_IN),
    Row("student:test", STUDENT, applying.own_test, applying.others_test),
    Row("student:kept_new", SIGNED_IN),
    Row("student:kept", STUDENT, applying.own_kept, applying.others_kept),
    Row("student:kept_file", STUDENT, applying.own_kept, applying.others_kept),
    Row("student:document_kept", NOBODY, applying.kept_nowhere, method="post"),
    Row("student:profile_drop", STUDENT, applying.own_drop, applying.others_drop, method="post"),
)
# Rounds: whoever reads a call reads them; its officers run, publish and drop them.
ROUND = {"code": "r2026a"}
ALLOCATING = (
    Row("staff:call_form", STAFF, CALL, OTHERS_CALL),
    Row("staff:call_form_edit", OFFICERS, CALL, OTHERS_CALL),
    Row("staff:call_form_compare", STAFF, CALL, OTHERS_CALL),
    Row("staff:call_form_version", STAFF, {**CALL, "number": 1}, {**OTHERS_CALL, "number": 1}),
    Row("student:form_take", frozenset({"student"}), rows.own_draft, rows.others_draft, method="post"),
    Row("staff:call_rounds", STAFF, CALL, OTHERS_CALL),
    Row("staff:call_folder", STAFF, CALL, OTHERS_CALL),
    Row("staff:round", STAFF, ROUND, allocated.others_round),
    Row("staff:round_progress", STAFF, ROUND, allocated.others_round),
    Row("staff:round_folder", STAFF, ROUND, allocated.others_round),
    Row("staff:round_publish", OFFICERS, ROUND, allocated.others_round),
    Row("staff:round_drop", OFFICERS, ROUND, allocated.others_round, method="post"),
    Row("student:result", frozenset({"student"}), allocated.own_result, allocated.others_result),
)
# Applying: everybody who is signed in may; an application is its applicant's alone.
STUDENTS = frozenset({"student"})


def _of_draft(name: str, method: Literal["get", "post"] = "get", **more: str) -> Row:
    """A page of a draft."""
    return Row(
        f"student:{name}", STUDENTS, partial(rows.own_draft, **more), partial(rows.others_draft, **more), method=method
    )


APPLYING = (
    Row("student:home", SIGNED_IN),
    Row("student:begin", SIGNED_IN, CALL, OTHERS_CALL),
    *(_of_draft(name) for name in ("application", "about", "choices", "references", "check")),
    _of_draft("part", section="research"),
    _of_draft("part_save", "post", section="consent"),
    _of_draft("choices_save", "post"),
    _of_draft("document_add", question="cv"),
    *(_of_draft(f"document_{name}", "post", question="cv") for name in ("begin", "piece")),
    _of_draft("move", verb="withdraw"),
    Row("student:document", STUDENTS, rows.own_paper, rows.others_paper),
    Row("student:document_remove", STUDENTS, rows.own_paper, rows.others_paper, method="post"),
    Row("student:reference_remind", STUDENTS, rows.own_referee, rows.others_referee, method="post"),
    Row("student:reference_cancel", STUDENTS, rows.own_referee, rows.others_referee, method="post"),
    Row("student:receipt", STUDENTS, rows.own_receipt, rows.others_receipt),
    Row("student:contributors", STUDENTS, applying.own_gra, applying.others_gra),
    Row("student:contributor_ask", STUDENTS, applying.own_part, applying.others_part),
    Row("student:contributor_remind", STUDENTS, applying.own_author, applying.others_author, method="post"),
    Row("student:contributor_cancel", STUDENTS, applying.own_author, applying.others_author, method="post"),
    Row("student:receipt_copy", STUDENTS, applying.own_copy, rows.others_receipt),
    Row("student:copy_make", STUDENTS, rows.own_receipt, rows.others_receipt, method="post"),
    # A referee needs no account: the link of the mail is the key.
    Row("referee:reference", EVERYBODY, rows.asked_referee, {"token": "none"}),
    Row("referee:reference_save", EVERYBODY, rows.asked_referee, {"token": "none"}, method="post"),
    Row("referee:reference_decline", EVERYBODY, rows.asked_referee, {"token": "none"}),
    Row("referee:reference_mend", EVERYBODY, rows.asked_referee, {"token": "none"}, method="post"),
)
# Signatures: home universities and offices of hosts in their portal, co-funders in that of staff.
CO_FUNDERS = frozenset({"programme_officer", "finance_officer", "administrator"})
SIGNING = (
    Row("university:signatures", COORDINATORS | OFFICE),
    Row("university:signature", COORDINATORS, applying.home_signature, applying.others_home_signature),
    Row("staff:signatures", CO_FUNDERS),
    Row("staff:signature", CO_FUNDERS, applying.funder_signature, applying.others_funder_signature),
)
# Parts of applications, for whoever holds the link of a mail.
AUTHORS = (
    Row("referee:contribution", EVERYBODY, applying.author_link, {"token": "none"}),
    Row("referee:contribution_save", EVERYBODY, applying.author_link, {"token": "none"}, method="post"),
    Row("referee:contribution_decline", EVERYBODY, applying.author_link, {"token": "none"}),
    Row("referee:contribution_mend", EVERYBODY, applying.author_link, {"token": "none"}, method="post"),
)
# Applications as the officers of their calls handle them; what referees wrote is not for the money side.
CONFIDANTS = STAFF - {"finance_officer"}


def _of_handled(name: str, may: frozenset[str], method: Literal["get", "post"] = "get", **more: str) -> Row:
    """A page of an application that was handed in."""
    return Row(f"staff:{name}", may, partial(officers.own, **more), partial(officers.others, **more), method=method)


HANDLING = (
    Row("staff:applications", STAFF),
    Row("staff:applications_eligible", OFFICERS),
    Row("staff:messages", STAFF),
    Row("staff:message_new", OFFICERS),
    Row("staff:message", STAFF, officers.own_message, officers.others_message),
    Row("staff:message_edit", frozenset({"programme_officer"}), officers.own_unsent, officers.others_message),
    Row("staff:message_move", OFFICERS, officers.own_sending, officers.others_sending, method="post"),
    _of_handled("application", STAFF),
    _of_handled("application_side", STAFF, side="answers"),
    _of_handled("application_judge", OFFICERS, "post"),
    _of_handled("application_move", OFFICERS, verb="find-ineligible"),
    Row("staff:application_document", STAFF, officers.own_file, officers.others_file),
    Row("staff:application_document_judge", OFFICERS, officers.own_file, officers.others_file),
    Row("staff:application_reference", CONFIDANTS, officers.own_letter, officers.others_letter),
    Row("staff:application_letter", CONFIDANTS, officers.own_letter, officers.others_letter),
)
TABLE: tuple[Row, ...] = (
    *ALLOCATING,
    *HOUSE,
    *CATALOGUE,
    *HOST,
    *AGREEMENTS,
    *UNIVERSITY,
    *ENDORSEMENTS,
    *CALLS,
    *STAFF_PROJECTS,
    *REGISTER,
    *RECORD,
    *ACCOUNT,
    *APPLYING,
    *HANDLING,
    *PROFILE,
    *AUTHORS,
    *SIGNING,
)
# Pages of the sign-in library: they answer everybody without a fault; what they let whom do is tested over there.
LIBRARY = ("account_", "mfa_")
