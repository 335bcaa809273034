"""Meetings: who takes part, where and how they are, and who reports them."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, F, Model, Q, QuerySet

from articles.indexing.fields import Field, ListOf, Question
from articles.indexing.lists.meanings import day, each, flag, joined, places_around, within
from articles.models import Account, Meeting, Participation


def told(only: Q) -> QuerySet:
    """What reports that readers see say of meetings."""
    return Account.objects.filter(only, article__hidden=False)


def meetings(only: Q) -> QuerySet:
    """Meetings, also those that readers do not see."""
    return Meeting.objects.filter(only)


def seats(only: Q) -> QuerySet:
    """Who takes part."""
    return Participation.objects.filter(only)


def numbers(model: type[Model], **of: Any) -> QuerySet:
    """The ids of the meetings of such rows."""
    return model.objects.filter(**of).order_by().values_list("meeting_id", flat=True)


MEETINGS = ListOf(
    "meetings",
    Meeting,
    lambda only: Meeting.objects.visible().filter(only).values_list("pk", "earliest", "latest"),
    (
        Field(
            "country",
            (
                Question(
                    "meeting",
                    lambda only: Meeting.countries.through.objects.filter(only).values_list("country_id", "meeting_id"),
                ),
            ),
            many=True,
            codes=True,
        ),
        Field(
            "official",
            (Question("meeting", lambda only: seats(only).values_list("person_id", "meeting_id")),),
            many=True,
        ),
        Field(
            "organisation",
            (Question("meeting", lambda only: seats(only).values_list("organisation_id", "meeting_id")),),
            many=True,
        ),
        Field("host", (Question("pk", lambda only: meetings(only).values_list("place__country_id", "pk")),)),
        Field(
            "place",
            (Question("pk", lambda only: meetings(only).values_list("place_id", "pk"), places_around),),
            many=True,
        ),
        Field("format", (Question("pk", lambda only: meetings(only).values_list("format", "pk")),)),
        Field(
            "status",
            (
                Question("pk", lambda only: meetings(only).values_list("status", "pk")),
                Question("pk", lambda only: meetings(only).put_off().values_list("pk"), flag("postponed")),
            ),
        ),
        Field(
            "due",
            (
                Question(
                    "pk",
                    lambda only: meetings(only).filter(status="planned", moved_to=None).values_list("latest", "pk"),
                    day,
                ),
            ),
        ),
        Field("office", (Question("meeting", lambda only: seats(only).values_list("office__kind", "meeting_id")),)),
        Field(
            "office_of",
            (
                Question(
                    "meeting",
                    lambda only: seats(only).values_list(
                        "office__kind", "office__country_id", "person__country_id", "meeting_id"
                    ),
                    joined,
                ),
            ),
        ),
        Field("topic", (Question("pk", lambda only: meetings(only).values_list("topics", "pk"), each),)),
        Field(
            "source",
            (
                Question("meeting", lambda only: told(only).values_list("article__source_id", "meeting_id")),
                Question("meeting", lambda only: told(only).values_list("article__agency_id", "meeting_id")),
            ),
        ),
        Field(
            "language", (Question("meeting", lambda only: told(only).values_list("article__language", "meeting_id")),)
        ),
        Field(
            "mentions",
            (Question("meeting", lambda only: told(only).values_list("article__countries", "meeting_id")),),
        ),
        Field(
            "has",
            (
                Question("pk", lambda only: meetings(only).exclude(place=None).values_list("pk"), flag("place")),
                Question(
                    "pk",
                    lambda only: meetings(only).filter(contradiction=True).values_list("pk"),
                    flag("contradiction"),
                ),
                Question(
                    "pk",
                    lambda only: meetings(only).filter(earliest=F("latest")).values_list("pk"),
                    flag("day"),
                ),
                Question(
                    "meeting",
                    lambda only: told(only).filter(article__quotes__isnull=False).values_list("meeting_id").distinct(),
                    flag("quotes"),
                ),
                Question(
                    "meeting",
                    lambda only: (
                        told(only)
                        .values("meeting_id")
                        .annotate(reports=Count("article", distinct=True))
                        .filter(reports__gt=1)
                        .values_list("meeting_id")
                    ),
                    flag("reports"),
                ),
            ),
        ),
    ),
    None,
    moved_by={
        "meeting": None,
        "article": lambda some: numbers(Account, article__in=some),
        "quoted": lambda some: numbers(Account, article__in=some),
        "person": lambda some: numbers(Participation, person__in=some),
        "office": lambda some: numbers(Participation, office__in=some),
        "place": lambda some: Meeting.objects.filter(place__in=within(some)).values_list("pk", flat=True),
    },
)
