"""Imports: upload, preview, confirmation, progress, result."""

from __future__ import annotations

import csv
from collections import Counter
from typing import Any

from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import path
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.csrf import csrf_exempt, csrf_protect
from django.views.decorators.http import require_POST

from articles.admin.ledgered import ReadOnly
from articles.admin.uploads import RefusedUpload, receive, rejected_rows, unreadable
from articles.importing import jobs
from articles.models import ImportJob

# So long an upload is looked through before the page comes; the rest goes on in the background.
SECONDS = 4.0
MOVING = ("receiving", "uploaded", "looking", "queued", "running")
DELETABLE = ("receiving", "uploaded", "looking", "preview", "cancelled", "finished")
STATES = {
    "receiving": gettext_lazy("being received"),
    "uploaded": gettext_lazy("being looked through"),
    "looking": gettext_lazy("being looked through"),
    "preview": gettext_lazy("waits for your decision"),
    "queued": gettext_lazy("waits for the worker"),
    "running": gettext_lazy("being imported"),
    "finished": gettext_lazy("finished"),
    "cancelled": gettext_lazy("cancelled"),
}
OUTCOMES = {
    "": gettext_lazy("waiting"),
    "new": gettext_lazy("new"),
    "imported": gettext_lazy("imported"),
    "unchanged": gettext_lazy("unchanged"),
    "duplicate": gettext_lazy("duplicate"),
    "rejected": gettext_lazy("rejected"),
}


