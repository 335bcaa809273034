"""Who met whom, and how often."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet

from articles.browsing.naming import country_in_words
from articles.indexing import Conditions, Found, find
from articles.models import Meeting, Person

# So many countries, the most active ones first, are looked at at a time.
FEW = 20


def counterparts(person: Person) -> QuerySet:
    """People of other sides whom the person met, the most frequent first; `together` is the number of meetings."""
    meetings = Meeting.objects.visible().filter(participations__person=person).order_by().values("pk")
    own_side = Q(pk=person.pk) | (Q(country=person.country_id) if person.country_id else Q())
    return (
        Person.objects.filter(participations__meeting__in=meetings)
        .exclude(own_side)
        .annotate(together=Count("participations__meeting", distinct=True))
        .order_by("-together", "folded", "id")
    )


def busiest_officials(meetings: Found, number: int) -> list[Person]:
    """People with the most of these meetings, each with `met`."""
    numbers = dict(meetings.counts("official", most=number))
    people = Person.objects.in_bulk(numbers)
    for key, person in people.items():
        person.met = numbers[key]
    return [people[key] for key in numbers]


def partners(code: str) -> list[dict[str, Any]]:
    """The countries that a country met, each as a pair with it, the most frequent first."""
    counted = find("meetings", Conditions(all_of={"country": (code,)})).counts("country")
    return [pair(code, other, met) for other, met in counted if other != code]


def country_pairs(meetings: Found, number: int) -> list[dict[str, Any]]:
    """The pairs of countries with the most of these meetings, the most frequent first."""
    counted = meetings.counts("country")
    most: list[Any] = []
    for few in range(FEW, len(counted) + FEW, FEW):
        together = meetings.together("country", sorted(code for code, _met in counted[:few]))
        most = sorted(together.items(), key=lambda pair: (-pair[1], pair[0]))[:number]
        # No two countries meet more often than either of them meets anybody.
        if len(most) == number and few < len(counted) and most[-1][1] > counted[few][1]:
            break
    return [pair(one, other, met) for (one, other), met in most]


def pair(a: str, b: str, met: int) -> dict[str, Any]:
    """Two countries and their number of meetings."""
    return {"codes": (a, b), "names": (country_in_words(a), country_in_words(b)), "met": met}
