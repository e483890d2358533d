"""Pages of this portal."""

from django.urls import URLPattern, URLResolver, path

from sojourn.portals.staff.views import (
    agreement_parts,
    agreements,
    audit,
    call_moves,
    calls,
    home,
    imports,
    jobs,
    lists,
    organisation_imports,
    organisations,
    people,
    people_merging,
    programmes,
    projects,
    projects_together,
    twins,
)

app_name = "staff"
urlpatterns: list[URLPattern | URLResolver] = [
    path("", home.home, name="home"),
    # Agreements
    path("agreements/", agreements.agreements, name="agreements"),
    path("agreements/new/", agreements.new, name="agreement_new"),
    path("agreements/<slug:code>/", agreements.agreement, name="agreement"),
    path("agreements/<slug:code>/title/", agreements.rename, name="agreement_title"),
    path("agreements/<slug:code>/amend/", agreements.amend, name="agreement_amend"),
    path("agreements/<slug:code>/end/", agreements.end, name="agreement_end"),
    path("agreements/<slug:code>/versions/<int:number>/", agreements.version, name="agreement_version"),
    path("agreements/<slug:code>/versions/<int:number>/terms/", agreements.terms, name="agreement_terms"),
    path("agreements/<slug:code>/versions/<int:number>/move/<slug:verb>/", agreements.move, name="agreement_move"),
    path("agreements/<slug:code>/parties/", agreement_parts.parties, name="agreement_parties"),
    path("agreements/<slug:code>/parties/<slug:organisation>/", agreement_parts.party, name="agreement_party"),
    path(
        "agreements/<slug:code>/parties/<slug:organisation>/remove/",
        agreement_parts.remove_party,
        name="agreement_party_remove",
    ),
    path("agreements/<slug:code>/events/new/", agreement_parts.new_event, name="agreement_event_new"),
    path("agreements/<slug:code>/events/<slug:event>/", agreement_parts.event, name="agreement_event"),
    path("agreements/<slug:code>/documents/new/", agreement_parts.new_document, name="agreement_document_new"),
    path("agreements/<slug:code>/documents/<slug:file>/", agreement_parts.document, name="agreement_document"),
    path(
        "agreements/<slug:code>/documents/<slug:file>/title/",
        agreement_parts.document_title,
        name="agreement_document_title",
    ),
    # Programmes
    path("programmes/", programmes.programmes, name="programmes"),
    path("programmes/new/", programmes.new, name="programme_new"),
    path("programmes/<slug:code>/", programmes.programme, name="programme"),
    path("programmes/<slug:code>/edit/", programmes.edit, name="programme_edit"),
    path("programmes/<slug:code>/draft/", programmes.draft, name="programme_draft"),
    path("programmes/<slug:code>/compare/", programmes.compare, name="programme_compare"),
    path("programmes/<slug:code>/versions/<int:number>/", programmes.version, name="programme_version"),
    path("programmes/<slug:code>/versions/<int:number>/try/", programmes.try_rules, name="programme_try"),
    # Calls
    path("calls/", calls.calls, name="calls"),
    path("calls/new/", calls.new, name="call_new"),
    path("calls/<slug:code>/", calls.call, name="call"),
    path("calls/<slug:code>/edit/", calls.edit, name="call_edit"),
    path("calls/<slug:code>/windows/", calls.windows, name="call_windows"),
    path("calls/<slug:code>/publish/", call_moves.publish, name="call_publish"),
    path("calls/<slug:code>/suspend/", call_moves.suspend, name="call_suspend"),
    path("calls/<slug:code>/resume/", call_moves.resume, name="call_resume"),
    path("calls/<slug:code>/close/", call_moves.close, name="call_close"),
    path("calls/<slug:code>/extend/", call_moves.extend, name="call_extend"),
    path("calls/<slug:code>/copy/", call_moves.copy, name="call_copy"),
    # Lists: saved views, files
    path("lists/files/<slug:code>/", lists.file, name="list_file"),
    path("lists/<slug:place>/views/", lists.views, name="list_views"),
    path("lists/<slug:place>/views/<int:number>/", lists.view, name="list_view"),
    path("lists/<slug:place>/export/<slug:form>/", lists.export, name="list_export"),
    # Projects: vetting
    path("projects/", projects.projects, name="projects"),
    path("projects/accept/", projects.accept, name="projects_accept"),
    path("projects/together/<slug:verb>/", projects_together.together, name="projects_together"),
    path("projects/<slug:code>/", projects.project, name="project"),
    # Catalogue imports
    path("imports/", imports.imports, name="imports"),
    path("imports/<slug:code>/", imports.one, name="import"),
    path("imports/<slug:code>/progress/", imports.progress, name="import_progress"),
    path("imports/<slug:code>/headings/", imports.match, name="import_headings"),
    path("imports/<slug:code>/apply/", imports.apply, name="import_apply"),
    path("imports/<slug:code>/undo/", imports.undo, name="import_undo"),
    path("imports/<slug:code>/report.xlsx", imports.report, name="import_report"),
    # Organisations
    path("organisations/", organisations.organisations, name="organisations"),
    path("organisations/new/", organisations.new_organisation, name="new_organisation"),
    path("organisations/twins/", twins.organisations, name="twin_organisations"),
    path("organisations/import/", organisation_imports.imports, name="organisation_imports"),
    path("organisations/import/<slug:code>/", organisation_imports.organisation_import, name="organisation_import"),
    path(
        "organisations/import/<slug:code>/apply/",
        organisation_imports.apply_import,
        name="apply_organisation_import",
    ),
    path(
        "organisations/import/<slug:code>/progress/",
        organisation_imports.progress,
        name="organisation_import_progress",
    ),
    path(
        "organisations/import/<slug:code>/report/<slug:form>/",
        organisation_imports.report,
        name="organisation_import_report",
    ),
    path("organisations/import/<slug:code>/look/", organisation_imports.look_again, name="look_at_organisation_import"),
    path("organisations/import/<slug:code>/undo/", organisation_imports.undo_import, name="undo_organisation_import"),
    path("organisations/<slug:code>/", organisations.organisation, name="organisation"),
    path("organisations/<slug:code>/apart/", twins.organisations_apart, name="organisations_apart"),
    path("organisations/<slug:code>/edit/", organisations.edit_organisation, name="edit_organisation"),
    path("organisations/<slug:code>/invite/", organisations.invite, name="invite"),
    path(
        "organisations/<slug:code>/invitations/<slug:invitation>/withdraw/",
        organisations.withdraw_invitation,
        name="withdraw_invitation",
    ),
    path("organisations/<slug:code>/contacts/", organisations.add_contact, name="add_contact"),
    path(
        "organisations/<slug:code>/contacts/<int:number>/remove/", organisations.remove_contact, name="remove_contact"
    ),
    path(
        "organisations/<slug:kept>/merge/<slug:gone>/", people_merging.merge_organisations, name="merge_organisations"
    ),
    # People
    path("people/", people.people, name="people"),
    path("people/twins/", twins.people, name="twins"),
    path("people/ways-back/", people.ways_back, name="ways_back"),
    path("people/ways-back/<slug:code>/", people.way_back, name="way_back"),
    path("people/<slug:code>/", people.person, name="person"),
    path("people/<slug:code>/apart/", twins.people_apart, name="people_apart"),
    path("people/<slug:code>/act/", people.act, name="act"),
    path("people/<slug:code>/roles/<int:number>/end/", people.end_role, name="end_role"),
    path("people/<slug:code>/roles/<int:number>/scope/", people.narrow_role, name="narrow_role"),
    path("people/<slug:kept>/merge/<slug:gone>/", people_merging.merge_people, name="merge_people"),
    # The record
    path("record/", audit.audit, name="audit"),
    path("record/check/", audit.audit_check, name="audit_check"),
    path("record/export.csv", audit.audit_export, name="audit_export"),
    path("record/<slug:kind>/<str:code>/", audit.audit_thing, name="audit_thing"),
    # Background work
    path("work/", jobs.jobs, name="jobs"),
    path("work/mail/<int:number>/again/", jobs.mail_again, name="mail_again"),
    path("work/<slug:code>/", jobs.job, name="job"),
    path("work/<slug:code>/part/", jobs.job_part, name="job_part"),
]
