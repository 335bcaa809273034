"""What all lists do: show a page of what matches, or hand out all of it as a file."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render

from articles.browsing.contacts import countries_present
from articles.browsing.exports import export
from articles.browsing.listing import Listing, wanted_export
from articles.browsing.lists import ListOf
from articles.models import Person

MOST_SUGGESTIONS = 500


def list_page(request: HttpRequest, of: ListOf, kind: type[Listing] = Listing, **context: Any) -> HttpResponseBase:
    """The list as a page, or as the file that `?format=` asks for."""
    listing = kind(request, of, folded=True)
    wanted = wanted_export(request.GET)
    if wanted:
        return export(of, listing.rows, wanted)
    suggested = Person.objects.visible()[:MOST_SUGGESTIONS]
    context |= {"listing": listing, "countries": countries_present(), "suggested": suggested}
    return render(request, f"{of.name}.html", context)
