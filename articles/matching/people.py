"""Who is who: the people behind any number of sightings, the same whatever the order in which reports came."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from articles.extraction.schema import DateRange
from articles.matching.decision import SAME, UNSURE
from articles.matching.fullnames import persons_of
from articles.matching.namesakes import SAME_NAME
from articles.matching.persons import Person
from articles.matching.profiles import Profile, profile_of
from articles.matching.surnames import lean

NEW = "new"
LEANS = "the name is a shorter form, and country, office and days fit"
NOBODY = "nobody of that name is known"


@dataclass(frozen=True, slots=True)
class Sighting:
    """A person as one report shows them; `days` are the days that the report speaks of."""

    name: str
    office: str | None = None
    country: str | None = None
    days: DateRange | None = None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who a sighting is: the number of a person; "same" where others are told otherwise, "new" where none are.

    For unsure `candidates` are the numbers of others who may be meant, the best known first. `reasons` are words.
    """

    person: int
    verdict: str
    candidates: tuple[int, ...] = ()
    reasons: tuple[str, ...] = ()


def who_is_who(sightings: Sequence[Sighting]) -> list[Identity]:
    """Who each sighting is, in their order; the people do not depend on it."""
    profiles = [profile_of_sighting(sighting) for sighting in sightings]
    known = identities(set(profiles))
    return [known[one] for one in profiles]


def profile_of_sighting(one: Sighting) -> Profile:
    """What counts of a sighting."""
    return profile_of(one.name, one.office, one.country, one.days.earliest.year if one.days else None)


def identities(profiles: Collection[Profile]) -> dict[Profile, Identity]:
    """Who each profile is. People are numbered in the order of their first profiles."""
    full = persons_of(one for one in profiles if not one.alone)
    persons = [*full, *lean((one for one in profiles if one.alone), full)]
    persons = sorted((person for person in persons if person.whole), key=lambda person: min(person.whole))
    number = {one: n for n, person in enumerate(persons) for one in person.whole}
    return {one: identity(one, n, person, number) for n, person in enumerate(persons) for one in person.whole}


def identity(one: Profile, number: int, person: Person, numbers: dict[Profile, int]) -> Identity:
    """Who one profile of the person is."""
    if one not in person.core:
        return Identity(number, SAME, (), (LEANS,))
    others = dict.fromkeys(numbers[other] for doubt in person.doubts for other in doubt.core if other in numbers)
    others.pop(number, None)
    if others:
        return Identity(number, UNSURE, tuple(others), person.reasons)
    if len(person.whole) == 1:
        return Identity(number, NEW, (), (NOBODY,))
    return Identity(number, SAME, (), (SAME_NAME,))
