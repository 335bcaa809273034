"""What all reports together tell of a person: names, country, and offices with their days."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from django.db.models import Max, Min

from articles import corrections
from articles.corrections.values import as_date
from articles.gathering.terms import holders_followed
from articles.matching.names import completeness, name_key
from articles.models import Alias, Correction, Person, Sighting, Tenure
from articles.models.origin import EXTRACTION

Days = tuple[date | None, date | None]
# So many people are settled at once: their ids go into one query.
MANY = 500


@dataclass
class Portrait:
    """A person as it is to be stored: fields, names with their bearers' ids, and days in office by the office's id."""

    fields: dict[str, Any]
    names: dict[str, int] = field(default_factory=dict)
    offices: dict[int, Days] = field(default_factory=dict)


def settle_people(people: Iterable[Person]) -> None:
    """Store anew what is known of these people; those merged into others keep no names and offices of their own."""
    people = list(people)
    for start in range(0, len(people), MANY):
        with holders_followed(people[start : start + MANY]):
            settle_some(people[start : start + MANY])


def settle_some(people: list[Person]) -> None:
    """Store anew what is known of these people, with the same few statements for any number of them."""
    present = [one for one in people if not (one.merged_into_id or one.absorbed_by_id or one.rejected)]
    portraits = portraits_of(present)
    for person in present:
        portrait = portraits[person.pk]
        if portrait.fields != {name: getattr(person, name) for name in portrait.fields}:
            for name, value in portrait.fields.items():
                setattr(person, name, value)
            person.save()
        portrait.names.setdefault(person.name, person.pk)
    nothing = Portrait({})
    store_names({person.pk: portraits.get(person.pk, nothing).names for person in people})
    store_offices({person.pk: portraits.get(person.pk, nothing).offices for person in people})


def portraits_of(people: list[Person]) -> dict[int, Portrait]:
    """Each person as reports and then the ledger have them, by their ids."""
    merged: dict[int, list[Person]] = defaultdict(list)
    for entry in Person.objects.filter(merged_into__in=people):
        merged[entry.merged_into_id].append(entry)
    print_anew([*people, *(entry for entries in merged.values() for entry in entries)])
    portraits = {person.pk: printed(person, merged[person.pk]) for person in people}
    groups = {person.pk: {person.pk, *(entry.pk for entry in merged[person.pk])} for person in people}
    add_sightings(portraits, groups)
    whole = {corrections.entry_subject(entry): person for person in people for entry in [person, *merged[person.pk]]}
    decisions: dict[Person, list[Correction]] = {person: [] for person in people}
    for decision in corrections.about_people([*people, *(entry for entries in merged.values() for entry in entries)]):
        decisions[whole[decision.subject]].append(decision)
    for person, some in decisions.items():
        fields = portraits[person.pk].fields
        fields["country_id"] = fields["country_id"] or country_of_merged(person, some)
        for decision in some:
            decide(portraits[person.pk], decision, person)
    return portraits


def print_anew(entries: list[Person]) -> None:
    """Set the printed names of the entries: the earliest full one, else the earliest with initials, else the earliest.

    Who has no report, as somebody whom an editor added, keeps the name that they have.
    """
    best: dict[int, tuple[int, str, str]] = {}
    seen = Sighting.objects.filter(found__in=entries, origin=EXTRACTION).order_by()
    for number, name, told in seen.values_list("found", "name").annotate(Min("told")):
        here = (-completeness(name), told, name)
        best[number] = min(here, best.get(number, here))
    for entry in entries:
        if entry.pk in best and entry.printed != best[entry.pk][2]:
            entry.printed = best[entry.pk][2]
            Person.objects.filter(pk=entry.pk).update(printed=entry.printed)


def printed(person: Person, merged: list[Person]) -> Portrait:
    """The person under the names with which reports brought in the entry and those that were merged into it."""
    portrait = Portrait({"name": person.printed, "country_id": None, "wikidata": ""})
    for entry in [*merged, person]:
        portrait.names[entry.printed] = entry.pk
    return portrait


def country_of_merged(person: Person, decisions: list[Correction]) -> str | None:
    """The country that editors gave an entry which was merged into the person; of what reports say they have it all."""
    own = corrections.entry_subject(person)
    said = {one.subject: one.after["country"] for one in decisions if one.kind == "person" and "country" in one.after}
    found = next((corrections.find(key) for subject, key in said.items() if key and subject != own), None)
    return found and found.pk


def add_sightings(portraits: dict[int, Portrait], groups: dict[int, set[int]]) -> None:
    """Add what the machine found in all reports; `groups` are the ids of all entries that are the person."""
    sightings = Sighting.objects.filter(person__in=list(portraits), origin=EXTRACTION).order_by()
    first: dict[int, tuple[str, str]] = {}
    placed = sightings.exclude(country=None).values_list("person", "country").annotate(Min("told"))
    for person, country, told in placed:
        first[person] = min((told, country), first.get(person, (told, country)))
    for person, (_, country) in first.items():
        portraits[person].fields["country_id"] = country
    spelled = sightings.values_list("person", "name", "identity").distinct()
    for person, name, identity in spelled.order_by("name", "identity"):
        names = portraits[person].names
        bearer = identity if identity in groups[person] else person
        names[name] = person if names.get(name) == person else bearer
    held = sightings.exclude(office=None).values_list("person", "office").annotate(Min("earliest"), Max("latest"))
    for person, office, first_day, last_day in held:
        portraits[person].offices[office] = (first_day, last_day)


def decide(portrait: Portrait, decision: Correction, person: Person) -> None:
    """Let one decision about the person, a name or an office speak."""
    own = decision.subject == corrections.entry_subject(person)
    if decision.kind == "person" and decision.action in ("add", "change"):
        decide_fields(portrait, decision.after, person, own)
    elif decision.action not in ("add", "change", "delete"):
        return
    elif decision.kind == "alias":
        decide_name(portrait, decision, person)
    elif decision.kind == "tenure":
        decide_office(portrait, decision)


def decide_fields(portrait: Portrait, after: dict[str, Any], person: Person, own: bool) -> None:
    """Name, country and the like of the person's own entry; of a merged one only the name, as one more."""
    if "name" in after:
        portrait.names[after["name"]] = person.pk
    if own:
        for name in ("name", "wikidata"):
            if name in after:
                portrait.fields[name] = after[name]
        if "country" in after:
            country = corrections.find(after["country"])
            portrait.fields["country_id"] = country and country.pk


