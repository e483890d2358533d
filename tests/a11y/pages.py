"""The pages that are looked at: by axe, at two widths, in both themes, in three languages, and for docs/screens.

A page of your own: one line. `role` and `at` say who opens it in the demonstration world (none: a visitor); `then`: the
link to follow from there, for pages whose address is made by the world. `is_key`: its picture is kept in docs/screens.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Page:
    """One page and who opens it."""

    name: str
    path: str
    role: str = ""
    at: str = ""
    then: str = ""
    is_key: bool = False


PAGES = (
    Page("front", "", is_key=True),
    Page("styleguide", "styleguide/", is_key=True),
    Page("styleguide-wrong", "styleguide/?wrong"),
    Page("demonstration", "demonstration/"),
    Page("catalogue", "projects/", is_key=True),
    Page("catalogue-search", "projects/?q=battery"),
    Page("project", "projects/", then="main h3 a, main h2 a", is_key=True),
    Page("wishes", "wishes/"),
    Page("sign-in", "account/login/"),
    Page("sign-up", "account/signup/"),
    Page("forgotten-password", "account/password/reset/"),
)
