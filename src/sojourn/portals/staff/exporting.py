"""Lists as files: at once where they are short, else behind the pages, for whoever asked and nobody else."""

import io
from collections.abc import Mapping
from typing import Any

from django.core.files.base import ContentFile
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import override

from sojourn.base.files.keeping import keep
from sojourn.base.jobs import work
from sojourn.base.jobs.models import Job
from sojourn.base.people.actor import Actor
from sojourn.base.people.models import Person
from sojourn.portals.list_pages import file_name
from sojourn.portals.staff.lists import SOURCES
from sojourn.tables.export import csv_lines, xlsx_bytes
from sojourn.ui.lists import Source
from sojourn.ui.templatetags.saying import page_speaker

EXPORT = "export-list"
OWNER = "list"
MOST_BYTES = 200_000_000


def ask_export(source: Source[Any], query: str, form: str, *, by: Actor) -> Job:
    """Let a list be written into a file behind the pages, as its address says, in the language of the page."""
    arguments = {
        "place": source.place,
        "query": query,
        "form": form,
        "language": page_speaker().language,
        "person": by.person.pk,
        "acting": by.acting.pk if by.acting else None,
    }
    return work.ask(EXPORT, arguments, by=by, key=f"{by.person.code}:{source.place}:{form}"[:160])


def export_work(arguments: Mapping[str, Any], step: work.Step) -> Mapping[str, Any]:
    """Write a list into a file that its asker alone can fetch; the rights are those of the asker at this moment."""
    actor = Actor.of(Person.objects.get(pk=arguments["person"]), arguments["acting"])
    source, form = SOURCES[arguments["place"]], arguments["form"]
    source.gate(actor)
    with override(arguments["language"]):
        taken = source.taken(actor, QueryDict(arguments["query"]), step)
        if form == "xlsx":
            content = xlsx_bytes(taken.title, taken.heads, taken.rows)
        else:
            out = io.BytesIO()
            out.writelines(csv_lines(taken.heads, taken.rows, with_bom=form == "csv-bom"))
            content = out.getvalue()
        upload = ContentFile(content, file_name(source.place, form))
        file = keep(upload, (OWNER, actor.person.code), actor, most_bytes=MOST_BYTES)
        return {"link": reverse("staff:list_file", args=[file.code])}
