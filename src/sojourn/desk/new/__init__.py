"""`sojourn new`: a call folder from a catalogue, with generated students or blank templates."""

from sojourn.desk.new.make import MadeCall, make_call, summary
from sojourn.tables.catalogue.flags import Flag

__all__ = ["Flag", "MadeCall", "make_call", "summary"]
