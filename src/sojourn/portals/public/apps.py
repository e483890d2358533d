from django.apps import AppConfig


class PublicPortalConfig(AppConfig):
    name = "sojourn.portals.public"
    label = "public_portal"
