"""What follows when other days are known on which people held offices."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager

from django.db.models import Q

from articles.gathering.holders import follow_stretches, stretches_of
from articles.gathering.officeholders import tie_people
from articles.gathering.seats import seat
from articles.matching.standing import Days
from articles.models import Meeting, Person


@contextmanager
def holders_followed(people: Iterable[Person]) -> Iterator[None]:
    """Whatever becomes of these people inside, references by office mean afterwards whoever held the office then."""
    numbers = [person.pk for person in people]
    before = stretches_of(numbers)
    yield
    sit_again(follow_stretches(before, stretches_of(numbers)))
    tie_people(Person.objects.filter(pk__in=numbers).order_by("pk"))


def sit_again(people: dict[Hashable, list[Days]]) -> None:
    """Work out anew in which office these people took part in the meetings of these days."""
    which = Q()
    for person, stretched in people.items():
        for days in stretched:
            which |= Q(participations__person=person, earliest__lte=days.last, latest__gte=days.first)
    if which:
        seat(Meeting.objects.filter(which).distinct().order_by("pk"))
