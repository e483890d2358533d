from django.apps import AppConfig


class StaffPortalConfig(AppConfig):
    name = "sojourn.portals.staff"
    label = "staff_portal"
