"""A meeting's own facts: what all its accounts say together."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date
from typing import Any

from articles import corrections
from articles.extraction.schema import DateRange
from articles.importing.registers import country_of, office, place
from articles.matching.meetings import common_days
from articles.models import Account, Meeting, Office, Organisation, Participation, Person
from articles.models.origin import EDITOR, EXTRACTION

Facts = dict[str, Any]
# Better based days win where two reports contradict each other.
BASES = ("explicit", "weekday", "post", "anchor", "sister_report", "header")
# What was held was held, whatever was announced before; an announcement beats saying nothing.
STATUSES = ("held", "cancelled", "refused", "planned", "unclear")


def combine(numbers: Iterable[int]) -> None:
    """Work out the meetings from their accounts; one without any that no editor added is deleted."""
    for meeting in Meeting.objects.filter(pk__in=numbers).order_by("pk"):
        accounts = list(meeting.accounts.order_by("article_id", "pk"))
        if accounts:
            put_together(meeting, accounts)
            corrections.replay_meeting(meeting)
        elif meeting.origin != EDITOR:
            meeting.delete()


def put_together(meeting: Meeting, accounts: list[Account]) -> None:
    """Set the meeting's fields and participants to what its accounts say."""
    told = [account.facts for account in accounts]
    days = days_of(told)
    meeting.earliest, meeting.latest = (days.earliest, days.latest) if days else (None, None)
    meeting.basis, meeting.reason = (days.basis[:20], days.reason[:500]) if days else ("", "")
    where = most_told(told, "place", None)
    meeting.place = place(where, country_told(told, where)) if where else None
    meeting.format = most_told(told, "format", "unknown") or "unknown"
    meeting.status = min((one["status"] for one in told), key=rank_of(STATUSES))[:20]
    meeting.topics = list(dict.fromkeys(topic for one in told for topic in one["topics"]))
    meeting.confidence = max(one["confidence"] for one in told)
    meeting.save()
    meeting.countries.set([country_of(code) for code in sorted({code for one in told for code in one["countries"]})])
    take_part(meeting, told)


def rank_of(words: tuple[str, ...]) -> Any:
    """A sorting key: the place of a word in `words`; unknown words come last."""
    return lambda word: words.index(word) if word in words else len(words)


def days_of(told: list[Facts]) -> DateRange | None:
    """The days that all accounts allow; where they contradict each other, the better based ones."""
    ranges = [days_told(one["date"]) for one in told if one["date"]]
    if not ranges:
        return None
    best = min(ranges, key=lambda days: (rank_of(BASES)(days.basis), days.latest - days.earliest))
    return common_days(ranges) or best


def days_told(days: Facts) -> DateRange:
    """The days of one account."""
    earliest, latest = date.fromisoformat(days["earliest"]), date.fromisoformat(days["latest"])
    return DateRange(earliest, latest, days["basis"], days.get("reason", ""))


def most_told(told: list[Facts], name: str, nothing: str | None) -> str | None:
    """What most accounts say of a field, the earliest of equals; None where none says anything."""
    said = Counter(one[name] for one in told if one[name] and one[name] != nothing)
    return said.most_common(1)[0][0] if said else None


def country_told(told: list[Facts], where: str) -> str | None:
    """The country of the place as the accounts have it."""
    return next((one["place_country"] for one in told if one["place"] == where and one["place_country"]), None)


def take_part(meeting: Meeting, told: list[Facts]) -> None:
    """One row for each who takes part by any account; rows that no account claims any more go, editors' stay."""
    claimed = participants(told)
    known = {row.person or row.organisation: row for row in meeting.participations.select_related()}
    for who, held in claimed.items():
        row = known.pop(who, None) or Participation(meeting=meeting, **{who._meta.model_name: who})
        if row.origin == EXTRACTION:
            row.office = held
            row.save()
    left = [row.pk for row in known.values() if row.origin == EXTRACTION]
    Participation.objects.filter(pk__in=left).delete()


def participants(told: list[Facts]) -> dict[Person | Organisation, Office | None]:
    """Everybody who takes part by any account, with the first office told; merged people are the one who stayed."""
    claimed: dict[Person | Organisation, Office | None] = {}
    for one in told:
        for key, identity in one["who"].items():
            who = row_of("person" if key in one["participants"] else "organisation", identity["slug"])
            if who:
                held = office(identity["office"], identity["country"]) if identity["office"] else None
                claimed[who] = claimed.get(who) or held
    return claimed


def row_of(kind: str, slug: str) -> Person | Organisation | None:
    """The row behind a slug today."""
    return corrections.find({"kind": kind, "slug": slug})
