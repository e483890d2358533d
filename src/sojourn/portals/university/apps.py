from django.apps import AppConfig


class UniversityPortalConfig(AppConfig):
    name = "sojourn.portals.university"
    label = "university_portal"
