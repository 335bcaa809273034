"""What a new report adds to what is known of people, without going through all the others."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet

from articles import corrections
from articles.gathering.people import settle_people
from articles.gathering.terms import holders_followed
from articles.matching.names import completeness, name_key
from articles.models import Alias, Person, Sighting, Tenure
from articles.models.origin import EXTRACTION


def learn(sightings: Iterable[Sighting]) -> None:
    """Add the sightings of a new report to the people; of whom editors decided more are settled anew."""
    present = [sighting for sighting in sightings if sighting.person_id]
    # Fresh from the database: what other reports showed in passing may have changed them since they were resolved.
    people = Person.objects.order_by().in_bulk({sighting.person_id for sighting in present})
    said = said_of(list(people.values()))
    anew = {pk for pk, fields in said.items() if fields is None}
    settle_people(Person.objects.filter(pk__in=anew).order_by("pk"))
    known = [person for pk, person in people.items() if pk not in anew]
    fresh = [sighting for sighting in present if sighting.person_id not in anew]
    with holders_followed(known):
        add_names(fresh)
        for sighting in fresh:
            add(people[sighting.person_id], sighting, said[sighting.person_id] or set())
        widen(fresh)


def said_of(people: list[Person]) -> dict[int, set[str] | None]:
    """The fields that editors decided of each of the people, by their ids; None where more than fields is decided."""
    subjects = {corrections.entry_subject(person): person.pk for person in people}
    said: dict[int, set[str] | None] = {person.pk: set() for person in people}
    # Only editors merge people, and the ledger then touches the one who stays.
    if not corrections.perhaps_touched(subjects):
        return said
    for decision in corrections.about_people(people):
        known = said[subjects[decision.subject]]
        if decision.kind != "person":
            said[subjects[decision.subject]] = None
        elif known is not None and decision.action in ("add", "change"):
            known.update(decision.after)
    merged = Person.objects.filter(merged_into__in=people).order_by().values_list("merged_into", flat=True)
    return {**said, **dict.fromkeys(merged)}


def add_names(sightings: list[Sighting]) -> None:
    """Keep the spellings that nobody printed before."""
    spelled = {(one.person_id, one.name): one for one in sightings}
    known = Alias.objects.filter(person__in={pk for pk, _ in spelled}).order_by().values_list("person", "name")
    for person, name in known:
        spelled.pop((person, name), None)
    Alias.objects.bulk_create(
        Alias(person_id=person, bearer_id=person, name=name, key=name_key(name)[:200]).settle()
        for person, name in spelled
    )


def add(person: Person, sighting: Sighting, said: set[str]) -> None:
    """Keep the country; it and the name are those of the first report. Editors have `said` what some fields are."""
    before = (person.printed, person.country_id)
    if sighting.name != person.printed and sighting.found_id == person.pk and prints_before(sighting, person):
        person.printed = sighting.name
        person.name = person.name if "name" in said else sighting.name
    if sighting.country_id and sighting.country_id != person.country_id and "country" not in said:
        person.country_id = first_country(person)
    if before != (person.printed, person.country_id):
        person.save()


def prints_before(sighting: Sighting, person: Person) -> bool:
    """Whether the sighting has a fuller name than the person, or one as full that was printed earlier."""
    told = of_machine(found=person, name=person.printed).order_by("told").values_list("told", flat=True).first()
    mine, theirs = (-completeness(name) for name in (sighting.name, person.printed))
    return told is None or (mine, sighting.told, sighting.name) < (theirs, told, person.printed)


def first_country(person: Person) -> str | None:
    """The country that the first report tells of the person."""
    return (
        of_machine(person=person)
        .exclude(country=None)
        .order_by("told", "country")
        .values_list("country", flat=True)
        .first()
    )


def of_machine(**which: Any) -> QuerySet[Sighting]:
    """Those sightings that were read out of reports."""
    return Sighting.objects.filter(origin=EXTRACTION, **which)


def widen(sightings: list[Sighting]) -> None:
    """Let people's times in offices reach over the days of the sightings."""
    held = [one for one in sightings if one.office_id]
    rows = Tenure.objects.filter(person__in={one.person_id for one in held}).order_by() if held else ()
    known = {(row.person_id, row.office_id): row for row in rows}
    changed: dict[tuple[int, int], Tenure] = {}
    for one in held:
        key = (one.person_id, one.office_id)
        tenure = known.setdefault(key, Tenure(person_id=one.person_id, office_id=one.office_id))
        before = (tenure.first_seen, tenure.last_seen)
        if one.earliest:
            tenure.first_seen = min(filter(None, (tenure.first_seen, one.earliest)))
            tenure.last_seen = max(filter(None, (tenure.last_seen, one.latest)))
        if (tenure.first_seen, tenure.last_seen) != before or tenure.pk is None:
            changed[key] = tenure
    for tenure in changed.values():
        tenure.save()
