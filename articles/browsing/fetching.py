"""Rows of lists as the database gives them, with all that files, feeds and the API show."""

from __future__ import annotations

from django.db.models import Count, F, IntegerField, Max, OuterRef, Prefetch, QuerySet, Subquery
from django.db.models.functions import Coalesce, Substr

from articles.browsing.heads import LEAD
from articles.models import Account, Article, Meeting, Participation, Person, Quote

WIDE = ("raw", "body", "search_text")


def visible_accounts() -> Prefetch:
    """The reports of a meeting that were not taken down."""
    accounts = Account.objects.filter(article__hidden=False).select_related("article__source", "article__agency")
    hidden = [f"article__{name}" for name in WIDE]
    return Prefetch("accounts", accounts.defer(*hidden).order_by("article__latest", "article_id", "key"))


def article_rows() -> QuerySet:
    """Visible reports with what is known of them."""
    rows = Article.objects.visible().select_related("source", "agency").defer(*WIDE)
    tied = Article.objects.visible().select_related("source").defer(*WIDE)
    wordings = Prefetch("original", tied), Prefetch("copies", Article.objects.visible().only("pk", "original"))
    return rows.annotate(lead=Substr("body", 1, LEAD)).prefetch_related("countries", *wordings, "people", "accounts")


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
    hidden = list(Article.objects.filter(hidden=True).order_by().values_list("pk", flat=True))
    if not hidden:
        return []
    told = Meeting.objects.filter(accounts__article__in=hidden).order_by()
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


def listed_people() -> QuerySet:
    """People as their list shows them, which counts what they did."""
    return Person.objects.prefetch_related("aliases", "tenures__office", "terms")


def shown_quotes() -> QuerySet:
    """Quotes of visible reports with what pages show of them, to readers and to machines."""
    rows = Quote.objects.visible().select_related("article__source", "speaker", "speaker_organisation")
    return rows.only(
        *("text", "type", "language", "denied", "start", "end", "speaker_text", "statement", "standing"),
        *(
            "speaker__slug",
            "speaker__name",
            *(f"speaker_organisation__{name}" for name in ("name", "slug", "key", "wikidata")),
        ),
        *(f"article__{name}" for name in ("title", "language", "earliest", "latest", "url")),
        *("article__source__name", "article__source__url"),
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
