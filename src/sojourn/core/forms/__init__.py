"""What a call asks of its applicants, as data: the form, and what is wrong with answers to it."""

from sojourn.core.forms.answers import Answers, Mistake, asked, is_empty, missing, mistakes
from sojourn.core.forms.models import Form, Question, Section
from sojourn.core.forms.reading import read_form

__all__ = ["Answers", "Form", "Mistake", "Question", "Section", "asked", "is_empty", "missing", "mistakes", "read_form"]
