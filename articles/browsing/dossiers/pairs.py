"""The dossier of two countries, and that of two officials."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from django.db.models import QuerySet
from django.urls import reverse

from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers import present
from articles.browsing.dossiers.figures import Side
from articles.browsing.dossiers.together import together
from articles.browsing.lists import quote_rows, rows_of
from articles.browsing.statements import Said, folded
from articles.models import Account, Country, Meeting, Person, Quote

FEW = 6


class OfOther(NamedTuple):
    """What one side said: the newest of or to the other, how many quotes these are, their list; others at meetings."""

    side: str
    statements: list[Said]
    count: int
    url: str
    besides: list[Said]


def of_countries(first: Country, second: Country, today: date) -> dict[str, Any]:
    """Everything about two countries."""
    asked = (("country", first.code), ("country", second.code))
    meetings = Meeting.objects.visible().filter(countries=first).filter(countries=second)
    context = together(meetings, asked, [Side(one.code, one.name) for one in (first, second)], today)
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
    context = together(meetings, asked, [Side(one.country_id, one.name) for one in (first, second)], today)
    seats = present.seats_of(meetings.filter(status="held"))
    others = {seat.person for seat in seats} - {first.pk, second.pk}
    return context | {
        "canonical": reverse("official_pair", args=[first.slug, second.slug]),
        "beside": present.ranked(present.attended(seats, others), asked),
        "said": [of_other_official(first, second, meetings), of_other_official(second, first, meetings)],
    }


def of_other_country(side: Country, other: Country, meetings: QuerySet) -> OfOther:
    """What a country's people and organisations said of or to the other country."""
    quotes = Quote.objects.visible().by_side(side.code)
    asked = [("speaker_country", side.code), ("about", other.code)]
    return said(side.name, quotes, quotes.about_country(other.code), asked, meetings)


def of_other_official(side: Person, other: Person, meetings: QuerySet) -> OfOther:
    """What somebody said of or to somebody else."""
    quotes = Quote.objects.visible().filter(speaker=side)
    asked = [("speaker", side.slug), ("about_official", other.slug)]
    return said(side.name, quotes, quotes.about_official(other.slug), asked, meetings)


def said(side: str, all_of: QuerySet, of_other: QuerySet, asked: Sequence[Pair], meetings: QuerySet) -> OfOther:
    """The newest of a side's quotes.

    The keys of those of the other side are read once: counting and sorting would each look at all their words.
    """
    keys = list(of_other.values_list("pk", flat=True))
    reports = Account.objects.filter(meeting__in=meetings.order_by().values("pk")).order_by().values("article")
    known = frozenset(keys)
    newest = all_of.filter(article__in=reports).values_list("pk", flat=True)[: 5 * FEW]
    besides = [key for key in newest if key not in known]
    told = folded(rows_of(quote_rows(), [*keys[: 3 * FEW], *besides[: 2 * FEW]]))
    of_it, others = ([said for said in told if (said.quote.pk in known) is inside] for inside in (True, False))
    return OfOther(side, of_it[:FEW], len(keys), list_url("quotes", asked), others[:FEW])
