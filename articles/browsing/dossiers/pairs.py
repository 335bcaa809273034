"""The dossier of two countries, and that of two officials."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.urls import reverse

from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers import present
from articles.browsing.dossiers.together import together
from articles.browsing.lists import quote_rows
from articles.models import Account, Country, Meeting, Person, Quote

FEW = 6


class Said(NamedTuple):
    """What one side said: the newest quotes of or to the other, how many there are, their list; others at meetings."""

    side: str
    quotes: list[Quote]
    count: int
    url: str
    besides: list[Quote]


def of_countries(first: Country, second: Country, today: date) -> dict[str, Any]:
    """Everything about two countries."""
    asked = (("country", first.code), ("country", second.code))
    meetings = Meeting.objects.visible().filter(countries=first).filter(countries=second)
    context = together(meetings, asked, (first.code, second.code), today)
    seats = present.seats_of(meetings.filter(status="held"))
    one, other = (present.of_side(seats, country.code) for country in (first, second))
    return context | {
        "canonical": reverse("country_pair", args=[first.code, second.code]),
        "levels": present.levels(seats, (first.code, second.code), [fact.pk for fact in context["held"]]),
        "people": [
            (country.name, present.ranked(present.attended(seats, side), asked))
            for country, side in ((first, one), (second, other))
        ],
        "pairs": present.ranked(present.across(seats, one, other), asked),
        "said": [of_other_country(first, second, meetings), of_other_country(second, first, meetings)],
    }


def of_officials(first: Person, second: Person, today: date) -> dict[str, Any]:
    """Everything about two officials."""
    asked = (("official", first.slug), ("official", second.slug))
    meetings = Meeting.objects.visible().filter(participations__person=first).filter(participations__person=second)
    context = together(meetings, asked, (first.country_id, second.country_id), today)
    seats = present.seats_of(meetings.filter(status="held"))
    others = {seat.person for seat in seats} - {first.pk, second.pk}
    return context | {
        "canonical": reverse("official_pair", args=[first.slug, second.slug]),
        "beside": present.ranked(present.attended(seats, others), asked),
        "said": [of_other_official(first, second, meetings), of_other_official(second, first, meetings)],
    }


def of_other_country(side: Country, other: Country, meetings: QuerySet) -> Said:
    """What a country's people and organisations said of or to the other country."""
    quotes = Quote.objects.visible().by_side(side.code)
    asked = [("speaker_country", side.code), ("about", other.code)]
    return said(side.name, quotes, quotes.about_country(other.code), asked, meetings)


def of_other_official(side: Person, other: Person, meetings: QuerySet) -> Said:
    """What somebody said of or to somebody else."""
    quotes = Quote.objects.visible().filter(speaker=side)
    asked = [("speaker", side.slug), ("about_official", other.slug)]
    return said(side.name, quotes, quotes.about_official(other.slug), asked, meetings)


def said(side: str, all_of: QuerySet, of_other: QuerySet, asked: Sequence[Pair], meetings: QuerySet) -> Said:
    """The newest of a side's quotes.

    The keys of those of the other side are read once: counting and sorting would each look at all their words.
    """
    keys = list(of_other.values_list("pk", flat=True))
    reports = Account.objects.filter(meeting__in=meetings.order_by().values("pk")).order_by().values("article")
    known = frozenset(keys)
    newest = all_of.filter(article__in=reports).values_list("pk", flat=True)[: 5 * FEW]
    besides = [key for key in newest if key not in known][:FEW]
    rows = {row.pk: row for row in quote_rows().filter(pk__in=[*keys[:FEW], *besides])}
    shown, others = ([rows[key] for key in some if key in rows] for some in (keys[:FEW], besides))
    return Said(side, shown, len(keys), list_url("quotes", asked), others)
