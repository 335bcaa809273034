"""People as single reports show them: what everything that is told of a person is gathered from."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.origin import OFFICE, ORIGIN


class Sighting(models.Model):
    """A person as one report shows them: name, office and country there, and the days that are spoken of.

    `found` is whom the machine took them for, `identity` the same or whom an editor said that it is (nobody at all
    where an editor said so), and `person` who that is once entries were merged. `verdict` is same, new or unsure;
    `candidates` are the slugs of those who might be meant too, `reasons` what spoke for or against them. By its origin
    it is somebody whom the report names by an office alone: its name are the words, found is who held the office then.
    `told` puts the sightings in one order, whenever reports came in: day of publication, then fingerprint.
    """

    article = models.ForeignKey("Article", models.CASCADE, related_name="sightings", verbose_name=_("report"))
    key = models.CharField(_("key"), max_length=20)
    name = models.CharField(_("name as printed"), max_length=200)
    office = models.ForeignKey("Office", models.SET_NULL, null=True, blank=True, related_name="sightings")
    country = models.ForeignKey("Country", models.PROTECT, null=True, blank=True, related_name="sightings")
    earliest = models.DateField(_("at the earliest"), null=True, blank=True)
    latest = models.DateField(_("at the latest"), null=True, blank=True)
    spans = models.JSONField(_("passages"), default=list)
    found = models.ForeignKey("Person", models.CASCADE, null=True, related_name="found_in")
    identity = models.ForeignKey("Person", models.CASCADE, null=True, related_name="identified_in")
    person = models.ForeignKey("Person", models.CASCADE, null=True, related_name="sightings")
    profile = models.ForeignKey("Profile", models.SET_NULL, null=True, editable=False, related_name="sightings")
    told = models.CharField(max_length=30, blank=True, editable=False)
    by_editor = models.BooleanField(_("decided by an editor"), default=False)
    verdict = models.CharField(_("verdict"), max_length=10, default="same")
    candidates = models.JSONField(_("candidates"), default=list, blank=True)
    reasons = models.JSONField(_("reasons"), default=list, blank=True)
    origin = ORIGIN()

    class Meta:
        ordering = ["article", "id"]
        verbose_name = _("sighting")
        verbose_name_plural = _("sightings")
        constraints = [models.UniqueConstraint(fields=["article", "key"], name="sighting_once_a_report")]
        indexes = [
            models.Index(fields=["office", "earliest"], condition=Q(origin=OFFICE), name="sighting_by_office_alone"),
            models.Index(fields=["found", "told"], name="sighting_found_told"),
            models.Index(fields=["person", "told"], name="sighting_person_told"),
        ]

    def __str__(self) -> str:
        return self.name
