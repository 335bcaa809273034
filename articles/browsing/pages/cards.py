"""Pictures of pages, for whoever shows a link to one."""

from __future__ import annotations

import hashlib

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.utils.cache import get_conditional_response, patch_cache_control

from articles.browsing.cards.drawing import drawn
from articles.browsing.cards.words import Card, of_countries, of_meeting, of_official, of_officials, of_report
from articles.browsing.fetching import meeting_rows
from articles.browsing.pages.countries import known
from articles.models import Article, Person

# Pictures of another look are other pictures.
LOOK = "1"
A_DAY = 24 * 3600


def picture(request: HttpRequest, card: Card) -> HttpResponse:
    """The picture of the card; nothing is drawn for whoever has it."""
    etag = f'"{hashlib.sha256(repr((LOOK, card)).encode()).hexdigest()[:32]}"'
    answer = get_conditional_response(request, etag=etag) or HttpResponse(drawn(card), content_type="image/png")
    answer["ETag"] = etag
    patch_cache_control(answer, public=True, max_age=A_DAY)
    return answer


def article(request: HttpRequest, pk: int) -> HttpResponse:
    """A report."""
    rows = Article.objects.visible().select_related("source").prefetch_related("people")
    return picture(request, of_report(get_object_or_404(rows.defer("raw", "body", "search_text"), pk=pk)))


def meeting(request: HttpRequest, pk: int) -> HttpResponse:
    """A meeting."""
    return picture(request, of_meeting(get_object_or_404(meeting_rows(), pk=pk)))


def somebody(slug: str) -> Person:
    """The official with this slug, with offices; raises Http404."""
    rows = Person.objects.visible().prefetch_related("tenures__office")
    return get_object_or_404(rows, slug=slug)


def official(request: HttpRequest, slug: str) -> HttpResponse:
    """An official."""
    return picture(request, of_official(somebody(slug)))


def officials(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """Two officials."""
    return picture(request, of_officials(somebody(one), somebody(other)))


def countries(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """Two countries."""
    return picture(request, of_countries(known(one), known(other)))
