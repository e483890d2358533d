"""Documents of an application: added, read again, taken away."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.files.serving import serve_file
from sojourn.core.forms.models import FileQuestion, Section
from sojourn.portals.student.forms.documents import DocumentForm
from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import actions, gates
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application
from sojourn.ui.answers import answers_refusals, done, refusals_in
from sojourn.ui.questions import words_of


def _question(application: Application, code: str) -> tuple[Section, FileQuestion]:
    for section in form_of(application.form).sections:
        for question in section.questions:
            if isinstance(question, FileQuestion) and question.code == code:
                return section, question
    raise Http404


@login_required
def add(request: HttpRequest, code: str, question: str) -> HttpResponse:
    """One more file: what is wrong with it is told beside it, and how to mend it."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    section, asked = _question(own, question)
    kind = next((each for each in form_of(own.form).documents if each.code == asked.document), None)
    form = DocumentForm(asked, kind, request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "file"):
            data = form.cleaned_data
            actions.add_document(own, question, data["file"], language=data["language"], by=actor)
            done(request, "document-done-add")
            return redirect("student:part", own.code, section.code)
    context = {"application": own, "section": section, "back": words_of(section.title), "form": form}
    return render(request, "student/document.html", context)


@login_required
def document(request: HttpRequest, code: str, document: str) -> FileResponse:
    """A document of one's own, as a download."""
    own = gates.access_own_application(actor_of(request), code)
    return serve_file(gates.access_own_document(own, document).file)


@login_required
@require_POST
@answers_refusals
def remove(request: HttpRequest, code: str, document: str) -> HttpResponse:
    """Take a document away from a draft."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    found = gates.access_own_document(own, document)
    section, _ = _question(own, found.question)
    actions.remove_document(found, by=actor)
    done(request, "document-done-remove")
    return redirect("student:part", own.code, section.code)
