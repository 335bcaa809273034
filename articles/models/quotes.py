"""Who said what."""

from __future__ import annotations

from django.db import connection, models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address
from articles.models.origin import ORIGIN
from articles.models.search import matching


class QuoteQuerySet(models.QuerySet):
    """Questions that readers ask of quotes."""

    def visible(self) -> QuoteQuerySet:
        """Quotes of reports that were not taken down."""
        return self.filter(article__hidden=False)

    def search(self, words: str) -> QuoteQuerySet:
        """Quotes that have all of the words, whatever their case, accents and endings."""
        return matching(self, connection, "articles_quote", words)


class Statement(models.Model):
    """One thing that somebody said, in the wordings of several quotes.

    `key` is worked out from the quote that leads, so that it is the same wherever the same reports were read.
    """

    key = models.CharField(max_length=80, unique=True, editable=False)

    class Meta:
        verbose_name = _("statement")
        verbose_name_plural = _("statements")

    def __str__(self) -> str:
        return self.key


class Occasion(models.Model):
    """Days on which a quote may have been said, by which quotes of one speaker are found that may say the same.

    `voice` is the number of the person who speaks, or minus that of the organisation; nothing where nobody knows.
    """

    quote = models.ForeignKey("Quote", models.CASCADE, related_name="occasions")
    voice = models.BigIntegerField(null=True)
    earliest = models.DateField()
    latest = models.DateField()

    class Meta:
        indexes = [models.Index(fields=["voice", "latest"], name="occasion_of_voice")]

    def __str__(self) -> str:
        return f"{self.voice}: {self.earliest} – {self.latest}"


class Quote(models.Model):
    """Somebody's words, literally or not; spans are pairs of offsets into the report's body, without the marks.

    `standing` is smaller the more the quote says by itself; of the wordings of a statement the smallest one leads.
    """

    article = models.ForeignKey("Article", models.CASCADE, related_name="quotes", verbose_name=_("report"))
    key = models.CharField(_("key"), max_length=20)
    start = models.PositiveIntegerField(_("start"))
    end = models.PositiveIntegerField(_("end"))
    text = models.TextField(_("words"))
    spans = models.JSONField(default=list)
    type = models.CharField(_("type"), max_length=30)
    medium = models.CharField(_("medium"), max_length=20, default="unknown")
    speaker = models.ForeignKey(
        "Person", models.SET_NULL, null=True, blank=True, related_name="quotes", verbose_name=_("speaker")
    )
    speaker_organisation = models.ForeignKey(
        "Organisation", models.SET_NULL, null=True, blank=True, related_name="quotes", verbose_name=_("organisation")
    )
    speaker_sighting = models.ForeignKey("Sighting", models.SET_NULL, null=True, editable=False, related_name="quotes")
    speaker_text = models.CharField(_("speaker in the report's words"), max_length=500, blank=True)
    speaker_spans = models.JSONField(default=list, blank=True)
    cue_spans = models.JSONField(default=list, blank=True)
    frame_spans = models.JSONField(default=list, blank=True)
    addressee_spans = models.JSONField(default=list, blank=True)
    addressee = models.ForeignKey(
        "Person", models.SET_NULL, null=True, blank=True, related_name="heard", verbose_name=_("addressee")
    )
    addressee_organisation = models.ForeignKey(
        "Organisation", models.SET_NULL, null=True, blank=True, related_name="heard"
    )
    addressee_sighting = models.ForeignKey("Sighting", models.SET_NULL, null=True, editable=False, related_name="heard")
    denied = models.BooleanField(_("denied"), default=False)
    statement = models.ForeignKey(
        "Statement", models.SET_NULL, null=True, blank=True, editable=False, related_name="wordings"
    )
    standing = models.BigIntegerField(null=True, editable=False)
    parent = models.ForeignKey("self", models.SET_NULL, null=True, blank=True, related_name="nested")
    language = models.CharField(_("language"), max_length=35)
    confidence = models.FloatField(_("confidence"), default=1.0)
    search_text = models.TextField(editable=False, default="")
    origin = ORIGIN()

    objects = QuoteQuerySet.as_manager()

    class Meta:
        ordering = [F("article__latest").desc(nulls_last=True), "-article_id", "start", "id"]
        verbose_name = _("quote")
        verbose_name_plural = _("quotes")
        constraints = [
            models.UniqueConstraint(fields=["article", "key"], name="quote_once_a_report"),
            models.CheckConstraint(condition=Q(start__lt=F("end")), name="quote_span_in_order"),
            models.CheckConstraint(
                condition=Q(speaker__isnull=True) | Q(speaker_organisation__isnull=True), name="quote_of_one_speaker"
            ),
            models.CheckConstraint(
                condition=Q(addressee__isnull=True) | Q(addressee_organisation__isnull=True),
                name="quote_to_one_addressee",
            ),
        ]

    def __str__(self) -> str:
        return self.text if len(self.text) <= 80 else f"{self.text[:79]}…"

    def get_absolute_url(self) -> str:
        return f"{address('article', self.article_id)}#c{self.start}-{self.end}"
