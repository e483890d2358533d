from django.apps import AppConfig


class AgreementsConfig(AppConfig):
    name = "sojourn.stages.agreements"
    label = "agreements"
