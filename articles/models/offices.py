"""Offices, and who was seen in them when."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _


class Office(models.Model):
    """An office of a country: "Außenminister" of France. `kind` is a word such as foreign or head_of_state, or "".

    `seat` is the same for all titles of an office that one person holds at a time, "foreign:FR"; "" for other offices.
    """

    title = models.CharField(_("title"), max_length=200)
    kind = models.CharField(_("kind"), max_length=30, blank=True, db_index=True, editable=False)
    seat = models.CharField(max_length=40, blank=True, db_index=True, editable=False)
    wikidata = models.CharField("Wikidata", max_length=20, blank=True)
    country = models.ForeignKey(
        "Country", models.PROTECT, null=True, blank=True, related_name="offices", verbose_name=_("country")
    )

    class Meta:
        ordering = ["title", "country"]
        verbose_name = _("office")
        verbose_name_plural = _("offices")
        constraints = [
            models.UniqueConstraint(fields=["title", "country"], name="office_once_a_country"),
            models.UniqueConstraint(
                fields=["title"], condition=Q(country__isnull=True), name="office_once_without_country"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.title} ({self.country_id})" if self.country_id else self.title


class Tenure(models.Model):
    """A person in an office, with the first and the last day on which reports show it."""

    person = models.ForeignKey("Person", models.CASCADE, related_name="tenures", verbose_name=_("official"))
    office = models.ForeignKey(Office, models.CASCADE, related_name="tenures", verbose_name=_("office"))
    first_seen = models.DateField(_("first seen"), null=True, blank=True)
    last_seen = models.DateField(_("last seen"), null=True, blank=True)

    class Meta:
        ordering = [F("last_seen").desc(nulls_last=True), "first_seen", "office_id", "id"]
        verbose_name = _("tenure")
        verbose_name_plural = _("tenures")
        constraints = [
            models.UniqueConstraint(fields=["person", "office"], name="tenure_once"),
            models.CheckConstraint(
                condition=Q(first_seen__isnull=True) | Q(last_seen__isnull=True) | Q(first_seen__lte=F("last_seen")),
                name="tenure_days_in_order",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person}: {self.office}"
