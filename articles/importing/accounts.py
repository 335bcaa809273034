"""What a report says of meetings, tied to the meetings that are known, or to new ones."""

from __future__ import annotations

import hashlib
from typing import Any

from articles import gathering
from articles.corrections.finding import SAME_PASSAGES, shared
from articles.extraction import Extraction, schema
from articles.extraction.schema import plain
from articles.gathering.known import as_known, nearby
from articles.importing.passages import Who
from articles.matching import meetings as matching
from articles.matching.decision import SAME
from articles.models import Account, Article, Meeting, Organisation, Sighting


def store_accounts(article: Article, found: Extraction, who: Who, earlier: list[Account]) -> list[Account]:
    """One account for each meeting of the report, each of the meeting that the machine and then the ledger say."""
    kept = as_before(found, earlier)
    taken = set(kept.values())
    accounts = []
    for one in found.meetings:
        spans = [list(span) for span in one.evidence]
        number = kept.get(one.id) or matched(one, found, who, taken) or new_meeting(article, one.id, spans).pk
        taken.add(number)
        told = facts(one, found, who)
        accounts.append(Account(article=article, found_id=number, key=one.id[:20], spans=spans, facts=told))
    accounts += gathering.added_accounts(article)
    gathering.identify_accounts(article, accounts)
    return Account.objects.bulk_create(accounts, batch_size=100)


def new_meeting(article: Article, key: str, spans: list[list[int]]) -> Meeting:
    """A meeting that no report told of before, with a key that the report itself gives."""
    told = hashlib.sha256(f"{article.body_sha256} {key} {spans}".encode()).hexdigest()
    return Meeting.objects.get_or_create(key=f"m{told[:32]}")[0]


def as_before(found: Extraction, earlier: list[Account]) -> dict[str, int]:
    """The meeting of each account that the same passages told of before; the best fit first, each meeting once."""
    fits = sorted(
        (-shared(one.evidence, old.spans), number, one.id, old.found_id)
        for number, one in enumerate(found.meetings)
        for old in earlier
        if old.found_id and not old.key.startswith(gathering.ADDED)
    )
    kept: dict[str, int] = {}
    for likeness, _, key, meeting in fits:
        if -likeness >= SAME_PASSAGES and key not in kept and meeting not in kept.values():
            kept[key] = meeting
    return kept


def matched(one: schema.Meeting, found: Extraction, who: Who, taken: set[int]) -> int | None:
    """The known meeting that is certainly the same; two accounts of one report are never one meeting."""
    account = as_told(one, found, who)
    if account.days is None:
        return None
    people = [row.person_id for row in rows_of(one, who) if isinstance(row, Sighting)]
    known = nearby(account.days, people, one.countries).exclude(pk__in=taken)
    choice = matching.choose(account, [(meeting.pk, as_known(meeting, one.place)) for meeting in known])
    return choice.key if choice.verdict == SAME else None


def rows_of(one: schema.Meeting, who: Who) -> list[Sighting | Organisation]:
    """The rows of all who take part; nobody who is no person at all."""
    rows = [who[key] for key in (*one.participants, *one.organisations) if key in who]
    return [row for row in rows if isinstance(row, Organisation) or row.person]


def as_told(one: schema.Meeting, found: Extraction, who: Who) -> matching.Account:
    """The meeting as the report tells it, with the known names of people."""
    rows = rows_of(one, who)
    people = tuple(row.person.name for row in rows if isinstance(row, Sighting))
    bodies = tuple(row.name for row in rows if isinstance(row, Organisation))
    where = country_of_place(one, found)
    return matching.Account(people, one.countries, bodies, one.date, one.place, one.format, one.status, where)


def country_of_place(one: schema.Meeting, found: Extraction) -> str | None:
    """The country in which the meeting's place lies."""
    return next((place.country for place in found.places if place.name == one.place), None)


def facts(one: schema.Meeting, found: Extraction, who: Who) -> dict[str, Any]:
    """The account as in the JSON, with the reason of its date, and `who`: slug, name and office behind each id."""
    told = plain(one)
    told |= told.pop("particulars")
    if one.date:
        told["date"]["reason"] = one.date.reason
    named = {person.id: person for person in (*found.people, *found.organisations)}
    country = country_of_place(one, found)
    part = [key for key in (*one.participants, *one.organisations) if key in who]
    return {**told, "place_country": country, "who": {key: entry(named[key], who[key]) for key in part}}


def entry(one: schema.Person | schema.Organisation, row: Sighting | Organisation) -> dict[str, Any]:
    """What an id of the report stands for there; a person's row is that of the sighting with this id as its key."""
    if isinstance(row, Sighting):
        return {"name": one.name, "office": one.office, "country": one.country}
    return {"slug": row.slug, "name": one.name, "country": one.country}
