"""Reports: what they mention, where they come from, and what the meetings are that they tell of."""

from __future__ import annotations

from typing import Any

from django.db.models import Q, QuerySet

from articles.indexing.fields import Field, ListOf, Question
from articles.indexing.lists.meanings import day, each, flag, places_around, within
from articles.models import Account, Article, Quote

# No entry that was merged into another, and none that an editor found to be no meeting.
PRESENT = Q(meeting__merged_into=None, meeting__rejected=False)


def told(only: Q) -> QuerySet:
    """What reports say of the meetings that readers see."""
    return Account.objects.filter(only, PRESENT, meeting__isnull=False)


def reports(only: Q) -> QuerySet:
    """Reports that were not taken down."""
    return Article.objects.visible().filter(only)


def telling(**of: Any) -> QuerySet:
    """The ids of the reports that tell of such meetings."""
    return Account.objects.filter(**of).order_by().values_list("article_id", flat=True)


ARTICLES = ListOf(
    "articles",
    Article,
    lambda only: reports(only).values_list("pk", "earliest", "latest"),
    (
        Field(
            "country",
            (
                Question(
                    "article",
                    lambda only: Article.countries.through.objects.filter(only).values_list("country_id", "article_id"),
                ),
            ),
            many=True,
            codes=True,
        ),
        Field(
            "official",
            (
                Question(
                    "article",
                    lambda only: Article.people.through.objects.filter(only).values_list("person_id", "article_id"),
                ),
            ),
            many=True,
        ),
        Field(
            "source",
            (
                Question("pk", lambda only: reports(only).values_list("source_id", "pk")),
                Question("pk", lambda only: reports(only).values_list("agency_id", "pk")),
            ),
        ),
        Field("kind", (Question("pk", lambda only: reports(only).values_list("source__kind", "pk")),)),
        Field("language", (Question("pk", lambda only: reports(only).values_list("language", "pk")),)),
        Field(
            "part",
            (Question("article", lambda only: told(only).values_list("meeting__countries", "article_id")),),
            many=True,
            codes=True,
        ),
        Field(
            "place",
            (
                Question(
                    "article", lambda only: told(only).values_list("meeting__place_id", "article_id"), places_around
                ),
            ),
            many=True,
        ),
        Field("format", (Question("article", lambda only: told(only).values_list("meeting__format", "article_id")),)),
        Field(
            "status",
            (
                Question("article", lambda only: told(only).values_list("meeting__status", "article_id")),
                Question(
                    "article",
                    lambda only: (
                        told(only)
                        .filter(Q(meeting__postponed=True) | Q(meeting__moved_to__isnull=False))
                        .values_list("article_id")
                    ),
                    flag("postponed"),
                ),
            ),
        ),
        Field(
            "due",
            (
                Question(
                    "article",
                    lambda only: (
                        told(only)
                        .filter(meeting__status="planned", meeting__moved_to=None)
                        .values_list("meeting__latest", "article_id")
                    ),
                    day,
                ),
            ),
        ),
        Field(
            "topic",
            (Question("article", lambda only: told(only).values_list("meeting__topics", "article_id"), each),),
        ),
        Field(
            "has",
            (
                Question("article", lambda only: told(only).values_list("article_id"), flag("meetings")),
                Question(
                    "article",
                    lambda only: Quote.objects.filter(only).values_list("article_id").distinct(),
                    flag("quotes"),
                ),
                Question(
                    "original",
                    lambda only: reports(only).filter(original__isnull=False).values_list("original_id"),
                    flag("copies"),
                ),
            ),
        ),
    ),
    lambda only: reports(only).filter(original__isnull=False).values_list("original_id", "pk"),
    moved_by={
        "article": None,
        "people": None,
        "quoted": None,
        "meeting": lambda some: telling(meeting__in=some),
        "place": lambda some: telling(meeting__place__in=within(some)),
        "source": lambda some: Article.objects.filter(source__in=some).values_list("pk", flat=True),
    },
    led=True,
)
