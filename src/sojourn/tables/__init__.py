"""Reading and writing the tables of a call: CSV, XLSX and Parquet."""

from sojourn.tables.call import Call
from sojourn.tables.reading import read_call

__all__ = ["Call", "read_call"]
