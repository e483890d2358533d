"""Catalogues of projects in anybody's columns: their headings, dates, places and figures understood."""
