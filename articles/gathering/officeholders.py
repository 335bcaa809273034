"""Who of the people of reports stands in the register of officeholders: by Wikidata, else by exactly the full name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from django.db.models import Q

from articles.gathering.holders import ALWAYS, follow_seats, look_again
from articles.gathering.seats import seat
from articles.matching.offices import reach
from articles.matching.standing import Days, given
from articles.models import Alias, Meeting, Officeholder, Person, Tenure

# So many entries are looked at once: their names go into one query.
MANY = 400


def tie(entries: Iterable[Officeholder]) -> list[Officeholder]:
    """Set `official` of the entries to the person who is certainly meant; those of them for whom that is news."""
    entries = list(entries)
    changed: list[Officeholder] = []
    for start in range(0, len(entries), MANY):
        some = entries[start : start + MANY]
        meant = people_meant(some)
        changed += [entry for entry in some if entry.official_id != meant.get(entry.pk)]
        for entry in some:
            entry.official_id = meant.get(entry.pk)
    Officeholder.objects.bulk_update(changed, ["official"], batch_size=MANY)
    return changed


def hold(entries: Iterable[Officeholder], seats: Iterable[str] = ()) -> None:
    """Let all follow that hangs on these entries of the register, new or changed, and on seats that they had before."""
    entries = list(entries)
    tie(entries)
    seats = {*seats, *(entry.seat for entry in entries)} - {""}
    follow_seats(seats)
    sit_again(entries, seats)


def sit_again(entries: Iterable[Officeholder], seats: Iterable[str] = ()) -> None:
    """Work out anew in which office people took part in meetings: those of the entries, and all in these seats."""
    officials = {entry.official_id for entry in entries} - {None}
    theirs = Q(participations__person__in=officials) | Q(participations__office__seat__in=list(seats))
    seat(Meeting.objects.filter(theirs).distinct().order_by("pk"))


def tie_people(people: Iterable[Person]) -> None:
    """Let the register follow people who have other names, countries or Wikidata entries now."""
    windows: dict[str, list[Days]] = defaultdict(list)
    changed = tie(entries_of(people))
    for entry in changed:
        windows[entry.seat].append(reach(None, given(None, entry.start, entry.end).perhaps) or ALWAYS)
    look_again(windows)
    if changed:
        sit_again(changed)


def entries_of(people: Iterable[Person]) -> list[Officeholder]:
    """The entries that are tied to the people, or may be from now on: of their Wikidata entries and names."""
    people = list(people)
    keys = Alias.objects.filter(person__in=people).order_by().values("key")
    ids = [person.wikidata for person in people if person.wikidata]
    mine = Q(official__in=people) | Q(name_key__in=keys) | Q(wikidata__in=ids)
    return list(Officeholder.objects.filter(mine).order_by("pk"))


def people_meant(entries: list[Officeholder]) -> dict[int, int]:
    """The ids of the people who are meant, by the ids of the entries."""
    ids = {entry.wikidata for entry in entries} - {""}
    present = Person.objects.present().order_by("pk")
    known: dict[str, list[int]] = defaultdict(list)
    for pk, number in present.filter(wikidata__in=ids).values_list("pk", "wikidata"):
        known[number].append(pk)
    called = bearers([entry for entry in entries if entry.wikidata not in known])
    meant = {entry.pk: known.get(entry.wikidata) or called.get(entry.pk, []) for entry in entries}
    return {pk: some[0] for pk, some in meant.items() if len(some) == 1}


def bearers(entries: list[Officeholder]) -> dict[int, list[int]]:
    """Who bears the full name of each entry, acts for its country and is not known to be somebody else."""
    names = {entry.name_key for entry in entries if " " in entry.name_key}
    people = {
        person.pk: person
        for person in Person.objects.present().filter(aliases__key__in=names).distinct().order_by("pk")
    }
    by_name: dict[str, set[int]] = defaultdict(set)
    for key, pk in Alias.objects.filter(key__in=names, person__in=people).values_list("key", "person"):
        by_name[key].add(pk)
    acted = countries_of(people.values())
    return {
        entry.pk: [
            pk
            for pk in sorted(by_name.get(entry.name_key, ()))
            if entry.country_id in acted[pk] and not (entry.wikidata and people[pk].wikidata)
        ]
        for entry in entries
    }


def countries_of(people: Iterable[Person]) -> dict[int, set[str]]:
    """The countries for which each person acts or acted."""
    found = {person.pk: {person.country_id} for person in people}
    held = Tenure.objects.filter(person__in=list(found)).order_by()
    for person, country in held.values_list("person", "office__country"):
        found[person].add(country)
    return {pk: codes - {None} for pk, codes in found.items()}
