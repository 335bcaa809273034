"""Countries: the list, one country, and what two countries have to do with each other."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from articles.browsing.charts import timeline
from articles.browsing.contacts import country_pairs
from articles.browsing.lists import COUNTRIES, article_rows, meeting_rows, official_rows, quote_rows
from articles.browsing.pages.lists import list_page
from articles.models import Country, Meeting

FEW = 12
MANY = 100


def countries(request: HttpRequest) -> HttpResponseBase:
    """The list of countries."""
    return list_page(request, COUNTRIES)


def known(code: str) -> Country:
    """The country of the collection with this code, in either case; raises Http404."""
    found = Country.objects.filter(code=code.upper().replace("\0", "")[:4]).first()
    if found is None or found.code != code.upper():
        raise Http404(_("No report mentions a country with this code."))
    return found


def country(request: HttpRequest, code: str) -> HttpResponse:
    """One country: its officials, its meetings, reports that mention it."""
    found = known(code)
    met = Meeting.objects.visible().filter(countries=found)
    context = {
        "country": found,
        "timeline": timeline(met.values_list("earliest", flat=True)),
        "partners": country_pairs(code=found.code),
        "officials": official_rows().filter(country=found)[:MANY],
        "meetings": meeting_rows().filter(countries=found)[:FEW],
        "reports": article_rows().filter(countries=found)[:FEW],
    }
    return render(request, "country.html", context)


def pair(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """Two countries, the same in either order: their meetings over time, and what each side said in their reports."""
    first, second = sorted((known(one), known(other)), key=lambda country: country.code)
    if first == second:
        return redirect(first)
    both = meeting_rows().filter(countries=first).filter(countries=second)
    reports = Meeting.objects.filter(pk__in=both.order_by().values("pk")).order_by().values("accounts__article")
    quotes = quote_rows().filter(article__in=reports)
    context = {
        "sides": [(side, quotes.filter(speaker__country=side)[:MANY]) for side in (first, second)],
        "first": first,
        "second": second,
        "timeline": timeline(both.values_list("earliest", flat=True)),
        "count": both.count(),
        "meetings": both[:MANY],
    }
    return render(request, "country_pair.html", context)