@admin.register(ImportJob)
class ImportJobAdmin(ReadOnly):
    """Imports with pages of their own; every page asks for the permission to add one."""

    list_display = ["__str__", "created_at", "created_by", "state_shown", "files_counted", "rejected_counted"]
    list_filter = [("created_by", admin.RelatedOnlyFieldListFilter), "created_at"]
    list_select_related = ["created_by"]

    def has_add_permission(self, request: HttpRequest, obj: ImportJob | None = None) -> bool:
        """Whoever may import."""
        return request.user.has_perm("articles.add_importjob")

    def has_view_permission(self, request: HttpRequest, obj: ImportJob | None = None) -> bool:
        """Whoever may import sees the imports of all."""
        return super().has_view_permission(request, obj) or self.has_add_permission(request)

    def has_delete_permission(self, request: HttpRequest, obj: ImportJob | None = None) -> bool:
        """Whoever may delete imports; not while one is being worked on. The imported reports stay."""
        return request.user.has_perm("articles.delete_importjob") and (obj is None or obj.state in DELETABLE)

    def delete_queryset(self, request: HttpRequest, queryset: QuerySet[ImportJob]) -> None:
        """Delete those that nobody works on."""
        ImportJob.objects.filter(pk__in=queryset.values("pk"), state__in=DELETABLE).delete()

    def get_queryset(self, request: HttpRequest) -> QuerySet[ImportJob]:
        """Imports with their numbers of files."""
        refused = Q(items__outcome="rejected") | Q(items__planned="rejected")
        return super().get_queryset(request).annotate(files_n=Count("items"), rejected_n=Count("items", filter=refused))

    def get_urls(self) -> list[Any]:
        """The pages of an import, before the stock ones."""
        page = self.admin_site.admin_view
        return [
            path("upload/", page(self.upload), name="import_upload"),
            path("<int:pk>/", page(self.show), name="import_job"),
            path("<int:pk>/confirm/", page(require_POST(self.confirm)), name="import_confirm"),
            path("<int:pk>/cancel/", page(require_POST(self.cancel)), name="import_cancel"),
            path("<int:pk>/rejected.csv", page(self.rejected), name="import_rejected"),
            *super().get_urls(),
        ]

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """An import begins with an upload."""
        return redirect("admin:import_upload")

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """An import has its own page."""
        return redirect("admin:import_job", int(object_id) if object_id.isascii() and object_id.isdigit() else 0)

    def allow(self, request: HttpRequest) -> None:
        """Refuse those who may not import."""
        if not self.has_add_permission(request):
            raise PermissionDenied

    @method_decorator(csrf_exempt)
    def upload(self, request: HttpRequest) -> HttpResponse:
        """Take files in. The token is checked inside, once it is sure that the form can be read at all."""
        self.allow(request)
        if request.method != "POST":
            return self.upload_page(request)
        problem = unreadable(request)
        return self.upload_page(request, problem, 413) if problem else self.take(request)

    @method_decorator(csrf_protect)
    def take(self, request: HttpRequest) -> HttpResponse:
        """Keep the files and look through them; the page of the new import."""
        files = [file for field in ("files", "folder") for file in request.FILES.getlist(field)]
        try:
            job = receive(request.user, files)
        except RefusedUpload as refusal:
            return self.upload_page(request, str(refusal), 400)
        jobs.work_on(job.pk, SECONDS)
        return redirect("admin:import_job", job.pk)

    def upload_page(self, request: HttpRequest, problem: str = "", status: int = 200) -> HttpResponse:
        """The form, with what was wrong with the last upload."""
        recent = ImportJob.objects.select_related("created_by")[:5]
        context = {
            "title": _("Import reports"),
            "problem": problem,
            "recent": [(job, STATES.get(job.state)) for job in recent],
        }
        return self.page(request, "upload", context, status)

    def show(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The import as it stands: preview, progress or result."""
        self.allow(request)
        job = get_object_or_404(ImportJob.objects.select_related("created_by"), pk=pk)
        return self.page(request, "job", {"title": str(job), **standing(job)})

    def confirm(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Start the import, once."""
        self.allow(request)
        get_object_or_404(ImportJob, pk=pk)
        if not jobs.confirm(pk):
            self.message_user(request, _("This import was started already."), messages.WARNING)
        return redirect("admin:import_job", pk)

    def cancel(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Throw an upload away that was not confirmed."""
        self.allow(request)
        job = get_object_or_404(ImportJob, pk=pk)
        if not ImportJob.objects.filter(pk=pk, state__in=("uploaded", "looking", "preview")).update(state="cancelled"):
            self.message_user(request, _("This import was started already."), messages.WARNING)
            return redirect("admin:import_job", pk)
        job.delete()
        self.message_user(request, _("The upload was thrown away; nothing was imported."), messages.SUCCESS)
        return redirect("admin:import_upload")

    def rejected(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The files that are not taken, with the reasons, as CSV."""
        self.allow(request)
        job = get_object_or_404(ImportJob, pk=pk)
        response = HttpResponse(
            content_type="text/csv; charset=utf-8",
            headers={"Content-Disposition": f'attachment; filename="rejected-{pk}.csv"'},
        )
        csv.writer(response).writerows(rejected_rows(job))
        return response

    def page(self, request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        """One of the import's own pages in the admin's frame."""
        common = {**self.admin_site.each_context(request), "opts": self.opts}
        return render(request, f"admin/articles/importjob/{name}.html", {**common, **context}, status=status)

    @admin.display(description=gettext_lazy("state"), ordering="state")
    def state_shown(self, job: ImportJob) -> str:
        return str(STATES.get(job.state, job.state))

    @admin.display(description=gettext_lazy("files"), ordering="files_n")
    def files_counted(self, job: ImportJob) -> int:
        return job.files_n

    @admin.display(description=gettext_lazy("rejected"), ordering="rejected_n")
    def rejected_counted(self, job: ImportJob) -> int:
        return job.rejected_n


def standing(job: ImportJob) -> dict[str, Any]:
    """What the page of an import shows: its files with what became or will become of them, totals, progress."""
    decided = job.state in ("queued", "running", "finished")
    items = list(
        job.items.defer("data").select_related("article").defer("article__raw", "article__body", "article__search_text")
    )
    words = [item.outcome if decided else item.planned for item in items]
    totals = Counter(words)
    return {
        "job": job,
        "state": STATES.get(job.state, job.state),
        "moving": job.state in MOVING,
        "rows": [(item, word, OUTCOMES.get(word, word)) for item, word in zip(items, words, strict=True)],
        "totals": [(word, label, totals[word]) for word, label in OUTCOMES.items() if totals[word]],
        "number": len(items),
        "done": len(items) - totals[""],
        "new": totals["new"],
        "rejected": totals["rejected"],
    }
