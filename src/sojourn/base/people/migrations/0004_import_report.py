from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("people", "0003_import_lines")]

    # Apart from what was moved out of it: PostgreSQL changes no table in a transaction that has written to it.
    operations = [migrations.RemoveField(model_name="organisationimport", name="report")]
