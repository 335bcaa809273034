"""What a decision is about and refers to, as short words that an index finds."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from articles.corrections.keys import Key
from articles.models import Meeting, Person

LONGEST = 250


def subject_of(key: Key) -> str:
    """Whose decision one about `key` is: "meeting:<key>", "person:liz-truss", "article:<fingerprint>"."""
    kind = key["kind"]
    if kind in ("meeting", "participation"):
        return f"meeting:{(key if kind == 'meeting' else key['meeting'])['meeting']}"
    if kind in ("alias", "tenure"):
        return f"person:{key['person']}"
    if "article" in key:
        return article_subject(key["article"])
    return own_subject(key)


def entry_subject(entry: Person | Meeting) -> str:
    """The subject of a person or a meeting."""
    return f"person:{entry.slug}" if isinstance(entry, Person) else f"meeting:{entry.key}"


def own_subject(key: Key) -> str:
    """The word for the thing of `key` itself; the same thing has the same word whatever reports come and go."""
    kind = key["kind"]
    if kind == "article":
        return article_subject(key["article"])
    if "span" in key:
        return f"{kind}:{key['article']}:{key['span'][0]}-{key['span'][1]}"
    if kind == "participation":
        return f"seat:{key['meeting']['meeting']}:{key['person'] or ''}:{key['organisation'] or ''}"[:LONGEST]
    if kind == "office":
        return office_subject(key["title"], key["country"])
    return OWN.get(kind, lambda key: f"{kind}:{key.get('slug') or key.get('code')}")(key)[:LONGEST]


OWN = {
    "meeting": lambda key: f"meeting:{key['meeting']}",
    "alias": lambda key: f"alias:{key['person']}:{key['name']}",
    "tenure": lambda key: f"tenure:{key['person']}:{key['office']['country'] or ''}:{key['office']['title']}",
    "officeholder": lambda key: f"officeholder:{key['holder']}",
    "account": lambda key: f"account:{key['article']}:{key['spans'][0][0] if key['spans'] else ''}",
    "sighting": lambda key: f"sighting:{key['article']}:{key['name']}",
}


def article_subject(fingerprint: str) -> str:
    """The subject of a report by the fingerprint of its body."""
    return f"article:{fingerprint}"


def office_subject(title: str, country: str | None) -> str:
    """The subject of decisions about an office."""
    return f"office:{country or ''}:{title}"[:LONGEST]


def subjects_in(target: Key, fields: dict[str, Any]) -> set[str]:
    """The subjects of `target` and of every key in the fields that a decision sets."""
    keys = [*keys_in(target), *(key for value in fields.values() for key in keys_in(value))]
    subjects = {subject for key in keys for subject in (subject_of(key), own_subject(key))}
    offices = (key["office"] for key in keys if key["kind"] == "tenure")
    return subjects | {office_subject(office["title"], office["country"]) for office in offices}


def keys_in(value: Any) -> Iterator[Key]:
    """Every key within a JSON value, and the value itself where it is one."""
    if isinstance(value, dict) and isinstance(value.get("kind"), str):
        yield value
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from keys_in(part)
