"""The pages of imports that show: the upload form, an import as it stands, its progress, what was refused."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.crypto import get_random_string
from django.utils.decorators import method_decorator
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt, csrf_protect

from articles.admin.imports.downloads import packed, table
from articles.admin.imports.standing import progress, standing
from articles.admin.imports.words import STATES
from articles.admin.ledgered import ReadOnly
from articles.admin.uploads import RefusedUpload, cut_off, limits, receive, unreadable
from articles.importing import jobs
from articles.models import ImportJob

# So long an upload is looked through before the page comes; the rest goes on in the background.
SECONDS = 4.0


class ImportPages(ReadOnly):
    """Every page asks for the permission to add an import."""

    def allow(self, request: HttpRequest) -> None:
        """Refuse those who may not import."""
        if not self.has_add_permission(request):
            raise PermissionDenied

    def job(self, request: HttpRequest, pk: int) -> ImportJob:
        """The import of that number, for those who may import."""
        self.allow(request)
        return get_object_or_404(ImportJob.objects.select_related("created_by"), pk=pk)

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
        if "complete" not in request.POST:
            return self.upload_page(request, cut_off(), 400)
        try:
            job = receive(request.user, files, request.POST.get("ticket", "")[:64])
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
            "ticket": get_random_string(32),
            "limits": limits(),
            "recent": [(job, STATES.get(job.state)) for job in recent],
        }
        return self.page(request, "upload", context, status)

    def show(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The import as it stands: preview, progress or report."""
        job = self.job(request, pk)
        context = standing(job, request.GET.get("show", ""), request.GET.get("page", ""))
        may_undo = self.may_undo(request) and job.items.filter(outcome="imported").exists()
        return self.page(request, "job", {"title": str(job), "may_undo": may_undo and context["resting"], **context})

    def may_undo(self, request: HttpRequest) -> bool:
        """Whether the user may take imports back."""
        return bool(request.user.has_perm("articles.delete_importjob"))

    def progress(self, request: HttpRequest, pk: int) -> HttpResponse:
        """How far the import is, alone: what the page asks for again and again."""
        return render(request, "admin/articles/importjob/_progress.html", progress(self.job(request, pk)))

    def rejected(self, request: HttpRequest, pk: int) -> HttpResponse:
        """The files that are not taken, with the reasons, as CSV."""
        job = self.job(request, pk)
        disposition = {"Content-Disposition": f'attachment; filename="rejected-{pk}.csv"'}
        return HttpResponse(table(job), content_type="text/csv; charset=utf-8", headers=disposition)

    def rejected_files(self, request: HttpRequest, pk: int) -> FileResponse:
        """The same files themselves, as far as they could be read, with the reasons beside them, as zip."""
        return FileResponse(packed(self.job(request, pk)), as_attachment=True, filename=f"rejected-{pk}.zip")

    def page(self, request: HttpRequest, name: str, context: dict[str, Any], status: int = 200) -> HttpResponse:
        """One of the import's own pages in the admin's frame."""
        common = {**self.admin_site.each_context(request), "opts": self.opts}
        return render(request, f"admin/articles/importjob/{name}.html", {**common, **context}, status=status)

    def too_late(self, request: HttpRequest) -> None:
        """Say that another decision was faster."""
        self.message_user(request, _("This import was started already, or stopped, or taken back."), messages.WARNING)
