"""Pages of this portal: whoever holds the link of a mail may open them."""

from django.urls import path

from sojourn.portals.referee.views import contributions, references

app_name = "referee"
urlpatterns = [
    path("parts/<slug:token>/", contributions.contribution, name="contribution"),
    path("parts/<slug:token>/save/", contributions.save, name="contribution_save"),
    path("parts/<slug:token>/decline/", contributions.decline, name="contribution_decline"),
    path("parts/<slug:token>/mend/", contributions.mend, name="contribution_mend"),
    path("<slug:token>/", references.reference, name="reference"),
    path("<slug:token>/save/", references.save, name="reference_save"),
    path("<slug:token>/decline/", references.decline, name="reference_decline"),
    path("<slug:token>/mend/", references.mend, name="reference_mend"),
]
