"""Imports through the admin: a job, one row for each report that it brings, and what editors did with it."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.formats import number_format
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class ImportJob(models.Model):
    """Files that an editor uploaded: first looked through, then, once confirmed, imported in the background.

    `state` is receiving, uploaded, looking, preview, queued, running, finished or cancelled; an import that is taken
    back is undo, undoing, then undone. A job at work has a lease that the worker renews with every file; a lease that
    has run out says that the worker died, and another may go on. `ticket` is the same for one form sent twice.
    """

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    state = models.CharField(_("state"), max_length=20, default="preview", db_index=True)
    ticket = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001 - unique or nothing
    lease_until = models.DateTimeField(_("lease until"), null=True, editable=False)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0, editable=False)
    started_at = models.DateTimeField(_("started"), null=True, editable=False)
    finished_at = models.DateTimeField(_("finished"), null=True, editable=False)

    class Meta:
        ordering = ["-id"]
        verbose_name = _("import")
        verbose_name_plural = _("imports")

    def __str__(self) -> str:
        return str(_("Import {number}")).format(number=self.pk)

    def get_absolute_url(self) -> str:
        return reverse("admin:import_job", args=[self.pk])


class ImportItem(models.Model):
    """One report of an import: its bytes until it is in, what the look-through said, and what became of it.

    `planned` is new, near (new, but much like another), unchanged, duplicate or rejected; empty before it was looked
    at. `outcome` is empty while it waits, then imported, unchanged, duplicate, rejected, left_out or undone.
    `message` is the English sentence for the editor with places for `parts`; `found` what the look-through saw.
    `article` is the report that it became or that it is like, `twin` the file of the same import that it is like.
    """

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="items", verbose_name=_("import"))
    name = models.CharField(_("file"), max_length=500)
    data = models.BinaryField(editable=False)
    sha256 = models.CharField("SHA-256", max_length=64)
    body_sha256 = models.CharField(_("fingerprint of the body"), max_length=64, blank=True)
    planned = models.CharField(_("planned"), max_length=20, default="new")
    chosen = models.BooleanField(_("chosen"), default=False)
    outcome = models.CharField(_("outcome"), max_length=20, blank=True)
    message = models.TextField(_("message"), blank=True)
    parts = models.JSONField(default=dict, blank=True)
    found = models.JSONField(default=dict, blank=True)
    people = models.PositiveIntegerField(_("people"), default=0)
    meetings = models.PositiveIntegerField(_("meetings"), default=0)
    quotes = models.PositiveIntegerField(_("quotes"), default=0)
    article = models.ForeignKey("Article", models.SET_NULL, null=True, related_name="+", verbose_name=_("report"))
    twin = models.ForeignKey("self", models.SET_NULL, null=True, related_name="+")

    class Meta:
        ordering = ["job", "id"]
        verbose_name = _("imported file")
        verbose_name_plural = _("imported files")
        indexes = [
            models.Index(fields=["job", "outcome"], name="import_item_open"),
            models.Index(fields=["job", "sha256"], name="import_item_twin"),
        ]

    def __str__(self) -> str:
        return self.name

    @property
    def told(self) -> str:
        """The message in the reader's language, with numbers as it writes them."""
        if not self.parts:
            return gettext(self.message) if self.message else ""
        shown = {
            name: number_format(part, force_grouping=True) if isinstance(part, int) else part
            for name, part in self.parts.items()
        }
        return gettext(self.message).format(**shown)


class ImportEvent(models.Model):
    """What an editor did with an import: uploaded, confirmed, cancelled, undone or again, with how many reports."""

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="events", verbose_name=_("import"))
    action = models.CharField(_("action"), max_length=20)
    reports = models.PositiveIntegerField(_("reports"), default=0)
    reason = models.TextField(_("reason"), blank=True)
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    created_at = models.DateTimeField(_("when"), auto_now_add=True)

    class Meta:
        ordering = ["id"]
        verbose_name = _("step of an import")
        verbose_name_plural = _("steps of an import")

    def __str__(self) -> str:
        return f"{self.action} {self.job_id}"
