"""Imports through the admin: a job, and one row for each report that it brings."""

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils.translation import gettext_lazy as _


class ImportJob(models.Model):
    """Files that an editor uploaded: first looked through, then, once confirmed, imported in the background.

    `state` is receiving, uploaded, looking, preview, queued, running, finished or cancelled. A job at work has a lease
    that the worker renews with every file; a lease that has run out says that the worker died, and another may go on.
    """

    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+", verbose_name=_("by")
    )
    created_at = models.DateTimeField(_("created"), auto_now_add=True)
    state = models.CharField(_("state"), max_length=20, default="preview", db_index=True)
    lease_until = models.DateTimeField(_("lease until"), null=True, editable=False)
    attempts = models.PositiveSmallIntegerField(_("attempts"), default=0, editable=False)
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

    `outcome` is empty while it waits, then imported, unchanged, duplicate or rejected; `planned` says the same before
    the fact, with "new" for what would be imported; `message` is the sentence for the editor.
    """

    job = models.ForeignKey(ImportJob, models.CASCADE, related_name="items", verbose_name=_("import"))
    name = models.CharField(_("file"), max_length=500)
    data = models.BinaryField(editable=False)
    sha256 = models.CharField("SHA-256", max_length=64)
    planned = models.CharField(_("planned"), max_length=20, default="new")
    outcome = models.CharField(_("outcome"), max_length=20, blank=True)
    message = models.TextField(_("message"), blank=True)
    article = models.ForeignKey("Article", models.SET_NULL, null=True, related_name="+", verbose_name=_("report"))

    class Meta:
        ordering = ["job", "id"]
        verbose_name = _("imported file")
        verbose_name_plural = _("imported files")
        indexes = [models.Index(fields=["job", "outcome"], name="import_item_open")]

    def __str__(self) -> str:
        return self.name
