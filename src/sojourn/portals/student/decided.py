"""What officers decided on an application, and what the rules say of it, as its applicant reads it."""

from typing import Any

from django.http import HttpRequest

from sojourn.stages.applications import handled
from sojourn.stages.applications.models import Application
from sojourn.ui.call_times import said
from sojourn.ui.deadlines import viewer_zone
from sojourn.ui.self_check import answer_to

# Where the last decision stands above all: the applicant is to do something, or it is the end.
TOLD = frozenset({"returned", "ineligible", "appealed", "refused", "eligible"})


def decided_on(application: Application, request: HttpRequest) -> dict[str, Any]:
    """The last decision with its reason, the own appeal with its answer, the rules as they were run last.

    Who decided is not said: it was the office.
    """
    zone = viewer_zone(request, application.call.zone)
    is_told = application.state in TOLD
    decision = handled.decision_on(application) if is_told else None
    appealed = handled.appeal_of(application) if is_told else None
    row = handled.verdicts_last(application) if application.state in {"draft", "returned", "ineligible"} else None
    return {
        "decision": decision,
        "decision_at": said(decision.at, zone) if decision else "",
        "appeal": appealed,
        "may_appeal": application.state == "ineligible" and appealed is None,
        "verdicts": answer_to(handled.verdicts_of(row)).reasons if row else [],
        "verdicts_at": said(row.at, zone) if row else "",
    }
