"""The few pages that belong to the house and to no portal."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from sojourn.ui.context import THEME_COOKIE, THEMES

A_YEAR = 60 * 60 * 24 * 365


@csrf_exempt  # the choice of light or dark harms nobody, and a page without a token can be kept by caches
@require_POST
def theme(request: HttpRequest) -> HttpResponse:
    """Keep whether somebody reads light on dark, in a cookie of this browser."""
    following = request.POST.get("next", "/")
    if not url_has_allowed_host_and_scheme(following, {request.get_host()}, require_https=request.is_secure()):
        following = "/"
    answer = HttpResponseRedirect(following)
    wanted = request.POST.get("theme", "")
    if wanted in THEMES:
        is_safe = request.is_secure()
        answer.set_cookie(THEME_COOKIE, wanted, max_age=A_YEAR, samesite="Lax", httponly=True, secure=is_safe)
    else:
        answer.delete_cookie(THEME_COOKIE)
    return answer
