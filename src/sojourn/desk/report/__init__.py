"""The public report of an allocation."""

from sojourn.desk.report.figures import figures_of
from sojourn.desk.report.page import render_report

__all__ = ["figures_of", "render_report"]
