"""Who takes part in meetings: whom the accounts name, then what editors decided."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any, NamedTuple

from articles import corrections
from articles.gathering.offices_held import held_by, held_on
from articles.matching.standing import Days
from articles.models import Account, Correction, Designation, Meeting, Office, Organisation, Participation, Sighting
from articles.models.origin import EDITOR, EXTRACTION

# So many meetings are worked out at once: their ids go into one query.
MANY = 5000


class Who(NamedTuple):
    """A person or an organisation by its id."""

    person: int | None
    organisation: int | None


class Seat(NamedTuple):
    """The id of the office held then, and who put the row there."""

    office: int | None
    origin: str


Seats = dict[Who, Seat]


def seat(meetings: Iterable[Meeting]) -> None:
    """Store anew who takes part in these meetings."""
    meetings = list(meetings)
    for start in range(0, len(meetings), MANY):
        some = meetings[start : start + MANY]
        store_seats(seats_of(some))


def seats_of(meetings: list[Meeting]) -> dict[int, Seats]:
    """Who takes part in each meeting, by the meeting's id."""
    numbers = [meeting.pk for meeting in meetings]
    seats: dict[int, Seats] = {number: {} for number in numbers}
    rows = list(Account.objects.filter(meeting__in=numbers).as_published().only("meeting", "article", "facts"))
    sightings = seen_in(numbers)
    bodies = bodies_in(rows)
    for account in rows:
        for who, office in named(account, sightings, bodies):
            known = seats[account.meeting_id].get(who)
            seats[account.meeting_id][who] = Seat((known.office if known else None) or office, EXTRACTION)
    fill_in(seats, {meeting.pk: (meeting.earliest, meeting.latest) for meeting in meetings})
    told = {account.meeting_id for account in rows}
    for number, decision in decided([meeting for meeting in meetings if stands(meeting, meeting.pk in told)]):
        decide(seats[number], decision)
    return seats


def fill_in(seats: dict[int, Seats], days: dict[int, tuple[date | None, date | None]]) -> None:
    """Give those of whom no report says it the office that they held for certain on the days of the meeting."""
    silent = [
        (number, who)
        for number, some in seats.items()
        for who, seat in some.items()
        if who.person and not seat.office and days[number][0]
    ]
    held = held_by({who.person for _, who in silent}) if silent else {}
    for number, who in silent:
        office = held_on(held.get(who.person, []), Days(*days[number]))
        seats[number][who] = Seat(office, EXTRACTION)


def stands(meeting: Meeting, told: bool) -> bool:
    """Whether it is a meeting of its own that a report tells of or an editor added: nobody else is seated."""
    return (told or meeting.origin == EDITOR) and not meeting.merged_into_id and not meeting.rejected


def seen_in(meetings: list[int]) -> dict[tuple[int, str], tuple[int | None, int | None]]:
    """Person and office by report and key, for all reports of the meetings."""
    reports = Account.objects.filter(meeting__in=meetings).order_by().values("article")
    rows = Sighting.objects.filter(article__in=reports).order_by()
    return {
        (article, key): (person, office)
        for article, key, person, office in rows.values_list("article", "key", "person", "office")
    }


def bodies_in(accounts: list[Account]) -> dict[str, int]:
    """The ids of all organisations that the accounts name, by slug; those joined to others lead there."""
    slugs = {
        entry["slug"] for account in accounts for entry in account.facts.get("who", {}).values() if "slug" in entry
    }
    found = dict(Organisation.objects.filter(slug__in=slugs).values_list("slug", "pk")) if slugs else {}
    if lost := slugs - found.keys():
        old = Designation.objects.filter(slug__in=lost).exclude(organisation=None)
        found |= dict(old.values_list("slug", "organisation"))
    return found


def named(account: Account, sightings: dict, bodies: dict[str, int]) -> Iterator[tuple[Who, int | None]]:
    """Everybody whom one account names, with the office told."""
    for key in account.facts.get("participants", []):
        person, office = sightings.get((account.article_id, key), (None, None))
        if person:
            yield Who(person, None), office
    for key in account.facts.get("organisations", []):
        slug = account.facts["who"].get(key, {}).get("slug")
        if slug in bodies:
            yield Who(None, bodies[slug]), None


