"""The pages of imports that decide: which files come in, yes, no, stop, take back, once more."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from articles.admin.imports.pages import SECONDS, ImportPages
from articles.importing import deciding, jobs
from articles.importing.consequences import consequences
from articles.importing.deciding import AT_REST

ALL_OF = {"all": ("new", "near"), "none": (), "without_near": ("new",)}


class ReasonForm(forms.Form):
    """Why an import is taken back."""

    reason = forms.CharField(
        label=gettext_lazy("Why"), max_length=1000, widget=forms.Textarea(attrs={"rows": 3, "aria-describedby": "why"})
    )


class ImportDecisions(ImportPages):
    """Each decision is a form; of two that come at once one is told that it was too late."""

    def choose(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Keep the choice of this page of files, or choose all, none, or all but near-duplicates; then go on."""
        self.job(request, pk)
        keep_choice(request, pk)
        if request.POST.get("do") in ALL_OF:
            deciding.choose_all(pk, *ALL_OF[request.POST["do"]])
        wanted = {name: request.POST[name] for name in ("show", "page") if request.POST.get(name)}
        address = reverse("admin:import_job", args=[pk])
        return redirect(f"{address}?{urlencode(wanted)}#files" if wanted else f"{address}#files")

    def confirm(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Start the import of the chosen files, once."""
        job = self.job(request, pk)
        keep_choice(request, pk)
        if job.state == "preview" and not job.items.filter(chosen=True).exists():
            self.message_user(request, _("Choose at least one new report, or throw the upload away."), messages.ERROR)
        elif not deciding.confirm(pk, request.user):
            self.too_late(request)
        return redirect("admin:import_job", pk)

    def cancel(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Throw an upload away that was not confirmed; stop an import that is at work."""
        self.job(request, pk)
        if deciding.throw_away(pk):
            self.message_user(request, _("The upload was thrown away; nothing was imported."), messages.SUCCESS)
            return redirect("admin:import_upload")
        if deciding.stop(pk, request.user):
            sentence = _("The import was cancelled. What was in by then stays in; the rest was left out.")
            self.message_user(request, sentence, messages.SUCCESS)
        else:
            self.too_late(request)
        return redirect("admin:import_job", pk)

    def undo(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Show what would go, ask why, and take the import back."""
        job = self.job(request, pk)
        if not self.may_undo(request):
            raise PermissionDenied
        if job.state not in AT_REST:
            self.too_late(request)
            return redirect("admin:import_job", pk)
        form = ReasonForm(request.POST or None)
        if form.is_valid():
            return self.take_back(request, pk, form.cleaned_data["reason"])
        context = {"title": _("Take back {job}").format(job=job), "job": job, "form": form, **consequences(job)}
        return self.page(request, "undo", context)

    def take_back(self, request: HttpRequest, pk: int, reason: str) -> HttpResponse:
        """Begin at once; what is left after a few seconds goes on in the background."""
        if deciding.take_back(pk, request.user, reason):
            jobs.work_on(pk, SECONDS)
        else:
            self.too_late(request)
        return redirect("admin:import_job", pk)

    def again(self, request: HttpRequest, pk: int) -> HttpResponse:
        """Import what was taken back, or left out, after all."""
        self.job(request, pk)
        if not deciding.once_more(pk, request.user, request.POST.get("what", "")):
            self.too_late(request)
        return redirect("admin:import_job", pk)


def keep_choice(request: HttpRequest, pk: int) -> None:
    """Keep which of the files shown on the form's page are chosen; a form without files changes nothing."""
    shown, chosen = numbers(request, "shown"), numbers(request, "chosen")
    if shown:
        deciding.choose(pk, shown, chosen)


def numbers(request: HttpRequest, field: str) -> list[int]:
    """The ids that the form sends in this field."""
    given: list[Any] = request.POST.getlist(field)
    return [int(one) for one in given if one.isascii() and one.isdigit() and len(one) < 19]
