"""Files that are sent beside the page: what the page says of their way, and answers that its script can read."""

from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from django.http import HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.template.loader import render_to_string
from django.urls import Resolver404, resolve, reverse
from django.utils.safestring import SafeString

SENT_BY_SCRIPT = "X-Upload"
SIGN_IN = "account_login"


class UploadAnswers:
    """Tells the script that sends a form with files where to go on, or that nobody is signed in any more.

    A browser would follow a redirect behind the script, and nobody would read the notices of the next page.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        answer = self.get_response(request)
        to = answer.headers.get("Location", "")
        if SENT_BY_SCRIPT not in request.headers or not to:
            return answer
        told: HttpResponse = JsonResponse({"away" if _asks_to_sign_in(to) else "to": to})
        told.cookies = answer.cookies
        return told


def _asks_to_sign_in(address: str) -> bool:
    try:
        return resolve(urlsplit(address).path).url_name == SIGN_IN
    except Resolver404:
        return False


def drawn_upload(**state: Any) -> SafeString:
    """What is said below a file: hidden until a script sends it. `name`, `count`, `percent`, `fault`, `may_stop`,
    `may_retry` show it in a state, as the style page does.
    """
    shown = {"percent": 0, "is_shown": bool(state), "sign_in": reverse(SIGN_IN), **state}
    return SafeString(render_to_string("ui/parts/upload.html", shown))
