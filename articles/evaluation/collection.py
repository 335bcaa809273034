"""Many reports as one collection: what each one shows, and what the matching makes of all of them together."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from articles.evaluation.groups import Group
from articles.extraction.schema import DateRange, Extraction, Meeting, Person
from articles.matching.meetings import Account
from articles.matching.names import name_key
from articles.matching.people import Sighting

Key = tuple[int, str]  # the number of a reading, and an id of its extraction


class Identity(Protocol):
    """Whom a sighting shows: the number of the person, and whether that is certain."""

    @property
    def person(self) -> int:
        """The number of the person among all."""

    @property
    def verdict(self) -> str:
        """One of same, new, unsure."""


@dataclass(frozen=True)
class Matching:
    """What decides across reports: who is who, which accounts are of one meeting, which texts are copies."""

    who_is_who: Callable[[Sequence[Sighting]], Sequence[Identity]]
    cluster: Callable[[Sequence[Account]], Sequence[int]]
    copies: Callable[[Sequence[str], Sequence[str]], Sequence[int]]
    part_of: Callable[[Account, Account], bool]


@dataclass(frozen=True)
class Reading:
    """A report of a group as it was read."""

    group: Group
    report: str
    found: Extraction

    @property
    def name(self) -> str:
        """The report in words."""
        return f"{self.group.name}/{self.report}"


@dataclass(frozen=True)
class Collection:
    """Readings, and what they are together: the person of each sighting, the meeting of each account, the copies."""

    readings: Sequence[Reading]
    people: dict[Key, int]
    accounts: dict[Key, Account]
    meetings: dict[Key, int]
    copies: Sequence[int]


def readings(groups: Iterable[Group], extract: Callable[[str], Extraction]) -> list[Reading]:
    """Every report of the groups, read."""
    return [Reading(group, report, extract(text)) for group in groups for report, text in group.texts.items()]


def collect(read: Sequence[Reading], matching: Matching) -> Collection:
    """What the matching makes of the readings together."""
    shown = {
        (n, one.id): sighting(one, reading.found) for n, reading in enumerate(read) for one in reading.found.people
    }
    who = matching.who_is_who(list(shown.values()))
    people = {key: identity.person for key, identity in zip(shown, who, strict=True)}
    names = names_of(people, shown)
    told = {(n, one.id): account(one, n, reading.found, people, names) for n, reading, one in meetings_of(read)}
    meetings = dict(zip(told, matching.cluster(list(told.values())), strict=True))
    agencies = [reading.found.agencies[0].name if reading.found.agencies else "" for reading in read]
    copies = matching.copies([reading.found.body for reading in read], agencies)
    return Collection(read, people, told, meetings, copies)


def meetings_of(read: Sequence[Reading]) -> Iterator[tuple[int, Reading, Meeting]]:
    """Every meeting of every reading, with the reading and its number."""
    yield from ((n, reading, one) for n, reading in enumerate(read) for one in reading.found.meetings)


def sighting(one: Person, found: Extraction) -> Sighting:
    """A person as the report shows them, on the days of their meetings, else on that of the report."""
    days = [meeting.date for meeting in found.meetings if one.id in meeting.participants and meeting.date]
    return Sighting(one.name, one.office, one.country, hull(days) or found.published)


def hull(ranges: Sequence[DateRange]) -> DateRange | None:
    """The days from the first to the last of all ranges."""
    if not ranges:
        return None
    earliest, latest = min(days.earliest for days in ranges), max(days.latest for days in ranges)
    return DateRange(earliest, latest, ranges[0].basis)


def names_of(people: dict[Key, int], shown: dict[Key, Sighting]) -> dict[int, str]:
    """The fullest name under which each person is shown, the first in the alphabet of equals."""
    names: dict[int, list[str]] = defaultdict(list)
    for key, person in people.items():
        names[person].append(shown[key].name)
    return {
        person: min(known, key=lambda name: (-len(name_key(name).split()), name)) for person, known in names.items()
    }


def account(
    one: Meeting, report: Hashable, found: Extraction, people: dict[Key, int], names: dict[int, str]
) -> Account:
    """A meeting as the report tells it, its participants as who they are."""
    who = [people[report, key] for key in one.participants]
    bodies = {body.id: body.name for body in found.organisations}
    return Account(
        participants=tuple(names[person] for person in who),
        people=tuple(who),
        countries=one.countries,
        organisations=tuple(bodies[key] for key in one.organisations if key in bodies),
        days=one.date,
        place=one.place,
        format=one.format,
        status=one.status,
        place_country=next((place.country for place in found.places if place.name == one.place), None),
        report=report,
        published=found.published,
    )
