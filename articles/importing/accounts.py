"""What a report says of meetings, tied to the meetings that are known, or to new ones."""

from __future__ import annotations

from typing import Any

from articles import gathering
from articles.corrections.finding import SAME_PASSAGES, shared
from articles.extraction import Extraction, schema
from articles.extraction.schema import plain
from articles.importing.earlier import Earlier
from articles.importing.passages import Who
from articles.models import Account, Article, Organisation, Sighting


def store_accounts(article: Article, found: Extraction, who: Who, earlier: Earlier) -> set[int]:
    """One account for each meeting of the report, each of the meeting that the machine and then the ledger say.

    The ids of all meetings that may read differently now.
    """
    kept = as_before(found, earlier.accounts)
    accounts = [
        Account(
            article=article,
            found_id=kept.get(one.id),
            key=one.id[:20],
            spans=[list(span) for span in one.evidence],
            facts=facts(one, found, who),
        )
        for one in found.meetings
    ]
    Account.objects.bulk_create(accounts + gathering.added_accounts(article), batch_size=100)
    return gathering.recluster([article.pk], earlier.beside)


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
    part = [key for key in (*one.participants, *one.organisations) if key in who]
    return {
        **told,
        "place_country": country_of_place(one, found),
        "published": plain(found.published),
        "who": {key: entry(named[key], who[key]) for key in part},
    }


def entry(one: schema.Person | schema.Organisation, row: Sighting | Organisation) -> dict[str, Any]:
    """What an id of the report stands for there; a person's row is that of the sighting with this id as its key."""
    if isinstance(row, Sighting):
        return {"name": one.name, "office": one.office, "country": one.country}
    return {"slug": row.slug, "name": one.name, "country": one.country}
