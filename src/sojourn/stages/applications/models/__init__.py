"""Rows of applications and of those who speak for an applicant."""

from sojourn.stages.applications.models.application import (
    Answer,
    Appeal,
    Application,
    CallForm,
    Choice,
    EarlierAnswer,
    Submission,
    VerdictRow,
)
from sojourn.stages.applications.models.documents import Document
from sojourn.stages.applications.models.messages import Message, MessageCopy
from sojourn.stages.applications.models.results import Result, Round
from sojourn.stages.applications.models.speakers import Contributor, Endorsement, HomeDesk, Reference, Signature

__all__ = [
    "Answer",
    "Appeal",
    "Application",
    "CallForm",
    "Choice",
    "Contributor",
    "Document",
    "EarlierAnswer",
    "Endorsement",
    "HomeDesk",
    "Message",
    "MessageCopy",
    "Reference",
    "Result",
    "Round",
    "Signature",
    "Submission",
    "VerdictRow",
]
