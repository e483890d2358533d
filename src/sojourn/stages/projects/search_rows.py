"""Rows that the search keeps beside the projects: their words, and what lists choose and sort them by."""

from django.db import models


class SearchRow(models.Model):
    """What the catalogue knows of a project without reading it: copied by `search.index`, never written by hand.

    `version` grows with every change, so that a process that has read all up to one need only read what is above.
    `host_ref`, `hub_ref` and `call_ref` are keys without a constraint: the project itself has it. The words stand in
    the order of the text, folded and parted by spaces; the database keeps its index of them by itself (see 0002). Lists
    of officers read the same rows as the catalogue: those of every state are here.
    """

    project = models.OneToOneField(
        "projects.Project", primary_key=True, on_delete=models.CASCADE, related_name="search_row"
    )
    version = models.BigIntegerField(db_index=True)
    state = models.CharField(max_length=14, blank=True)
    call_ref = models.BigIntegerField()
    host_ref = models.BigIntegerField()
    hub_ref = models.BigIntegerField(default=0)
    province = models.CharField(max_length=60, blank=True)
    track = models.CharField(max_length=40, blank=True)
    work_language = models.CharField(max_length=6, blank=True)
    weeks = models.PositiveSmallIntegerField(default=0)
    start_on = models.DateField(null=True, blank=True)
    seats = models.PositiveSmallIntegerField(default=0)
    seats_left = models.PositiveSmallIntegerField(default=0)
    submitted_at = models.DateTimeField(null=True, blank=True)
    sort_supervisor = models.CharField(max_length=40, blank=True)
    sort_en = models.CharField(max_length=40, blank=True)
    sort_ko = models.CharField(max_length=40, blank=True)
    sort_fr = models.CharField(max_length=40, blank=True)
    title_words = models.TextField(blank=True)
    text_words = models.TextField(blank=True)

    def __str__(self) -> str:
        return str(self.project_id)


class SearchWord(models.Model):
    """A word of a project that was accepted once, as slips are looked for in it, and the same from its end."""

    word = models.CharField(max_length=40, primary_key=True)
    backward = models.CharField(max_length=40, db_index=True)

    def __str__(self) -> str:
        return self.word


class SearchState(models.Model):
    """One row: up to which version the rows go. Another `epoch` says that rows are gone, and all is read anew."""

    epoch = models.BigIntegerField()
    version = models.BigIntegerField()

    def __str__(self) -> str:
        return f"{self.epoch}.{self.version}"
