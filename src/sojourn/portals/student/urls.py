"""Pages of this portal."""

from django.urls import path

from sojourn.portals.student.views import (
    applications,
    contributors,
    documents,
    handing_in,
    newer_form,
    parts,
    profile,
    references,
    results,
    saving,
)

app_name = "student"
urlpatterns = [
    path("", applications.home, name="home"),
    # What is said once for every application
    path("profile/", profile.profile, name="profile"),
    path("profile/about/", profile.about, name="profile_about"),
    path("profile/studies/new/", profile.study, name="study_new"),
    path("profile/studies/<int:number>/", profile.study, name="study"),
    path("profile/tests/new/", profile.result, name="test_new"),
    path("profile/tests/<int:number>/", profile.result, name="test"),
    path("profile/documents/new/", profile.document, name="kept_new"),
    path("profile/documents/<int:number>/", profile.document, name="kept"),
    path("profile/documents/<int:number>/file/", profile.document_file, name="kept_file"),
    path("profile/<slug:part>/<int:number>/drop/", profile.drop, name="profile_drop"),
    path(
        "applications/<slug:code>/documents/<slug:question>/kept/<int:number>/", profile.take_over, name="document_kept"
    ),
    # Applications
    path("calls/<slug:code>/begin/", applications.begin, name="begin"),
    path("applications/<slug:code>/", applications.application, name="application"),
    path("applications/<slug:code>/about/", parts.about, name="about"),
    path("applications/<slug:code>/parts/<slug:section>/", parts.part, name="part"),
    path("applications/<slug:code>/parts/<slug:section>/save/", saving.save, name="part_save"),
    path("applications/<slug:code>/choices/", parts.choices, name="choices"),
    path("applications/<slug:code>/choices/save/", saving.save_choices, name="choices_save"),
    path("applications/<slug:code>/documents/<slug:question>/add/", documents.add, name="document_add"),
    path("applications/<slug:code>/documents/<slug:question>/begin/", documents.begin, name="document_begin"),
    path("applications/<slug:code>/documents/<slug:question>/piece/", documents.piece, name="document_piece"),
    path("applications/<slug:code>/documents/<slug:document>/", documents.document, name="document"),
    path("applications/<slug:code>/documents/<slug:document>/remove/", documents.remove, name="document_remove"),
    path("applications/<slug:code>/contributors/", contributors.contributors, name="contributors"),
    path("applications/<slug:code>/contributors/<slug:part>/ask/", contributors.ask, name="contributor_ask"),
    path(
        "applications/<slug:code>/contributors/<slug:contributor>/remind/",
        contributors.remind,
        name="contributor_remind",
    ),
    path(
        "applications/<slug:code>/contributors/<slug:contributor>/cancel/",
        contributors.cancel,
        name="contributor_cancel",
    ),
    path("applications/<slug:code>/references/", references.references, name="references"),
    path("applications/<slug:code>/references/<slug:reference>/remind/", references.remind, name="reference_remind"),
    path("applications/<slug:code>/references/<slug:reference>/cancel/", references.cancel, name="reference_cancel"),
    path("applications/<slug:code>/check/", handing_in.check, name="check"),
    path("applications/<slug:code>/receipts/<int:number>/", handing_in.receipt, name="receipt"),
    path("applications/<slug:code>/receipts/<int:number>/copy/", handing_in.receipt_copy, name="receipt_copy"),
    path("applications/<slug:code>/receipts/<int:number>/copy/make/", handing_in.receipt_copy_make, name="copy_make"),
    path("applications/<slug:code>/result/", results.result, name="result"),
    path("applications/<slug:code>/form/take/", newer_form.take, name="form_take"),
    path("applications/<slug:code>/move/<slug:verb>/", handing_in.move, name="move"),
]
