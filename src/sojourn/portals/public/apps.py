from django.apps import AppConfig


class PublicPortalConfig(AppConfig):
    name = "sojourn.portals.public"
    label = "public_portal"

    def ready(self) -> None:
        """A wish-list follows its owner into the account."""
        from django.contrib.auth.signals import user_logged_in  # noqa: PLC0415  models are there only now

        from sojourn.portals.public.catalogue.kept import bring_along  # noqa: PLC0415  likewise

        user_logged_in.connect(bring_along, dispatch_uid="bring the wish-list along")
