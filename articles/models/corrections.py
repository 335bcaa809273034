"""What editors decided: append-only, the last word over whatever a machine reads."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Correction(models.Model):
    """One decision: what was done to which thing, by whom, when and why.

    `action` is a word (change, add, delete, merge); `target` the stable key of the thing, such as
    `{"kind": "quote", "article": <fingerprint of the body>, "span": [s, e]}` or `{"kind": "person", "slug": ...}`;
    `before` and `after` hold the fields that changed. A decision that was taken back keeps its row. `subject` and
    `reports` say whose replay needs it: "meeting:12", "person:<slug>"; every fingerprint that the target names.
    """

    action = models.CharField(_("action"), max_length=30)
    kind = models.CharField(_("kind"), max_length=20)
    article_sha256 = models.CharField(_("fingerprint of the report"), max_length=64, blank=True, db_index=True)
    subject = models.CharField(max_length=250, blank=True, db_index=True, editable=False)
    reports = models.TextField(blank=True, editable=False)
    target = models.JSONField(_("target"))
    before = models.JSONField(_("before"), default=dict)
    after = models.JSONField(_("after"), default=dict)
    reason = models.TextField(_("reason"), blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    created_at = models.DateTimeField(_("when"), auto_now_add=True)
    withdrawn_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name=_("withdrawn by"),
    )
    withdrawn_at = models.DateTimeField(_("withdrawn"), null=True, blank=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")

    def __str__(self) -> str:
        return f"{self.action} {self.kind} {self.target}"
