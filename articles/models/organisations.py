"""Ministries, alliances, outlets and other bodies that act or speak."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address
from articles.models.folding import fold


class Organisation(models.Model):
    """A body that takes part in meetings or speaks; `key` is the same for all of its names in reports."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    folded = models.CharField(max_length=250, editable=False, db_index=True)
    key = models.CharField(max_length=250, editable=False, blank=True, db_index=True)
    country = models.ForeignKey(
        "Country", models.PROTECT, null=True, blank=True, related_name="organisations", verbose_name=_("country")
    )
    wikidata = models.CharField("Wikidata", max_length=20, blank=True)

    class Meta:
        ordering = ["folded", "id"]
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")

    def __str__(self) -> str:
        return self.name

    def save(self, *args, **kwargs) -> None:
        """Keep the folded name beside the name."""
        self.folded = fold(self.name)[:250]
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return f"{address('quotes')}?organisation={self.slug}"
