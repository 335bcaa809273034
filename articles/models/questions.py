"""What the machine is least sure of: questions that wait for an editor."""

from __future__ import annotations

from datetime import datetime

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils.translation import gettext_lazy as _


class QuestionQuerySet(models.QuerySet):
    """Questions … by whether they wait."""

    def open(self) -> QuestionQuerySet:
        """Those that nobody has answered, put off or not."""
        return self.filter(open=True)

    def waiting(self, now: datetime) -> QuestionQuerySet:
        """Those that are to be asked at the moment `now`."""
        return self.open().filter(Q(later_until=None) | Q(later_until__lte=now))


class Question(models.Model):
    """One thing that the machine read and may have got wrong. Worked out from what is stored and from the ledger.

    `kind` is who, nobody, people, meetings, dates, speaker, quote, meeting or warning; `key` the same for the same
    question at each reading. `number` is the id of the mention, quote or sighting that it is about. `confidence` is how
    likely what readers see is right, 0 to 1; `facts` how much hangs on it; `damage` the product of the doubt and that.
    `decision` is the correction that answered it, for as long as it is in force.
    """

    kind = models.CharField(_("kind"), max_length=20)
    key = models.CharField(max_length=120, unique=True, editable=False)
    article = models.ForeignKey("Article", models.CASCADE, null=True, related_name="questions")
    number = models.BigIntegerField(null=True)
    person = models.ForeignKey("Person", models.CASCADE, null=True, related_name="+")
    other_person = models.ForeignKey("Person", models.CASCADE, null=True, related_name="+")
    meeting = models.ForeignKey("Meeting", models.CASCADE, null=True, related_name="+")
    other_meeting = models.ForeignKey("Meeting", models.CASCADE, null=True, related_name="+")
    confidence = models.FloatField(_("confidence"))
    facts = models.PositiveIntegerField(_("facts that hang on it"), default=1)
    damage = models.FloatField(_("expected damage"))
    reasons = models.JSONField(_("reasons"), default=list)
    open = models.BooleanField(_("open"), default=True)
    later_until = models.DateTimeField(_("put off until"), null=True)
    later_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    decision = models.ForeignKey("Correction", models.SET_NULL, null=True, related_name="answered")
    found_at = models.DateTimeField(_("found"), auto_now_add=True)

    objects = QuestionQuerySet.as_manager()

    class Meta:
        ordering = ["-damage", "id"]
        verbose_name = _("question")
        verbose_name_plural = _("questions")
        indexes = [
            models.Index(fields=["-damage", "id"], condition=Q(open=True), name="question_by_damage"),
            models.Index(fields=["kind", "-damage", "id"], condition=Q(open=True), name="question_of_kind"),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"
