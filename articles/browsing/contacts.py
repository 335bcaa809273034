"""Who met whom, and how often."""

from __future__ import annotations

from typing import Any

from django.db.models import Count, Q, QuerySet

from articles.browsing.lists import unseen_meetings
from articles.browsing.naming import country_in_words
from articles.models import Country, Meeting, Participation, Person


def counterparts(person: Person) -> QuerySet:
    """People of other sides whom the person met, the most frequent first; `together` is the number of meetings."""
    meetings = Meeting.objects.visible_ones().filter(participations__person=person).order_by().values("pk")
    own_side = Q(pk=person.pk) | (Q(country=person.country_id) if person.country_id else Q())
    return (
        Person.objects.filter(participations__meeting__in=meetings)
        .exclude(own_side)
        .annotate(together=Count("participations__meeting", distinct=True))
        .order_by("-together", "folded", "id")
    )


def busiest_officials(number: int) -> list[Person]:
    """People with the most meetings, each with `met`."""
    parts = Participation.objects.filter(person__isnull=False).exclude(meeting__in=unseen_meetings())
    counted = parts.order_by().values_list("person").annotate(met=Count("id")).order_by("-met", "person")
    numbers = dict(counted[:number])
    people = Person.objects.in_bulk(numbers)
    for key, met in numbers.items():
        people[key].met = met
    return [people[key] for key in numbers]


def country_pairs(number: int | None = None, code: str = "") -> list[dict[str, Any]]:
    """Pairs of countries with their number of meetings, the most frequent first; only those of `code` where given."""
    pairs = Meeting.countries.through.objects.exclude(meeting__in=unseen_meetings())
    pairs = pairs.filter(country=code) if code else pairs
    counted = (
        pairs.order_by()
        .values("country_id", "meeting__countries")
        .annotate(met=Count("id"))
        .order_by("-met", "country_id", "meeting__countries")
    )
    rows = [(row["country_id"], row["meeting__countries"], row["met"]) for row in counted]
    kept = [pair(a, b, met) for a, b, met in rows if (a != b if code else a < b)]
    return kept[:number]


def pair(a: str, b: str, met: int) -> dict[str, Any]:
    """Two countries and their number of meetings."""
    return {"codes": (a, b), "names": (country_in_words(a), country_in_words(b)), "met": met}


def countries_present() -> list[tuple[str, str]]:
    """Countries of the collection with their names, in the order of the reader's alphabet."""
    codes = Country.objects.values_list("code", flat=True)
    return sorted(((code, country_in_words(code)) for code in codes), key=lambda pair: pair[1].casefold())
