"""Pages of students: applying, and what became of it."""

from django.apps import AppConfig


class StudentConfig(AppConfig):
    name = "sojourn.portals.student"
    label = "student_portal"
