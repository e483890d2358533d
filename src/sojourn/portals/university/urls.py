"""Pages of this portal."""

from django.urls import URLPattern, URLResolver, path

from sojourn.portals.university.views import agreements, applicants, endorsements, lists, signatures

app_name = "university"
urlpatterns: list[URLPattern | URLResolver] = [
    # Agreements
    path("agreements/", agreements.agreements, name="agreements"),
    path("agreements/<slug:code>/", agreements.agreement, name="agreement"),
    path("agreements/<slug:code>/amend/", agreements.amend, name="agreement_amend"),
    path("agreements/<slug:code>/versions/<int:number>/", agreements.version, name="agreement_version"),
    path("agreements/<slug:code>/versions/<int:number>/terms/", agreements.terms, name="agreement_terms"),
    path("agreements/<slug:code>/versions/<int:number>/move/<slug:verb>/", agreements.move, name="agreement_move"),
    path("agreements/<slug:code>/documents/<slug:file>/", agreements.document, name="agreement_document"),
    # Endorsements
    path("endorsements/", endorsements.endorsements, name="endorsements"),
    path("endorsements/applicants/", endorsements.applicants, name="applicants"),
    path("endorsements/applicants/<slug:code>/", applicants.applicant, name="applicant"),
    path("endorsements/applicants/<slug:code>/grade/", applicants.grade, name="applicant_grade"),
    path("endorsements/applicants/<slug:code>/decline/", applicants.decline, name="applicant_decline"),
    path("endorsements/applicants/<slug:code>/move/<slug:verb>/", applicants.move, name="applicant_move"),
    path(
        "endorsements/applicants/<slug:code>/documents/<slug:document>/",
        applicants.document,
        name="applicant_document",
    ),
    path("endorsements/calls/<slug:call>/<slug:home>/", endorsements.desk, name="endorsement"),
    # Signatures
    path("signatures/", signatures.signatures, name="signatures"),
    path("signatures/<slug:code>/<slug:step>/", signatures.signature, name="signature"),
    # Lists
    path("lists/<slug:place>/views/", lists.views, name="list_views"),
    path("lists/<slug:place>/views/<int:number>/", lists.view, name="list_view"),
    path("lists/<slug:place>/export/<slug:form>/", lists.export, name="list_export"),
]
