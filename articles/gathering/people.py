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
from articles.gathering.registers import country_of
from articles.matching.names import name_key
from articles.models import Alias, Correction, Country, Office, Person, Sighting, Tenure
from articles.models.origin import EXTRACTION

Days = tuple[date | None, date | None]


@dataclass
class Portrait:
    """A person as it is to be stored: fields, names with their bearers' ids, and days in office by the office's id."""

    fields: dict[str, Any]
    names: dict[str, int] = field(default_factory=dict)
    offices: dict[int, Days] = field(default_factory=dict)


def settle_people(people: Iterable[Person]) -> None:
    """Store anew what is known of these people; those merged into others keep no names and offices of their own."""
    people = list(people)
    gone = [person.pk for person in people if person.merged_into_id or person.rejected]
    for model in (Alias, Tenure):
        model.objects.filter(person__in=gone).delete()
    for person in people:
        if person.pk not in gone:
            settle_person(person)


def settle_person(person: Person) -> None:
    """Store anew what is known of a person of their own."""
    merged = list(person.merged.all())
    decisions = list(corrections.about_people([person, *merged]))
    portrait = seen(person, merged)
    portrait.fields["country"] = portrait.fields["country"] or country_of_merged(person, decisions)
    for decision in decisions:
        decide(portrait, decision, person)
    if portrait.fields != {name: getattr(person, name) for name in portrait.fields}:
        for name, value in portrait.fields.items():
            setattr(person, name, value)
        person.save()
    portrait.names.setdefault(person.name, person.pk)
    store_names(person, portrait.names)
    store_offices(person, portrait.offices)


def seen(person: Person, merged: list[Person]) -> Portrait:
    """The person as the machine found them in all reports."""
    sightings = Sighting.objects.filter(person=person, origin=EXTRACTION).order_by()
    group = {person.pk, *(entry.pk for entry in merged)}
    first = sightings.exclude(country=None).order_by("article_id", "pk").values_list("country", flat=True).first()
    portrait = Portrait({"name": person.printed, "country": country_of(first), "wikidata": ""})
    for entry in [*merged, person]:
        portrait.names[entry.printed] = entry.pk
    for name, identity in sightings.values_list("name", "identity").distinct().order_by("name", "identity"):
        bearer = identity if identity in group else person.pk
        portrait.names[name] = person.pk if portrait.names.get(name) == person.pk else bearer
    for office, first_day, last_day in (
        sightings.exclude(office=None).values_list("office").annotate(Min("earliest"), Max("latest"))
    ):
        portrait.offices[office] = (first_day, last_day)
    return portrait


def country_of_merged(person: Person, decisions: list[Correction]) -> Country | None:
    """The country that editors gave an entry which was merged into the person; of what reports say they have it all."""
    own = corrections.entry_subject(person)
    said = {one.subject: one.after["country"] for one in decisions if one.kind == "person" and "country" in one.after}
    return next((corrections.find(key) for subject, key in said.items() if key and subject != own), None)


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
        for name in portrait.fields.keys() & after.keys():
            value = after[name]
            portrait.fields[name] = corrections.find(value) if name == "country" else value


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


def store_names(person: Person, names: dict[str, int]) -> None:
    """Make the aliases of the person these, in as few statements as that takes."""
    known = {alias.name: alias for alias in person.aliases.all()}
    if known.keys() - names.keys():
        person.aliases.filter(name__in=known.keys() - names.keys()).delete()
    new = [Alias(person=person, name=name, key=name_key(name)[:200]) for name in names if name not in known]
    moved: dict[int, list[int]] = defaultdict(list)
    for alias in [*known.values(), *new]:
        bearer = names.get(alias.name)
        if alias.pk is None:
            alias.bearer_id = bearer
        elif bearer and alias.bearer_id != bearer:
            moved[bearer].append(alias.pk)
    for bearer, numbers in moved.items():
        Alias.objects.filter(pk__in=numbers).update(bearer=bearer)
    Alias.objects.bulk_create(alias.settle() for alias in new)


def store_offices(person: Person, offices: dict[int, Days]) -> None:
    """Make the tenures of the person these, in as few statements as that takes."""
    known = {tenure.office_id: tenure for tenure in person.tenures.all()}
    if known.keys() - offices.keys():
        person.tenures.filter(office__in=known.keys() - offices.keys()).delete()
    present = set(Office.objects.filter(pk__in=offices.keys() - known.keys()).values_list("pk", flat=True))
    Tenure.objects.bulk_create(
        Tenure(person=person, office_id=office, first_seen=days[0], last_seen=days[1])
        for office, days in offices.items()
        if office in present
    )
    changed = []
    for office, tenure in known.items():
        days = offices.get(office)
        if days and (tenure.first_seen, tenure.last_seen) != days:
            tenure.first_seen, tenure.last_seen = days
            changed.append(tenure)
    if changed:
        Tenure.objects.bulk_update(changed, ["first_seen", "last_seen"], batch_size=100)
