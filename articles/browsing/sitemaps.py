"""What search machines may find: all pages of things, in parts by ranges of ids, so that none needs counting."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from django.contrib.sitemaps import Sitemap, views
from django.core.paginator import EmptyPage, PageNotAnInteger
from django.db.models import Max, QuerySet
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.cache import cache_control

from articles.browsing.fetching import unseen_meetings
from articles.indexing import Found, find
from articles.models import Article, Country, Meeting, Person

# The protocol allows 50,000 addresses in a file; fewer are written in a second.
A_PART = 10_000
# So many officials with so many partners each are as many pairs.
PEOPLE, PARTNERS = 50, 200
AN_HOUR = 3600


class Part(NamedTuple):
    """One part, as the sitemaps of Django look at a page."""

    object_list: Any


class Parts:
    """Parts by number, from 1 on: `of(number)` are the things in one."""

    def __init__(self, number: int, of: Callable[[int], Any]) -> None:
        self.num_pages, self.of = max(number, 1), of

    def page(self, number: Any) -> Part:
        """The part with this number. Raises PageNotAnInteger or EmptyPage."""
        text = str(number)
        if not (text.isascii() and text.isdecimal() and len(text) < 10):
            raise PageNotAnInteger
        if not 1 <= int(text) <= self.num_pages:
            raise EmptyPage
        return Part(self.of(int(text)))


class ById(Sitemap):
    """Pages of rows: each part has those of a range of ids."""

    rows: QuerySet

    @property
    def paginator(self) -> Parts:
        last = self.rows.model._default_manager.aggregate(last=Max("pk"))["last"] or 0
        return Parts(-(-last // A_PART), self.part)

    def part(self, number: int) -> QuerySet:
        """The rows of one part."""
        first = (number - 1) * A_PART + 1
        return self.rows.filter(pk__gte=first, pk__lt=first + A_PART).order_by("pk")

    def get_latest_lastmod(self) -> datetime | None:
        return None


class Reports(ById):
    """Reports that were not taken down; one changes when it is read again."""

    rows = Article.objects.visible().only("pk", "extracted_at", "imported_at")

    def lastmod(self, report: Article) -> datetime:
        return report.extracted_at or report.imported_at


class Meetings(ById):
    """Meetings that a visible report tells of."""

    rows = Meeting.objects.visible().only("pk")


class Officials(ById):
    """People of whom visible reports tell."""

    rows = Person.objects.visible().only("pk", "slug")


class Countries(Sitemap):
    """Countries; a part for each, with the pages of its pairs with countries behind it in the order of codes."""

    @property
    def paginator(self) -> Parts:
        codes = list(Country.objects.order_by("code").values_list("code", flat=True))
        return Parts(len(codes), lambda number: pages_of(codes[number - 1]) if codes else [])

    def location(self, url: str) -> str:
        return url

    def get_latest_lastmod(self) -> None:
        return None


def pages_of(code: str) -> list[str]:
    """The country's page, and those of the pairs with the countries of greater codes that it met."""
    present = Meeting.countries.through.objects.exclude(meeting__in=unseen_meetings()).order_by()
    met = present.filter(meeting__in=present.filter(country=code).values("meeting"), country__gt=code)
    partners = sorted(met.values_list("country", flat=True).distinct())
    return [reverse("country", args=[code]), *(reverse("country_pair", args=[code, other]) for other in partners)]


class Pairs(Sitemap):
    """Pages of two officials who met: of each with those behind, in the order of ids, whom they met most."""

    @property
    def paginator(self) -> Parts:
        last = Person.objects.aggregate(last=Max("pk"))["last"] or 0
        return Parts(-(-last // PEOPLE), pairs_of)

    def location(self, url: str) -> str:
        return url

    def get_latest_lastmod(self) -> None:
        return None


def pairs_of(number: int) -> list[str]:
    """The pages of the pairs of one part."""
    meetings, first = find("meetings"), (number - 1) * PEOPLE + 1
    ahead = Person.objects.visible().filter(pk__gte=first).order_by()
    slugs = dict(ahead.filter(pk__lt=first + PEOPLE).values_list("pk", "slug"))
    met = {key: met_most(meetings, key) for key in slugs}
    slugs |= dict(ahead.filter(pk__in=set().union(*met.values())).values_list("pk", "slug"))
    pairs = [sorted((slugs[key], slugs[other])) for key in met for other in met[key] if other in slugs]
    return [reverse("official_pair", args=pair) for pair in pairs]


def met_most(meetings: Found, key: int) -> list[int]:
    """Those behind the official, in the order of ids, whom they met most."""
    counted = meetings.of_those("official", key).counts("official")
    return [other for other, _number in counted if other > key][:PARTNERS]


class Lists(Sitemap):
    """The front page and the lists."""

    def items(self) -> list[str]:
        return ["home", "articles", "meetings", "officials", "countries", "quotes", "matrix"]

    def location(self, name: str) -> str:
        return reverse(name)


SITEMAPS: dict[str, type[Sitemap]] = {
    "lists": Lists,
    "reports": Reports,
    "meetings": Meetings,
    "officials": Officials,
    "countries": Countries,
    "pairs": Pairs,
}


@cache_control(public=True, max_age=AN_HOUR)
def index(request: HttpRequest) -> HttpResponse:
    """Where the parts are."""
    return views.index(request, SITEMAPS, sitemap_url_name="sitemap_part")


@cache_control(public=True, max_age=AN_HOUR)
def part(request: HttpRequest, section: str) -> HttpResponse:
    """One part, by `?p=`."""
    return views.sitemap(request, SITEMAPS, section)
