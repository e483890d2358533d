"""Views of the pages of referees."""
