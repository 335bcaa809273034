"""One entry that stands for two people."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from articles import corrections
from articles.editing.doors import door
from articles.editing.effects import work_out
from articles.gathering.registers import make
from articles.models import Correction, Person, Sighting
from articles.models.origin import EXTRACTION


@door
def split_person(
    user: Any, person: Person, sightings: Iterable[Sighting], into: Person | str, reason: str = ""
) -> Correction:
    """Say of some sightings of `person` that they are another one: somebody known, or a new person of that name.

    Raises ValueError without sightings of that person, without a name, and for the person itself.
    """
    corrections.take_turn()
    chosen = [one for one in sightings if one.person_id == person.pk and one.origin == EXTRACTION]
    if not chosen or not into or into == person:
        raise ValueError(f"Choose reports of {person.name} and another person.")
    other = into if isinstance(into, Person) else make(Person, into.strip()[:200])
    made = "" if isinstance(into, Person) else other.name
    after = {"person": corrections.key_of(other), "sightings": [corrections.key_of(one) for one in chosen]}
    before = {"person": corrections.key_of(person)}
    correction = corrections.write(user, "split", corrections.key_of(person), before, {**after, "made": made}, reason)
    work_out(correction)
    return correction
