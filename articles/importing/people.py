"""The people of a report: which known person each one is, or somebody new; never a guess."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from django.db.models import Q, QuerySet

from articles import corrections
from articles.extraction import Extraction, Span, schema
from articles.extraction.schema import DateRange
from articles.importing.registers import country_of, make, office
from articles.matching.decision import SAME
from articles.matching.names import name_key, names_agree
from articles.matching.people import Candidate, Choice, Sighting, Tenure, choose
from articles.models import Alias, Person
from articles.models import Tenure as KnownTenure

# Whom the words meant when the report was read before.
Before = dict[Span, int]


def resolve(found: Extraction, before: Before) -> dict[str, Person]:
    """The row of each person of the report by id; an editor's "this is no person" has none."""
    keys = {name_key(one.name) for one in found.people}
    rejected, lost = corrections.rejected_names(), corrections.lost_names(keys)
    resolved = {}
    for one in found.people:
        if name_key(one.name) not in rejected:
            sighting = seen(one, found)
            resolved[one.id] = known(one, sighting, before, lost) or newcomer(one)
            remember(resolved[one.id], sighting)
    return resolved


def seen(one: schema.Person, found: Extraction) -> Sighting:
    """The person as this report shows them, on the days of their meetings, else on that of the report."""
    days = [meeting.date for meeting in found.meetings if one.id in meeting.participants and meeting.date]
    return Sighting(one.name, one.office, one.country, hull(days) or found.published)


def hull(ranges: list[DateRange]) -> DateRange | None:
    """The days from the first to the last of all ranges."""
    if not ranges:
        return None
    earliest, latest = min(days.earliest for days in ranges), max(days.latest for days in ranges)
    return DateRange(earliest, latest, ranges[0].basis)


def known(one: schema.Person, sighting: Sighting, before: Before, lost: dict[str, Person]) -> Person | None:
    """The known person who is meant: the one of the last reading, the one that fits, or where a merger led."""
    bearers = {person.pk: person for person in bearers_of(one.name)}
    if again := the_same_as_before(one, before, bearers):
        return again
    choice: Choice = choose(sighting, [candidate(person) for person in bearers.values()])
    return bearers[choice.key] if choice.verdict == SAME else lost.get(name_key(one.name))


def bearers_of(name: str) -> QuerySet[Person]:
    """People who may bear the name: an outer word of theirs is one of its outer words."""
    words = name_key(name).split()
    outer = set(words[:1] + words[-1:])
    bearing = Alias.objects.filter(Q(first__in=outer) | Q(last__in=outer)).values("person")
    people = Person.objects.filter(pk__in=bearing, merged_into=None).order_by("pk")
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


def the_same_as_before(one: schema.Person, before: Before, bearers: dict[int, Person]) -> Person | None:
    """Whom the same words meant at the last reading, if that person bears such a name."""
    meant = Counter(before[span] for span in one.mentions if before.get(span) in bearers)
    for pk, _ in meant.most_common():
        if any(names_agree(one.name, alias.name) for alias in bearers[pk].aliases.all()):
            return bearers[pk]
    return None


def newcomer(one: schema.Person) -> Person:
    """A person whom no report named before."""
    return make(Person, one.name.strip()[:200], country=country_of(one.country))


def remember(person: Person, sighting: Sighting) -> None:
    """Keep what the report tells of a person: the spelling, the country, and the office with the days."""
    name = sighting.name.strip()[:200]
    Alias.objects.get_or_create(person=person, name=name, defaults={"key": name_key(name)[:200]})
    if sighting.country and not person.country_id:
        person.country = country_of(sighting.country)
        person.save()
    if sighting.office:
        widen(person, sighting)


def widen(person: Person, sighting: Sighting) -> None:
    """Let the person's time in the office reach over the days of the sighting."""
    held = office(sighting.office or "", sighting.country)
    tenure = KnownTenure.objects.filter(person=person, office=held).first() or KnownTenure(person=person, office=held)
    if sighting.days:
        tenure.first_seen = min(filter(None, (tenure.first_seen, sighting.days.earliest)))
        tenure.last_seen = max(filter(None, (tenure.last_seen, sighting.days.latest)))
    tenure.save()


def sweep(people: Iterable[int]) -> None:
    """Delete those of the people whom no report names any more and of whom no editor decided anything."""
    idle = Person.objects.filter(
        pk__in=people, mentions=None, quotes=None, heard=None, participations=None, merged=None, merged_into=None
    )
    left = list(idle)
    touched = corrections.touched_people(left)
    Person.objects.filter(pk__in=[person.pk for person in left if person.pk not in touched]).delete()
