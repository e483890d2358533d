import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    dependencies = [
        ("calls", "0003_programme_drafts"),
        ("files", "0001_initial"),
        ("people", "0004_import_report"),
        ("projects", "0004_lists_of_officers"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Application",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=24, unique=True)),
                ("number", models.CharField(blank=True, max_length=40)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("draft", "draft"),
                            ("submitted", "submitted"),
                            ("returned", "returned"),
                            ("eligible", "eligible"),
                            ("ineligible", "ineligible"),
                            ("appealed", "appealed"),
                            ("refused", "refused"),
                            ("withdrawn", "withdrawn"),
                            ("placed", "placed"),
                            ("unplaced", "unplaced"),
                        ],
                        default="draft",
                        max_length=12,
                    ),
                ),
                ("track", models.CharField(blank=True, max_length=40)),
                ("prior_weeks", models.PositiveSmallIntegerField(blank=True, null=True)),
                ("prior_award_minor", models.PositiveBigIntegerField(blank=True, null=True)),
                (
                    "outcome",
                    models.CharField(
                        blank=True,
                        choices=[("met", "met"), ("not_met", "not_met"), ("cannot_tell", "cannot_tell")],
                        max_length=12,
                    ),
                ),
                ("percent", models.DecimalField(blank=True, decimal_places=3, max_digits=6, null=True)),
                ("choices_version", models.PositiveIntegerField(default=0)),
                ("choices_page", models.CharField(blank=True, max_length=24)),
                ("correction_until", models.DateTimeField(blank=True, null=True)),
                ("begun_at", models.DateTimeField()),
                ("changed_at", models.DateTimeField()),
                ("submitted_at", models.DateTimeField(blank=True, null=True)),
                (
                    "call",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="applications", to="calls.call"
                    ),
                ),
                (
                    "home",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="home_applications",
                        to="people.organisation",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="applications",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("-pk",),
            },
        ),
        migrations.CreateModel(
            name="Appeal",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("words", models.TextField()),
                ("at", models.DateTimeField()),
                (
                    "decision",
                    models.CharField(
                        blank=True, choices=[("granted", "granted"), ("refused", "refused")], max_length=8
                    ),
                ),
                ("reason", models.TextField(blank=True)),
                ("decided_at", models.DateTimeField(blank=True, null=True)),
                (
                    "decided_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="appeals",
                        to="applications.application",
                    ),
                ),
            ],
            options={
                "ordering": ("application", "-pk"),
            },
        ),
        migrations.CreateModel(
            name="Answer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("question", models.CharField(max_length=40)),
                ("value", models.JSONField(null=True)),
                ("version", models.PositiveIntegerField(default=1)),
                ("page", models.CharField(blank=True, max_length=24)),
                ("saved_at", models.DateTimeField()),
                (
                    "saved_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="answers",
                        to="applications.application",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="CallForm",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("number", models.PositiveSmallIntegerField()),
                ("text", models.TextField()),
                ("digest", models.CharField(max_length=64)),
                ("comment", models.CharField(blank=True, max_length=240)),
                ("made_at", models.DateTimeField()),
                (
                    "call",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="forms", to="calls.call"
                    ),
                ),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("call", "-number"),
            },
        ),
        migrations.AddField(
            model_name="application",
            name="form",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.PROTECT, related_name="applications", to="applications.callform"
            ),
        ),
        migrations.CreateModel(
            name="Choice",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("rank", models.PositiveSmallIntegerField()),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="choices",
                        to="applications.application",
                    ),
                ),
                (
                    "project",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="choices", to="projects.project"
                    ),
                ),
            ],
            options={
                "ordering": ("application", "rank"),
            },
        ),
        migrations.CreateModel(
            name="Contributor",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                (
                    "part",
                    models.CharField(
                        choices=[("home_supervisor", "home_supervisor"), ("host_supervisor", "host_supervisor")],
                        max_length=16,
                    ),
                ),
                ("code", models.SlugField(max_length=24, unique=True)),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("full_name", models.CharField(max_length=160)),
                ("email", models.EmailField(max_length=254)),
                ("language", models.CharField(default="en", max_length=2)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("asked", "asked"),
                            ("done", "done"),
                            ("declined", "declined"),
                            ("cancelled", "cancelled"),
                        ],
                        default="asked",
                        max_length=10,
                    ),
                ),
                ("asked_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(blank=True, null=True)),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="contributors",
                        to="applications.application",
                    ),
                ),
            ],
            options={
                "ordering": ("application", "pk"),
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("code", models.SlugField(max_length=24, unique=True)),
                ("kind", models.CharField(max_length=40)),
                ("question", models.CharField(blank=True, max_length=40)),
                ("language", models.CharField(blank=True, max_length=2)),
                (
                    "translation",
                    models.CharField(
                        blank=True,
                        choices=[("plain", "plain"), ("certified", "certified"), ("notarised", "notarised")],
                        max_length=10,
                    ),
                ),
                (
                    "state",
                    models.CharField(
                        choices=[("handed_in", "handed_in"), ("accepted", "accepted"), ("rejected", "rejected")],
                        default="handed_in",
                        max_length=10,
                    ),
                ),
                ("why", models.TextField(blank=True)),
                ("added_at", models.DateTimeField()),
                ("removed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "added_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "application",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="documents",
                        to="applications.application",
                    ),
                ),
                (
                    "file",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="files.storedfile"
                    ),
                ),
                (
                    "translates",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="translations",
                        to="applications.document",
                    ),
                ),
            ],
            options={
                "ordering": ("application", "pk"),
            },
        ),
        migrations.CreateModel(
            name="EarlierAnswer",
            fields=[
                ("id", models.BigAutoField(auto_created=True, primary_key=True, serialize=False, verbose_name="ID")),
                ("value", models.JSONField(null=True)),
                ("version", models.PositiveIntegerField()),
                ("page", models.CharField(blank=True, max_length=24)),
                ("saved_at", models.DateTimeField()),
                (
                    "answer",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE, related_name="earlier", to="applications.answer"
                    ),
                ),
                (
                    "saved_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ("answer", "-version"),
            },
        ),
    ]
