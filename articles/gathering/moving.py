"""What follows when further reports show that sightings are somebody else than they were taken for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from articles.gathering.articles import gather_people
from articles.gathering.clustering import cluster_again
from articles.gathering.identities import identify_again
from articles.gathering.people import settle_people
from articles.gathering.resolving import Moves
from articles.models import Article, Person


def follow(moves: Moves) -> set[int]:
    """Bring reports, meetings and people in line with the sightings that are somebody else now.

    The ids of meetings that may read differently.
    """
    if not moves.people:
        return set()
    identify_again(Article.objects.filter(pk__in=moves.articles).only("pk", "body_sha256"))
    numbers = {*moves.people, *(pk for heirs in moves.people.values() for pk in heirs)}
    gather_people(with_heirs(numbers))
    meetings = cluster_again(moves.articles)
    settle_people(with_heirs(numbers))
    settle_people(absorb(moves))
    return meetings


def with_heirs(numbers: Iterable[int]) -> list[Person]:
    """The people of these ids, and those into whom some of them were merged."""
    people = Person.objects.filter(pk__in=numbers).order_by("pk")
    heirs = {person.merged_into_id for person in people if person.merged_into_id}
    return [*people, *Person.objects.filter(pk__in=heirs - {person.pk for person in people}).order_by("pk")]


def absorb(moves: Moves) -> list[Person]:
    """Let the addresses of people of whom nothing is left lead to whom most of it went; those people."""
    idle = list(Person.objects.idle().filter(pk__in=moves.people).order_by("pk"))
    for person in idle:
        heir = Counter(moves.people[person.pk]).most_common(1)[0][0]
        Person.objects.filter(absorbed_by=person).update(absorbed_by=heir)
        person.absorbed_by_id = heir
        person.save()
    return idle
