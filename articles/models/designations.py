"""The names that places and bodies go by."""

from __future__ import annotations

from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from articles.models.folding import fold


class Designation(models.Model):
    """A name under which reports print a place or a body; or, with a `slug`, an address that led to it before.

    The relations have no way back: what goes by many names is not in use for that.
    """

    name = models.CharField(_("name"), max_length=200)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    slug = models.SlugField(_("slug"), max_length=100, blank=True)
    place = models.ForeignKey("Place", models.CASCADE, null=True, related_name="+")
    organisation = models.ForeignKey("Organisation", models.CASCADE, null=True, related_name="+")

    class Meta:
        ordering = ["folded", "name", "id"]
        verbose_name = _("name")
        verbose_name_plural = _("names")
        constraints = [
            models.UniqueConstraint(fields=["place", "name", "slug"], name="designation_once_a_place"),
            models.UniqueConstraint(fields=["organisation", "name", "slug"], name="designation_once_an_organisation"),
            models.CheckConstraint(
                condition=Q(place__isnull=True, organisation__isnull=False)
                | Q(place__isnull=False, organisation__isnull=True),
                name="designation_of_one",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        """Keep the folded name beside the name."""
        self.folded = fold(self.name)[:250]
        super().save(*args, **kwargs)


def named(model: type[models.Model], **conditions: str) -> models.QuerySet:
    """The ids of the places or bodies with a name that meets the conditions, for a query."""
    tie = model._meta.model_name
    return Designation.objects.filter(**conditions).exclude(**{tie: None}).order_by().values(tie)
