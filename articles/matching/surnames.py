"""Surnames alone: whose they are where country, office and days leave one choice; else a person of their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from articles.matching.fullnames import AGREES, CAREER, SEVERAL
from articles.matching.namesakes import by_country
from articles.matching.persons import (
    Person,
    another_office,
    exclusive,
    gap,
    holds,
    linked,
    span,
    split_by_time,
)
from articles.matching.profiles import Profile

# Years between a surname alone and the full names whose it may be, where the office says nothing.
NEAR = 5
# So many are named who may be meant.
MOST = 8
BADLY = "country, office and days do not say it surely"


def lean(profiles: Iterable[Profile], persons: Sequence[Person]) -> list[Person]:
    """Tie surnames alone to the people whose they are; the people who are known by a surname alone."""
    by_surname: dict[str, list[Person]] = defaultdict(list)
    for person in persons:
        for surname in sorted({surname for surname, _ in person.forms}):
            by_surname[surname].append(person)
    found: list[tuple[Person, Profile]] = []
    lone: list[Profile] = []
    doubtful: dict[tuple[int, ...], list[Profile]] = defaultdict(list)
    for one in sorted(profiles):
        bearers = [person for person in by_surname[one.surnames[0]] if bears(person, one) and may_be(person, one)]
        chosen = choice(bearers, one)
        if len(chosen) == 1:
            found.append((chosen[0], one))
        elif bearers:
            doubtful[tuple(sorted(map(persons.index, bearers)))].append(one)
        else:
            lone.append(one)
    for person, one in found:
        person.leaning.append(one)
    asked = [in_doubt(group, [persons[n] for n in numbers]) for numbers, group in doubtful.items()]
    return [*by_themselves(lone), *(person for group in asked for person in group)]


def bears(person: Person, one: Profile) -> bool:
    """Whether a name of the person ends, or begins, with all words of the surname."""
    words = one.key.split()
    return len(words) == 1 or any(f" {known.key}".endswith(f" {one.key}") for known in person.core)


def may_be(person: Person, one: Profile) -> bool:
    """Whether the countries do not speak against it."""
    return not (one.country and person.nations) or one.country in person.nations


def choice(bearers: list[Person], one: Profile) -> list[Person]:
    """Those who held the office then; else, if nobody else may be meant, the one of that country and time."""
    if holders := [person for person in bearers if one.office and holds(person, one)]:
        return holders
    near = [person for person in bearers if gap(person.years, span([one])) <= NEAR]
    fitting = [person for person in near if one.country in person.nations and not another_office(person, one)]
    return fitting if len(near) == 1 else []


def in_doubt(group: list[Profile], bearers: list[Person]) -> list[Person]:
    """The profiles as people of their own, who may be one of the bearers of the name."""
    persons = [person for family in linked(group, lambda one: [one.key]) for person in alike(family)]
    for person in persons:
        person.doubts = sorted(bearers, key=lambda bearer: bearer.rank)[:MOST]
        person.reasons = (AGREES, SEVERAL if len(bearers) > 1 else BADLY)
    return persons


def alike(profiles: Sequence[Profile]) -> list[Person]:
    """Surnames that are told alike in country and office are one person; a bare one is for its year alone."""
    kinds: dict[tuple[str, str, int], list[Profile]] = defaultdict(list)
    for one in profiles:
        bare = not one.country and not one.office
        kinds[one.country, one.office, one.year if bare else 0].append(one)
    return [Person(part) for group in kinds.values() for part in split_by_time(group, CAREER)]


def by_themselves(profiles: list[Profile]) -> list[Person]:
    """People of whom no report prints a given name: one for each country, time, and office that excludes others."""
    families = linked(profiles, lambda one: [one.key])
    placed = [group for family in families for nation in by_country(family) for group in split_by_time(nation, CAREER)]
    return [Person(part) for group in placed for part in by_office(group)]


def by_office(profiles: list[Profile]) -> list[list[Profile]]:
    """The profiles as one, unless two of them held offices at a time that nobody holds together."""
    whole = Person(profiles)
    if not any(another_office(whole, one) or rivals(whole, one) for one in profiles):
        return [profiles]
    offices: dict[str, list[Profile]] = defaultdict(list)
    for one in profiles:
        offices[one.office if exclusive(one.office) else ""].append(one)
    left = offices.pop("", [])
    return [*offices.values(), *([left] if left else [])]


def rivals(whole: Person, one: Profile) -> bool:
    """Whether another exclusive office was held in the very year of the profile's."""
    when = span([one])
    return exclusive(one.office) and any(
        office != one.office and exclusive(office) and gap(years, when) == 0 for office, years in whole.terms.items()
    )
