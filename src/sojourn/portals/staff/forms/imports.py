"""Forms of catalogue imports: the file, and which heading is which column."""

from typing import Any

from django import forms

from sojourn.base.people.actor import Actor
from sojourn.stages.projects import queries
from sojourn.stages.projects.actions.importing import TARGETS
from sojourn.stages.projects.imports.keeping import FORMS, MOST_BYTES
from sojourn.stages.projects.imports.planning import IMPORT_COLUMNS
from sojourn.stages.projects.models import CatalogueImport
from sojourn.tables.catalogue.headings import match
from sojourn.tables.catalogue.lines import COLUMNS
from sojourn.ui.forms import CodesField, FileDropField, spoken


class UploadForm(forms.Form):
    """A catalogue, the call that it is for, and what its new projects begin as."""

    call = forms.ChoiceField(label=spoken("project-call"))
    file = FileDropField(
        label=spoken("import-file"),
        help_text=spoken("import-file-help"),
        allow_empty_file=True,
        most_bytes=MOST_BYTES,
        kinds=FORMS,
    )
    target = CodesField(
        TARGETS, "import-target", label=spoken("import-target"), widget=forms.RadioSelect, initial=TARGETS[0]
    )

    def __init__(self, *args: Any, actor: Actor, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.calls = {call.code: call for call in queries.calls_with_imports(actor)}
        field = self.fields["call"]
        assert isinstance(field, forms.ChoiceField)
        field.choices = [(code, call.title) for code, call in self.calls.items()]


class HeadingsForm(forms.Form):
    """For every column of a catalogue the heading of the file that it stands under."""

    def __init__(self, *args: Any, made: CatalogueImport, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        found = [(heading, heading) for heading in dict.fromkeys(made.report.get("found", ()))]
        # Where the file could not be read yet, what was guessed of its other headings must not get lost.
        columns = made.report.get("columns") or _guessed(list(made.report.get("found", ())))
        for name in IMPORT_COLUMNS:
            self.fields[name] = forms.ChoiceField(
                required=False,
                label=spoken(f"import-column-{name}"),
                choices=[("", spoken("import-no-column")), *found],
                initial=columns.get(name, ""),
            )

    @property
    def understood(self) -> list[str]:
        """The columns whose heading is known, by what the file was read with or by a guess."""
        return [name for name, field in self.fields.items() if field.initial]

    @property
    def mapping(self) -> dict[str, str]:
        """The heading of each column; an empty one leaves the column out."""
        return {name: str(self.cleaned_data[name]) for name in IMPORT_COLUMNS}


def _guessed(found: list[str]) -> dict[str, str]:
    """The heading of each column as the import reads them without anybody's help."""
    return {column: found[place] for column, place in match(found, {}, COLUMNS).places.items()}
