from django.apps import AppConfig


class ProjectsConfig(AppConfig):
    name = "sojourn.stages.projects"
    label = "projects"

    def ready(self) -> None:
        """Make known what goes on behind the pages."""
        from sojourn.base.jobs import work  # noqa: PLC0415  models are there only now
        from sojourn.base.people.changes import FOLLOWERS  # noqa: PLC0415  likewise
        from sojourn.stages.projects.actions import importing  # noqa: PLC0415  likewise
        from sojourn.stages.projects.actions.telling import follow_organisations  # noqa: PLC0415  likewise
        from sojourn.stages.projects.search.indexing import rebuild_work  # noqa: PLC0415  likewise

        work.register("index-projects", rebuild_work)
        work.register(importing.READ, importing.read_work)
        work.register(importing.APPLY, importing.apply_work)
        work.register(importing.UNDO, importing.undo_work)
        FOLLOWERS.append(follow_organisations)
