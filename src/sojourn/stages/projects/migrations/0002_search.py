"""The rows of the search, and the index of their words: FTS5 on SQLite, tsvector with GIN on PostgreSQL.

Both follow the rows by themselves: triggers there, generated columns here. The words come folded and parted from
`search.tokens`, so that neither database's own idea of a word matters: `ascii` parts at spaces, `simple` changes nothing.
A later migration that alters the table on SQLite makes it anew, and must add the triggers again.
"""

import django.db.models.deletion
from django.db import migrations, models
from django.db.backends.base.schema import BaseDatabaseSchemaEditor
from django.db.migrations.state import StateApps

SQLITE = (
    """CREATE VIRTUAL TABLE projects_words USING fts5(
        title_words, text_words, content='projects_searchrow', content_rowid='project_id',
        tokenize='ascii', prefix='2 3')""",
    """CREATE TRIGGER projects_words_added AFTER INSERT ON projects_searchrow BEGIN
        INSERT INTO projects_words(rowid, title_words, text_words)
        VALUES (new.project_id, new.title_words, new.text_words); END""",
    """CREATE TRIGGER projects_words_gone AFTER DELETE ON projects_searchrow BEGIN
        INSERT INTO projects_words(projects_words, rowid, title_words, text_words)
        VALUES ('delete', old.project_id, old.title_words, old.text_words);
        UPDATE projects_searchstate SET epoch = epoch + 1; END""",
    """CREATE TRIGGER projects_words_changed AFTER UPDATE OF title_words, text_words ON projects_searchrow
        WHEN old.title_words <> new.title_words OR old.text_words <> new.text_words BEGIN
        INSERT INTO projects_words(projects_words, rowid, title_words, text_words)
        VALUES ('delete', old.project_id, old.title_words, old.text_words);
        INSERT INTO projects_words(rowid, title_words, text_words)
        VALUES (new.project_id, new.title_words, new.text_words); END""",
)
SQLITE_BACK = (
    "DROP TRIGGER IF EXISTS projects_words_changed",
    "DROP TRIGGER IF EXISTS projects_words_gone",
    "DROP TRIGGER IF EXISTS projects_words_added",
    "DROP TABLE IF EXISTS projects_words",
)
POSTGRES = (
    # Words that stand side by side, as numbers: a phrase is then looked up and not read out of thousands of texts.
    """CREATE FUNCTION projects_pairs(words text) RETURNS integer[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
        $$ SELECT coalesce(array_agg(DISTINCT hashtext(pair)), '{}') FROM (
            SELECT word || ' ' || lead(word) OVER (ORDER BY place) AS pair
            FROM unnest(string_to_array(words, ' ')) WITH ORDINALITY AS listed(word, place)) AS pairs
        WHERE pair IS NOT NULL $$""",
    """ALTER TABLE projects_searchrow
        ADD COLUMN title_vector tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, title_words)) STORED,
        ADD COLUMN vector tsvector GENERATED ALWAYS AS (
            setweight(to_tsvector('simple'::regconfig, title_words), 'A') ||
            setweight(to_tsvector('simple'::regconfig, text_words), 'D')) STORED,
        ADD COLUMN pairs integer[] GENERATED ALWAYS AS (
            projects_pairs(title_words) || projects_pairs(text_words)) STORED""",
    # The words lie outside the row, which stays so narrow that reading thousands of keys reads few pages.
    "ALTER TABLE projects_searchrow SET (toast_tuple_target = 128)",
    "CREATE INDEX projects_title_words ON projects_searchrow USING gin (title_vector)",
    "CREATE INDEX projects_words ON projects_searchrow USING gin (vector)",
    "CREATE INDEX projects_pairs ON projects_searchrow USING gin (pairs)",
    # The planner takes reading all rows for cheap, because it does not count the words that lie outside of them.
    """CREATE FUNCTION projects_with_words(question text) RETURNS text LANGUAGE sql STABLE SET enable_seqscan = off AS
        $$ SELECT string_agg(project_id::text, ',') FROM projects_searchrow
        WHERE vector @@ to_tsquery('simple', question) $$""",
    """CREATE FUNCTION projects_with_title(question text) RETURNS text LANGUAGE sql STABLE SET enable_seqscan = off AS
        $$ SELECT string_agg(project_id::text, ',') FROM projects_searchrow
        WHERE title_vector @@ to_tsquery('simple', question) $$""",
    """CREATE FUNCTION projects_with_phrase(words text) RETURNS text LANGUAGE sql STABLE SET enable_seqscan = off AS
        $$ SELECT string_agg(project_id::text, ',') FROM projects_searchrow WHERE pairs @> projects_pairs(words) $$""",
    """CREATE FUNCTION projects_words_gone() RETURNS trigger LANGUAGE plpgsql AS
        $$ BEGIN UPDATE projects_searchstate SET epoch = epoch + 1; RETURN NULL; END $$""",
    """CREATE TRIGGER projects_words_gone AFTER DELETE ON projects_searchrow
        FOR EACH STATEMENT EXECUTE FUNCTION projects_words_gone()""",
)
POSTGRES_BACK = (
    "DROP TRIGGER IF EXISTS projects_words_gone ON projects_searchrow",
    "DROP FUNCTION IF EXISTS projects_words_gone()",
    """ALTER TABLE projects_searchrow DROP COLUMN IF EXISTS vector, DROP COLUMN IF EXISTS title_vector,
        DROP COLUMN IF EXISTS pairs""",
    "DROP FUNCTION IF EXISTS projects_with_words(text), projects_with_title(text), projects_with_phrase(text)",
    "DROP FUNCTION IF EXISTS projects_pairs(text)",
)


def add(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Make the index of words."""
    for statement in POSTGRES if editor.connection.vendor == "postgresql" else SQLITE:
        editor.execute(statement, params=None)


def remove(_apps: StateApps, editor: BaseDatabaseSchemaEditor) -> None:
    """Take it away again."""
    for statement in POSTGRES_BACK if editor.connection.vendor == "postgresql" else SQLITE_BACK:
        editor.execute(statement, params=None)


class Migration(migrations.Migration):
    dependencies = [("projects", "0001_initial")]

    operations = [
        migrations.CreateModel(
            name="SearchState",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("epoch", models.BigIntegerField()),
                ("version", models.BigIntegerField()),
            ],
        ),
        migrations.CreateModel(
            name="SearchRow",
            fields=[
                (
                    "project",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="search_row",
                        serialize=False,
                        to="projects.project",
                    ),
                ),
                ("version", models.BigIntegerField(db_index=True)),
                ("is_accepted", models.BooleanField(default=False)),
                ("call_ref", models.BigIntegerField()),
                ("host_ref", models.BigIntegerField()),
                ("hub_ref", models.BigIntegerField(default=0)),
                ("province", models.CharField(blank=True, max_length=60)),
                ("track", models.CharField(blank=True, max_length=40)),
                ("work_language", models.CharField(blank=True, max_length=6)),
                ("weeks", models.PositiveSmallIntegerField(default=0)),
                ("start_on", models.DateField(blank=True, null=True)),
                ("seats_left", models.PositiveSmallIntegerField(default=0)),
                ("sort_en", models.CharField(blank=True, max_length=40)),
                ("sort_ko", models.CharField(blank=True, max_length=40)),
                ("sort_fr", models.CharField(blank=True, max_length=40)),
                ("title_words", models.TextField(blank=True)),
                ("text_words", models.TextField(blank=True)),
            ],
        ),
        migrations.RunPython(add, remove),
    ]
