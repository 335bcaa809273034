"""Quotes: who speaks, of and to whom, and in which reports."""

from __future__ import annotations

from django.db.models import F, Q, QuerySet

from articles.indexing.fields import Field, ListOf, Question
from articles.indexing.lists.meanings import flag
from articles.models import Article, Mention, Quote


def quotes(only: Q) -> QuerySet:
    """Quotes of reports that were not taken down."""
    return Quote.objects.visible().filter(only)


def within(only: Q, **what: bool) -> QuerySet:
    """The mentions that stand inside quotes."""
    inside = Q(article__quotes__start__lte=F("start"), article__quotes__end__gte=F("end"))
    return Mention.objects.filter(only & inside, **what)


def numbers(fit: Q) -> QuerySet:
    """The ids of the quotes that fit."""
    return Quote.objects.filter(fit).order_by().values_list("pk", flat=True)


def of_reports(some: list[int]) -> QuerySet:
    """The ids of the quotes of these reports."""
    return numbers(Q(article__in=some))


QUOTES = ListOf(
    "quotes",
    Quote,
    lambda only: quotes(only).values_list("pk", "article__earliest", "article__latest", "article_id", "start"),
    (
        Field("speaker", (Question("pk", lambda only: quotes(only).values_list("speaker_id", "pk")),), many=True),
        Field(
            "organisation",
            (Question("pk", lambda only: quotes(only).values_list("speaker_organisation_id", "pk")),),
            many=True,
        ),
        Field("type", (Question("pk", lambda only: quotes(only).values_list("type", "pk")),)),
        Field("medium", (Question("pk", lambda only: quotes(only).values_list("medium", "pk")),)),
        Field(
            "denied", (Question("pk", lambda only: quotes(only).filter(denied=True).values_list("pk"), flag("yes")),)
        ),
        Field(
            "speaker_country",
            (
                Question("pk", lambda only: quotes(only).values_list("speaker__country_id", "pk")),
                Question("pk", lambda only: quotes(only).values_list("speaker_organisation__country_id", "pk")),
            ),
        ),
        Field(
            "about",
            (
                Question("pk", lambda only: quotes(only).values_list("addressee__country_id", "pk")),
                Question("pk", lambda only: quotes(only).values_list("addressee_organisation__country_id", "pk")),
                Question(
                    "article__quotes",
                    lambda only: within(only, country__isnull=False).values_list("country_id", "article__quotes"),
                ),
                Question(
                    "article__quotes",
                    lambda only: within(only, person__country__isnull=False).values_list(
                        "person__country_id", "article__quotes"
                    ),
                ),
            ),
        ),
        Field(
            "about_official",
            (
                Question("pk", lambda only: quotes(only).values_list("addressee_id", "pk")),
                Question(
                    "article__quotes",
                    lambda only: within(only, person__isnull=False).values_list("person_id", "article__quotes"),
                ),
            ),
            many=True,
        ),
        Field(
            "country",
            (
                Question(
                    "article__quotes",
                    lambda only: Article.countries.through.objects.filter(
                        only, article__quotes__isnull=False
                    ).values_list("country_id", "article__quotes"),
                ),
            ),
        ),
        Field(
            "official",
            (
                Question(
                    "article__quotes",
                    lambda only: Article.people.through.objects.filter(only, article__quotes__isnull=False).values_list(
                        "person_id", "article__quotes"
                    ),
                ),
            ),
            many=True,
        ),
        Field(
            "source",
            (
                Question("pk", lambda only: quotes(only).values_list("article__source_id", "pk")),
                Question("pk", lambda only: quotes(only).values_list("article__agency_id", "pk")),
            ),
        ),
        Field("language", (Question("pk", lambda only: quotes(only).values_list("article__language", "pk")),)),
    ),
    lambda only: (
        quotes(only)
        .filter(statement__isnull=False, standing__isnull=False)
        .values_list("statement_id", "standing", "pk")
    ),
    moved_by={
        "article": of_reports,
        "people": of_reports,
        "words": of_reports,
        "person": lambda some: [
            *numbers(Q(speaker__in=some) | Q(addressee__in=some)),
            *within(Q(person__in=some)).values_list("article__quotes", flat=True),
        ],
        "organisation": lambda some: numbers(Q(speaker_organisation__in=some) | Q(addressee_organisation__in=some)),
    },
)
