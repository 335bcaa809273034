"""Profiles that are taken for one person, and what they say together."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from articles.matching.names import given_only
from articles.matching.profiles import Profile
from articles.matching.titles import SEATS

# Years between sightings of one office that may be one term, told loosely.
ABOUT = 1
# Nobody holds two of these at a time; whoever has one of them can yet lead a party, or stand in for somebody.
EXCLUSIVE = SEATS | {"minister", "mayor", "regional", "ambassador", "spokesperson"}
GENERIC = frozenset({"minister:minister"})

Form = tuple[str, tuple[str, ...]]
Thing = TypeVar("Thing")


@dataclass(eq=False)
class Person:
    """One person: `core` are the profiles under a name of theirs, `leaning` those that were tied to it.

    `doubts` are others who may be the same, `reasons` what speaks for and against it.
    """

    core: list[Profile]
    leaning: list[Profile] = field(default_factory=list)
    doubts: list[Person] = field(default_factory=list)
    reasons: tuple[str, ...] = ()

    @cached_property
    def nations(self) -> frozenset[str]:
        """The countries that the core is told to stand for."""
        return frozenset(one.country for one in self.core if one.country)

    @cached_property
    def years(self) -> tuple[int, int] | None:
        """The first and the last year of the core."""
        return span(self.core)

    @cached_property
    def terms(self) -> dict[str, tuple[int, int] | None]:
        """The years of each office of the core; None where these are not known."""
        offices = sorted({one.office for one in self.core if one.office})
        return {office: span(one for one in self.core if one.office == office) for office in offices}

    @cached_property
    def forms(self) -> frozenset[Form]:
        """The surname and the given names of every name of the core."""
        return frozenset(form for one in self.core for form in forms_of(one))

    @property
    def rank(self) -> tuple[int, Profile]:
        """The better known one comes first in an order of these."""
        return -len(self.core), min(self.core)

    def give(self, one: Profile, other: Person) -> None:
        """Let a profile of the core lean on somebody else."""
        self.core.remove(one)
        other.leaning.append(one)
        for name in ("nations", "years", "terms"):
            vars(self).pop(name, None)

    @property
    def whole(self) -> list[Profile]:
        """Everything that is this person."""
        return self.core + self.leaning


def forms_of(one: Profile) -> Iterable[Form]:
    """The surname and the given names of a full name, in either order where both are met with."""
    words = one.key.split()
    for surname in one.surnames:
        rest = words[1:] if len(words) > 1 and surname == words[0] != words[-1] else words[:-1]
        yield surname, tuple(given_only(rest))


def span(profiles: Iterable[Profile]) -> tuple[int, int] | None:
    """The first and the last known year."""
    years = [one.year for one in profiles if one.year]
    return (min(years), max(years)) if years else None


def gap(one: tuple[int, int] | None, other: tuple[int, int] | None) -> int:
    """The years between two spans; 0 where they touch, or one is not known."""
    if not one or not other:
        return 0
    return max(0, one[0] - other[1], other[0] - one[1])


def holds(person: Person, one: Profile) -> bool:
    """Whether the person held the office of the profile about that year."""
    return bool(one.office in person.terms and gap(person.terms[one.office], span([one])) <= ABOUT)


def another_office(person: Person, one: Profile) -> bool:
    """Whether the person held another office about that year which nobody holds beside that of the profile."""
    if not exclusive(one.office):
        return False
    when = span([one])
    about = [office for office, years in person.terms.items() if exclusive(office) and gap(years, when) <= ABOUT]
    return bool(about) and one.office not in about


def exclusive(office: str) -> bool:
    """Whether nobody holds the office beside another one."""
    return office.partition(":")[0] in EXCLUSIVE and office not in GENERIC


def united(persons: Sequence[Person]) -> Person:
    """The people as one."""
    return Person(
        sorted(one for person in persons for one in person.core),
        sorted(one for person in persons for one in person.leaning),
    )


def linked(things: Sequence[Thing], keys: Callable[[Thing], Iterable[Hashable]]) -> list[list[Thing]]:
    """The things in groups: those that share a key, directly or through others, are in one; each in their order."""
    leader = list(range(len(things)))

    def top(number: int) -> int:
        while leader[number] != number:
            number = leader[number]
        return number

    first: dict[Hashable, int] = {}
    for number, thing in enumerate(things):
        for key in keys(thing):
            one, other = top(first.setdefault(key, number)), top(number)
            leader[max(one, other)] = min(one, other)
    groups: dict[int, list[Thing]] = {}
    for number, thing in enumerate(things):
        groups.setdefault(top(number), []).append(thing)
    return list(groups.values())


def split_by_time(profiles: Sequence[Profile], longest: int) -> list[list[Profile]]:
    """The profiles in groups between which lie more years than `longest`; undated ones are with the largest group."""
    dated = sorted((one for one in profiles if one.year), key=lambda one: (one.year, one))
    undated = [one for one in profiles if not one.year]
    parts: list[list[Profile]] = []
    for one in dated:
        if not parts or one.year - parts[-1][-1].year > longest:
            parts.append([])
        parts[-1].append(one)
    if not parts:
        return [undated] if undated else []
    max(parts, key=len).extend(undated)
    return parts
