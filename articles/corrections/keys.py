"""Stable keys: what a thing is called in the ledger, whatever becomes of its row."""

from __future__ import annotations

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
    Officeholder,
    Organisation,
    Participation,
    Person,
    Place,
    Post,
    Quote,
    Sighting,
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
    "officeholder": Officeholder,
    "participation": Participation,
    "sighting": Sighting,
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
    """A meeting's own key, and the passages of its reports for installations that put them together otherwise.

    `number` is that of its address, so that one that is made again can have it again.
    """
    accounts = meeting.accounts.select_related("article").order_by("article__body_sha256", "key")
    return {"meeting": meeting.key, "number": meeting.pk, "accounts": [key_of(account) for account in accounts]}


def account_key(account: Account) -> Key:
    """The report and the passages of an account, and the names that take part."""
    who = [entry["name"] for entry in account.facts.get("who", {}).values()]
    return {"article": account.article.body_sha256, "spans": account.spans, "who": sorted(who)}


def sighting_key(sighting: Sighting) -> Key:
    """The report, the name that it prints, and where."""
    return {"article": sighting.article.body_sha256, "name": sighting.name, "spans": sighting.spans[:10]}


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
    "officeholder": lambda row: {"holder": row.key},
    "participation": lambda row: {
        "meeting": key_of(row.meeting),
        "person": row.person and row.person.slug,
        "organisation": row.organisation and row.organisation.slug,
    },
    "sighting": sighting_key,
    "tenure": lambda tenure: {"person": tenure.person.slug, "office": office_key(tenure.office)},
}


def moved(key: Key, after: dict[str, Any]) -> Key:
    """The key of a thing after a change of fields that are part of its key."""
    kind = key["kind"]
    if kind in PASSAGES:
        start, end = key["span"]
        return {**key, "span": [after.get("start", start), after.get("end", end)], "of": after.get(OF[kind], key["of"])}
    if kind == "office":
        country = after.get("country", key["country"])
        code = country["code"] if isinstance(country, dict) else country
        return {**key, "title": after.get("title", key["title"]), "country": code}
    if kind == "participation":
        people = {name: value and value["slug"] for name, value in after.items() if name in ("person", "organisation")}
        return {**key, **people}
    if kind == "tenure" and after.get("office"):
        return {**key, "office": {name: after["office"][name] for name in ("title", "country")}}
    return {**key, "name": after["name"]} if kind == "alias" and "name" in after else key
