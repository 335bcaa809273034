"""Finding things by name, whatever case and accents, the same on every database."""

from __future__ import annotations

from datetime import date, timedelta

from django.db.models import Count, Model, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.http import HttpRequest
from django.utils.formats import date_format

from articles.models.folding import fold


class FoldedSearch:
    """An admin whose things have a `folded` name: every word of the search has to be in it."""

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Model], search_term: str
    ) -> tuple[QuerySet[Model], bool]:
        """The things whose name holds all of the words."""
        for word in words_of(search_term):
            queryset = queryset.filter(folded__contains=word)
        return queryset, False


def words_of(search_term: str) -> list[str]:
    """The words of a search as they are compared."""
    return fold(search_term.replace("\0", "")).split()


def any_name(word: str, *paths: str) -> Q:
    """Rows where one of the folded names at `paths` holds the word."""
    return Q.create([(f"{path}__contains", word) for path in paths], connector=Q.OR)


def counted(rows: type[Model], field: str) -> Coalesce:
    """How many `rows` point to the thing with `field`, counted for the rows of the page only."""
    numbers = rows._default_manager.order_by().filter(**{field: OuterRef("pk")}).values(field).annotate(n=Count("pk"))
    return Coalesce(Subquery(numbers.values("n")), 0)


def days(earliest: date | None, latest: date | None, pattern: str = "SHORT_DATE_FORMAT") -> str:
    """A range of days as one reads it: a day, a month, a year, or two days; empty when unknown."""
    if not earliest or not latest:
        return ""
    if earliest == latest:
        return date_format(earliest, pattern)
    following = latest + timedelta(days=1) if latest < date.max else latest
    if earliest.day == 1 and following.day == 1:
        if (earliest.year, earliest.month) == (latest.year, latest.month):
            return date_format(earliest, "YEAR_MONTH_FORMAT")
        if earliest.month == 1 and latest.month == 12 and earliest.year == latest.year:
            return str(earliest.year)
    return f"{date_format(earliest, pattern)} – {date_format(latest, pattern)}"
