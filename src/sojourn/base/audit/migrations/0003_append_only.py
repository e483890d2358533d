"""The database itself refuses to change or delete what is on record."""

from django.db import migrations
from django.db.backends.base.schema import BaseDatabaseSchemaEditor

TABLES = ("audit_event", "audit_seal", "audit_sealedhead")
WORDS = "the record is append-only"
POSTGRESQL_FUNCTION = f"""
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '{WORDS}' USING ERRCODE = 'integrity_constraint_violation'; END $$
"""
# "INSERT OR REPLACE" deletes without the trigger of deleting: such a row must not be there before.
SAME = {
    "audit_event": "id = NEW.id OR (object_kind = NEW.object_kind AND object_code = NEW.object_code"
    " AND number = NEW.number)",
    "audit_seal": "id = NEW.id",
    "audit_sealedhead": "id = NEW.id OR event_id = NEW.event_id",
}


def guard(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Set up the triggers."""
    if editor.connection.vendor == "postgresql":
        editor.execute(POSTGRESQL_FUNCTION)
    for table in TABLES:
        if editor.connection.vendor == "postgresql":
            editor.execute(
                f"CREATE TRIGGER {table}_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON {table}"
                " FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse()"
            )
            continue
        for verb in ("UPDATE", "DELETE"):
            editor.execute(
                f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table}"
                f" BEGIN SELECT RAISE(ABORT, '{WORDS}'); END"
            )
        editor.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table}"  # noqa: S608  names from above
            f" WHEN EXISTS (SELECT 1 FROM {table} WHERE {SAME[table]})"
            f" BEGIN SELECT RAISE(ABORT, '{WORDS}'); END"
        )


def unguard(_apps: object, editor: BaseDatabaseSchemaEditor) -> None:
    """Take them away."""
    for table in TABLES:
        if editor.connection.vendor == "postgresql":
            editor.execute(f"DROP TRIGGER {table}_append_only ON {table}")
            continue
        for name in ("update", "delete", "replace"):
            editor.execute(f"DROP TRIGGER {table}_no_{name}")
    if editor.connection.vendor == "postgresql":
        editor.execute("DROP FUNCTION audit_refuse()")


class Migration(migrations.Migration):
    dependencies = [("audit", "0002_sealed_heads")]

    operations = [migrations.RunPython(guard, unguard)]
