"""Documents of an application: added, read again, taken away."""

from contextlib import AbstractContextManager, nullcontext

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from sojourn.base.files import pieces
from sojourn.base.files.keeping import Upload
from sojourn.base.files.serving import serve_file
from sojourn.base.people.actor import Actor
from sojourn.core.errors import Refused
from sojourn.core.forms.models import FileQuestion, Section
from sojourn.portals.student.forms.documents import DocumentForm
from sojourn.portals.student.views.applications import actor_of
from sojourn.stages.applications import actions, gates
from sojourn.stages.applications.facts import form_of
from sojourn.stages.applications.models import Application
from sojourn.ui.answers import answers_refusals, done, refusals_in
from sojourn.ui.questions import words_of
from sojourn.ui.words import sentences


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
    mark = request.POST.get("pieces", "")
    form = DocumentForm(asked, kind, request.POST or None, request.FILES or None, has_come=bool(mark))
    if request.method == "POST" and form.is_valid():
        with refusals_in(form, "file"), _sent(own, question, mark, form.cleaned_data["file"], actor) as upload:
            if upload is not None:
                actions.add_document(own, question, upload, language=form.cleaned_data["language"], by=actor)
            done(request, "document-done-add")
            return redirect("student:part", own.code, section.code)
    context = {
        "application": own,
        "section": section,
        "back": words_of(section.title),
        "form": form,
        "question": question,
    }
    return render(request, "student/document.html", context)


def _thing(application: Application, question: str) -> str:
    """What a file that comes in pieces is for."""
    return f"application:{application.code}:{question}"


def _sent(
    application: Application, question: str, mark: str, plain: Upload | None, actor: Actor
) -> AbstractContextManager[Upload | None]:
    """The file of the form, or the one that its mark names; None where that was taken before."""
    if not mark:
        return nullcontext(plain)
    return pieces.taken(pieces.sent_of(mark, _thing(application, question), actor.person))


@login_required
@require_POST
def begin(request: HttpRequest, code: str, question: str) -> HttpResponse:
    """Begin a file that is sent in pieces: its mark, unless its name or its size says that it will not do."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    _question(own, question)
    size = request.POST.get("size", "")
    size_said = int(size) if size.isascii() and size.isdigit() else 0
    try:
        sent = pieces.begin(request.POST.get("name", ""), size_said, _thing(own, question), actor.person)
    except Refused as refused:
        return _told(refused)
    return JsonResponse({"mark": sent.mark, "at": 0, "most": pieces.LARGEST_PIECE})


@login_required
@require_POST
def piece(request: HttpRequest, code: str, question: str) -> HttpResponse:
    """One piece, as the body; how much has come is the answer, also to a body without anything."""
    actor = actor_of(request)
    own = gates.access_own_application(actor, code)
    at = request.headers.get("X-At", "")
    try:
        sent = pieces.sent_of(request.headers.get("X-Pieces", ""), _thing(own, question), actor.person)
        come = pieces.add(sent, int(at) if at.isascii() and at.isdigit() else 0, request.body)
    except Refused as refused:
        return _told(refused)
    return JsonResponse({"at": come})


def _told(refused: Refused) -> JsonResponse:
    return JsonResponse({"refused": refused.reason, "said": " ".join(sentences(refused))}, status=409)


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
