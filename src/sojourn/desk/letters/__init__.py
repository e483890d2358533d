"""Result letters, one per student, and the table for a mail merge."""

from sojourn.desk.letters.writing import write_letters

__all__ = ["write_letters"]
