from django.apps import AppConfig


class MailConfig(AppConfig):
    name = "sojourn.base.mail"
    label = "mail"