def decide_name(portrait: Portrait, decision: Correction, person: Person) -> None:
    """A name that an editor added, changed or took away."""
    if decision.action in ("change", "delete"):
        portrait.names.pop(decision.target["name"], None)
    if decision.action in ("add", "change") and "name" in decision.after:
        portrait.names[decision.after["name"]] = person.pk


def decide_office(portrait: Portrait, decision: Correction) -> None:
    """An office that an editor added, changed or took away."""
    office = corrections.find({"kind": "office", **decision.target["office"]})
    known: Days = portrait.offices.pop(office.pk, (None, None)) if office else (None, None)
    if decision.action == "delete" or office is None:
        return
    now = corrections.find(decision.after.get("office")) or office
    if now:
        portrait.offices[now.pk] = (
            as_date(decision.after["first_seen"]) if "first_seen" in decision.after else known[0],
            as_date(decision.after["last_seen"]) if "last_seen" in decision.after else known[1],
        )


def store_names(wanted: dict[int, dict[str, int]]) -> None:
    """Make the aliases of people these, by the people's ids, in as few statements as that takes."""
    missing = {person: dict(names) for person, names in wanted.items()}
    doomed: list[int] = []
    moved: dict[int, list[int]] = defaultdict(list)
    for alias in Alias.objects.filter(person__in=list(wanted)).order_by():
        bearer = missing[alias.person_id].pop(alias.name, None)
        if bearer is None:
            doomed.append(alias.pk)
        elif bearer != alias.bearer_id:
            moved[bearer].append(alias.pk)
    if doomed:
        Alias.objects.filter(pk__in=doomed).delete()
    for bearer, numbers in moved.items():
        Alias.objects.filter(pk__in=numbers).update(bearer=bearer)
    Alias.objects.bulk_create(
        Alias(person_id=person, bearer_id=bearer, name=name, key=name_key(name)[:200]).settle()
        for person, names in missing.items()
        for name, bearer in names.items()
    )


def store_offices(wanted: dict[int, dict[int, Days]]) -> None:
    """Make the tenures of people these, by the people's ids, in as few statements as that takes."""
    missing = {person: dict(offices) for person, offices in wanted.items()}
    doomed: list[int] = []
    changed: list[Tenure] = []
    for tenure in Tenure.objects.filter(person__in=list(wanted)).order_by():
        days = missing[tenure.person_id].pop(tenure.office_id, None)
        if days is None:
            doomed.append(tenure.pk)
        elif days != (tenure.first_seen, tenure.last_seen):
            tenure.first_seen, tenure.last_seen = days
            changed.append(tenure)
    if doomed:
        Tenure.objects.filter(pk__in=doomed).delete()
    if changed:
        Tenure.objects.bulk_update(changed, ["first_seen", "last_seen"], batch_size=100)
    Tenure.objects.bulk_create(
        Tenure(person_id=person, office_id=office, first_seen=days[0], last_seen=days[1])
        for person, offices in missing.items()
        for office, days in offices.items()
    )
