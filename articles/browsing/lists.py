"""The five lists: their rows with all that a row shows, their filters, their JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from django.db.models import QuerySet

from articles.browsing import drawn, shapes
from articles.browsing.actors.countries import find_countries, number_countries
from articles.browsing.actors.filters import CountryFilters, OfficialFilters
from articles.browsing.actors.people import find_people, number_people
from articles.browsing.drawn import Drawing
from articles.browsing.fetching import article_rows, listed_people, meeting_rows, quote_rows, shown_quotes
from articles.browsing.filters import ArticleFilters, ListFilters, MeetingFilters, QuoteFilters
from articles.browsing.finding import found_in, offices_of
from articles.browsing.forms import ListForm
from articles.browsing.heads import meeting_heads, report_heads
from articles.browsing.statements import folded
from articles.models import Article, Country, Quote

AT_ONCE = 500


@dataclass(frozen=True)
class ListOf:
    """One list: what its `filters` ask is found by `find`; `rows()` are its rows with what is shown of each.

    A page for readers shows those of the rows found that `lead`, each with what is `folded` into it; files and the API
    have all. A row has the days of what `dated` gives; values of some fields are `counted` in a way of their own; rows
    that show numbers get them by `numbered`. Where nothing is asked `rows()` are `everything`. Where `drawing` says how
    a row looks, pages keep it in HTML. `heads` gives the rows of some keys with what pages show of them.
    """

    name: str
    filters: type[ListFilters]
    find: Callable[..., Any]
    rows: Callable[[], QuerySet]
    shape: Callable[[Any], dict[str, Any]]
    columns: tuple[str, ...]
    dated: Callable[[Any], Any] | None = None
    counted: Mapping[str, Callable[[Any, Any], list[tuple[Any, int]]]] = field(default_factory=dict)
    everything: bool = False
    numbered: Callable[[list[Any]], None] | None = None
    leads: bool = False
    folded: Callable[[list[Any]], list[Any]] | None = None
    drawing: Drawing | None = None
    heads: Callable[[Iterable[Any]], list[Any]] | None = None

    @property
    def form(self) -> type[ListForm]:
        """The form that takes what readers ask."""
        return self.filters.form_class()

    def at(self, keys: Iterable[Any]) -> list[Any]:
        """The rows with these keys, in their order, with all that is shown of each."""
        rows = rows_of(self.rows(), keys)
        if self.numbered:
            self.numbered(rows)
        return rows

    def to_show(self, keys: Iterable[Any]) -> list[Any]:
        """The same with what a page shows of them."""
        return self.heads(keys) if self.heads else self.at(keys)


def rows_of(rows: QuerySet, keys: Iterable[Any]) -> list[Any]:
    """Those of `rows` that have these keys, in the order of the keys."""
    wanted = list(keys)
    found = {row.pk: row for row in rows.filter(pk__in=wanted)}
    return [found[key] for key in wanted if key in found]


def quote_heads(keys: Iterable[Any]) -> list[Quote]:
    """The quotes with these keys, in their order, with what pages show of them."""
    return rows_of(shown_quotes(), keys)


class Keys(Sequence):
    """The keys of the rows found, in an order; fetched as they are looked at."""

    def __init__(self, found: Any, oldest: bool = False) -> None:
        self.found, self.oldest = found, oldest

    def __len__(self) -> int:
        return len(self.found)

    def __getitem__(self, part: Any) -> Any:
        if not isinstance(part, slice):
            return self[part : part + 1][0]
        first, last, _step = part.indices(len(self))
        return self.found.page(first, max(last - first, 0), newest=not self.oldest)


class Rows(Sequence):
    """The rows of some keys, in their order: fetched as they are looked at, with all that is shown of each.

    Iterating fetches some hundreds at a time: a long cursor would keep SQLite from tidying up its log.
    """

    def __init__(self, of: ListOf, keys: Any) -> None:
        self.of, self.keys = of, keys

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, part: Any) -> Any:
        return self.of.at(self.keys[part]) if isinstance(part, slice) else self[part : part + 1][0]

    def __iter__(self) -> Iterator[Any]:
        for first in range(0, len(self), AT_ONCE):
            yield from self[first : first + AT_ONCE]


class ShownRows(Rows):
    """The same with what a page shows of each."""

    def __getitem__(self, part: Any) -> Any:
        return self.of.to_show(self.keys[part]) if isinstance(part, slice) else self[part : part + 1][0]


class DrawnRows(Rows):
    """The same in HTML, as a page shows them."""

    def __getitem__(self, part: Any) -> Any:
        return drawn.drawn(self.of, self.keys[part]) if isinstance(part, slice) else self[part : part + 1][0]


def itself(row: Any) -> Any:
    """A row that has days of its own."""
    return row


def report_of(row: Any) -> Article:
    """The report of a quote, or of the quote that leads a statement: its days are those of the report."""
    return getattr(row, "quote", row).article


ARTICLES = ListOf(
    "articles",
    ArticleFilters,
    partial(found_in, "articles"),
    article_rows,
    shapes.article_shape,
    tuple(
        (
            "id file sha256 title earliest latest source url language people countries meetings source_kind agency "
            "original copies"
        ).split()
    ),
    dated=itself,
    everything=True,
    leads=True,
    drawing=drawn.REPORTS,
    heads=report_heads,
)
MEETINGS = ListOf(
    "meetings",
    MeetingFilters,
    partial(found_in, "meetings"),
    meeting_rows,
    shapes.meeting_shape,
    tuple(
        (
            "id participants organisations countries earliest latest basis reason place format status topics reports "
            "state"
        ).split()
    ),
    dated=itself,
    counted={"office": offices_of},
    everything=True,
    drawing=drawn.MEETINGS,
    heads=meeting_heads,
)
OFFICIALS = ListOf(
    "officials",
    OfficialFilters,
    find_people,
    listed_people,
    shapes.official_shape,
    tuple("slug name aliases country offices meetings quotes".split()),
    numbered=number_people,
)
COUNTRIES = ListOf(
    "countries",
    CountryFilters,
    find_countries,
    Country.objects.all,
    shapes.country_shape,
    tuple("code name officials meetings reports".split()),
    numbered=number_countries,
)
QUOTES = ListOf(
    "quotes",
    QuoteFilters,
    partial(found_in, "quotes"),
    quote_rows,
    shapes.quote_shape,
    tuple("id article start end text type speaker speaker_name speaker_text denied confidence statement".split()),
    dated=report_of,
    everything=True,
    leads=True,
    folded=folded,
    heads=quote_heads,
)
LISTS = (ARTICLES, MEETINGS, OFFICIALS, COUNTRIES, QUOTES)
