"""Who met whom, and how often."""

from __future__ import annotations

from typing import Any

from django.db.models import Q

from articles.browsing.naming import country_in_words
from articles.indexing import Conditions, Found, find
from articles.models import Person

# So many countries, the most active ones first, are looked at at a time.
FEW = 20


def counterparts(meetings: Found, person: Person, number: int) -> list[Person]:
    """So many people of other sides in the person's meetings, the most frequent first, each with `together`."""
    own_side = Q(pk=person.pk) | (Q(country=person.country_id) if person.country_id else Q())
    found: list[Person] = []
    for most in (20 * number, None):
        numbers = dict(meetings.counts("official", most=most))
        found = list(Person.objects.filter(pk__in=list(numbers)).exclude(own_side))
        if len(found) >= number or len(numbers) < (most or 0):
            break
    for one in found:
        one.together = numbers[one.pk]
    return sorted(found, key=lambda one: (-one.together, one.folded, one.pk))[:number]


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
