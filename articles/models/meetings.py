"""Meetings, who took part, and what each report says of them."""

from __future__ import annotations

from datetime import date
from uuid import uuid4

from django.db import models
from django.db.models import Exists, F, OuterRef, Q
from django.utils.translation import gettext_lazy as _

from articles.models.addresses import address
from articles.models.days import days_between
from articles.models.origin import EDITOR, ORIGIN


class MeetingQuerySet(models.QuerySet):
    """Questions that readers ask of meetings."""

    def between(self, earliest: date | None, latest: date | None) -> MeetingQuerySet:
        """Meetings that may have been in these days; a vague date matches a range that it overlaps."""
        return self.filter(days_between(earliest, latest))

    def put_off(self) -> MeetingQuerySet:
        """Meetings whose last word is that they were put off, and plans for a day from which one was moved."""
        return self.filter(Q(postponed=True) | Q(moved_to__isnull=False))

    def visible(self) -> MeetingQuerySet:
        """Meetings that a visible report tells of, or that an editor added: the reports of each are looked at."""
        told = Account.objects.filter(meeting=OuterRef("pk"), article__hidden=False)
        return self.filter(Exists(told) | Q(origin=EDITOR), merged_into=None, rejected=False)


class Meeting(models.Model):
    """A meeting as all its reports together tell it. A date is a range with a basis, never a guess.

    `key` names it for good, in every installation that reads the same reports. Where two entries were one meeting, the
    lesser points to the other; one that is `rejected` is no meeting, as an editor said. `contradiction` is set where
    its reports allow no common day, `postponed` where their last word is that it was put off: the status is then
    planned if they name a new day, else cancelled. `moved_to` is the meeting on other days to which this plan was put
    off, whose reports say that it was planned for the `former` days before. `part_of` is the summit or visit during
    which it was; `absorbed_by` the meeting to which the machine moved all accounts of this one when further reports
    tied them together.
    """

    key = models.CharField(_("key"), max_length=40, unique=True, editable=False)
    earliest = models.DateField(_("at the earliest"), null=True, blank=True)
    latest = models.DateField(_("at the latest"), null=True, blank=True)
    basis = models.CharField(_("basis of the date"), max_length=20, blank=True)
    reason = models.CharField(_("reason of the date"), max_length=500, blank=True)
    place = models.ForeignKey(
        "Place", models.SET_NULL, null=True, blank=True, related_name="meetings", verbose_name=_("place")
    )
    format = models.CharField(_("format"), max_length=20, default="unknown")
    status = models.CharField(_("status"), max_length=20, default="unclear")
    topics = models.JSONField(_("topics"), default=list, blank=True)
    countries = models.ManyToManyField("Country", related_name="meetings", blank=True, verbose_name=_("countries"))
    confidence = models.FloatField(_("confidence"), default=1.0)
    postponed = models.BooleanField(_("put off"), default=False, editable=False)
    contradiction = models.BooleanField(_("contradicting dates"), default=False, editable=False)
    merged_into = models.ForeignKey(
        "self", models.CASCADE, null=True, blank=True, db_index=False, editable=False, related_name="merged"
    )
    rejected = models.BooleanField(_("no meeting at all"), default=False, editable=False)
    part_of = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, db_index=False, related_name="parts", verbose_name=_("part of")
    )
    moved_to = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, db_index=False, editable=False, related_name="moved_here"
    )
    former_earliest = models.DateField(null=True, blank=True, editable=False)
    former_latest = models.DateField(null=True, blank=True, editable=False, db_index=True)
    absorbed_by = models.ForeignKey(
        "self", models.SET_NULL, null=True, blank=True, db_index=False, editable=False, related_name="absorbed"
    )
    origin = ORIGIN()

    objects = MeetingQuerySet.as_manager()

    class Meta:
        ordering = [F("latest").desc(nulls_last=True), "-id"]
        verbose_name = _("meeting")
        verbose_name_plural = _("meetings")
        indexes = [
            models.Index(fields=["-latest", "-id"], name="meeting_newest"),
            # Of the few only that have one: nearly all have none, and asking for these must not go by such an index.
            models.Index(fields=["merged_into"], name="meeting_merged", condition=Q(merged_into__isnull=False)),
            models.Index(fields=["part_of"], name="meeting_part", condition=Q(part_of__isnull=False)),
            models.Index(fields=["moved_to"], name="meeting_moved", condition=Q(moved_to__isnull=False)),
            models.Index(fields=["absorbed_by"], name="meeting_absorbed", condition=Q(absorbed_by__isnull=False)),
        ]
        constraints = [
            models.CheckConstraint(
                condition=Q(earliest__isnull=True, latest__isnull=True) | Q(earliest__lte=F("latest")),
                name="meeting_days_in_order",
            ),
        ]

    def __str__(self) -> str:
        names = [str(taking_part) for taking_part in self.participations.all()] if self.pk else []
        return " – ".join(names) or str(_("Meeting {number}")).format(number=self.pk)

    def save(self, *args, **kwargs) -> None:
        """Give a meeting that no report brought in a key of its own."""
        self.key = self.key or f"e{uuid4().hex}"
        super().save(*args, **kwargs)

    def get_absolute_url(self) -> str:
        return address("meeting", self.pk)


