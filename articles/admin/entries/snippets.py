"""Words of reports with what stands around them, cut by the database: a page never loads whole texts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from django.db.models import IntegerField, QuerySet, Value
from django.db.models.functions import Substr

from articles.models import Article

AROUND = 70
# So many places are cut by one query; SQLite joins 500 at most.
MANY = 100


class Place(NamedTuple):
    """A span of a report: its id and offsets into its body."""

    article: int
    start: int
    end: int


class Snippet(NamedTuple):
    """The words at a place, what stands before and behind them, and whether the text goes on there."""

    before: str
    words: str
    behind: str
    cut: bool


def snippets(places: Iterable[Place], around: int = AROUND) -> dict[Place, Snippet]:
    """The words at each place with `around` characters on either side."""
    wanted = list(dict.fromkeys(places))
    found: dict[Place, Snippet] = {}
    for first in range(0, len(wanted), MANY):
        queries = [piece(place, around) for place in wanted[first : first + MANY]]
        rows = queries[0].union(*queries[1:], all=True) if len(queries) > 1 else queries[0]
        found |= {Place(*place): divided(Place(*place), text, around) for *place, text in rows}
    return found


def piece(place: Place, around: int) -> QuerySet:
    """The query for the words at one place."""
    first = max(0, place.start - around)
    numbers = [Value(number, output_field=IntegerField()) for number in (place.start, place.end)]
    words = Substr("body", first + 1, place.end + around - first)
    return Article.objects.order_by().filter(pk=place.article).values_list("pk", *numbers, words)


def divided(place: Place, text: str, around: int) -> Snippet:
    """The text that was cut in its three parts."""
    start = min(place.start, around)
    end = start + place.end - place.start
    return Snippet(text[:start], text[start:end], text[end:], len(text) - end >= around)
