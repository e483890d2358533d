"""`sojourn new`: a call folder from a catalogue, with generated students or blank templates."""

from sojourn.desk.new.flags import Flag
from sojourn.desk.new.make import MadeCall, make_call, summary

__all__ = ["Flag", "MadeCall", "make_call", "summary"]
