"""Lists that readers keep, and the e-mails that tell them what came in since."""

from __future__ import annotations

import secrets

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

NEVER, DAILY, WEEKLY = "never", "daily", "weekly"
LONGEST_NAME = 100
LONGEST_QUERY = 2000


def new_key() -> str:
    """A key that nobody guesses: whoever knows it may read the feed."""
    return secrets.token_urlsafe(24)


class SavedSearch(models.Model):
    """A list with its filters, under a name that a reader gave it.

    `query` is the canonical query string of the list, from its question mark on. What reports brought that were
    imported after `seen_until` the reader has not looked at; `told_until` is the same for e-mails, and `told_on` the
    last day on which it was looked whether there is anything to tell. `key` opens the feed without a log-in.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="searches", verbose_name=_("account")
    )
    name = models.CharField(_("name"), max_length=LONGEST_NAME)
    list = models.CharField(_("list"), max_length=20)
    query = models.CharField(_("filters"), max_length=LONGEST_QUERY, blank=True)
    language = models.CharField(_("language"), max_length=10, default="en")
    key = models.CharField(max_length=43, unique=True, default=new_key, editable=False)
    frequency = models.CharField(_("e-mail"), max_length=10, default=NEVER)
    seen_until = models.DateTimeField(default=timezone.now, editable=False)
    told_until = models.DateTimeField(default=timezone.now, editable=False)
    told_on = models.DateField(default=timezone.localdate, editable=False)
    created_at = models.DateTimeField(_("created"), auto_now_add=True)

    class Meta:
        ordering = ["name", "id"]
        verbose_name = _("saved search")
        verbose_name_plural = _("saved searches")

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("saved_search", args=[self.pk])

    @property
    def list_url(self) -> str:
        """The list as it is today, for everybody."""
        return reverse(self.list) + self.query


class Digest(models.Model):
    """One e-mail to one reader on one day, with all that is new in their searches.

    It is written down before it is sent: `parts` have the number of a search and the moments after which and until
    which reports were imported (`since`, `until`). Whoever sends it holds it until `lease_until`; what was sent has
    `sent_at`. Sent once more after a crash, it bears the same `message_id`, by which mail programs know the double.
    """

    user = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, related_name="digests", verbose_name=_("account")
    )
    day = models.DateField()
    parts = models.JSONField(default=list)
    message_id = models.CharField(max_length=200, unique=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["id"]
        verbose_name = _("e-mail with news")
        verbose_name_plural = _("e-mails with news")
        constraints = [models.UniqueConstraint(fields=["user", "day"], name="digest_once_a_day")]

    def __str__(self) -> str:
        return self.message_id
