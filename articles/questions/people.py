"""People who look like one person under two entries."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Max, Min, Q, QuerySet

from articles.extraction.schema import DateRange
from articles.matching.decision import UNSURE
from articles.matching.likeness import Likeness, Portrait, likeness, might_be
from articles.matching.names import name_key
from articles.models import Alias, Correction, Person, Question, Sighting
from articles.questions import counting
from articles.questions.decided import kept_apart
from articles.questions.keeping import keep, question
from articles.questions.kinds import PEOPLE

# Less than that is a coincidence of names.
LIKELY = 0.3
# So many pairs a person, and so many names that are looked at for one.
MOST_PAIRS, MOST_NAMES = 5, 2000

Pair = tuple[int, int]


def of_people(people: Iterable[Person | int], decision: Correction | None = None) -> list[Question]:
    """Bring the questions in line whether one of these people is another one; those that the decision answered."""
    numbers = {one.pk if isinstance(one, Person) else one for one in people}
    if not numbers:
        return []
    present = list(Person.objects.present().filter(pk__in=numbers))
    scope = Q(kind=PEOPLE) & (Q(person__in=numbers) | Q(other_person__in=numbers))
    return keep(scope, alike(present), decision)


def alike(people: list[Person]) -> list[Question]:
    """The pairs that are likely enough, unsaved; each once, the one with more facts first."""
    pairs = pairs_of([person.pk for person in people])
    if not pairs:
        return []
    numbers = {pk for pair in pairs for pk in pair}
    known = Person.objects.present().in_bulk(numbers)
    pairs = {pair for pair in pairs if pair[0] in known and pair[1] in known} - asked_elsewhere(known)
    apart = kept_apart(Person, people) if pairs else set()
    portraits = portraits_of(known)
    likely = {pair: likeness(*(portraits[pk] for pk in pair)) for pair in pairs if frozenset(pair) not in apart}
    likely = best({pair: found for pair, found in likely.items() if found.chance >= LIKELY})
    facts = counting.of_people({pk for pair in likely for pk in pair}) if likely else {}
    return [asked(known, pair, found, facts) for pair, found in likely.items() if facts[pair[0]] and facts[pair[1]]]


def asked(known: dict[int, Person], pair: Pair, found: Likeness, facts: dict[int, int]) -> Question:
    """The question whether two people are one: the facts of the lesser stand with the wrong entry if they are."""
    one, other = sorted((known[pk] for pk in pair), key=lambda person: (-facts[person.pk], person.pk))
    about = {"person": one, "other_person": other, "reasons": list(found.reasons)}
    return question(PEOPLE, sorted((one.slug, other.slug)), round(1 - found.chance, 2), facts[other.pk], **about)


def pairs_of(numbers: list[int]) -> set[Pair]:
    """Pairs of ids, the lower first, of which one is among the numbers and whose names look alike."""
    names = defaultdict(set)
    for pk, key in Alias.objects.filter(person__in=numbers).order_by().values_list("person", "key"):
        names[pk].add(key)
    outer = {word for keys in names.values() for key in keys for word in (key.split()[:1] + key.split()[-1:])}
    rows = Alias.objects.filter(Q(first__in=outer) | Q(last__in=outer)).order_by("pk")
    others = list(rows.values_list("person", "key")[: MOST_NAMES * max(len(names), 1)])
    return {
        (min(pk, other), max(pk, other))
        for pk, keys in names.items()
        for other, key in others
        if other != pk and might_be(tuple(keys), key)
    }


def best(likely: dict[Pair, Likeness]) -> dict[Pair, Likeness]:
    """The likeliest pairs, so many for each person."""
    taken: dict[int, int] = defaultdict(int)
    chosen = {}
    for pair, found in sorted(likely.items(), key=lambda item: (-item[1].chance, item[0])):
        if all(taken[pk] < MOST_PAIRS for pk in pair):
            chosen[pair] = found
            for pk in pair:
                taken[pk] += 1
    return chosen


def asked_elsewhere(known: dict[int, Person]) -> set[Pair]:
    """Pairs that are asked about already, or were, by the report in which one of the two was found."""
    slugs = {person.slug: pk for pk, person in known.items()}
    rows = Sighting.objects.filter(verdict=UNSURE, found__in=known).order_by().values_list("found", "candidates")
    return {(min(pk, slugs[slug]), max(pk, slugs[slug])) for pk, open_ in rows for slug in open_ if slug in slugs}


def portraits_of(people: dict[int, Person]) -> dict[int, Portrait]:
    """What is known of the people, in three queries."""
    names, offices = defaultdict(set), defaultdict(set)
    for pk, name in Alias.objects.filter(person__in=people).order_by().values_list("person", "name"):
        names[pk].add(name)
    seen = Sighting.objects.filter(person__in=people).order_by()
    for pk, title in seen.exclude(office=None).values_list("person", "office__title").distinct():
        offices[pk].add(title)
    days = {
        pk: (first, last) for pk, first, last in seen.values_list("person").annotate(Min("earliest"), Max("latest"))
    }
    return {
        pk: Portrait(tuple(sorted(names[pk])), person.country_id, frozenset(offices[pk]), range_of(days.get(pk)))
        for pk, person in people.items()
    }


def range_of(days: tuple | None) -> DateRange | None:
    """The days from the first to the last, or None where they are not known."""
    return DateRange(*days, "explicit") if days and all(days) else None


def bearers(name: str) -> QuerySet[Person]:
    """People of their own who may bear the name: an outer word of theirs is one of its outer words."""
    words = name_key(name).split()
    outer = set(words[:1] + words[-1:])
    bearing = Alias.objects.filter(Q(first__in=outer) | Q(last__in=outer)).values("person")
    return Person.objects.present().filter(pk__in=bearing).order_by("folded", "pk")
