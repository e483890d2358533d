"""The search over projects: `index` keeps it up to date, `find` asks it, `listing` shows a page of the catalogue."""

from sojourn.stages.projects.search.finding import Found, find
from sojourn.stages.projects.search.indexing import index, rebuild

__all__ = ["Found", "find", "index", "rebuild"]
