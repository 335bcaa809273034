"""Stable keys: what a thing is called in the ledger, whatever becomes of its row."""

from __future__ import annotations

import json
from typing import Any

from django.db.models import Model

from articles.models import (
    Account,
    Alias,
    Article,
    Country,
    Meeting,
    Mention,
    Office,
    Organisation,
    Participation,
    Person,
    Place,
    Post,
    Quote,
    Source,
    Tenure,
)

Key = dict[str, Any]
SLUGGED = {"person": Person, "organisation": Organisation, "place": Place, "source": Source}
PASSAGES = {"quote": Quote, "mention": Mention, "post": Post}
OF = {"mention": "kind", "quote": "type", "post": "handle"}
OTHERS = {
    "account": Account,
    "alias": Alias,
    "article": Article,
    "country": Country,
    "meeting": Meeting,
    "office": Office,
    "participation": Participation,
    "tenure": Tenure,
}
MODELS: dict[str, type[Model]] = {**SLUGGED, **PASSAGES, **OTHERS}


def kind_of(obj: Model) -> str:
    """The word for the kind of thing: quote, person, meeting ..."""
    return obj._meta.model_name


def key_of(obj: Model) -> Key:
    """The stable key of `obj`: JSON-able, with its `kind` in it."""
    kind = kind_of(obj)
    if kind in SLUGGED:
        return {"kind": kind, "slug": obj.slug}
    if kind in PASSAGES:
        return passage_key(obj)
    return {"kind": kind, **KEYS[kind](obj)}


def passage_key(obj: Quote | Mention | Post) -> Key:
    """The key of words of a report; `of` tells apart what else may stand on the same words."""
    key = {
        "kind": kind_of(obj),
        "article": obj.article.body_sha256,
        "span": [obj.start, obj.end],
        "of": getattr(obj, OF[kind_of(obj)]),
    }
    return key if isinstance(obj, Post) else {**key, "origin": obj.origin}


def meeting_key(meeting: Meeting) -> Key:
    """A meeting's number, and the passages of its reports in case that the number is gone one day."""
    accounts = [account_key(account) for account in meeting.accounts.select_related("article").order_by("pk")]
    return {"meeting": meeting.pk, "accounts": accounts}


def account_key(account: Account) -> Key:
    """The report and the passages of an account, and whom it names."""
    who = [entry["slug"] for entry in account.facts.get("who", {}).values() if entry]
    return {"article": account.article.body_sha256, "spans": account.spans, "who": sorted(who)}


def office_key(office: Office) -> Key:
    """An office is its title and its country."""
    return {"title": office.title, "country": office.country_id}


KEYS = {
    "account": account_key,
    "alias": lambda alias: {"person": alias.person.slug, "name": alias.name},
    "article": lambda article: {"article": article.body_sha256},
    "country": lambda country: {"code": country.code},
    "meeting": meeting_key,
    "office": office_key,
    "participation": lambda row: {
        "meeting": meeting_key(row.meeting),
        "person": row.person and row.person.slug,
        "organisation": row.organisation and row.organisation.slug,
    },
    "tenure": lambda tenure: {"person": tenure.person.slug, "office": office_key(tenure.office)},
}


def subject_of(key: Key) -> str:
    """Whose replay a decision about `key` belongs to: "meeting:12", "person:liz-truss", "article:<fingerprint>"."""
    kind = key["kind"]
    if kind in ("meeting", "participation"):
        number = key["meeting"] if kind == "meeting" else key["meeting"]["meeting"]
        return f"meeting:{number}"
    if kind in ("alias", "tenure"):
        return f"person:{key['person']}"
    if "article" in key:
        return f"article:{key['article']}"
    if kind == "office":
        return office_subject(key["title"], key["country"])
    return f"{kind}:{key.get('slug') or key.get('code')}"


def office_subject(title: str, country: str | None) -> str:
    """The subject of decisions about an office."""
    return f"office:{country or ''}:{title}"[:250]


def fingerprints(key: Key) -> list[str]:
    """The fingerprints of all reports that the key names."""
    if "article" in key:
        return [key["article"]]
    meeting = key["meeting"] if key["kind"] == "participation" else key
    return [account["article"] for account in meeting.get("accounts", [])]


def identity(key: Key) -> str:
    """The part of a key that stays the same while reports come and go; equal for the same thing."""
    if key["kind"] == "meeting":
        return subject_of(key)
    if key["kind"] == "participation":
        return f"{subject_of(key)} {key['person']} {key['organisation']}"
    return json.dumps(key, sort_keys=True)


def moved(key: Key, after: dict[str, Any]) -> Key:
    """The key of a thing after a change of fields that are part of its key."""
    kind = key["kind"]
    if kind in PASSAGES:
        start, end = key["span"]
        return {**key, "span": [after.get("start", start), after.get("end", end)], "of": after.get(OF[kind], key["of"])}
    if kind == "participation":
        people = {name: value and value["slug"] for name, value in after.items() if name in ("person", "organisation")}
        return {**key, **people}
    if kind == "tenure" and after.get("office"):
        return {**key, "office": {name: after["office"][name] for name in ("title", "country")}}
    return {**key, "name": after["name"]} if kind == "alias" and "name" in after else key
