"""The people of a report: which known person each one is, or somebody new; never a guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from django.db.models import Q, QuerySet

from articles import corrections, gathering, matching
from articles.extraction import Extraction, schema
from articles.extraction.schema import DateRange
from articles.gathering.registers import country_of, make, office
from articles.matching.deciding import Candidate, Tenure, choose
from articles.matching.decision import DIFFERENT, SAME
from articles.matching.names import name_key, names_agree
from articles.models import Alias, Article, Person, Sighting
from articles.models.origin import EXTRACTION


def sight(article: Article, found: Extraction, earlier: list[Sighting]) -> dict[str, Sighting]:
    """Store the report's people, each as whom the machine and then the ledger take them for, by their ids in it."""
    rejected = corrections.rejected_names() if found.people else {}
    sightings = {one.id: sighting(article, one, found, earlier, rejected) for one in found.people}
    gathering.identify(article, list(sightings.values()))
    Sighting.objects.bulk_create(sightings.values(), batch_size=200)
    return sightings


def sighting(
    article: Article, one: schema.Person, found: Extraction, earlier: list[Sighting], rejected: dict[str, Person]
) -> Sighting:
    """One person of the report, unsaved: as at the last reading, or resolved now."""
    shown = seen(one, found)
    known = the_same_as_before(one, earlier)
    resolved = known or (
        {"found": rejected[name_key(one.name)], "verdict": SAME}
        if name_key(one.name) in rejected
        else resolve(one, shown)
    )
    return Sighting(
        article=article,
        key=one.id[:20],
        name=one.name.strip()[:200],
        office=office(one.office, one.country) if one.office else None,
        country=country_of(one.country),
        earliest=shown.days and shown.days.earliest,
        latest=shown.days and shown.days.latest,
        spans=[list(span) for span in one.mentions],
        **resolved,
    )


def seen(one: schema.Person, found: Extraction) -> matching.people.Sighting:
    """The person as this report shows them, on the days of their meetings, else on that of the report."""
    days = [meeting.date for meeting in found.meetings if one.id in meeting.participants and meeting.date]
    return matching.people.Sighting(one.name, one.office, one.country, hull(days) or found.published)


def hull(ranges: list[DateRange]) -> DateRange | None:
    """The days from the first to the last of all ranges."""
    if not ranges:
        return None
    earliest, latest = min(days.earliest for days in ranges), max(days.latest for days in ranges)
    return DateRange(earliest, latest, ranges[0].basis)


def the_same_as_before(one: schema.Person, earlier: list[Sighting]) -> dict[str, Any] | None:
    """Whom the same words meant at the last reading, if they were called by such a name then."""
    places = {tuple(span) for span in one.mentions}
    shared = Counter({number: len(places & set(map(tuple, old.spans))) for number, old in enumerate(earlier)})
    for number, common in shared.most_common():
        old = earlier[number]
        if common and old.found and names_agree(one.name, old.name):
            return {name: getattr(old, name) for name in ("found", "verdict", "candidates", "reasons")}
    return None


def resolve(one: schema.Person, shown: matching.people.Sighting) -> dict[str, Any]:
    """The known person who is meant, else somebody new, with those who may be meant too and the reasons."""
    bearers = {person.pk: person for person in bearers_of(one.name)}
    choice = choose(shown, [candidate(person) for person in bearers.values()])
    reasons = list(choice.reasons)
    if choice.verdict == SAME:
        return {"found": entry_of(bearers[choice.key], one.name), "verdict": SAME, "reasons": reasons}
    if lost := merged_bearer(bearers.values(), one.name):
        return {"found": lost, "verdict": SAME, "reasons": reasons}
    open_slugs = [bearers[pk].slug for pk in choice.open]
    verdict = "new" if choice.verdict == DIFFERENT else choice.verdict
    return {"found": newcomer(one), "verdict": verdict, "candidates": open_slugs, "reasons": reasons}


def bearers_of(name: str) -> QuerySet[Person]:
    """People who may bear the name: an outer word of theirs is one of its outer words."""
    words = name_key(name).split()
    outer = set(words[:1] + words[-1:])
    bearing = Alias.objects.filter(Q(first__in=outer) | Q(last__in=outer)).values("person")
    people = Person.objects.present().filter(pk__in=bearing).order_by("pk")
    return people.prefetch_related("aliases", "tenures__office", "merged")


def candidate(person: Person) -> Candidate:
    """What matching needs to know of a person; countries of merged entries count as their own."""
    tenures = [
        Tenure(t.office.title, t.office.country_id, range_of(t.first_seen, t.last_seen)) for t in person.tenures.all()
    ]
    tenures += [Tenure("", merged.country_id) for merged in person.merged.all() if merged.country_id]
    return Candidate(person.pk, tuple(alias.name for alias in person.aliases.all()), person.country_id, tuple(tenures))


def range_of(first: date | None, last: date | None) -> DateRange | None:
    """The days of a tenure, or None where they are not known."""
    return DateRange(first, last, "explicit") if first and last else None


def entry_of(person: Person, name: str) -> Person:
    """Of a person and the entries merged into it the one that bears the name: its own again if they part."""
    bearers = {alias.bearer_id for alias in person.aliases.all() if alias.key == name_key(name)[:200]}
    entries = [entry for entry in person.merged.all() if entry.pk in bearers]
    return person if person.pk in bearers or not entries else entries[0]


def merged_bearer(people: Iterable[Person], name: str) -> Person | None:
    """The entry of exactly that name that an editor merged into one of the people."""
    entries = (entry_of(person, name) for person in people)
    return next((entry for entry in entries if entry.merged_into_id), None)


def newcomer(one: schema.Person) -> Person:
    """A person whom no report named before, to be found by the name at once."""
    person = make(Person, one.name.strip()[:200], country=country_of(one.country))
    Alias.objects.create(person=person, bearer=person, name=person.name, key=name_key(person.name)[:200])
    return person


def people_of(sightings: Iterable[Sighting]) -> set[int]:
    """The ids of all people and entries behind the sightings."""
    rows = [(one.found_id, one.identity_id, one.person_id) for one in sightings]
    return {pk for row in rows for pk in row if pk}


def as_told(sightings: Iterable[Sighting]) -> list[tuple]:
    """What people are gathered from, to be compared before and after a reading."""
    fields = ("name", "office_id", "country_id", "earliest", "latest", "identity_id", "person_id")
    return sorted(
        (tuple(getattr(one, name) for name in fields) for one in sightings if one.origin == EXTRACTION), key=str
    )


def sweep(people: Iterable[int]) -> None:
    """Delete those of the people whom no report names any more and of whom the ledger says nothing."""
    idle = Person.objects.filter(
        pk__in=people, found_in=None, identified_in=None, sightings=None, participations=None, merged=None
    )
    left = list(idle)
    touched = corrections.touched_people(left)
    Person.objects.filter(pk__in=[person.pk for person in left if person.pk not in touched]).delete()
