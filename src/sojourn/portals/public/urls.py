"""Pages that need no account."""

from django.urls import path

from sojourn.portals.public.views import catalogue, demonstration, wishes

app_name = "public"
urlpatterns = [
    # Catalogue and wish-list
    path("projects/", catalogue.catalogue, name="catalogue"),
    path("projects/<slug:code>/", catalogue.project, name="project"),
    path("projects/<slug:code>/keep/", wishes.keep, name="keep"),
    path("projects/<slug:code>/let-go/", wishes.let_go, name="let-go"),
    path("wishes/", wishes.wishes, name="wishes"),
    # Demonstration: nothing of it is there outside one.
    path("demonstration/", demonstration.demonstration, name="demonstration"),
    path("demonstration/enter/", demonstration.enter, name="enter"),
    path("demonstration/leave/", demonstration.leave, name="leave"),
    path("demonstration/clock/", demonstration.move_clock, name="clock"),
]
