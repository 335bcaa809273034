"""A saved search asked again: the list as it is today."""

from __future__ import annotations

from django.http import HttpRequest, QueryDict

from articles.browsing.listing import Listing
from articles.browsing.lists import LISTS
from articles.models import SavedSearch

BY_NAME = {of.name: of for of in LISTS}


def asking(query: str) -> HttpRequest:
    """A request as a browser makes it for a list with this query string."""
    request = HttpRequest()
    request.method = "GET"
    request.GET = QueryDict(query.removeprefix("?"))
    return request


def listing_of(search: SavedSearch) -> Listing:
    """The list that was saved."""
    return Listing(asking(search.query), BY_NAME[search.list])


def problem_of(listing: Listing) -> str:
    """Why the list cannot be asked any more, or nothing: a filter on what is gone would let everything through."""
    return " ".join(str(error) for errors in listing.form.errors.values() for error in errors)
