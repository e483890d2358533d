"""How far the clock of a demonstration is ahead."""

from django.db import models


class Shift(models.Model):
    """The one row of it."""

    seconds = models.BigIntegerField()

    class Meta:
        constraints = (models.CheckConstraint(condition=models.Q(pk=1), name="shift_one_row"),)

    def __str__(self) -> str:
        return f"{self.seconds} s"
