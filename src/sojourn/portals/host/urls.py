"""Pages of this portal."""

from django.urls import path

from sojourn.portals.host.views import office, projects

app_name = "host"
urlpatterns = [
    # Own projects of professors
    path("projects/", projects.projects, name="projects"),
    path("projects/new/", projects.new, name="project_new"),
    path("projects/sponsors/", projects.sponsors, name="sponsors"),
    path("projects/<slug:code>/", projects.project, name="project"),
    path("projects/<slug:code>/edit/", projects.edit, name="project_edit"),
    path("projects/<slug:code>/save/", projects.save, name="project_save"),
    path("projects/<slug:code>/reuse/", projects.reuse, name="project_reuse"),
    path("projects/<slug:code>/move/<slug:verb>/", projects.move, name="project_move"),
    # The office of the host university
    path("office/projects/", office.projects, name="office_projects"),
    path("office/projects/confirm/", office.confirm, name="office_confirm"),
    path("office/projects/<slug:code>/", office.project, name="office_project"),
]
