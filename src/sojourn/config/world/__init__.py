"""The demonstration world: real organisations as facts, everything that people are or say generated, always the same.

It is built through the actions of the stages where few rows are concerned, so that the record is a real one, and in
bulk where hundreds are.
"""
