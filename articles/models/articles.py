"""Reports."""

from __future__ import annotations

from django.db import connection, models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address
from articles.models.search import matching


class ArticleQuerySet(models.QuerySet):
    """Questions that readers ask of reports."""

    def visible(self) -> ArticleQuerySet:
        """Reports that were not taken down."""
        return self.filter(hidden=False)

    def search(self, words: str) -> ArticleQuerySet:
        """Reports whose title or body has all of the words, whatever their case, accents and endings."""
        return matching(self, connection, "articles_article", words)


class Article(models.Model):
    """One report: its text as it is shown and counted, where it comes from, and when it was published.

    `original` is the report of which this one is a near-identical copy; the original of a group has none itself.
    `agency` is the one that the text credits ("(dpa)"). As the machine groups texts, `longest` is the longest one of
    the same wording, none for that itself, and `shingles` how many this one has, None where nobody looked.
    """

    file = models.CharField(_("file"), max_length=500)
    sha256 = models.CharField("SHA-256", max_length=64, unique=True)
    body_sha256 = models.CharField(_("fingerprint of the body"), max_length=64, unique=True)
    raw = models.BinaryField(_("as delivered"))
    title = models.CharField(_("title"), max_length=300)
    body = models.TextField(_("body"))
    language = models.CharField(_("language"), max_length=35)
    earliest = models.DateField(_("published at the earliest"), null=True, blank=True)
    latest = models.DateField(_("published at the latest"), null=True, blank=True)
    source = models.ForeignKey(
        "Source", models.SET_NULL, null=True, blank=True, related_name="articles", verbose_name=_("source")
    )
    agency = models.ForeignKey(
        "Source", models.SET_NULL, null=True, blank=True, related_name="supplied", verbose_name=_("agency")
    )
    original = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, db_index=False, editable=False, related_name="copies"
    )
    shingles = models.PositiveIntegerField(null=True, editable=False)
    longest = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, db_index=False, editable=False, related_name="contained"
    )
    url = models.URLField(_("address"), max_length=1000, blank=True)
    warnings = models.JSONField(_("warnings"), default=list, blank=True)
    hidden = models.BooleanField(_("taken down"), default=False)
    people = models.ManyToManyField("Person", related_name="articles", blank=True, verbose_name=_("people"))
    countries = models.ManyToManyField("Country", related_name="articles", blank=True, verbose_name=_("countries"))
    search_text = models.TextField(editable=False, default="")
    imported_at = models.DateTimeField(_("imported"), auto_now_add=True)
    extracted_at = models.DateTimeField(_("last read"), null=True, editable=False)

    objects = ArticleQuerySet.as_manager()

    class Meta:
        ordering = [F("latest").desc(nulls_last=True), "-id"]
        verbose_name = _("report")
        verbose_name_plural = _("reports")
        indexes = [
            models.Index(fields=["-latest", "-id"], name="article_newest"),
            models.Index(fields=["imported_at"], name="article_imported"),
            # Of the few only that have one: most have none, and asking for these must not go by such an index.
            models.Index(fields=["original"], name="article_original", condition=Q(original__isnull=False)),
            models.Index(fields=["longest"], name="article_longest", condition=Q(longest__isnull=False)),
            models.Index(fields=["id"], name="article_hidden", condition=Q(hidden=True)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(earliest__isnull=True, latest__isnull=True) | Q(earliest__lte=F("latest")),
                name="article_days_in_order",
            ),
        ]

    def __str__(self) -> str:
        return self.title or self.file

    def get_absolute_url(self) -> str:
        return address("article", self.pk)
