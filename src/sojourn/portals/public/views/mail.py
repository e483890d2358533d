"""The outbox of a demonstration, where nothing leaves the machine."""

from django.conf import settings
from django.db.models import Q
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from sojourn.base.mail.models import OutboxMail
from sojourn.ui.answers import page_of
from sojourn.ui.deadlines import viewer_zone

SIZE = 20


@require_GET
@never_cache
def mails(request: HttpRequest) -> HttpResponse:
    """Every mail, newest first."""
    _demonstration_only()
    wanted = request.GET.get("q", "").strip()[:80]
    rows = OutboxMail.objects.filter(Q(address__icontains=wanted) | Q(subject__icontains=wanted))
    rows = rows.order_by("-created_at", "-pk")
    context = {"page": page_of(rows, request, SIZE), "zone": viewer_zone(request, "UTC")}
    return render(request, "public/mail/list.html", context)


@require_GET
@never_cache
def mail(request: HttpRequest, number: int) -> HttpResponse:
    """One mail as its reader sees it."""
    _demonstration_only()
    found = get_object_or_404(OutboxMail, pk=number)
    return render(request, "public/mail/mail.html", {"mail": found, "zone": viewer_zone(request, "UTC")})


def _demonstration_only() -> None:
    """Errors: Http404 outside a demonstration."""
    if not settings.DEMONSTRATION:
        raise Http404
