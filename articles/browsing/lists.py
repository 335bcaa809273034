"""The five lists: their rows with all that a row shows, their filters, their JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, F, IntegerField, Max, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce, Substr

from articles.browsing import shapes
from articles.browsing.actors import CountryFilters, OfficialFilters
from articles.browsing.filters import ArticleFilters, ListFilters, MeetingFilters, QuoteFilters
from articles.browsing.statements import folded, leading
from articles.models import Account, Article, Country, Meeting, Participation, Person, Quote

LEAD = 420
AT_ONCE = 500
WIDE = ("raw", "body", "search_text")


@dataclass(frozen=True)
class ListOf:
    """One list: `rows()` are all of its rows, newest first, with what is shown of each fetched along.

    A page for readers shows those of them that `lead`, each with what is `folded` into it; files and the API have all.
    """

    name: str
    filters: type[ListFilters]
    rows: Callable[[], QuerySet]
    shape: Callable[[Any], dict[str, Any]]
    columns: tuple[str, ...]
    lead: Callable[[QuerySet], QuerySet] | None = None
    folded: Callable[[list[Any]], list[Any]] | None = None


def rows_of(rows: QuerySet, keys: Iterable[Any]) -> list[Any]:
    """Those of `rows` that have these keys, in the order of the keys."""
    wanted = list(keys)
    found = {row.pk: row for row in rows.filter(pk__in=wanted)}
    return [found[key] for key in wanted if key in found]


class Rows(Sequence):
    """The rows of some keys, in their order: fetched as they are looked at, with all that is shown of each.

    Iterating fetches some hundreds at a time: a long cursor would keep SQLite from tidying up its log.
    """

    def __init__(self, rows: Callable[[], QuerySet], keys: Any) -> None:
        self.rows, self.keys = rows, keys

    def __len__(self) -> int:
        return len(self.keys)

    def __getitem__(self, part: Any) -> Any:
        return rows_of(self.rows(), self.keys[part]) if isinstance(part, slice) else self[part : part + 1][0]

    def __iter__(self) -> Iterator[Any]:
        keys = list(self.keys)
        for first in range(0, len(keys), AT_ONCE):
            yield from rows_of(self.rows(), keys[first : first + AT_ONCE])


def visible_accounts() -> Prefetch:
    """The reports of a meeting that were not taken down."""
    accounts = Account.objects.filter(article__hidden=False).select_related("article__source", "article__agency")
    hidden = [f"article__{name}" for name in WIDE]
    return Prefetch("accounts", accounts.defer(*hidden).order_by("article__latest", "article_id", "key"))


def article_rows() -> QuerySet:
    """Visible reports."""
    rows = Article.objects.visible().select_related("source", "agency").defer(*WIDE)
    tied = Article.objects.visible().select_related("source").defer(*WIDE)
    wordings = Prefetch("original", tied), Prefetch("copies", Article.objects.visible().only("pk", "original"))
    return rows.annotate(lead=Substr("body", 1, LEAD)).prefetch_related("people", "countries", "accounts", *wordings)


def meeting_rows(visible: QuerySet | None = None) -> QuerySet:
    """Meetings that a visible report tells of, or that an editor added; `visible` are some of them."""
    parts = Participation.objects.select_related("person", "organisation", "office")
    return (
        (Meeting.objects.visible() if visible is None else visible)
        .select_related("place")
        .prefetch_related(Prefetch("participations", parts), "countries", visible_accounts())
    )


def number_of(rows: QuerySet, column: str) -> Coalesce:
    """How many of `rows` have this row's key in `column`."""
    counted = rows.order_by().filter(**{column: OuterRef("pk")}).values(column)
    return Coalesce(
        Subquery(counted.annotate(n=Count("pk", distinct=True)).values("n")), 0, output_field=IntegerField()
    )


def unseen_meetings() -> list[int]:
    """Keys of the few meetings that only reports tell of which were taken down.

    Leaving these out takes milliseconds where asking for the visible ones within a count takes minutes on SQLite.
    """
    told = Meeting.objects.filter(accounts__article__hidden=True).order_by()
    touched = set(told.values_list("pk", flat=True))
    return list(touched - set(told.visible().values_list("pk", flat=True))) if touched else []


def newest_report(links: QuerySet, column: str) -> Subquery:
    """The day of the newest visible report that `links` tie to this row."""
    tied = links.filter(article__hidden=False, **{column: OuterRef("pk")}).order_by().values(column)
    return Subquery(tied.annotate(newest=Max("article__latest")).values("newest"))


def official_rows() -> QuerySet:
    """People who were not merged into others, unless nothing is known of them, or all of it was taken down."""
    return (
        Person.objects.visible()
        .annotate(
            newest=newest_report(Article.people.through.objects, "person"),
            meeting_count=number_of(Participation.objects.exclude(meeting__in=unseen_meetings()), "person"),
            quote_count=number_of(Quote.objects.visible(), "speaker"),
        )
        .prefetch_related("aliases", "tenures__office", "terms")
        .order_by(F("newest").desc(nulls_last=True), "-id")
    )


def country_rows() -> QuerySet:
    """Countries that visible reports mention."""
    meetings = Meeting.countries.through.objects.exclude(meeting__in=unseen_meetings())
    return (
        Country.objects.filter(
            Exists(Article.countries.through.objects.filter(country=OuterRef("pk"), article__hidden=False))
        )
        .annotate(
            newest=newest_report(Article.countries.through.objects, "country"),
            official_count=number_of(Person.objects.visible(), "country"),
            meeting_count=number_of(meetings, "country"),
            report_count=number_of(Article.countries.through.objects.filter(article__hidden=False), "country"),
        )
        .order_by(F("newest").desc(nulls_last=True), "code")
    )


def quote_rows() -> QuerySet:
    """Quotes of visible reports."""
    hidden = [f"article__{name}" for name in WIDE]
    return (
        Quote.objects.visible()
        .select_related(
            "article__source", "speaker", "speaker_organisation", "addressee", "addressee_organisation", "statement"
        )
        .defer("search_text", *hidden)
    )


ARTICLES = ListOf(
    "articles",
    ArticleFilters,
    article_rows,
    shapes.article_shape,
    tuple(
        (
            "id file sha256 title earliest latest source url language people countries meetings source_kind agency "
            "original copies"
        ).split()
    ),
)
MEETINGS = ListOf(
    "meetings",
    MeetingFilters,
    meeting_rows,
    shapes.meeting_shape,
    tuple(
        (
            "id participants organisations countries earliest latest basis reason place format status topics reports "
            "state"
        ).split()
    ),
)
OFFICIALS = ListOf(
    "officials",
    OfficialFilters,
    official_rows,
    shapes.official_shape,
    tuple("slug name aliases country offices meetings quotes".split()),
)
COUNTRIES = ListOf(
    "countries",
    CountryFilters,
    country_rows,
    shapes.country_shape,
    tuple("code name officials meetings reports".split()),
)
QUOTES = ListOf(
    "quotes",
    QuoteFilters,
    quote_rows,
    shapes.quote_shape,
    tuple("id article start end text type speaker speaker_name speaker_text denied confidence statement".split()),
    lead=leading,
    folded=folded,
)
LISTS = (ARTICLES, MEETINGS, OFFICIALS, COUNTRIES, QUOTES)
