from django.apps import AppConfig


class HostPortalConfig(AppConfig):
    name = "sojourn.portals.host"
    label = "host_portal"
