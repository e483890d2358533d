"""Pages of referees, who come by a link and need no account."""

from django.apps import AppConfig


class RefereeConfig(AppConfig):
    name = "sojourn.portals.referee"
    label = "referee_portal"
