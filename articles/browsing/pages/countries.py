"""Countries: the list, one country, and what two countries have to do with each other."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.browsing.charts.timeline import days_of, timeline
from articles.browsing.contacts import partners
from articles.browsing.dossiers.pairs import of_countries
from articles.browsing.folding import once
from articles.browsing.lists import COUNTRIES, article_rows, meeting_rows, official_rows
from articles.browsing.pages.lists import list_page
from articles.browsing.wording import STATUSES
from articles.models import Article, Country, Meeting, Person

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
    days = days_of(Meeting.objects.visible().filter(countries=found))
    context = {
        "country": found,
        "counts": {
            "meetings": len(days),
            "officials": Person.objects.visible().filter(country=found).count(),
            "reports": Article.objects.visible().filter(countries=found).count(),
        },
        "timeline": timeline(days, [("country", found.code)], STATUSES),
        "partners": partners(found.code),
        "officials": official_rows().filter(country=found)[:MANY],
        "meetings": meeting_rows().filter(countries=found)[:FEW],
        "reports": once(article_rows().filter(countries=found))[:FEW],
    }
    return render(request, "country.html", context)


def pair(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """Two countries, the same in either order: their dossier."""
    first, second = sorted((known(one), known(other)), key=lambda country: country.code)
    if first == second:
        return redirect(first)
    context = of_countries(first, second, timezone.localdate())
    return render(request, "country_pair.html", {"first": first, "second": second, **context})
