"""From a stable key back to the row that stands for it today."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

from django.db.models import Model

from articles.corrections.keys import MODELS, PASSAGES, SLUGGED, Key
from articles.corrections.offices import find_office
from articles.matching.names import name_key
from articles.models import (
    Account,
    Alias,
    Article,
    Country,
    Designation,
    Meeting,
    Mention,
    Officeholder,
    Participation,
    Person,
    Quote,
    Sighting,
    Tenure,
)

SAME_WORDS = 0.8
SAME_PASSAGES = 0.5
Spans = Iterable[Iterable[int]]
Entry = TypeVar("Entry", Person, Meeting)


def find(key: Key | None) -> Model | None:
    """The row of `key`; entries that were merged lead to the one that stayed; None where nothing stands for it."""
    found = find_entry(key)
    return living(found) if isinstance(found, Person | Meeting) else found


def find_entry(key: Key | None) -> Model | None:
    """The very row of `key`, merged or not."""
    if not key:
        return None
    kind = key["kind"]
    if kind in SLUGGED:
        return MODELS[kind].objects.filter(slug=key["slug"]).first() or joined(kind, key["slug"])
    return find_passage(key) if kind in PASSAGES else FINDERS[kind](key)


def joined(kind: str, slug: str) -> Model | None:
    """The place or body that another one was joined to, by the address of that one."""
    if kind not in ("place", "organisation") or not slug:
        return None
    old = Designation.objects.filter(slug=slug).exclude(**{kind: None}).select_related(kind).first()
    return getattr(old, kind) if old else None


def living(entry: Entry | None) -> Entry | None:
    """The person or meeting itself, or what it was merged into, by an editor or for all that reports say."""
    while entry and (heir := entry.merged_into or entry.absorbed_by):
        entry = heir
    return entry


def present(entry: Entry | None) -> Entry | None:
    """The person or meeting that an entry stands for; None where an editor said that it is none."""
    found = living(entry)
    return None if found is None or found.rejected else found


def find_passage(key: Key) -> Quote | Mention | None:
    """The words at exactly that span, else those that overlap them most, if by four fifths."""
    start, end = key["span"]
    rows = MODELS[key["kind"]].objects.filter(article__body_sha256=key["article"], start__lt=end, end__gt=start)
    if "origin" in key:
        rows = rows.filter(origin=key["origin"])
    if key["kind"] == "mention":
        rows = rows.filter(kind=key["of"])
    rows = rows.select_related("article").defer("article__raw", "article__search_text")
    found = sorted(rows, key=lambda row: (-likeness(row, key), row.pk))
    return found[0] if found and shared([[found[0].start, found[0].end]], [key["span"]]) >= SAME_WORDS else None


def likeness(row: Quote | Mention, key: Key) -> float:
    """How well a row fits a key: by its span, and of equals by its type."""
    same_type = isinstance(row, Quote) and row.type == key["of"]
    return shared([[row.start, row.end]], [key["span"]]) + 0.01 * same_type


def shared(one: Spans, other: Spans) -> float:
    """The share of code points that two groups of spans have in common, from 0 to 1."""
    mine = {place for start, end in one for place in range(start, end)}
    theirs = {place for start, end in other for place in range(start, end)}
    return len(mine & theirs) / len(mine | theirs) if mine or theirs else 0.0


def find_meeting(key: Key) -> Meeting | None:
    """The meeting of that key, else the one that the same passages tell of."""
    meeting = Meeting.objects.filter(key=key["meeting"]).first()
    if meeting:
        return meeting
    found = (find_account(account) for account in key["accounts"])
    return next((account.identity for account in found if account), None)


def find_account(key: Key) -> Account | None:
    """The account of that report with most of the same passages and people."""
    rows = Account.objects.filter(article__body_sha256=key["article"]).select_related("identity", "article")
    return best_account(list(rows), key)


def best_account(rows: list[Account], key: Key) -> Account | None:
    """Of the accounts of a report the one that `key` means."""
    scored = sorted(
        ((account_likeness(row, key), -number, row) for number, row in enumerate(rows)), key=lambda e: e[:2]
    )
    return scored[-1][2] if scored and scored[-1][0] > SAME_PASSAGES else None


def account_likeness(account: Account, key: Key) -> float:
    """0 without half of the passages in common, else more with each shared passage and participant."""
    passages = shared(account.spans, key["spans"])
    mine = {entry["name"] for entry in account.facts.get("who", {}).values()}
    both = mine | set(key["who"])
    return passages + (len(mine & set(key["who"])) / len(both) if both else 1) if passages >= SAME_PASSAGES else 0.0


def find_sighting(key: Key) -> Sighting | None:
    """The person of that report who is named so there."""
    rows = Sighting.objects.filter(article__body_sha256=key["article"], origin="extraction").select_related("article")
    return best_sighting(list(rows.order_by("pk")), key)


def best_sighting(rows: Iterable[Sighting], key: Key) -> Sighting | None:
    """Of the people of a report the one that `key` means: of the same name, and at most of the same places."""
    alike = [row for row in rows if name_key(row.name) == name_key(key["name"])]
    return max(alike, key=lambda row: shared(row.spans, key["spans"]), default=None)


def find_participation(key: Key) -> Participation | None:
    """The row of that person or organisation in that meeting."""
    meeting = find(key["meeting"])
    if meeting is None:
        return None
    if key["person"]:
        return meeting.participations.filter(person=find({"kind": "person", "slug": key["person"]})).first()
    return meeting.participations.filter(organisation__slug=key["organisation"]).first()


def find_tenure(key: Key) -> Tenure | None:
    """The row of that person in that office."""
    person = find({"kind": "person", "slug": key["person"]})
    office = find_office(key["office"])
    return Tenure.objects.filter(person=person, office=office).first() if person and office else None


def find_alias(key: Key) -> Alias | None:
    """The name of that person."""
    person = find({"kind": "person", "slug": key["person"]})
    return Alias.objects.filter(person=person, name=key["name"]).first() if person else None


FINDERS = {
    "account": find_account,
    "alias": find_alias,
    "article": lambda key: Article.objects.filter(body_sha256=key["article"]).first(),
    "country": lambda key: Country.objects.filter(code=key["code"]).first(),
    "meeting": find_meeting,
    "office": find_office,
    "officeholder": lambda key: Officeholder.objects.filter(key=key["holder"]).first(),
    "participation": find_participation,
    "sighting": find_sighting,
    "tenure": find_tenure,
}
