"""What lists of officers choose and sort by stands in the rows of the search too: every state, not only `accepted`.

Columns are added where they stand: on SQLite the framework would make the table anew, and lose the triggers of 0002.
"""

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from sojourn.stages.projects.search.tokens import fold

TEXT, NUMBER = "{} varchar({}) NOT NULL DEFAULT ''", "{} smallint NOT NULL DEFAULT 0"
COLUMNS = (TEXT.format("state", 14), NUMBER.format("seats"), TEXT.format("sort_supervisor", 40))


def added(column: str) -> migrations.RunSQL:
    """A column that has a value in every row from the beginning."""
    return migrations.RunSQL(
        f"ALTER TABLE projects_searchrow ADD COLUMN {column}",
        f"ALTER TABLE projects_searchrow DROP COLUMN {column.split(maxsplit=1)[0]}",
    )


def fill(apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Copy from the projects what the new columns hold."""
    names = apps.get_model("projects", "Project").objects.values_list("pk", "supervisor_name")
    with editor.connection.cursor() as cursor:
        copied = ", ".join(
            f"{name} = (SELECT {name} FROM projects_project WHERE id = project_id)"  # noqa: S608  fixed names
            for name in ("state", "seats", "submitted_at")
        )
        cursor.execute(f"UPDATE projects_searchrow SET {copied}")  # noqa: S608  likewise
        cursor.executemany(
            "UPDATE projects_searchrow SET sort_supervisor = %s WHERE project_id = %s",
            [(fold(name).replace("\0", "")[:40], key) for key, name in names.iterator()],
        )


class Migration(migrations.Migration):
    dependencies = [("projects", "0003_draft_page")]

    operations = [
        migrations.SeparateDatabaseAndState(
            [added(column) for column in COLUMNS],
            [
                migrations.AddField("searchrow", "state", models.CharField(blank=True, max_length=14)),
                migrations.AddField("searchrow", "seats", models.PositiveSmallIntegerField(default=0)),
                migrations.AddField("searchrow", "sort_supervisor", models.CharField(blank=True, max_length=40)),
            ],
        ),
        migrations.AddField("searchrow", "submitted_at", models.DateTimeField(blank=True, null=True)),
        migrations.RunPython(fill, migrations.RunPython.noop),
        migrations.RemoveField("searchrow", "is_accepted"),
    ]
