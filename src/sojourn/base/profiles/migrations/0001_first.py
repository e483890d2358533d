import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("files", "0001_initial"),
        ("people", "0004_import_report"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="KeptDocument",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("kind", models.CharField(max_length=40)),
                ("language", models.CharField(blank=True, max_length=2)),
                ("issued_on", models.DateField(blank=True, null=True)),
                ("valid_until", models.DateField(blank=True, null=True)),
                ("kept_at", models.DateTimeField()),
                (
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="files.storedfile"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="kept_documents",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("kind", "-kept_at", "pk"),
            },
        ),
        migrations.CreateModel(
            name="LanguageResult",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("test", models.CharField(max_length=60)),
                ("score", models.DecimalField(decimal_places=2, max_digits=7)),
                ("taken_on", models.DateField(blank=True, null=True)),
                ("expires_on", models.DateField(blank=True, null=True)),
                ("saved_at", models.DateTimeField()),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="language_results",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("test", "-taken_on", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Profile",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("citizenships", models.JSONField(blank=True, default=list)),
                ("languages", models.JSONField(blank=True, default=list)),
                ("birth_date", models.DateField(blank=True, null=True)),
                ("passport_expires", models.DateField(blank=True, null=True)),
                ("available_from", models.DateField(blank=True, null=True)),
                ("available_to", models.DateField(blank=True, null=True)),
                ("phone", models.CharField(blank=True, max_length=40)),
                ("version", models.PositiveIntegerField(default=0)),
                ("page", models.CharField(blank=True, max_length=24)),
                ("saved_at", models.DateTimeField()),
                (
                    "home",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="students_profiles",
                        to="people.organisation",
                    ),
                ),
                (
                    "person",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE, related_name="profile", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Study",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("is_current", models.BooleanField(default=True)),
                ("institution_name", models.CharField(blank=True, max_length=160)),
                ("country", models.CharField(blank=True, max_length=2)),
                (
                    "level",
                    models.CharField(
                        choices=[
                            ("bachelor", "bachelor"),
                            ("master", "master"),
                            ("doctorate", "doctorate"),
                            ("other", "other"),
                        ],
                        default="bachelor",
                        max_length=10,
                    ),
                ),
                ("field", models.CharField(blank=True, max_length=160)),
                ("began_on", models.DateField(blank=True, null=True)),
                ("degree_on", models.DateField(blank=True, null=True)),
                ("full_time", models.BooleanField(blank=True, null=True)),
                ("semesters_left", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("grade", models.DecimalField(blank=True, decimal_places=3, max_digits=7, null=True)),
                ("grade_scale", models.CharField(blank=True, max_length=20)),
                ("saved_at", models.DateTimeField()),
                (
                    "institution",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="studies",
                        to="people.organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="studies", to=settings.AUTH_USER_MODEL
                    ),
                ),
            ],
            options={
                "ordering": ("-is_current", "-degree_on", "pk"),
            },
        ),
    ]
