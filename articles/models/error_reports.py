"""What readers report as wrong, and what editors decided about it."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.models.folding import fold

OPEN, ACCEPTED, REJECTED, LATER = "open", "accepted", "rejected", "later"
LONGEST_WRONG = 1000
LONGEST_PASSAGE = 2000
LONGEST_PAGE = 500
SENDER_KEPT = timedelta(days=1)
EMAIL_KEPT = timedelta(days=30)


class ErrorReportQuerySet(models.QuerySet):
    """Questions that the form and the editors ask of error reports."""

    def open(self) -> ErrorReportQuerySet:
        """Those that nobody has decided about."""
        return self.filter(state=OPEN)

    def by_damage(self) -> ErrorReportQuerySet:
        """Those on which most depends first, of equals the oldest."""
        return self.order_by("-damage", "id")

    def since(self, moment: datetime) -> ErrorReportQuerySet:
        """Those that came in at `moment` or later."""
        return self.filter(created_at__gte=moment)

    def forget(self, now: datetime) -> None:
        """Take away what was needed for a while only: senders after a day, e-mails a month after the answer."""
        self.filter(created_at__lt=now - SENDER_KEPT).exclude(sender="").update(sender="")
        decided = self.filter(state__in=(ACCEPTED, REJECTED), handled_at__lt=now - EMAIL_KEPT)
        decided.exclude(email="").update(email="")


class ErrorReport(models.Model):
    """A reader's word that something on a page is wrong. It changes nothing by itself: an editor decides.

    `kind` is article, quote, mention, meeting, person, country, pair, list or page; `target` the stable key of the
    thing, as the ledger has it; `start` and `end` a span of the report's body where words were pointed out. `title` and
    `passage` are what the reader saw. `state` is open, accepted, rejected or later. `sender` is no address but a keyed
    hash of it that is another one every day and is gone after a day; `digest` makes the same report come in once.
    `damage` says how many facts hung on the thing when the report came in.
    """

    page = models.CharField(_("page"), max_length=LONGEST_PAGE)
    kind = models.CharField(_("kind"), max_length=20)
    target = models.JSONField(_("thing"), default=dict)
    start = models.PositiveIntegerField(_("start"), null=True, blank=True)
    end = models.PositiveIntegerField(_("end"), null=True, blank=True)
    title = models.CharField(_("thing"), max_length=300)
    passage = models.TextField(_("passage"), blank=True)
    wrong = models.TextField(_("what is wrong"), max_length=LONGEST_WRONG)
    email = models.EmailField(_("e-mail for an answer"), blank=True)
    language = models.CharField(_("language"), max_length=35)
    damage = models.PositiveIntegerField(_("facts that hang on it"), default=0)
    created_at = models.DateTimeField(_("sent"), auto_now_add=True, db_index=True)
    state = models.CharField(_("state"), max_length=20, default=OPEN, db_index=True)
    answer = models.TextField(_("reason"), blank=True)
    handled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, related_name="+", verbose_name=_("decided by")
    )
    handled_at = models.DateTimeField(_("decided"), null=True, blank=True)
    sender = models.CharField(max_length=64, blank=True, db_index=True, editable=False)
    digest = models.CharField(max_length=64, unique=True, editable=False)
    folded = models.TextField(editable=False, default="")

    objects = ErrorReportQuerySet.as_manager()

    class Meta:
        ordering = ["-id"]
        verbose_name = _("error report")
        verbose_name_plural = _("error reports")

    def __str__(self) -> str:
        return self.wrong if len(self.wrong) <= 80 else f"{self.wrong[:79]}…"

    def save(self, *args, **kwargs) -> None:
        """Keep the searched words folded beside them."""
        self.folded = fold(" ".join((self.title, self.wrong, self.passage, self.page)))
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        """The readers' page that the report is about, at the words that were pointed out."""
        return self.page if self.start is None else f"{self.page}#c{self.start}-{self.end}"


class ErrorDecision(models.Model):
    """One decision about an error report: append-only, so that one sees who decided what, when and why."""

    report = models.ForeignKey(ErrorReport, models.CASCADE, related_name="decisions", verbose_name=_("error report"))
    state = models.CharField(_("state"), max_length=20)
    reason = models.TextField(_("reason"), blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = _("decision about an error report")
        verbose_name_plural = _("decisions about error reports")

    def __str__(self) -> str:
        return f"{self.state} {self.reason}".strip()
