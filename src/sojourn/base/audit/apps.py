from django.apps import AppConfig


class AuditConfig(AppConfig):
    name = "sojourn.base.audit"
    label = "audit"
