"""What sightings of people have in common, and whom the machine takes them for."""

from __future__ import annotations

from django.db import models


class Profile(models.Model):
    """A person as any number of reports show them: a name in one spelling, a country, an office and a year.

    Who is meant is worked out for profiles, never for single sightings, so that a thousand reports of one kind cost as
    much as one. An empty text and the year 0 stand for what reports do not say. `alone` is a surname without given
    names, `ring` the name in whatever order, `surname` and `other` the words that are, or may be, the surname.
    `person`, `verdict`, `candidates` (slugs) and `reasons` are as those of a sighting.
    """

    key = models.CharField(max_length=200)
    alone = models.BooleanField(default=False)
    generation = models.CharField(max_length=2, blank=True)
    country = models.CharField(max_length=10, blank=True)
    office = models.CharField(max_length=200, blank=True)
    year = models.PositiveSmallIntegerField(default=0)
    ring = models.CharField(max_length=200, db_index=True)
    surname = models.CharField(max_length=200, db_index=True)
    other = models.CharField(max_length=200, blank=True, db_index=True)
    person = models.ForeignKey("Person", models.CASCADE, null=True, related_name="profiles")
    verdict = models.CharField(max_length=10, default="same")
    candidates = models.JSONField(default=list)
    reasons = models.JSONField(default=list)

    class Meta:
        ordering = ["id"]
        constraints = [
            models.UniqueConstraint(
                fields=["key", "alone", "generation", "country", "office", "year"], name="profile_once"
            )
        ]

    def __str__(self) -> str:
        return self.key
