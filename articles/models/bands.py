"""The index by which near-identical texts are found."""

from django.db import models
from django.db.models import Q


class Band(models.Model):
    """One of the numbers that stand for a text: of a stored report, or of a file of an import that is looked through.

    Texts with much of their wording in common share at least one. `length` is that of a stored report in shingles:
    of a band that thousands of reports have, a formula, the longest are looked at.
    """

    key = models.BigIntegerField()
    article = models.ForeignKey("Article", models.CASCADE, null=True, related_name="bands")
    item = models.ForeignKey("ImportItem", models.CASCADE, null=True, related_name="bands")
    length = models.PositiveIntegerField(null=True)

    class Meta:
        indexes = [models.Index(fields=["key", "length"], name="band_longest")]
        constraints = [
            models.CheckConstraint(
                condition=Q(article__isnull=True, item__isnull=False) | Q(article__isnull=False, item__isnull=True),
                name="band_of_one_text",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.key:x}"
