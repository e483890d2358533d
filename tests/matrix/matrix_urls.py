"""The names of all URLs, as the portal knows them."""

from collections.abc import Iterator

from django.urls import URLPattern, URLResolver, get_resolver


def url_names() -> list[str]:
    """The names of all URLs with their namespaces, as often as they are there."""
    return list(_names(get_resolver()))


def _names(resolver: URLResolver, prefix: str = "") -> Iterator[str]:
    for pattern in resolver.url_patterns:
        if isinstance(pattern, URLResolver):
            yield from _names(pattern, f"{prefix}{pattern.namespace}:" if pattern.namespace else prefix)
        elif isinstance(pattern, URLPattern):
            yield f"{prefix}{pattern.name}"
