"""Pages of this portal."""

from django.urls import URLPattern, URLResolver

app_name = "host"
urlpatterns: list[URLPattern | URLResolver] = []
