"""Views of the pages of students."""
