"""What the database tells, as values of fields."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Iterable
from functools import lru_cache

from django.db.models import QuerySet

from articles.indexing.conditions import Value
from articles.indexing.days import ordinal
from articles.indexing.fields import Means
from articles.models import Place


def flag(word: str) -> Callable[[], Means]:
    """That a row is told at all gives it this value."""
    return lambda: lambda: (word,)


def each() -> Means:
    """The words of a list, which the database has as JSON."""
    return words_of


def day() -> Means:
    """A day as a number, where there is one."""
    return lambda known: [ordinal(known)] if known else []


def joined() -> Means:
    """The kind of an office with the country that it is of, "foreign:GB": its own, else that of the person."""
    return lambda kind, own, persons: [f"{kind}:{own or persons}"] if kind and (own or persons) else []


@lru_cache(maxsize=10_000)
def words_of(text: str) -> tuple[str, ...]:
    """The words in a list that is written as JSON."""
    words = json.loads(text)
    return tuple(dict.fromkeys(words)) if isinstance(words, list) else ()


def places_around() -> Means:
    """A place with all those that it lies in, as `Place.objects.within` has them."""
    named: dict[str, set[int]] = defaultdict(set)
    keyed: dict[str, set[int]] = defaultdict(set)
    texts = {}
    for pk, folded, key in Place.objects.order_by().values_list("pk", "folded", "key"):
        named[folded].add(pk)
        if key:
            keyed[key].add(pk)
        texts[pk] = folded, key

    def around(place: int | None) -> Iterable[Value]:
        if place not in texts:
            return ()
        folded, key = texts[place]
        found = {place}.union(*(named.get(rest, ()) for rest in endings(folded)))
        return found.union(*(keyed.get(rest, ()) for rest in endings(key)))

    return around


def within(some: list[int]) -> QuerySet:
    """The ids of these places and of what lies in them."""
    return Place.objects.within(Place.objects.filter(pk__in=some)).order_by().values("pk")


def endings(text: str) -> Iterable[str]:
    """What stands behind each comma: "Kreml, Moskau" ends in "Moskau"."""
    parts = text.split(", ")
    return [", ".join(parts[number:]) for number in range(1, len(parts))]
