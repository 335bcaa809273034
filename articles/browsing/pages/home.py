"""The page at a glance, and small files that every site has."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language

from articles.browsing.charts.timeline import timeline_of
from articles.browsing.contacts import busiest_officials, country_pairs
from articles.browsing.dossiers.course import coming_and_latest
from articles.browsing.drawn import drawn
from articles.browsing.fetching import quote_rows
from articles.browsing.holdings import holdings
from articles.browsing.lists import ARTICLES, MEETINGS, rows_of
from articles.browsing.wording import STATUSES
from articles.indexing import Conditions, find
from articles.indexing.remembering import remembered
from articles.models import Quote

FEW = 6
RANKED = 8
# So many quotes are shown, of this many letters, of the newest ones.
QUOTED, TELLING, LOOKED_THROUGH = 3, range(40, 261), 60


def home(request: HttpRequest) -> HttpResponse:
    """What is new, and whom to look at."""
    coming, latest = coming_and_latest(find("meetings"), FEW, RANKED)
    known = remembered(f"front page in {get_language()}", glance)
    context = {
        "coming": drawn(MEETINGS, coming),
        "latest": drawn(MEETINGS, latest),
        "reports": drawn(ARTICLES, known["newest"]),
        "quotes": rows_of(quote_rows(), known["telling"]),
    }
    return render(request, "home.html", known | context)


def glance() -> dict[str, Any]:
    """What the page shows whatever day it is, in the reader's language: worked out once until anything changes."""
    meetings = find("meetings")
    return {
        "holdings": holdings(meetings),
        "timeline": timeline_of(meetings, [], list(STATUSES)),
        "newest": find("articles").leads().page(0, FEW),
        "telling": telling_quotes(),
        "busiest": busiest_officials(meetings, RANKED),
        "pairs": country_pairs(meetings, RANKED),
    }


def telling_quotes() -> list[int]:
    """The ids of the newest literal quotes of known people, neither scraps nor whole speeches."""
    literal = find("quotes", Conditions(any_of={"type": ("direct",)}, none_of={"denied": ("yes",)}))
    newest = rows_of(Quote.objects.order_by(), literal.page(0, LOOKED_THROUGH))
    return [quote.pk for quote in newest if quote.speaker_id and len(quote.text) in TELLING][:QUOTED]


def robots(request: HttpRequest) -> HttpResponse:
    """Search machines may read all but the editors' side, what is one reader's, forms, and files without end."""
    lines = [
        "User-agent: *",
        f"Disallow: {reverse('admin:index')}",
        f"Disallow: {reverse('api')}",
        f"Disallow: {reverse('searches')}",
        f"Disallow: {reverse('login')}",
        f"Disallow: {reverse('error_new')}",
        f"Disallow: {reverse('error_thanks')}",
        f"Disallow: {reverse('search')}?",
        "Disallow: /*?format=",
        f"Sitemap: {request.build_absolute_uri(reverse('sitemap'))}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


def opensearch(request: HttpRequest) -> HttpResponse:
    """How browsers search here from their own search field."""
    paths = {"articles": reverse("articles"), "feed": reverse("feed_articles"), "itself": request.path}
    paths["icon"] = static("img/favicon.svg")
    context = {name: request.build_absolute_uri(path) for name, path in paths.items()}
    return render(request, "opensearch.xml", context, content_type="application/opensearchdescription+xml")


def favicon(request: HttpRequest) -> HttpResponse:
    """Where browsers look for the icon if they do not read pages."""
    return redirect(static("img/favicon.svg"), permanent=True)
