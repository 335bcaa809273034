"""Countries, known by their ISO code; their names come from CLDR in the reader's language."""

from functools import lru_cache

from babel import Locale
from django.db import models
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address

# States that CLDR no longer names, by ISO 3166-3.
HISTORIC = {
    "SUHH": {"de": "Sowjetunion", "en": "Soviet Union"},
    "DDDE": {"de": "DDR", "en": "East Germany"},
    "YUCS": {"de": "Jugoslawien", "en": "Yugoslavia"},
    "CSHH": {"de": "Tschechoslowakei", "en": "Czechoslovakia"},
}


@lru_cache(maxsize=2000)
def country_name(code: str, language: str) -> str:
    """The name of the country `code` in `language` ("de", "en-gb", ...), or the code where there is none."""
    tongue = language.split("-")[0]
    if code in HISTORIC:
        return HISTORIC[code].get(tongue, HISTORIC[code]["en"])
    return Locale.parse(tongue).territories.get(code, code)


class Country(models.Model):
    """A country, present or past."""

    code = models.CharField(_("code"), max_length=4, primary_key=True)

    class Meta:
        ordering = ["code"]
        verbose_name = _("country")
        verbose_name_plural = _("countries")

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return address("country", self.code)

    @property
    def name(self) -> str:
        """The country's name in the active language."""
        return country_name(self.code, get_language() or "en")
