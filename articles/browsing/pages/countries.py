"""Countries: the list, one country, and what two countries have to do with each other."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from articles.browsing.charts.timeline import timeline_of
from articles.browsing.contacts import partners
from articles.browsing.dossiers.pairs import of_countries
from articles.browsing.drawn import drawn
from articles.browsing.lists import ARTICLES, COUNTRIES, MEETINGS, rows_of
from articles.browsing.pages.lists import list_page
from articles.browsing.wording import STATUSES
from articles.indexing import Conditions, Found, find
from articles.models import Country, Person

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
    conditions = Conditions(all_of={"country": (found.code,)})
    meetings, reports = find("meetings", conditions), find("articles", conditions)
    officials = Person.objects.visible().filter(country=found)
    context = {
        "country": found,
        "counts": {"meetings": len(meetings), "officials": officials.count(), "reports": len(reports)},
        "timeline": timeline_of(meetings, [("country", found.code)], list(STATUSES)),
        "partners": partners(found.code),
        "officials": busiest(meetings, found),
        "meetings": drawn(MEETINGS, meetings.page(0, FEW)),
        "reports": drawn(ARTICLES, reports.leads().page(0, FEW)),
    }
    return render(request, "country.html", context)


def busiest(meetings: Found, of: Country) -> list[Person]:
    """The officials of a country with the most of these meetings, and then those with none."""
    own = dict(Person.objects.visible().filter(country=of).values_list("pk", "folded"))
    met = dict(meetings.counts("official", values=list(own)))
    keys = sorted(own, key=lambda key: (-met.get(key, 0), own[key], key))[:MANY]
    return rows_of(Person.objects.prefetch_related("tenures__office"), keys)


def pair(request: HttpRequest, one: str, other: str) -> HttpResponse:
    """Two countries, the same in either order: their dossier."""
    first, second = sorted((known(one), known(other)), key=lambda country: country.code)
    if first == second:
        return redirect(first)
    context = of_countries(first, second)
    return render(request, "country_pair.html", {"first": first, "second": second, **context})