def decided(meetings: list[Meeting]) -> Iterator[tuple[int, Correction]]:
    """Every decision on who takes part, with the id of the meeting, also those about entries merged into it."""
    whole = {corrections.entry_subject(meeting): meeting.pk for meeting in meetings}
    if not corrections.perhaps_touched(whole):
        return
    merged = Meeting.objects.filter(merged_into__in=[meeting.pk for meeting in meetings])
    whole |= {corrections.entry_subject(meeting): meeting.merged_into_id for meeting in merged}
    for decision in corrections.active().filter(kind="participation", subject__in=list(whole)):
        yield whole[decision.subject], decision


def decide(seats: Seats, decision: Correction) -> None:
    """Let one decision on who takes part speak."""
    target = who_of(decision.target)
    if decision.action == "add":
        office = corrections.find(decision.after.get("office"))
        taken = seats.get(target)
        if any(target):
            seats[target] = Seat(office.pk if office else taken and taken.office, EDITOR)
        return
    if target not in seats or decision.action not in ("change", "delete"):
        return
    seat = seats.pop(target)
    if decision.action == "change":
        after = decision.after
        now = who_of(corrections.moved(decision.target, after))
        office = corrections.find(after["office"]) if "office" in after else Office(pk=seat.office)
        if any(now):
            seats[now] = Seat(office.pk if office else None, seat.origin)


def who_of(key: dict[str, Any]) -> Who:
    """Who a participation's key names, as things stand; nobody where the entry is gone or rejected."""
    if key["person"]:
        person = corrections.present(corrections.find_entry({"kind": "person", "slug": key["person"]}))
        return Who(person and person.pk, None)
    body = corrections.find({"kind": "organisation", "slug": key["organisation"]}) if key["organisation"] else None
    return Who(None, body and body.pk)


def store_seats(seats: dict[int, Seats]) -> None:
    """Make the rows of the meetings these, in this order, with as few changes as that takes."""
    known: dict[int, list[Participation]] = defaultdict(list)
    for row in Participation.objects.filter(meeting__in=seats.keys()).order_by("pk"):
        known[row.meeting_id].append(row)
    doomed: list[int] = []
    new: list[Participation] = []
    changed: dict[tuple[tuple[str, Any], ...], list[int]] = defaultdict(list)
    for number, wanted in seats.items():
        rows, entries = known[number], list(wanted.items())
        alike = same_order(rows, entries)
        for row, entry in zip(rows[:alike], entries[:alike], strict=True):
            if differing := differences(row, entry):
                changed[differing].append(row.pk)
        doomed += [row.pk for row in rows[alike:]]
        new += [as_row(number, *entry) for entry in entries[alike:]]
    Participation.objects.filter(pk__in=doomed).delete()
    for differing, numbers in changed.items():
        Participation.objects.filter(pk__in=numbers).update(**dict(differing))
    Participation.objects.bulk_create(new)


def same_order(rows: list[Participation], entries: list[tuple[Who, Seat]]) -> int:
    """How many rows from the first on can stay: until somebody else sits there who has a row further on."""
    here = {as_entry(row)[0] for row in rows}
    wanted = {who for who, _ in entries}
    for number, (row, (who, _)) in enumerate(zip(rows, entries, strict=False)):
        mine = as_entry(row)[0]
        if mine != who and (who in here or mine in wanted):
            return number
    return min(len(rows), len(entries))


def differences(row: Participation, entry: tuple[Who, Seat]) -> tuple[tuple[str, Any], ...]:
    """Those fields of the row that are to change with their new values: often the same for all rows of a person."""
    before, after = ({**who._asdict(), **seat._asdict()} for who, seat in (as_entry(row), entry))
    return tuple((name, value) for name, value in after.items() if value != before[name])


def as_entry(row: Participation) -> tuple[Who, Seat]:
    """The row as it is compared."""
    return Who(row.person_id, row.organisation_id), Seat(row.office_id, row.origin)


def as_row(meeting: int, who: Who, seat: Seat) -> Participation:
    """A new row."""
    return Participation(
        meeting_id=meeting,
        person_id=who.person,
        organisation_id=who.organisation,
        office_id=seat.office,
        origin=seat.origin,
    )
