"""Who was there, and at which level: the highest office on each side."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

from django.db.models import QuerySet

from articles.browsing.addresses import Pair, list_url
from articles.browsing.dossiers.figures import HELD
from articles.browsing.wording import OFFICE_KINDS
from articles.models import Participation, Person

MOST = 8
RANKS = {kind: rank for rank, kind in enumerate(OFFICE_KINDS)}


class Seat(NamedTuple):
    """A person at a meeting: for which country, and in an office of which kind."""

    meeting: int
    person: int
    country: str | None
    kind: str


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


def seats_of(meetings: QuerySet) -> list[Seat]:
    """Who was at these meetings; the country is that of the office held then, else the person's."""
    rows = Participation.objects.filter(meeting__in=meetings.order_by().values("pk"), person__isnull=False).order_by()
    fields = ("meeting_id", "person_id", "office__country_id", "person__country_id", "office__kind")
    return [
        Seat(meeting, person, office or home, kind or "")
        for meeting, person, office, home, kind in rows.values_list(*fields)
    ]


def levels(seats: Iterable[Seat], sides: tuple[str, str], meetings: Iterable[int]) -> list[Level]:
    """How high they met, the most frequent first; a side is empty where no office of it is known."""
    highest: dict[tuple[int, str | None], str] = {}
    for seat in seats:
        known = highest.get((seat.meeting, seat.country), "")
        highest[seat.meeting, seat.country] = min(known, seat.kind, key=rank)
    counts = Counter(tuple(highest.get((meeting, side), "") for side in sides) for meeting in meetings)
    ranked = sorted(counts.items(), key=lambda item: (-item[1], [rank(kind) for kind in item[0]]))
    return [Level(tuple(str(OFFICE_KINDS.get(kind, "")) for kind in kinds), count) for kinds, count in ranked[:MOST]]


def rank(kind: str) -> int:
    """A sorting key: the highest office first, unknown ones last."""
    return RANKS.get(kind, len(RANKS))


def ranked(counts: Counter[tuple[int, ...]], asked: Sequence[Pair], most: int = MOST) -> list[Ranked]:
    """The people, or the groups of people, with the most meetings."""
    best = sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:most]
    people = Person.objects.in_bulk({key for keys, _count in best for key in keys})
    return [with_list([people[key] for key in keys], count, asked) for keys, count in best]


def with_list(people: list[Person], count: int, asked: Sequence[Pair]) -> Ranked:
    """These people with the list of the meetings at which they all were."""
    return Ranked(people, count, list_url("meetings", [*asked, *(("official", one.slug) for one in people), HELD]))


def of_side(seats: Iterable[Seat], side: str) -> set[int]:
    """Everybody who was there for a country."""
    return {seat.person for seat in seats if seat.country == side}


def attended(seats: Iterable[Seat], people: Container[int]) -> Counter[tuple[int, ...]]:
    """How often each of these people was there."""
    return Counter((seat.person,) for seat in seats if seat.person in people)


def across(seats: Iterable[Seat], one: Container[int], other: Container[int]) -> Counter[tuple[int, ...]]:
    """How often each two of `one` and `other` were there together."""
    present: dict[int, list[int]] = defaultdict(list)
    for seat in seats:
        present[seat.meeting].append(seat.person)
    return Counter(
        pair
        for people in present.values()
        for pair in product([key for key in people if key in one], [key for key in people if key in other])
        if pair[0] != pair[1]
    )
