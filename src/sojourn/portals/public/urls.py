"""Pages that need no account."""

from django.urls import path

from sojourn.portals.public.views import front

urlpatterns = [path("", front.home, name="home")]
