"""What editors decided: append-only, the last word over whatever a machine reads."""

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Correction(models.Model):
    """One decision: what was done to which thing, by whom, when and why.

    `action` is a word (change, add, delete, merge); `target` the stable key of the thing, such as
    `{"kind": "quote", "article": <fingerprint of the body>, "span": [s, e]}` or `{"kind": "person", "slug": ...}`;
    `before` and `after` hold the fields that changed. A decision that was taken back keeps its row. `subject` says
    whose it is: "meeting:<key>", "person:<slug>", "article:<fingerprint>". `unplaced` says that its words were not
    found at the last reading; it waits until they are. `asked` is the kind of question that it answered, `confidence`
    how sure the machine had been of what was decided about, 0 to 1: so one sees how often it is right.
    """

    action = models.CharField(_("action"), max_length=30)
    kind = models.CharField(_("kind"), max_length=20)
    article_sha256 = models.CharField(_("fingerprint of the report"), max_length=64, blank=True, db_index=True)
    subject = models.CharField(max_length=250, blank=True, db_index=True, editable=False)
    unplaced = models.BooleanField(_("unplaced"), default=False, editable=False)
    target = models.JSONField(_("target"))
    before = models.JSONField(_("before"), default=dict)
    after = models.JSONField(_("after"), default=dict)
    reason = models.TextField(_("reason"), blank=True)
    asked = models.CharField(max_length=20, blank=True, editable=False)
    confidence = models.FloatField(_("confidence"), null=True, editable=False)
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
    withdrawn_reason = models.TextField(_("reason of the withdrawal"), blank=True)

    class Meta:
        ordering = ["-id"]
        verbose_name = _("correction")
        verbose_name_plural = _("corrections")
        indexes = [models.Index(fields=["asked", "created_at"], name="correction_asked")]

    def __str__(self) -> str:
        return f"{self.action} {self.kind} {self.target}"

    @property
    def in_force(self) -> bool:
        """Whether it was not taken back."""
        return self.withdrawn_at is None


class Touch(models.Model):
    """Something that a correction is about or refers to, by its subject: "person:<slug>", "quote:<fingerprint>:5-9"."""

    correction = models.ForeignKey(Correction, models.CASCADE, related_name="touches")
    subject = models.CharField(max_length=250, db_index=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["correction", "subject"], name="touch_once")]

    def __str__(self) -> str:
        return self.subject
