"""What all lists do: show a page of what matches, or hand out all of it as a file."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from articles.browsing.contacts import countries_present
from articles.browsing.exports import export
from articles.browsing.listing import Listing, wanted_export
from articles.browsing.lists import ListOf
from articles.browsing.searching.marking import mark_found
from articles.models import Person
from articles.models.queries import NOTHING, read

MOST_SUGGESTIONS = 500


def list_page(request: HttpRequest, of: ListOf, kind: type[Listing] = Listing, **context: Any) -> HttpResponseBase:
    """The list as a page, or as the file that `?format=` asks for."""
    listing = kind(request, of, folded=True)
    wanted = wanted_export(request.GET, of.name)
    if wanted:
        return export(listing, wanted)
    query = read(listing.form.cleaned_data.get("q") or "") if listing.asked else NOTHING
    mark_found(listing.page.object_list, query)
    suggested = Person.objects.visible()[:MOST_SUGGESTIONS]
    context |= {"listing": listing, "query": query, "countries": countries_present(), "suggested": suggested}
    return render(request, f"{of.name}.html", context)
