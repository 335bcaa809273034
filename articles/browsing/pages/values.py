"""All values of one filter of a list, with their numbers of rows."""

from __future__ import annotations

from django.core.paginator import Paginator
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from articles.browsing.facets import counted, values_of
from articles.browsing.fields import ManyField
from articles.browsing.listing import Listing
from articles.browsing.lists import LISTS

A_PAGE = 200
HEADINGS = {
    "articles": _("Reports"),
    "meetings": _("Meetings"),
    "officials": _("Officials"),
    "countries": _("Countries"),
    "quotes": _("Quotes"),
}


def values(request: HttpRequest, name: str, field: str) -> HttpResponse:
    """The values, the most frequent first; a wrong page shows the first or the last one."""
    of = next((of for of in LISTS if of.name == name), None)
    asked = of.form.base_fields.get(field) if of else None
    if not isinstance(asked, ManyField) or not asked.asks or asked.excludes:
        raise Http404
    listing = Listing(request, of)
    page = Paginator(counted(listing, field, asked), A_PAGE).get_page(request.GET.get("page"))
    page.object_list = values_of(listing, field, asked, page.object_list)
    return render(
        request,
        "values.html",
        {"listing": listing, "field": listing.form[field], "heading": HEADINGS[name], "page": page},
    )
