"""Pages of this portal."""

from django.urls import URLPattern, URLResolver, path

from sojourn.portals.university.views import agreements

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
]
