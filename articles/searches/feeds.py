"""The feed of a saved search, for whoever knows its key: what came in lately stands first."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from django.contrib.syndication.views import Feed
from django.http import Http404, HttpRequest
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from articles.browsing.feeds import NEWEST, ArticleFeed, ListFeed, MeetingFeed, QuoteFeed, midnight
from articles.browsing.listing import Listing
from articles.browsing.naming import country_in_words
from articles.indexing import find
from articles.indexing.values import latest_days
from articles.models import Country, Person, SavedSearch
from articles.searches.asking import listing_of, problem_of
from articles.searches.fresh import While, newest

# Reports of long ago that come in today are news; what came in earlier is found in its place in the list.
LATELY = timedelta(days=30)


class OfSearch(ListFeed):
    """A feed whose list, name and address are those of a saved search."""

    def get_object(self, request: HttpRequest, key: str = "") -> Listing:
        search = get_object_or_404(SavedSearch, key=key)
        listing = listing_of(search)
        if problem_of(listing):
            raise Http404(problem_of(listing))
        listing.search = search
        return listing

    def title(self, listing: Any) -> str:
        return f"Newsroom: {listing.search.name}"

    def link(self, listing: Any) -> str:
        return listing.search.list_url

    def feed_url(self, listing: Any) -> str:
        return reverse("feed_search", args=[listing.search.key])

    def items(self, listing: Listing) -> list[Any]:
        new = newest(listing, While(timezone.now() - LATELY), NEWEST)
        known = {row.pk for row in new}
        return [*new, *(row for row in listing.newest[:NEWEST] if row.pk not in known)][:NEWEST]


class ArticlesOfSearch(OfSearch, ArticleFeed):
    """Reports of a search."""


class MeetingsOfSearch(OfSearch, MeetingFeed):
    """Meetings of a search."""


class QuotesOfSearch(OfSearch, QuoteFeed):
    """Quotes of a search."""


def dated(field: str, rows: list[Any]) -> list[Any]:
    """People or countries, each with the day of the `newest` report of them."""
    days = latest_days(find("articles"), field, [row.pk for row in rows])
    for row in rows:
        row.newest = days.get(row.pk)
    return rows


class OfficialsOfSearch(OfSearch):
    """Officials of a search."""

    def item_title(self, item: Person) -> str:
        return item.name

    def items(self, listing: Listing) -> list[Any]:
        return dated("official", super().items(listing))

    def item_description(self, item: Person) -> str:
        offices = [tenure.office.title for tenure in item.tenures.all()[:3]]
        return ", ".join([*offices, *([country_in_words(item.country_id)] if item.country_id else [])])

    def item_updateddate(self, item: Any) -> Any:
        return midnight(item.newest)


class CountriesOfSearch(OfSearch):
    """Countries of a search."""

    def item_title(self, item: Country) -> str:
        return country_in_words(item.code)

    def items(self, listing: Listing) -> list[Any]:
        return dated("country", super().items(listing))

    def item_description(self, item: Any) -> str:
        return _("%(count)s reports") % {"count": item.report_count}

    def item_updateddate(self, item: Any) -> Any:
        return midnight(item.newest)


FEEDS: dict[str, Feed] = {
    "articles": ArticlesOfSearch(),
    "meetings": MeetingsOfSearch(),
    "officials": OfficialsOfSearch(),
    "countries": CountriesOfSearch(),
    "quotes": QuotesOfSearch(),
}


def feed(request: HttpRequest, key: str) -> Any:
    """The feed behind a key; an old or a wrong one leads nowhere."""
    answer = FEEDS[get_object_or_404(SavedSearch, key=key).list](request, key=key)
    answer["Cache-Control"] = "private, no-store"
    # Whoever sees the address has the feed: no page that is opened from it learns it.
    answer["Referrer-Policy"] = "no-referrer"
    answer["X-Robots-Tag"] = "noindex"
    return answer
