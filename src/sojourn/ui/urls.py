"""Pages of the house itself."""

from django.urls import path

from sojourn.ui import styleguide, views

urlpatterns = [
    path("theme/", views.theme, name="theme"),
    path("styleguide/", styleguide.styleguide, name="styleguide"),
]
