"""Pages of this portal."""

from django.urls import URLPattern, URLResolver, path

from sojourn.portals.staff.views import projects

app_name = "staff"
urlpatterns: list[URLPattern | URLResolver] = [
    # Projects: vetting
    path("projects/", projects.projects, name="projects"),
    path("projects/accept/", projects.accept, name="projects_accept"),
    path("projects/<slug:code>/", projects.project, name="project"),
]
