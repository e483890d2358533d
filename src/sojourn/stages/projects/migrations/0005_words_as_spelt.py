"""The words of accepted projects as they are spelt, for what to offer where nothing is found."""

from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

from sojourn.stages.projects.search.spelling import LONGEST, SHORTEST, letters, texts_of, words_of

BATCH = 500


def fill(apps: StateApps, _editor: BaseDatabaseSchemaEditor) -> None:
    """Gather the words of the projects that are accepted already."""
    kept_word = apps.get_model("projects", "SearchWord")
    names = dict(apps.get_model("people", "Organisation").objects.values_list("pk", "names"))
    kept: set[str] = set()
    for project in apps.get_model("projects", "Project").objects.filter(state="accepted").iterator(BATCH):
        held = [name for key in (project.host_id, project.sponsor_id) for name in names.get(key, {}).values()]
        kept.update(letters(word) for word in words_of("\n".join((*texts_of(project), *held))))
    rows = [kept_word(word=word, backward=word[::-1]) for word in sorted(kept) if SHORTEST <= len(word) <= LONGEST]
    kept_word.objects.bulk_create(rows, BATCH)


class Migration(migrations.Migration):
    dependencies = [("projects", "0004_lists_of_officers")]

    operations = [
        migrations.CreateModel(
            name="SearchWord",
            fields=[
                ("word", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("backward", models.CharField(db_index=True, max_length=40)),
            ],
        ),
        migrations.RunPython(fill, migrations.RunPython.noop),
    ]
