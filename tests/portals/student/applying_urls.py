"""Every page, and those of applying, which no menu leads to while they are being built."""

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from sojourn.config.urls import urlpatterns as house

urlpatterns = [
    *i18n_patterns(
        path("student/", include("sojourn.portals.student.urls")),
        path("reference/", include("sojourn.portals.referee.urls")),
    ),
    *house,
]
