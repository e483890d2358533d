"""The small pictures of the house: 16 px, strokes of 1.75, drawn once and set into the page."""

from functools import lru_cache

from django.utils.safestring import SafeString, mark_safe

PATHS = {
    "tick": '<path d="M3 8.5l3.5 3.5L13.5 4.5"/>',
    "triangle": '<path d="M8 2.2L14.6 13.6H1.4z"/><path d="M8 6.6v3.2M8 11.6v.1"/>',
    "refused": '<circle cx="8" cy="8" r="6.1"/><path d="M5.9 5.9l4.2 4.2M10.1 5.9l-4.2 4.2"/>',
    "ring": '<circle cx="8" cy="8" r="6.1"/>',
    "half": (
        '<circle cx="8" cy="8" r="6.1"/><path d="M8 1.9a6.1 6.1 0 0 1 0 12.2z" fill="currentColor" stroke="none"/>'
    ),
    "lock": '<rect x="2.8" y="7" width="10.4" height="6.8" rx="1"/><path d="M5.2 7V5a2.8 2.8 0 0 1 5.6 0v2"/>',
    "cross": '<path d="M3.5 3.5l9 9M12.5 3.5l-9 9"/>',
    "plus": '<path d="M8 2.8v10.4M2.8 8h10.4"/>',
    "minus": '<path d="M2.8 8h10.4"/>',
    "up": '<path d="M8 13.2V2.8M3.6 7.2L8 2.8l4.4 4.4"/>',
    "down": '<path d="M8 2.8v10.4M3.6 8.8L8 13.2l4.4-4.4"/>',
    "left": '<path d="M13.2 8H2.8M7.2 3.6L2.8 8l4.4 4.4"/>',
    "right": '<path d="M2.8 8h10.4M8.8 3.6L13.2 8l-4.4 4.4"/>',
    "chevron": '<path d="M3.5 6l4.5 4.5L12.5 6"/>',
    "chevron-up": '<path d="M3.5 10L8 5.5l4.5 4.5"/>',
    "search": '<circle cx="7" cy="7" r="4.6"/><path d="M10.5 10.5l3.6 3.6"/>',
    "grip": '<path d="M2.5 5h11M2.5 8h11M2.5 11h11" stroke-width="1.25"/>',
    "bookmark": '<path d="M4 2.4h8v11.2L8 10.4l-4 3.2z"/>',
    "bookmarked": '<path d="M4 2.4h8v11.2L8 10.4l-4 3.2z" fill="currentColor"/>',
    "person": '<circle cx="8" cy="5.2" r="2.9"/><path d="M2.4 14a5.6 5.6 0 0 1 11.2 0"/>',
    "people": (
        '<circle cx="6" cy="5.4" r="2.5"/>'
        '<path d="M1.2 13.6a4.8 4.8 0 0 1 9.6 0M10.6 3.2a2.5 2.5 0 0 1 0 4.4M12.4 9.6a4.8 4.8 0 0 1 2.4 4"/>'
    ),
    "building": (
        '<path d="M2.6 13.8V4.4L8 2l5.4 2.4v9.4M1.4 13.8h13.2M6.4 13.8v-3h3.2v3M5.4 6.6v.2M8 6.6v.2M10.6 6.6v.2"/>'
    ),
    "file": '<path d="M3.4 1.8h6l3.4 3.4v9H3.4zM9.2 1.8v3.6h3.6"/>',
    "calendar": '<rect x="2" y="3.2" width="12" height="10.8" rx="1"/><path d="M2 6.8h12M5.2 1.6v3M10.8 1.6v3"/>',
    "clock": '<circle cx="8" cy="8" r="6.1"/><path d="M8 4.4V8l2.4 1.6"/>',
    "download": '<path d="M8 2.2v8M4.6 7L8 10.4 11.4 7M2.6 13.6h10.8"/>',
    "upload": '<path d="M8 10.4v-8M4.6 5.6L8 2.2l3.4 3.4M2.6 13.6h10.8"/>',
    "pencil": '<path d="M2.6 13.4l.7-3.2 7.6-7.6 2.5 2.5-7.6 7.6z"/>',
    "copy": '<rect x="5.2" y="5.2" width="8.6" height="8.6" rx="1"/><path d="M10.8 5.2V2.2H2.2v8.6h3"/>',
    "undo": '<path d="M5.4 3L2.2 6.2l3.2 3.2M2.4 6.2h7a4 4 0 0 1 0 8H6"/>',
    "columns": '<rect x="2" y="2.6" width="12" height="10.8" rx="1"/><path d="M6 2.6v10.8M10 2.6v10.8"/>',
    "filter": '<path d="M1.8 4h12.4M4.2 8h7.6M6.6 12h2.8"/>',
    "info": '<circle cx="8" cy="8" r="6.1"/><path d="M8 7.4v3.6M8 5v.1"/>',
    "key": '<circle cx="5" cy="11" r="2.9"/><path d="M7.2 8.8l6.2-6.2M11 5l2 2"/>',
    "shield": '<path d="M8 1.8l5.4 2v4.4c0 3-2.2 5-5.4 6-3.2-1-5.4-3-5.4-6V3.8z"/>',
    "mail": '<rect x="1.8" y="3.2" width="12.4" height="9.6" rx="1"/><path d="M2 4.4l6 4.4 6-4.4"/>',
    "globe": '<circle cx="8" cy="8" r="6.1"/><path d="M2 8h12M8 1.9c-4.4 4-4.4 8.2 0 12.2 4.4-4 4.4-8.2 0-12.2z"/>',
    "sun": (
        '<circle cx="8" cy="8" r="2.9"/>'
        '<path d="M8 1v1.4M8 13.6V15M1 8h1.4M13.6 8H15M3 3l1 1M12 12l1 1M13 3l-1 1M4 12l-1 1"/>'
    ),
    "moon": '<path d="M13.8 9.6A6.1 6.1 0 0 1 6.4 2.2a6.1 6.1 0 1 0 7.4 7.4z"/>',
    "screen": '<rect x="1.8" y="2.6" width="12.4" height="8.8" rx="1"/><path d="M5.4 14h5.2M8 11.4V14"/>',
    "out": '<path d="M9.6 2.4H3v11.2h6.6M6.6 8h7.6M11.2 5l3 3-3 3"/>',
    "swap": '<path d="M2.2 5.4h11M10.4 2.6l2.8 2.8M13.8 10.6h-11M5.6 13.4l-2.8-2.8"/>',
    "print": '<path d="M4.2 5.6V2h7.6v3.6M4.2 11.6H2V5.6h12v6h-2.2"/><rect x="4.2" y="9.4" width="7.6" height="4.6"/>',
    "link": (
        '<path d="M6.6 9.4a2.7 2.7 0 0 0 3.8 0l2.6-2.6a2.7 2.7 0 0 0-3.8-3.8l-.9.9M9.4 6.6a2.7 2.7'
        ' 0 0 0-3.8 0L3 9.2A2.7 2.7 0 0 0 6.800 13l.9-.9"/>'
    ),
    "dots": '<path d="M3 8v.1M8 8v.1M13 8v.1" stroke-width="2.5"/>',
    "play": '<path d="M4.4 2.6l8.6 5.4-8.6 5.4z"/>',
    "pause": '<path d="M5 2.8v10.4M11 2.8v10.4"/>',
}


@lru_cache(maxsize=256)
def drawn(name: str, size: int = 16) -> SafeString:
    """The SVG of an icon. It says nothing to a screen reader: a word stands beside it.

    Errors: KeyError for an unknown name.
    """
    return mark_safe(  # noqa: S308  every part of it stands in this file
        f'<svg class="icon" width="{size}" height="{size}" viewBox="0 0 16 16" fill="none" stroke="currentColor"'
        ' stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">'
        f"{PATHS[name]}</svg>"
    )
