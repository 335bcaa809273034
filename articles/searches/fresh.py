"""What is new in a list: its rows that reports brought which were imported in a while."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, QuerySet

from articles.browsing.folding import once
from articles.browsing.listing import Listing
from articles.models import Account, Article


class While(NamedTuple):
    """The time after `since` and until `until`, which is now where it is None."""

    since: datetime
    until: datetime | None = None

    def reports(self) -> QuerySet:
        """Reports that were imported in it and not taken down."""
        found = Article.objects.visible().filter(imported_at__gt=self.since).order_by()
        return found.filter(imported_at__lte=self.until) if self.until else found


def fresh(listing: Listing, during: While) -> QuerySet:
    """The rows of the list that are new, in its order: of a wording that several reports print the first alone.

    A meeting is new with every report of it; an official and a country only where no earlier report names them.
    """
    return FRESH[listing.of.name](listing.matching, during)


def newest(listing: Listing, during: While, most: int) -> list[Any]:
    """So many of the rows that are new, in the order of the list, with all that is shown of each."""
    new = frozenset(fresh(listing, during).order_by().values_list("pk", flat=True))
    return listing.those(new, most)


def articles(rows: QuerySet, during: While) -> QuerySet:
    return once(rows.filter(pk__in=during.reports().values("pk")))


def quotes(rows: QuerySet, during: While) -> QuerySet:
    return rows.filter(article__in=during.reports().values("pk"))


def meetings(rows: QuerySet, during: While) -> QuerySet:
    told = Account.objects.filter(article__in=during.reports().values("pk"), meeting__isnull=False)
    return rows.filter(pk__in=told.order_by().values("meeting"))


def officials(rows: QuerySet, during: While) -> QuerySet:
    return first_named(rows, during, Article.people.through.objects, "person")


def countries(rows: QuerySet, during: While) -> QuerySet:
    return first_named(rows, during, Article.countries.through.objects, "country")


def first_named(rows: QuerySet, during: While, links: QuerySet, column: str) -> QuerySet:
    """Those of the rows that reports of the while name, and no earlier one; `links` tie reports to them."""
    named = links.filter(article__in=during.reports().values("pk")).order_by().values(column)
    earlier = links.filter(article__hidden=False, article__imported_at__lte=during.since, **{column: OuterRef("pk")})
    return rows.filter(pk__in=named).exclude(Exists(earlier))


FRESH: dict[str, Callable[[QuerySet, While], QuerySet]] = {
    "articles": articles,
    "meetings": meetings,
    "officials": officials,
    "countries": countries,
    "quotes": quotes,
}
