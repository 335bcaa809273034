"""Outlets that reports come from."""

from django.db import models
from django.utils.translation import gettext_lazy as _

KINDS = {
    "agency": _("news agency"),
    "state_agency": _("state news agency"),
    "state_media": _("state media"),
    "public_broadcaster": _("public broadcaster"),
    "broadcaster": _("broadcaster"),
    "newspaper": _("newspaper"),
    "government": _("official readout"),
}
# Outlets whose own words others print.
FIRST_HAND = ("agency", "state_agency", "government")
# What readers are told beside every name: whose words these may be.
LABELLED = ("agency", "state_agency", "state_media", "public_broadcaster", "government")


class Source(models.Model):
    """A newspaper, agency or other outlet.

    `kind` is agency, state_agency, state_media, broadcaster, public_broadcaster, newspaper, government or "" where
    nobody said; `country` its home.
    """

    name = models.CharField(_("name"), max_length=200)
    slug = models.SlugField(_("slug"), max_length=100, unique=True)
    url = models.URLField(_("address"), blank=True)
    kind = models.CharField(_("kind"), max_length=20, blank=True)
    country = models.ForeignKey(
        "Country", models.PROTECT, null=True, blank=True, related_name="sources", verbose_name=_("country")
    )

    class Meta:
        ordering = ["name"]
        verbose_name = _("source")
        verbose_name_plural = _("sources")

    def __str__(self) -> str:
        return self.name

    @property
    def label(self) -> str:
        """What kind of outlet it is, in words, where readers should know that; else nothing."""
        return label_of(self.kind)


def label_of(kind: str) -> str:
    """The kind of an outlet in words, where readers should know that; else nothing."""
    return str(KINDS[kind]) if kind in LABELLED else ""
