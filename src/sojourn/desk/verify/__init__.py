"""The check of an outcome against its call."""

from sojourn.desk.verify.folder import verify_folder, verify_outcome
from sojourn.desk.verify.verdict import Verdict

__all__ = ["Verdict", "verify_folder", "verify_outcome"]
