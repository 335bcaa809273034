"""Who held which office when, as a table says that somebody loaded: reference data that no reading touches."""

from __future__ import annotations

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F
from django.utils.translation import gettext_lazy as _

PARTIAL_DATE = RegexValidator(
    r"^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\Z", _("Write a year, a month or a day, such as 2022, 2022-02 or 2022-02-11.")
)


class Officeholder(models.Model):
    """A term of somebody in an office. `start` and `end` are partial dates, "" where they are not known, or not over.

    `key` names the entry for good. `kind` and `seat` are those of the position (see Office); `name_key` is the same for
    all spellings of the name. `official` is the person of the reports who is meant, nobody where that is not certain.
    """

    key = models.CharField(max_length=40, unique=True, editable=False)
    name = models.CharField(_("name"), max_length=200)
    name_key = models.CharField(max_length=200, db_index=True, editable=False, default="")
    wikidata = models.CharField("Wikidata", max_length=20, blank=True, db_index=True)
    position = models.CharField(_("office"), max_length=200)
    kind = models.CharField(_("kind"), max_length=30, blank=True, editable=False)
    seat = models.CharField(max_length=40, blank=True, db_index=True, editable=False)
    country = models.ForeignKey(
        "Country", models.PROTECT, null=True, blank=True, related_name="officeholders", verbose_name=_("country")
    )
    start = models.CharField(_("since"), max_length=10, blank=True, validators=[PARTIAL_DATE])
    end = models.CharField(_("until"), max_length=10, blank=True, validators=[PARTIAL_DATE])
    source = models.CharField(_("source"), max_length=200, blank=True)
    official = models.ForeignKey(
        "Person",
        models.SET_NULL,
        null=True,
        blank=True,
        editable=False,
        related_name="terms",
        verbose_name=_("official"),
    )

    class Meta:
        ordering = [F("start").desc(), "name", "id"]
        verbose_name = _("officeholder")
        verbose_name_plural = _("register of officeholders")

    def __str__(self) -> str:
        return f"{self.name}: {self.position}"

    def clean(self) -> None:
        """Refuse days that are out of order."""
        shared = min(len(self.start), len(self.end))
        if self.start and self.end and self.end[:shared] < self.start[:shared]:
            raise ValidationError({"end": _("The end lies before the beginning.")})