class Participation(models.Model):
    """A person or an organisation that takes part in a meeting, and the office held then."""

    meeting = models.ForeignKey(Meeting, models.CASCADE, related_name="participations", verbose_name=_("meeting"))
    person = models.ForeignKey("Person", models.CASCADE, null=True, blank=True, related_name="participations")
    organisation = models.ForeignKey(
        "Organisation", models.CASCADE, null=True, blank=True, related_name="participations"
    )
    office = models.ForeignKey("Office", models.SET_NULL, null=True, blank=True, related_name="participations")
    origin = ORIGIN()

    class Meta:
        ordering = ["id"]
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        constraints = [
            models.UniqueConstraint(fields=["meeting", "person"], name="participation_once_a_person"),
            models.UniqueConstraint(fields=["meeting", "organisation"], name="participation_once_an_organisation"),
            models.CheckConstraint(
                condition=Q(person__isnull=True, organisation__isnull=False)
                | Q(person__isnull=False, organisation__isnull=True),
                name="participation_of_one",
            ),
        ]

    def __str__(self) -> str:
        return str(self.person or self.organisation)


class AccountQuerySet(models.QuerySet):
    """Accounts … in an order that tells."""

    def as_published(self) -> AccountQuerySet:
        """Accounts as their reports came out, those of a day by the fingerprint of the text: never as they came in."""
        return self.order_by(F("article__earliest").asc(nulls_last=True), "article__body_sha256", "key")


class Account(models.Model):
    """What one report says of a meeting: its passages, and the facts as this report has them (as in the JSON).

    `found` is the meeting that the machine took it for, `identity` the same or the one that an editor said, `meeting`
    what that is once entries were merged: nothing where an editor said that there was no such meeting. Accounts with
    one `gist` say the same of the meeting, as far as they are compared.
    """

    meeting = models.ForeignKey(Meeting, models.CASCADE, null=True, related_name="accounts", verbose_name=_("meeting"))
    found = models.ForeignKey(Meeting, models.CASCADE, null=True, editable=False, related_name="found_in")
    identity = models.ForeignKey(Meeting, models.CASCADE, null=True, editable=False, related_name="identified_in")
    article = models.ForeignKey("Article", models.CASCADE, related_name="accounts", verbose_name=_("report"))
    key = models.CharField(_("key"), max_length=20)
    spans = models.JSONField(_("passages"), default=list)
    facts = models.JSONField(_("facts"), default=dict)
    gist = models.CharField(max_length=40, editable=False, default="", db_index=True)

    objects = AccountQuerySet.as_manager()

    class Meta:
        ordering = ["article", "key"]
        verbose_name = _("account")
        verbose_name_plural = _("accounts")
        constraints = [models.UniqueConstraint(fields=["article", "key"], name="account_once_a_report")]

    def __str__(self) -> str:
        return f"{self.article}: {self.key}"
