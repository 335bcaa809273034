"""The index by which accounts of one meeting are found."""

from __future__ import annotations

from django.db import models


class Clue(models.Model):
    """A word for a person, or for all countries, of an account, with the days that may be meant, as ordinals.

    Accounts of one meeting have two words in common on some day, or the one for the countries where one of the two is
    `faint`, which hardly names anybody.
    """

    account = models.ForeignKey("Account", models.CASCADE, related_name="clues")
    word = models.CharField(max_length=100)
    first = models.IntegerField()
    last = models.IntegerField()
    faint = models.BooleanField(default=False)

    class Meta:
        indexes = [models.Index(fields=["word", "first"], name="clue_of_days")]

    def __str__(self) -> str:
        return self.word
