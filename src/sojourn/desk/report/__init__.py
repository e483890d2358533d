"""The public report of an allocation."""

from sojourn.desk.report.page import render_report

__all__ = ["render_report"]
