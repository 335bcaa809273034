"""Everybody of exactly one name: one person, or several of several countries and times."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from articles.matching.persons import ABOUT, Person, exclusive, gap, holds, linked, span, split_by_time
from articles.matching.profiles import Profile

# Nobody is out of sight for longer.
LIFE = 25
# So many times better known is somebody whose country is misread now and then.
MISREAD = 3
SAME_NAME = "the full name is the same"
COUNTRIES_DIFFER = "the countries differ"
FAR = "the reports lie many years apart"


def namesakes(profiles: Sequence[Profile], longest: int = LIFE) -> list[Person]:
    """Those profiles of one name that are one person each; of several the lesser are in doubt."""
    persons = [Person(part) for group in by_country(profiles) for part in by_time(group, longest)]
    persons.sort(key=lambda person: person.rank)
    for person in persons[1:]:
        person.doubts = persons[:1]
        apart = FAR if person.nations == persons[0].nations else COUNTRIES_DIFFER
        person.reasons = (SAME_NAME, apart)
    return persons


def by_time(profiles: Sequence[Profile], longest: int) -> list[list[Profile]]:
    """The profiles in groups between which lie more years than `longest`.

    A bare name that comes later looks back: "as long ago as Doe", without a country or an office, is the last one of
    that name who had them.
    """
    told = [one for one in profiles if one.country or one.office]
    last = max((one.year for one in told if one.year), default=0)
    back = [one for one in profiles if one not in told and 0 < last < one.year - longest]
    parts = split_by_time([one for one in profiles if one not in back], longest)
    for part in parts[-1:]:
        part.extend(back)
    return parts


def by_country(profiles: Sequence[Profile]) -> list[list[Profile]]:
    """The profiles by country; those without one are with the only country, or with that of their office."""
    nations: dict[str, list[Profile]] = defaultdict(list)
    for one in sorted(profiles):
        nations[one.country].append(one)
    unknown = nations.pop("", [])
    groups = without_misread(in_one_office(list(nations.values())))
    if len(groups) == 1:
        return [groups[0] + unknown]
    persons = [Person(list(group)) for group in groups]
    left: list[Profile] = []
    for one in unknown:
        fitting = [number for number, person in enumerate(persons) if holds(person, one)]
        (groups[fitting[0]] if len(fitting) == 1 else left).append(one)
    return [*groups, *([left] if left else [])]


def in_one_office(groups: list[list[Profile]]) -> list[list[Profile]]:
    """The groups, one a country; those of one office at one time are one: of two countries no two of a name have it."""
    offices = [
        {(one.office, one.year + near) for one in group if exclusive(one.office) for near in range(ABOUT + 1)}
        for group in groups
    ]
    together = linked(range(len(groups)), lambda number: offices[number])
    return [[one for number in numbers for one in groups[number]] for numbers in together]


def without_misread(groups: list[list[Profile]]) -> list[list[Profile]]:
    """The groups, one a country; what looks like a misread country of somebody well known is with that one."""
    persons = [Person(list(group)) for group in groups]
    meant = {}
    for number, person in enumerate(persons):
        known = [other for other, one in enumerate(persons) if other != number and misread(person, one)]
        if len(known) == 1:
            meant[number] = known[0]
    kept = {number: list(group) for number, group in enumerate(groups)}
    for number, known_one in meant.items():
        if known_one not in meant:
            kept[known_one] += kept.pop(number)
    return list(kept.values())


def misread(person: Person, known: Person) -> bool:
    """Whether the person may be the better known one under a wrong country: nothing else tells them apart."""
    if len(known.core) < MISREAD * len(person.core):
        return False
    return all(gap(known.years, span([one])) <= ABOUT and (not one.office or holds(known, one)) for one in person.core)
