"""Things as decisions name them: by stable keys, shown by their names of today, looked up together."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from articles.corrections.keys import MODELS, PASSAGES, SLUGGED, Key


class Thing(NamedTuple):
    """What a key or a value is called, where editors and readers find it, and in which other thing it stands."""

    text: str
    kind: str = ""
    pk: Any = None
    url: str = ""
    site: str = ""
    within: Thing | None = None

    def __str__(self) -> str:
        return self.text


def code_of(key: Key) -> tuple[Any, ...]:
    """The part of a key that says which thing it is, to be looked up by."""
    kind = key["kind"]
    if kind in SLUGGED:
        return kind, key["slug"]
    if kind in PASSAGES:
        return kind, key["article"], *key["span"], key.get("of"), key.get("origin")
    if kind == "meeting":
        return kind, key["meeting"]
    if kind == "article":
        return kind, key["article"]
    if kind == "office":
        return kind, key["title"], key["country"]
    if kind == "officeholder":
        return kind, key["holder"]
    return kind, repr(sorted(key.items(), key=str))


def keys_in(value: Any) -> Iterator[Key]:
    """Every key inside a stored value, with the keys that it is made of."""
    if isinstance(value, list):
        for item in value:
            yield from keys_in(item)
    elif isinstance(value, dict) and is_key(value):
        yield value
        yield from parts_of(value)
    elif isinstance(value, dict):
        for item in value.values():
            yield from keys_in(item)


def is_key(value: dict[str, Any]) -> bool:
    """Whether a stored mapping is the key of a thing."""
    return value.get("kind") in MODELS


def parts_of(key: Key) -> Iterator[Key]:
    """The keys of the things that a key is made of: the meeting and the person of a participation."""
    kind = key["kind"]
    if kind in PASSAGES or kind in ("account", "sighting"):
        yield {"kind": "article", "article": key["article"]}
    elif kind == "participation":
        yield key["meeting"]
        yield from named(key, "person", "organisation")
    elif kind in ("alias", "tenure"):
        yield from named(key, "person")
    if kind == "tenure":
        yield {"kind": "office", **key["office"]}


def named(key: Key, *kinds: str) -> Iterator[Key]:
    """The keys of people and organisations that a key holds by their slugs."""
    return ({"kind": kind, "slug": key[kind]} for kind in kinds if key.get(kind))


def of_kind(keys: Iterable[Key], *kinds: str) -> list[Key]:
    """Those of the keys that are of the kinds, each thing once."""
    return list({code_of(key): key for key in keys if key["kind"] in kinds}.values())
