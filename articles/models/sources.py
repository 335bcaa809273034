"""Outlets that reports come from."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Source(models.Model):
    """A newspaper, agency or other outlet."""

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    url = models.URLField(_("address"), blank=True)

    class Meta:
        ordering = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.name
