"""Imports of catalogues: what a file would change in a call, row by row."""
