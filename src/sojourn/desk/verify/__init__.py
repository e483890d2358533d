"""The check of an outcome against its call."""
