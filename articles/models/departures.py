"""Reports that left the collection, should they come again."""

from django.db import models


class Departure(models.Model):
    """What a report that was removed was taken to say, by the fingerprint of its body: its number, and who was meant.

    `sightings` have name, spans, found (a person's id), verdict, candidates and reasons; `accounts` have spans and the
    key and number of the meeting. What editors decided about the report stands in the ledger, not here.
    """

    body_sha256 = models.CharField(max_length=64, unique=True)
    number = models.BigIntegerField()
    sightings = models.JSONField(default=list)
    accounts = models.JSONField(default=list)
    created_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["id"]

    def __str__(self) -> str:
        return self.body_sha256
