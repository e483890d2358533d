"""What people say of themselves once, for every application."""

from django.apps import AppConfig


class ProfilesConfig(AppConfig):
    name = "sojourn.base.profiles"
    label = "profiles"
