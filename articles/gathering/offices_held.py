"""Which office somebody held on a day, where it is certain: by what reports, editors and the register say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from articles.matching.standing import Days, given
from articles.models import Office, Officeholder, Tenure


class Holding(NamedTuple):
    """An office of somebody by its id, its seat, and the days on which it was held for certain."""

    office: int
    seat: str
    days: Days


def held_by(people: Collection[int | None]) -> dict[int | None, list[Holding]]:
    """What each of the people is known to have held: offices that one person holds at a time."""
    held: dict[int | None, list[Holding]] = defaultdict(list)
    rows = Tenure.objects.filter(person__in=people, first_seen__isnull=False, last_seen__isnull=False)
    fields = ("person", "office", "office__seat", "first_seen", "last_seen")
    rows = rows.exclude(office__seat="").order_by("office__title", "office").values_list(*fields)
    for person, office, seat, first, last in rows:
        held[person].append(Holding(office, seat, Days(first, last)))
    entries = list(Officeholder.objects.filter(official__in=people).exclude(seat="").order_by("pk"))
    titled = offices_of(entries)
    for entry in entries:
        surely = given(None, entry.start, entry.end).surely
        own = [one.office for one in held[entry.official_id] if one.seat == entry.seat]
        office = own[0] if own else titled.get(entry.seat)
        if surely and office:
            held[entry.official_id].append(Holding(office, entry.seat, surely))
    return held


def offices_of(entries: list[Officeholder]) -> dict[str, int]:
    """An office of reports for each seat of the entries: the first by its title."""
    rows = Office.objects.filter(seat__in={entry.seat for entry in entries}) if entries else Office.objects.none()
    return dict(rows.order_by("-title", "-pk").values_list("seat", "pk"))


def held_on(held: list[Holding], days: Days) -> int | None:
    """The id of the only office that was held on all of these days; None where there was none, or a second one."""
    then = [one for one in held if one.days.covers(days)]
    return then[0].office if len({one.seat for one in then}) == 1 else None
