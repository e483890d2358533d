"""What a student hands in beside the words: documents, and who writes a reference."""

from typing import Any

from django import forms

from sojourn.base.files.checking import KINDS
from sojourn.core.forms.models import DocumentType, FileQuestion
from sojourn.texts.speak import LANGUAGES
from sojourn.ui.forms import FileDropField, named, spoken
from sojourn.ui.questions import words_of


class DocumentForm(forms.Form):
    """One file in answer to a question, with the language that it is in; `has_come`: in pieces, before the form."""

    use_required_attribute = False

    def __init__(
        self,
        question: FileQuestion,
        kind: DocumentType | None,
        data: Any = None,
        files: Any = None,
        *,
        has_come: bool = False,
    ) -> None:
        super().__init__(data, files)
        said = words_of(question.help) or (words_of(kind.help) if kind else "")
        label, kinds = words_of(question.label), tuple(KINDS)
        self.fields["file"] = FileDropField(label=label, help_text=said, kinds=kinds, required=not has_come)
        self.fields["language"] = forms.ChoiceField(
            required=False,
            label=spoken("document-language"),
            choices=[("", spoken("document-language-other")), *named(LANGUAGES, "document-language")],
        )


class ContributorForm(forms.Form):
    """Who is asked for a part of the form."""

    use_required_attribute = False

    full_name = forms.CharField(max_length=160, label=spoken("part-name"))
    email = forms.EmailField(label=spoken("referee-email"), help_text=spoken("referee-email-help"))
    language = forms.ChoiceField(label=spoken("referee-language"), choices=named(LANGUAGES, "document-language"))


class RefereeForm(forms.Form):
    """Who is asked for a reference."""

    use_required_attribute = False

    full_name = forms.CharField(max_length=160, label=spoken("referee-name"))
    email = forms.EmailField(label=spoken("referee-email"), help_text=spoken("referee-email-help"))
    relation = forms.CharField(
        max_length=160, required=False, label=spoken("referee-relation"), help_text=spoken("referee-relation-help")
    )
    language = forms.ChoiceField(label=spoken("referee-language"), choices=named(LANGUAGES, "document-language"))
