"""The names a person goes by in reports, and where it is not certain that this person is meant."""

from __future__ import annotations

from collections import defaultdict
from typing import NamedTuple

from django.db.models import Count

from articles.models import Person, Sighting
from articles.models.origin import EDITOR, EXTRACTION

MOST_NAMES = 40
MOST_DOUBTS = 200
MOST_OTHERS = 6


class Spelling(NamedTuple):
    """A name and the number of visible reports that print it; an editor's may have none."""

    name: str
    reports: int


class Doubt(NamedTuple):
    """Somebody else who may be meant, and the passages in question: a report with the offsets of the name."""

    other: Person
    passages: list[tuple[Sighting, int, int]]


def spellings(person: Person) -> list[Spelling]:
    """Every name with its number of reports, the most frequent first."""
    printed = sightings_of(person).order_by().values_list("name").annotate(n=Count("article", distinct=True))
    counts = dict(printed)
    names = counts.keys() | {alias.name for alias in person.aliases.all()}
    ranked = sorted(names, key=lambda name: (-counts.get(name, 0), name))
    return [Spelling(name, counts.get(name, 0)) for name in ranked[:MOST_NAMES]]


def doubts(person: Person) -> list[Doubt]:
    """Who else may be meant, the most frequent first; what an editor decided is certain."""
    unsure = sightings_of(person).filter(verdict="unsure", by_editor=False).select_related("article__source")
    meant: dict[str, list[Sighting]] = defaultdict(list)
    for sighting in unsure.defer("article__raw", "article__body", "article__search_text")[:MOST_DOUBTS]:
        for slug in sighting.candidates:
            meant[slug].append(sighting)
    if not meant:
        return []
    others = Person.objects.present().filter(slug__in=meant).exclude(pk=person.pk)
    ranked = sorted(others, key=lambda other: (-len(meant[other.slug]), other.folded, other.pk))
    return [Doubt(other, [passage(sighting) for sighting in meant[other.slug]]) for other in ranked[:MOST_OTHERS]]


def sightings_of(person: Person) -> object:
    """Where visible reports name the person."""
    rows = Sighting.objects.filter(person=person, article__hidden=False)
    return rows.filter(origin__in=(EXTRACTION, EDITOR))


def passage(sighting: Sighting) -> tuple[Sighting, int, int]:
    """The first place at which the report names the person."""
    start, end = sighting.spans[0] if sighting.spans else (0, 0)
    return sighting, start, end
