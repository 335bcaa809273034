"""Who was there, and at which level: the highest office on each side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from django.db.models import Q, QuerySet

from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers.figures import HELD
from articles.browsing.wording import OFFICE_KINDS
from articles.indexing import Found
from articles.indexing.asking import every, portions
from articles.models import Participation, Person

MOST = 8
# So many people of each side, the most active ones first, are looked at at a time.
FEW = 20
# People together, and the number of meetings at which all of them were.
Groups = list[tuple[tuple[int, ...], int]]


@dataclass(frozen=True)
class Ranked:
    """A person, or two of different sides, with the number of meetings and the address of their list."""

    people: list[Person]
    count: int
    url: str


@dataclass(frozen=True)
class Level:
    """The highest offices on both sides in words, empty where not known, and the number of such meetings."""

    sides: tuple[str, str]
    count: int


def of_countries(held: Found, codes: Sequence[str]) -> tuple[list[Groups], Groups]:
    """Who was there most often for each of two countries, and which two of them together."""
    people = of_sides(held, codes)
    return [attended(held, side) for side in people], across(held, *people)


def of_sides(held: Found, sides: Iterable[str]) -> list[set[int]]:
    """Everybody who was at these meetings for each country: that of the office held then, else the person's."""
    there: dict[str | None, set[int]] = defaultdict(set)
    for person, of_office, home in every(seats, "meeting", portions(held.ids)):
        there[of_office or home].add(person)
    return [there[side] for side in sides]


def seats(only: Q) -> QuerySet:
    """Who was there, with the country of the office held then and with the person's own."""
    taken = Participation.objects.filter(only, person__isnull=False)
    return taken.values_list("person", "office__country", "person__country").distinct()


def levels(held: Found, sides: tuple[str, str]) -> list[Level]:
    """How high they met, the most frequent first; a side is empty where no office of it is known."""
    one, other = (highest(held, side) for side in sides)
    counts = {(a, b): len(here.ids & there.ids) for (a, here), (b, there) in product(one.items(), other.items())}
    # Offices are in their order, and sorting leaves equal ones in it.
    best = sorted(counts.items(), key=lambda item: -item[1])[:MOST]
    return [Level(tuple(str(OFFICE_KINDS.get(kind, "")) for kind in kinds), number) for kinds, number in best if number]


def highest(held: Found, side: str) -> dict[str, Found]:
    """The meetings by the highest office in which somebody was there for the country; "" where none is known."""
    found, left = {}, held
    for kind in OFFICE_KINDS:
        seat = f"{kind}:{side}"
        found[kind], left = left.of_those("office_of", seat), left.without("office_of", [seat])
    return {**found, "": left}


def ranked(groups: Groups, asked: Sequence[Pair]) -> list[Ranked]:
    """The people, or the groups of people, with the lists of the meetings at which they all were."""
    people = Person.objects.in_bulk({key for keys, _count in groups for key in keys})
    return [with_list([people[key] for key in keys], count, asked) for keys, count in groups]


def with_list(people: list[Person], count: int, asked: Sequence[Pair]) -> Ranked:
    """These people with the list of the meetings at which they all were."""
    return Ranked(people, count, list_url("meetings", [*asked, *(("official", one.slug) for one in people), HELD]))


def attended(held: Found, people: Collection[int]) -> Groups:
    """Those of these people who were there most often."""
    return [((person,), number) for person, number in held.counts("official", MOST, people)]


def beside(held: Found, two: Collection[int]) -> Groups:
    """Who was there most often beside two."""
    counted = held.counts("official", MOST + len(two))
    return [((person,), number) for person, number in counted if person not in two][:MOST]


def across(held: Found, one: Collection[int], other: Collection[int]) -> Groups:
    """Which of `one` and of `other` were there together most often; of equal ones those who were there more often."""
    numbers = dict(held.counts("official", values={*one, *other}))
    sides = [sorted(numbers.keys() & side, key=lambda person: (-numbers[person], person)) for side in (one, other)]
    few = FEW
    while True:
        together = both(held, *(side[:few] for side in sides))
        best = sorted(together.items(), key=lambda pair: (-pair[1], pair[0]))[:MOST]
        # No two were there together more often than either of them was there.
        left = max((numbers[side[few]] for side in sides if few < len(side)), default=0)
        if not left or (len(best) == MOST and best[-1][1] >= left):
            return best
        few *= 2


def both(held: Found, one: Iterable[int], other: Iterable[int]) -> Counter[tuple[int, ...]]:
    """How often each of `one` and each of `other` were there together."""
    there = [{person: held.ids & held.having("official", person) for person in side} for side in (one, other)]
    counted: Counter[tuple[int, ...]] = Counter()
    for (first, of_first), (second, of_second) in product(*(side.items() for side in there)):
        if first != second and (number := of_first.intersection_cardinality(of_second)):
            counted[first, second] = number
    return counted
