"""The search over projects: `index` keeps it up to date, `find` asks it, `listing` shows a page of the catalogue."""

from sojourn.stages.projects.search.finding import Found, find
from sojourn.stages.projects.search.indexing import BATCH, index, rebuild

__all__ = ["BATCH", "Found", "find", "index", "rebuild"]
