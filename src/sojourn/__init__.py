"""Runs international research internships and awards end to end."""

__version__ = "0.1.0"
