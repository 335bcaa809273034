"""The codebook: what every column of every export means, as a page and as files."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from articles.browsing.codebook import TABLES
from articles.browsing.codebook.files import as_csv, as_json
from articles.browsing.exports.dataset import RIGHTS
from articles.browsing.sharing import shared
from newsroom.versions import CODEBOOK, EXTRACTION


@require_safe
def codebook(request: HttpRequest) -> HttpResponse:
    """The page."""
    context = {"tables": TABLES, "codebook": CODEBOOK, "extraction": EXTRACTION, "rights": RIGHTS}
    return render(request, "codebook.html", context)


@require_safe
def codebook_csv(request: HttpRequest) -> HttpResponse:
    """The codebook for spreadsheets."""
    headers = {"Content-Disposition": f'attachment; filename="codebook-{CODEBOOK}.csv"'}
    return HttpResponse(as_csv(), content_type="text/csv; charset=utf-8", headers=headers)


@shared
def codebook_json(request: HttpRequest) -> HttpResponse:
    """The codebook for programs."""
    return HttpResponse(as_json(), content_type="application/json")
