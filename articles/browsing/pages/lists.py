"""What all lists do: show a page of what matches, or hand out all of it as a file."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import render
from django.utils.cache import patch_vary_headers

from articles.browsing.exports import export
from articles.browsing.listing import Listing, wanted_export
from articles.browsing.lists import ListOf
from articles.browsing.searching.marking import mark_found
from articles.models.queries import NOTHING, read


def list_page(request: HttpRequest, of: ListOf, kind: type[Listing] = Listing, **context: Any) -> HttpResponseBase:
    """The list as a page, or as the file that `?format=` asks for."""
    listing = kind(request, of, folded=True, drawn=True)
    wanted = wanted_export(request.GET, of.name)
    if wanted:
        return export(listing, wanted)
    query = read(listing.form.asked.get("q") or "") if listing.asked else NOTHING
    mark_found(listing.page.object_list, query)
    context |= {"listing": listing, "query": query, "exchanged": exchanged(request)}
    response = render(request, f"{of.name}.html", context)
    patch_vary_headers(response, ["HX-Request"])
    if context["exchanged"]:
        response["HX-Push-Url"] = request.path + listing.query()
    return response


def exchanged(request: HttpRequest) -> bool:
    """Whether a script asks for what changes on a page that is there already."""
    headers = request.headers
    return headers.get("HX-Request") == "true" and headers.get("HX-History-Restore-Request") != "true"
