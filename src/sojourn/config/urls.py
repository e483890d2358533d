"""Every page: in the language of its address, /ko/…, /en/…, /fr/…."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from sojourn.portals.public.views import front

urlpatterns = [
    *i18n_patterns(
        path("", include("sojourn.ui.urls")),
        path("account/", include("allauth.urls")),
        path("staff/", include("sojourn.portals.staff.urls")),
        path("host/", include("sojourn.portals.host.urls")),
        path("university/", include("sojourn.portals.university.urls")),
        path("student/", include("sojourn.portals.student.urls")),
        path("reference/", include("sojourn.portals.referee.urls")),
        path("", front.home, name="home"),
        path("", include("sojourn.portals.public.urls")),
    ),
]
