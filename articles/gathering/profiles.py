"""Profiles of people as rows: found, made, and all those that have to do with one name."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Any

from django.db.models import Count, Q

from articles.matching import profiles as matching
from articles.models import Profile, Sighting

# So many words, rings and the like go into one query.
MANY = 400
FIELDS = ("key", "alone", "generation", "country", "office", "year")
FOUND_BY = ("ring", "surname", "other")


def plain(row: Profile) -> matching.Profile:
    """The row as matching sees it."""
    return matching.Profile(*(getattr(row, name) for name in FIELDS))


def known(profiles: Collection[matching.Profile]) -> dict[matching.Profile, Profile]:
    """The rows of those of the profiles that have one, with the people whom they are."""
    wanted = set(profiles)
    words = {f"{name}__in": {getattr(one, name) for one in wanted} for name in ("key", "office", "year")}
    rows = Profile.objects.filter(**words).order_by()
    return {found: row for row in rows.select_related("person") if (found := plain(row)) in wanted}


def make(profiles: Iterable[matching.Profile], hints: dict[matching.Profile, int]) -> None:
    """New rows for the profiles; `hints` are the ids of people whom some of them are taken for already."""
    rows = [Profile(**fields_of(one), person_id=hints.get(one)) for one in sorted(profiles)]
    Profile.objects.bulk_create(rows, batch_size=200)


def fields_of(one: matching.Profile) -> dict[str, Any]:
    """The fields of the profile's row, those too by which it is found."""
    surname, *other = one.surnames
    fields = {name: getattr(one, name) for name in FIELDS}
    return {**fields, "ring": one.ring, "surname": surname, "other": other[0] if other else ""}


def keep(sightings: Iterable[Sighting]) -> None:
    """Give sightings that are about to be stored in bulk the rows of their profiles, which are as they have them."""
    told = [(sighting, plain(sighting.profile)) for sighting in sightings if sighting.profile]
    hints = {one: sighting.profile.person_id for sighting, one in told}
    make(hints.keys() - known(hints).keys(), hints)
    rows = known(hints)
    for sighting, one in told:
        sighting.profile = rows[one]


def forget(numbers: Collection[int]) -> list[matching.Profile]:
    """Delete those rows of these ids that no report shows any more; what they were."""
    idle = list(Profile.objects.filter(pk__in=numbers, sightings=None)) if numbers else []
    if idle:
        Profile.objects.filter(pk__in=[row.pk for row in idle]).delete()
    return [plain(row) for row in idle]


def file_names(numbers: Collection[int]) -> None:
    """Let the rows of these ids be found by what today's rules take for the surname of their names."""
    moved = []
    for row in Profile.objects.filter(pk__in=numbers):
        words = {name: value for name, value in fields_of(plain(row)).items() if value != getattr(row, name)}
        for name, value in words.items():
            setattr(row, name, value)
        moved += [row] if words else []
    Profile.objects.bulk_update(moved, FOUND_BY, batch_size=100)


def blocks(numbers: Collection[int]) -> list[Profile]:
    """Every row that has to do with one of these ids, also through the person for whom both were taken up to now."""
    found: dict[int, Profile] = {}
    new = list(Profile.objects.filter(pk__in=numbers))
    while new:
        found |= {row.pk: row for row in around(map(plain, new))}
        people = sorted({row.person_id for row in found.values() if row.person_id})
        new = [row for row in of_people(people) if row.pk not in found]
    return sorted(found.values(), key=lambda row: row.pk)


def of_people(people: list[int]) -> Iterable[Profile]:
    """The rows that were taken for these people."""
    for start in range(0, len(people), MANY):
        yield from Profile.objects.filter(person__in=people[start : start + MANY])


def around(profiles: Iterable[matching.Profile]) -> list[Profile]:
    """Every row that has to do with one of the profiles: of that name, or of a surname of anybody of that name."""
    words, rings = set(), set()
    for one in profiles:
        words |= set(one.surnames)
        rings.add(one.ring)
    found: dict[int, Profile] = {}
    asked_words: set[str] = set()
    asked_rings: set[str] = set()
    while words - asked_words or rings - asked_rings:
        new_words, new_rings = words - asked_words, rings - asked_rings
        asked_words, asked_rings = words | asked_words, rings | asked_rings
        for row in rows_of(sorted(new_words), sorted(new_rings)):
            found[row.pk] = row
            words |= {row.surname, row.other} - {""}
            rings.add(row.ring)
    return sorted(found.values(), key=lambda row: row.pk)


def rows_of(words: list[str], rings: list[str]) -> Iterable[Profile]:
    """Rows of these surnames, and of these names."""
    for start in range(0, max(len(words), len(rings)), MANY):
        some, others = words[start : start + MANY], rings[start : start + MANY]
        yield from Profile.objects.filter(Q(surname__in=some) | Q(other__in=some) | Q(ring__in=others))


def weights(rows: Iterable[Profile]) -> dict[int, int]:
    """How many sightings have each of these profiles, by its id."""
    numbers = [row.pk for row in rows]
    seen = Sighting.objects.filter(profile__in=numbers).order_by().values_list("profile")
    return dict(seen.annotate(Count("pk")))
