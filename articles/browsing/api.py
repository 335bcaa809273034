"""The lists and objects as JSON, with the parameters of the pages."""

from __future__ import annotations

from typing import Any

from django.db.models import Prefetch
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import redirect
from django.urls import reverse

from articles.browsing import fetching, lists
from articles.browsing.accounts.shapes import meeting_detail
from articles.browsing.exports import export
from articles.browsing.listing import Listing, wanted_export
from articles.browsing.naming import whole
from articles.browsing.openapi import document
from articles.browsing.shapes import article_detail
from articles.browsing.sharing import shared
from articles.models import Meeting, Mention, Person

UNESCAPED = {"ensure_ascii": False}


def answer(data: dict[str, Any], status: int = 200) -> JsonResponse:
    """JSON with letters as letters."""
    return JsonResponse(data, status=status, json_dumps_params=UNESCAPED)


@shared
def index(request: HttpRequest) -> JsonResponse:
    """Where the lists are."""
    found = answer({of.name: request.build_absolute_uri(reverse("api_list", args=[of.name])) for of in lists.LISTS})
    found["Link"] = f'<{reverse("openapi")}>; rel="service-desc", <{reverse("codebook")}>; rel="service-doc"'
    return found


@shared
def description(request: HttpRequest) -> JsonResponse:
    """What can be asked and what is answered, as OpenAPI."""
    return answer(document(request))


@shared
def listed(request: HttpRequest, name: str) -> HttpResponseBase:
    """A page of a list; wrong parameters are told in `errors` and ask nothing."""
    of = next((of for of in lists.LISTS if of.name == name), None)
    if of is None:
        return missing()
    listing = Listing(request, of)
    wanted = wanted_export(request.GET, name)
    if wanted:
        return export(listing, wanted)
    facets = {"facets": facet_shapes(listing)} if request.GET.get("facets") == "1" else {}
    errors = {"errors": listing.form.errors} if listing.form.errors else {}
    return answer(
        {
            "count": listing.count,
            "next": absolute(request, listing.next),
            "previous": absolute(request, listing.previous),
            "results": [of.shape(row) for row in listing.page],
            **facets,
            **errors,
        }
    )


def facet_shapes(listing: Listing) -> dict[str, list[dict[str, Any]]]:
    """The values of each filter with their numbers of rows, the most frequent first."""
    return {
        name: [{"value": text, "name": words, "count": count} for text, words, count in facet.all]
        for name, facet in listing.facets.items()
        if facet.all
    }


def absolute(request: HttpRequest, query: str) -> str | None:
    """The whole address of this list with another query, or None without one."""
    return request.build_absolute_uri(request.path + query) if query else None


def missing() -> JsonResponse:
    """There is no such thing."""
    return answer({"error": "not found"}, status=404)


@shared
def nothing(request: HttpRequest, url: str) -> JsonResponse:
    """Whatever else is asked for."""
    return missing()


@shared
def article(request: HttpRequest, pk: int) -> JsonResponse:
    """One report with its text, its mentions and its quotes."""
    mentions = Mention.objects.select_related("person", "organisation", "place")
    quotes = fetching.quote_rows().order_by("start", "id")
    rows = fetching.article_rows().defer(None).defer("raw", "search_text")
    found = rows.prefetch_related(Prefetch("mentions", mentions), Prefetch("quotes", quotes)).filter(pk=pk).first()
    return answer(article_detail(found)) if found else missing()


@shared
def meeting(request: HttpRequest, pk: int) -> HttpResponseBase:
    """One meeting; an entry that was merged into another leads there."""
    entry = Meeting.objects.filter(pk=pk).first()
    if entry and whole(entry) != entry:
        return redirect("api_meeting", whole(entry).pk)
    found = fetching.meeting_rows().filter(pk=pk).first()
    return answer(meeting_detail(found)) if found else missing()


@shared
def official(request: HttpRequest, slug: str) -> HttpResponseBase:
    """One person; an entry that was merged into another leads there."""
    person = Person.objects.filter(slug=slug).first()
    if person and whole(person) != person:
        return redirect("api_official", whole(person).slug)
    found = fetching.official_rows().filter(slug=slug).first()
    return answer(lists.OFFICIALS.shape(found)) if found else missing()
