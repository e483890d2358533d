"""Pages of this portal."""

from django.urls import URLPattern, URLResolver

app_name = "university"
urlpatterns: list[URLPattern | URLResolver] = []
