"""Whom reports mean by an office alone: who held it then, by all that reports, editors and the register say of it.

The answer follows what is known: whenever somebody's days in an office change, those references are looked at again
whose holder may be another one for it, so that the order in which reports come makes no difference.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Hashable, Iterable
from datetime import date

from django.db.models import Q

from articles.gathering.consequences import follow
from articles.matching.decision import SAME
from articles.matching.offices import holder, reach
from articles.matching.standing import Days, Held, Holder, gender_of, given, standing_of
from articles.models import Officeholder, Person, Sighting, Tenure
from articles.models.origin import OFFICE

ALWAYS = Days(date.min, date.max)
# The verdict on those whom nobody certain is found for.
OPEN = "open"
# What is worked out of a reference, and how the keys of references begin: h1, and s1 for one of several people.
ANSWER = ("found_id", "verdict", "candidates", "reasons")
SINGLE, SEVERAL = "h", "s"
# Candidates that are kept for editors, and references that are looked at at once.
MOST_OPEN, MANY = 5, 500

# Who held a seat, by the seat, and a person's days in it, by seat and key.
Known = dict[str, list[Held]]
Stretches = dict[tuple[str, Hashable], tuple[Days, str]]


def known_in(seats: Iterable[str]) -> Known:
    """Everybody who is known to have held one of the seats."""
    seats = set(seats) - {""}
    held: Known = {seat: [] for seat in seats}
    for (seat, key), (days, gender) in stretches(Q(office__seat__in=seats)).items():
        held[seat].append(Held(key, days, days, gender=gender))
    genders = {(seat, one.key): one.gender for seat, some in held.items() for one in some}
    for row in Officeholder.objects.filter(seat__in=seats).order_by("pk"):
        key = row.official_id or row.wikidata or row.name_key
        gender = genders.get((row.seat, key)) or gender_of([row.position])
        held[row.seat].append(given(key, row.start, row.end, gender))
    return held


def stretches(which: Q) -> Stretches:
    """From when to when reports and editors have each person in each seat, and the gender that their titles have."""
    rows = Tenure.objects.filter(which).exclude(office__seat="").order_by("pk")
    fields = ("office__seat", "person", "first_seen", "last_seen", "office__title")
    found: dict[tuple[str, Hashable], list[tuple[date, date]]] = defaultdict(list)
    titles: dict[tuple[str, Hashable], list[str]] = defaultdict(list)
    for seat, person, first, last, title in rows.values_list(*fields):
        titles[seat, person].append(title)
        if first or last:
            found[seat, person].append((first or last, last or first))
    return {
        key: (Days(min(first for first, _ in some), max(last for _, last in some)), gender_of(titles[key]))
        for key, some in found.items()
    }


def meet(sightings: Iterable[Sighting]) -> list[Sighting]:
    """Set whom these references by office mean; those of them for whom anything is news. They need not be stored."""
    sightings = list(sightings)
    held = known_in({one.office.seat for one in sightings})
    found = [meant(one, held.get(one.office.seat, [])) for one in sightings]
    numbers = {key for one in found for key in (one.key, *one.open) if isinstance(key, int)}
    people = Person.objects.select_related("merged_into").in_bulk(numbers) if numbers else {}
    changed = []
    for one, answer in zip(sightings, found, strict=True):
        before = tuple(getattr(one, name) for name in ANSWER)
        # Of somebody whom only the register knows no page could be shown.
        one.found = people.get(answer.key)
        one.verdict = SAME if one.found else OPEN
        one.candidates = [people[key].slug for key in answer.open if key in people][:MOST_OPEN]
        one.reasons = list(answer.reasons)
        changed += [one] if tuple(getattr(one, name) for name in ANSWER) != before else []
    return changed


def meant(one: Sighting, held: list[Held]) -> Holder:
    """Whom one reference means, of all who are known in its seat."""
    days = Days(one.earliest, one.latest) if one.earliest and one.latest else None
    return holder(days, held, standing_of(one.name), gender_told(one))


def gender_told(one: Sighting) -> str:
    """The gender of the words of the reference; of several people at once none."""
    return "" if one.key.startswith(SEVERAL) else gender_of([one.office.title, one.name])


def stretches_of(people: Iterable[int]) -> Stretches:
    """From when to when the people are known in their seats, to be compared before and after."""
    return stretches(Q(person__in=list(people)))


def follow_stretches(before: Stretches, now: Stretches) -> dict[Hashable, list[Days]]:
    """Look again at the references whose holder may be another one since people's days in office changed.

    The days on which those people may have held another office than before, by the people.
    """
    people: dict[Hashable, list[Days]] = defaultdict(list)
    windows: dict[str, list[Days]] = defaultdict(list)
    for seat, person in before.keys() | now.keys():
        old, new = before.get((seat, person)), now.get((seat, person))
        if old == new:
            continue
        same_gender = old and new and old[1] == new[1]
        days = reach(old[0] if old else None, new[0] if new else None) if same_gender or not (old and new) else None
        days = days or reach(None, hull(old, new)) or ALWAYS
        windows[seat].append(days)
        people[person].append(days)
    look_again(windows)
    return people


def hull(old: tuple[Days, str] | None, new: tuple[Days, str] | None) -> Days:
    """All days of both."""
    both = [one[0] for one in (old, new) if one]
    return Days(min(days.first for days in both), max(days.last for days in both))


def follow_seats(seats: Iterable[str], offices: Iterable[int] = ()) -> None:
    """Look again at all references to these seats, and to these offices, whose titles may be others now."""
    look_again({seat: [ALWAYS] for seat in set(seats) - {""}}, offices)


def look_again(windows: dict[str, list[Days]], offices: Iterable[int] = ()) -> None:
    """Resolve anew the references to these seats that speak of these days, and let all follow that hangs on them."""
    which = Q(office__in=list(offices)) if offices else Q()
    for seat, stretched in windows.items():
        for days in stretched:
            within = Q(earliest__lte=days.last, latest__gte=days.first) if days is not ALWAYS else Q()
            which |= Q(office__seat=seat) & within
    if not which:
        return
    rows = Sighting.objects.filter(which, origin=OFFICE).select_related("office").order_by("pk")
    numbers = list(rows.values_list("pk", flat=True))
    for start in range(0, len(numbers), MANY):
        some = Sighting.objects.filter(pk__in=numbers[start : start + MANY]).select_related("office").order_by("pk")
        follow(store(list(some)))


def store(sightings: list[Sighting]) -> list[Sighting]:
    """Resolve stored references anew; those that mean somebody else now, stored."""
    before = {one.pk: one.found_id for one in sightings}
    changed = meet(sightings)
    Sighting.objects.bulk_update(changed, ["found", "verdict", "candidates", "reasons"], batch_size=100)
    return [one for one in changed if one.found_id != before[one.pk]]
