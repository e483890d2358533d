from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("applications", "0002_speakers_and_results"),
    ]

    operations = [
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.UniqueConstraint(fields=("application", "question"), name="answer_once"),
        ),
        migrations.AddConstraint(
            model_name="callform",
            constraint=models.UniqueConstraint(fields=("call", "number"), name="call_form_once"),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(
                models.F("call"), models.F("state"), models.F("submitted_at"), name="application_call_state"
            ),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(models.F("home"), models.F("call"), models.F("state"), name="application_home_call"),
        ),
        migrations.AddIndex(
            model_name="application",
            index=models.Index(models.F("person"), models.F("call"), name="application_person_call"),
        ),
        migrations.AddConstraint(
            model_name="application",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "state__in",
                        (
                            "draft",
                            "submitted",
                            "returned",
                            "eligible",
                            "ineligible",
                            "appealed",
                            "refused",
                            "withdrawn",
                            "placed",
                            "unplaced",
                        ),
                    )
                ),
                name="application_state_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="application",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "withdrawn"), _negated=True),
                fields=("call", "person"),
                name="application_one_alive",
            ),
        ),
        migrations.AddConstraint(
            model_name="application",
            constraint=models.UniqueConstraint(
                condition=models.Q(("number", ""), _negated=True), fields=("number",), name="application_number_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.UniqueConstraint(fields=("application", "rank"), name="choice_rank_once"),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.UniqueConstraint(fields=("application", "project"), name="choice_project_once"),
        ),
        migrations.AddConstraint(
            model_name="contributor",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state__in", ("asked", "done"))),
                fields=("application", "part"),
                name="contributor_one_a_part",
            ),
        ),
        migrations.AddIndex(
            model_name="document",
            index=models.Index(models.F("application"), models.F("kind"), name="document_application_kind"),
        ),
        migrations.AddConstraint(
            model_name="earlieranswer",
            constraint=models.UniqueConstraint(fields=("answer", "version"), name="earlier_answer_once"),
        ),
        migrations.AddConstraint(
            model_name="homedesk",
            constraint=models.UniqueConstraint(fields=("call", "home"), name="home_desk_once"),
        ),
        migrations.AddConstraint(
            model_name="endorsement",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ("waiting", "endorsed", "declined"))), name="endorsement_state_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="endorsement",
            constraint=models.UniqueConstraint(
                condition=models.Q(("rank__isnull", False)), fields=("desk", "rank"), name="endorsement_rank_once"
            ),
        ),
        migrations.AddIndex(
            model_name="reference",
            index=models.Index(models.F("application"), models.F("state"), name="reference_application_state"),
        ),
        migrations.AddConstraint(
            model_name="reference",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ("asked", "received", "declined", "cancelled"))),
                name="reference_state_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.UniqueConstraint(fields=("call", "number"), name="round_once"),
        ),
        migrations.AddConstraint(
            model_name="round",
            constraint=models.UniqueConstraint(
                condition=models.Q(("state", "published")), fields=("call",), name="round_one_published"
            ),
        ),
        migrations.AddConstraint(
            model_name="result",
            constraint=models.UniqueConstraint(fields=("round", "application"), name="result_once"),
        ),
        migrations.AddIndex(
            model_name="signature",
            index=models.Index(
                models.F("organisation"), models.F("state"), models.F("due_at"), name="signature_waiting"
            ),
        ),
        migrations.AddConstraint(
            model_name="signature",
            constraint=models.CheckConstraint(
                condition=models.Q(("state__in", ("later", "asked", "signed", "refused"))), name="signature_state_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="signature",
            constraint=models.UniqueConstraint(fields=("application", "step", "organisation"), name="signature_once"),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.UniqueConstraint(fields=("application", "number"), name="submission_once"),
        ),
        migrations.AddConstraint(
            model_name="submission",
            constraint=models.UniqueConstraint(fields=("application", "key"), name="submission_key_once"),
        ),
    ]
