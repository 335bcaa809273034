"""People under full names: spellings, left out given names and initials of one name are one person where all fits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from articles.matching.given_names import given_key, within
from articles.matching.namesakes import FAR, namesakes
from articles.matching.persons import Form, Person, another_office, gap, holds, linked, span, split_by_time, united
from articles.matching.profiles import Profile

# Years out of sight after which two like names are one person still; and where but an initial tells them apart, as
# it does George Bush and his son.
CAREER, INITIALS = 10, 5
AGREES = "the surname is the same and no given name speaks against it"
SEVERAL = "several people fit"
FAMILY = "only one of the names says which of a family is meant"
NO_COUNTRY = "the country is not known of both"


def persons_of(profiles: Iterable[Profile]) -> list[Person]:
    """The people behind profiles of full names, each profile in one of them."""
    families = linked(sorted(profiles), lambda one: [(one.ring, one.generation)])
    persons = [person for family in families for person in namesakes(family)]
    spelled = [person for family in linked(persons, spellings) for person in of_one_name(family)]
    return shorter(spelled)


def spellings(person: Person) -> Iterable[tuple[str, ...]]:
    """What all spellings of a name have in common."""
    generation = person.core[0].generation
    for surname, given in person.forms:
        yield (generation, surname, *(given_key(name) for name in given))


def of_one_name(family: list[Person]) -> list[Person]:
    """Of people under spellings of one name those are one whose countries and times fit."""
    if len(family) == 1:
        return family
    placed = sorted((person for person in family if person.nations), key=lambda person: person.rank)
    found = [joined(group) for group in neighbours(placed)]
    for stray in sorted((person for person in family if not person.nations), key=lambda person: person.rank):
        fitting = [number for number, person in enumerate(found) if same_work(stray, person)]
        if len(fitting) == 1 or (len(found) == 1 and gap(stray.years, found[0].years) <= CAREER):
            number = fitting[0] if fitting else 0
            found[number] = united([found[number], stray])
        else:
            found.append(stray)
    for person in found[1:]:
        if person.nations & found[0].nations and not person.doubts:
            person.doubts, person.reasons = found[:1], (AGREES, FAR)
    return found


def joined(group: list[Person]) -> Person:
    """The people as one; whoever was alone keeps their doubts."""
    return group[0] if len(group) == 1 else united(group)


def neighbours(persons: list[Person]) -> list[list[Person]]:
    """The people in groups of one country whose years are near."""
    pairs = [
        (one, other)
        for number, one in enumerate(persons)
        for other in persons[number + 1 :]
        if one.nations & other.nations and gap(one.years, other.years) <= CAREER
    ]
    return linked(persons, lambda person: [person, *(one for one, other in pairs if other is person)])


def same_work(one: Person, other: Person) -> bool:
    """Whether both held one office about the same time."""
    return any(holds(other, profile) for profile in one.core if profile.office)


def shorter(persons: Sequence[Person]) -> list[Person]:
    """The people; those under a shorter form of a name are with the only one whose full name it can be."""
    by_surname: dict[str, list[Person]] = defaultdict(list)
    for person in persons:
        for surname in sorted({surname for surname, _ in person.forms}):
            by_surname[surname].append(person)
    home: dict[Person, Person] = {}
    for person in sorted(persons, key=lambda one: (fullness(one), one.rank), reverse=True):
        near = {id(one): one for surname, _ in sorted(person.forms) for one in by_surname[surname]}
        fuller = [one for one in near.values() if one.core and is_fuller(one, person)]
        if fuller:
            settle(person, fuller, home)
    for person, root in sorted(home.items(), key=lambda item: item[0].rank):
        root.leaning += person.whole
    return [person for person in persons if person not in home and person.core]


def fullness(person: Person) -> tuple[int, int, bool]:
    """How many given names are written out, how many there are at all, and whether it says which of a family it is."""
    given = max((sum(len(name) > 1 for name in given), len(given)) for _, given in person.forms)
    return *given, bool(person.core[0].generation)


def is_fuller(one: Person, person: Person) -> bool:
    """Whether a name of `one` is a fuller form of a name of the person."""
    return fullness(person) < fullness(one) and any(
        mine[0] == theirs[0] and within(list(mine[1]), list(theirs[1])) for mine in person.forms for theirs in one.forms
    )


def settle(person: Person, fuller: list[Person], home: dict[Person, Person]) -> None:
    """Tie the person to the only one of the `fuller` names who fits; else the profiles whose office tells."""
    rivals = [one for one in fuller if not person.nations or not one.nations or person.nations & one.nations]
    roots = distinct(home.get(one, one) for one in rivals if fits(person, one))
    if len(roots) == 1:
        home[person] = roots[0]
        return
    everybody = distinct(home.get(one, one) for one in rivals)
    pull(person, everybody)
    if everybody:
        person.doubts = everybody
        person.reasons = (AGREES, SEVERAL if len(roots) > 1 else against(person, rivals))


def against(person: Person, rivals: list[Person]) -> str:
    """What speaks against the person being one of those of a fuller name."""
    if not person.nations or not any(one.nations for one in rivals):
        return NO_COUNTRY
    return FAMILY if any(generations(person, one) for one in rivals) else FAR


def distinct(persons: Iterable[Person]) -> list[Person]:
    """Each of the people once, the best known first."""
    return sorted({id(one): one for one in persons}.values(), key=lambda one: one.rank)


def fits(person: Person, fuller: Person) -> bool:
    """Whether country and years allow that both are one."""
    if not (person.nations & fuller.nations or same_work(person, fuller)):
        return False
    if (generations(person, fuller) or (fullness(person)[0] == 0 and at_odds(person, fuller))) and not same_work(
        person, fuller
    ):
        return False
    longest = INITIALS if but_initials(person.forms, fuller.forms) else CAREER
    return all(gap(span(part), fuller.years) <= longest for part in split_by_time(person.core, longest))


def at_odds(person: Person, fuller: Person) -> bool:
    """Whether the one held another office when the other held theirs."""
    return any(another_office(fuller, one) for one in person.core)


def generations(one: Person, other: Person) -> bool:
    """Whether one name says which of a family is meant, and the other does not say the same."""
    return one.core[0].generation != other.core[0].generation


def but_initials(mine: frozenset[Form], theirs: frozenset[Form]) -> bool:
    """Whether the fuller name has but initials more: such stand there to tell two people apart."""
    known = {name for _, given in mine for name in given}
    more = {name for _, given in theirs for name in given} - known
    return bool(more) and all(len(name) == 1 for name in more)


def pull(person: Person, fuller: list[Person]) -> None:
    """Tie those profiles of the person to one of `fuller` names who alone held the office then."""
    for one in list(person.core):
        holders = [other for other in fuller if one.office and holds(other, one)]
        if len(holders) == 1 and gap(holders[0].years, span([one])) == 0 and one.year:
            person.give(one, holders[0])
