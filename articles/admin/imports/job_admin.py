"""The list of imports, and where their pages are."""

from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import Count, Q, QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from django.views.decorators.http import require_POST

from articles.admin.imports.decisions import ImportDecisions
from articles.admin.imports.words import STATES
from articles.models import ImportItem, ImportJob

DELETABLE = ("receiving", "uploaded", "looking", "preview", "cancelled", "finished", "undone")


@admin.register(ImportJob)
class ImportJobAdmin(ImportDecisions):
    """Imports with pages of their own."""

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

    def get_deleted_objects(
        self, objs: Any, request: HttpRequest
    ) -> tuple[list[Any], dict[str, int], set[str], list[Any]]:
        """What a deletion takes along, counted: an import may have thousands of files."""
        items = ImportItem.objects.filter(job__in=[job.pk for job in objs])
        files, alone = items.count(), items.filter(outcome__in=("undone", "left_out")).count()
        gone = ngettext("%(n)d file of them", "%(n)d files of them", files) % {"n": files}
        only = ngettext(
            "%(n)d of these is nowhere else: it was taken back or left out",
            "%(n)d of these are nowhere else: they were taken back or left out",
            alone,
        ) % {"n": alone}
        stay = _("Reports that are in stay in, but can no longer be taken back as a whole.")
        shown = [*map(str, objs), gone, *([only] if alone else []), stay]
        return shown, {str(self.opts.verbose_name_plural): len(objs)}, set(), []

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
            path("<int:pk>/progress/", page(self.progress), name="import_progress"),
            path("<int:pk>/choose/", page(require_POST(self.choose)), name="import_choose"),
            path("<int:pk>/confirm/", page(require_POST(self.confirm)), name="import_confirm"),
            path("<int:pk>/cancel/", page(require_POST(self.cancel)), name="import_cancel"),
            path("<int:pk>/undo/", page(self.undo), name="import_undo"),
            path("<int:pk>/again/", page(require_POST(self.again)), name="import_again"),
            path("<int:pk>/rejected.csv", page(self.rejected), name="import_rejected"),
            path("<int:pk>/rejected.zip", page(self.rejected_files), name="import_rejected_files"),
            *super().get_urls(),
        ]

    def add_view(self, request: HttpRequest, form_url: str = "", extra_context: Any = None) -> HttpResponse:
        """An import begins with an upload."""
        return redirect("admin:import_upload")

    def change_view(self, request: HttpRequest, object_id: str, *args: Any, **kwargs: Any) -> HttpResponse:
        """An import has its own page."""
        return redirect("admin:import_job", int(object_id) if object_id.isascii() and object_id.isdigit() else 0)

    @admin.display(description=gettext_lazy("state"), ordering="state")
    def state_shown(self, job: ImportJob) -> str:
        return str(STATES.get(job.state, job.state))

    @admin.display(description=gettext_lazy("files"), ordering="files_n")
    def files_counted(self, job: ImportJob) -> int:
        return job.files_n

    @admin.display(description=gettext_lazy("rejected"), ordering="rejected_n")
    def rejected_counted(self, job: ImportJob) -> int:
        return job.rejected_n
