"""Places in which meetings happen."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address
from articles.models.folding import fold


class PlaceQuerySet(models.QuerySet):
    """Places … by where they lie."""

    def within(self, places: Iterable[Place]) -> PlaceQuerySet:
        """The places themselves and what lies in them: "Moskau" holds "Kreml, Moskau"."""
        inside = models.Q(pk__in=[place.pk for place in places])
        for place in places:
            inside |= models.Q(folded__endswith=f", {place.folded}")
            if place.key:
                inside |= models.Q(key__endswith=f", {place.key}")
        return self.filter(inside)


class Place(models.Model):
    """A city, region or building; `key` is the same for all of its names in reports."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    key = models.CharField(max_length=250, editable=False, blank=True, db_index=True)
    country = models.ForeignKey(
        "Country", models.PROTECT, null=True, blank=True, related_name="places", verbose_name=_("country")
    )
    wikidata = models.CharField("Wikidata", max_length=20, blank=True)

    objects = PlaceQuerySet.as_manager()

    class Meta:
        ordering = ["folded", "id"]
        verbose_name = _("place")
        verbose_name_plural = _("places")

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        """Keep the folded name beside the name."""
        self.folded = fold(self.name)[:250]
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return f"{address('meetings')}?place={self.slug}"
