"""Words of a report that stand for somebody or something."""

from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.origin import ORIGIN


class Mention(models.Model):
    """Words of a report and who or what is meant; nobody where several fit or nobody does.

    `kind` is person, organisation, country or place; `form` says how it is meant (name, surname, office, pronoun,
    handle, adjective, metonym ...). `sighting` is the person of this report that the words belong to.
    """

    article = models.ForeignKey("Article", models.CASCADE, related_name="mentions", verbose_name=_("report"))
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    text = models.CharField(_("words"), max_length=500)
    kind = models.CharField(_("kind"), max_length=20)
    form = models.CharField(_("form"), max_length=20, blank=True)
    sighting = models.ForeignKey("Sighting", models.SET_NULL, null=True, editable=False, related_name="mentions")
    person = models.ForeignKey("Person", models.CASCADE, null=True, blank=True, related_name="mentions")
    organisation = models.ForeignKey("Organisation", models.CASCADE, null=True, blank=True, related_name="mentions")
    country = models.ForeignKey("Country", models.CASCADE, null=True, blank=True, related_name="mentions")
    place = models.ForeignKey("Place", models.CASCADE, null=True, blank=True, related_name="mentions")
    confidence = models.FloatField(_("confidence"), default=1.0)
    origin = ORIGIN()

    class Meta:
        ordering = ["article", "start", "-end", "kind"]
        verbose_name = _("mention")
        verbose_name_plural = _("mentions")
        constraints = [
            models.UniqueConstraint(fields=["article", "start", "end", "kind"], name="mention_once"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="mention_span_in_order"),
            models.CheckConstraint(
                condition=Q(person__isnull=True, organisation__isnull=True, country__isnull=True)
                | Q(person__isnull=True, organisation__isnull=True, place__isnull=True)
                | Q(person__isnull=True, country__isnull=True, place__isnull=True)
                | Q(organisation__isnull=True, country__isnull=True, place__isnull=True),
                name="mention_of_one_thing",
            ),
        ]

    def __str__(self) -> str:
        return self.text
