"""Pages of the house itself."""

from django.urls import path

from sojourn.ui import views

urlpatterns = [path("theme/", views.theme, name="theme")]
