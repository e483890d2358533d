"""Pages of this portal."""

from django.urls import path

from sojourn.portals.student.views import applications, handing_in, parts

app_name = "student"
urlpatterns = [
    path("", applications.home, name="home"),
    path("calls/<slug:code>/begin/", applications.begin, name="begin"),
    path("applications/<slug:code>/", applications.application, name="application"),
    path("applications/<slug:code>/about/", parts.about, name="about"),
    path("applications/<slug:code>/parts/<slug:section>/", parts.part, name="part"),
    path("applications/<slug:code>/parts/<slug:section>/save/", parts.save, name="part_save"),
    path("applications/<slug:code>/choices/", parts.choices, name="choices"),
    path("applications/<slug:code>/check/", handing_in.check, name="check"),
    path("applications/<slug:code>/receipts/<int:number>/", handing_in.receipt, name="receipt"),
    path("applications/<slug:code>/move/<slug:verb>/", handing_in.move, name="move"),
]
