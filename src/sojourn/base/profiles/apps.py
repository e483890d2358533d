"""What people say of themselves once, for every application."""

from django.apps import AppConfig


class ProfilesConfig(AppConfig):
    name = "sojourn.base.profiles"
    label = "profiles"

    def ready(self) -> None:
        """Profiles follow their owner when two accounts become one."""
        from sojourn.base.people.actions.merging import DOUBLES  # noqa: PLC0415  models are there only now
        from sojourn.base.profiles.carrying import carry_profile, carry_study  # noqa: PLC0415  likewise
        from sojourn.base.profiles.models import Profile, Study  # noqa: PLC0415  likewise

        DOUBLES[Profile] = carry_profile
        DOUBLES[Study] = carry_study
