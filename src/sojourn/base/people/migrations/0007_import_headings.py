from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("people", "0006_short_name")]

    operations = [
        migrations.AddField(
            model_name="organisationimport",
            name="headings",
            field=models.JSONField(default=dict),
        ),
    ]
