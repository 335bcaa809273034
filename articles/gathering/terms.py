"""What follows when other days are known on which people held offices."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from articles.gathering.holders import follow_stretches, stretches_of
from articles.gathering.officeholders import tie_people
from articles.models import Person


@contextmanager
def holders_followed(people: Iterable[Person]) -> Iterator[None]:
    """Whatever becomes of these people inside, references by office mean afterwards whoever held the office then."""
    numbers = [person.pk for person in people]
    before = stretches_of(numbers)
    yield
    follow_stretches(before, stretches_of(numbers))
    tie_people(Person.objects.filter(pk__in=numbers).order_by("pk"))
