"""What is new in a list: its rows that reports brought which were imported in a while."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, NamedTuple

from django.db.models import Exists, OuterRef, QuerySet

from articles.browsing.listing import Listing
from articles.indexing import Conditions
from articles.models import Account, Article, Quote


class While(NamedTuple):
    """The time after `since` and until `until`, which is now where it is None."""

    since: datetime
    until: datetime | None = None

    def reports(self) -> QuerySet:
        """The keys of reports that were imported in it and not taken down."""
        found = Article.objects.visible().filter(imported_at__gt=self.since).order_by().values_list("pk", flat=True)
        return found.filter(imported_at__lte=self.until) if self.until else found


def fresh(listing: Listing, during: While) -> Any:
    """The rows of the list that are new, in the index: of a wording that several reports print the first alone.

    A meeting is new with every report of it; an official and a country only where no earlier report names them.
    """
    new = listing.found.narrowed(Conditions(keys=frozenset(BROUGHT[listing.of.name](during))))
    return new.leads() if listing.of.name == "articles" else new


def newest(listing: Listing, during: While, most: int) -> list[Any]:
    """So many of the rows that are new, the newest of them first, with all that is shown of each."""
    return listing.of.at(fresh(listing, during).page(0, most))


def quotes(during: While) -> Iterable[int]:
    """The quotes that came in."""
    return Quote.objects.filter(article__in=during.reports()).order_by().values_list("pk", flat=True)


def meetings(during: While) -> Iterable[int]:
    """The meetings that were told of."""
    told = Account.objects.filter(article__in=during.reports(), meeting__isnull=False)
    return told.order_by().values_list("meeting", flat=True)


def officials(during: While) -> Iterable[int]:
    """The people who were named for the first time."""
    return first_named(during, Article.people.through.objects, "person")


def countries(during: While) -> Iterable[str]:
    """The countries that were named for the first time."""
    return first_named(during, Article.countries.through.objects, "country")


def first_named(during: While, links: QuerySet, column: str) -> QuerySet:
    """Who is named by reports of the while, and by no earlier one; `links` tie reports to them.

    Earlier reports are looked for once for each who is named, not once for each report that names them.
    """
    named = links.filter(article__in=during.reports()).order_by().values(column)
    earlier = links.filter(article__hidden=False, article__imported_at__lte=during.since, **{column: OuterRef("pk")})
    everybody = links.model._meta.get_field(column).related_model.objects.order_by()
    return everybody.filter(pk__in=named).exclude(Exists(earlier.order_by())).values_list("pk", flat=True)


BROUGHT: dict[str, Callable[[While], Iterable[Any]]] = {
    "articles": While.reports,
    "meetings": meetings,
    "officials": officials,
    "countries": countries,
    "quotes": quotes,
}
