"""What follows from a decision: fields that belong together, and fields that are worked out from others."""

from __future__ import annotations

from typing import Any
from uuid import uuid4

from django.db.models import Model

from articles.matching.names import name_key
from articles.matching.offices import office_kind, seat_of
from articles.models import Alias, Article, Mention, Office, Officeholder, Quote
from articles.models.folding import searchable

# A decision about one of them is a decision about all: days stay in order, a quote keeps one speaker.
TOGETHER = {
    "meeting": (("earliest", "latest", "basis", "reason"),),
    "article": (("earliest", "latest"),),
    "tenure": (("first_seen", "last_seen"),),
    "quote": (("speaker", "speaker_organisation"), ("addressee", "addressee_organisation"), ("start", "end", "spans")),
    "mention": (("person", "organisation", "country", "place"),),
}
EXCLUSIVE = {"speaker", "speaker_organisation", "addressee", "addressee_organisation"}
THINGS = ("person", "organisation", "country", "place")


def completed(obj: Model, after: dict[str, Any]) -> dict[str, Any]:
    """`after` with every field that hangs together with one of its own."""
    whole = dict(after)
    for group in TOGETHER.get(obj._meta.model_name, ()):
        if set(group) & set(after):
            for name in set(group) - set(after):
                whole[name] = implied(obj, name, group, after)
    if isinstance(obj, Quote) and {"start", "end"} & set(after):
        whole.setdefault("text", obj.article.body[whole["start"] : whole["end"]])
    return whole


def implied(obj: Model, name: str, group: tuple[str, ...], after: dict[str, Any]) -> Any:
    """The value of a field that the decision does not name but touches."""
    exclusive = name in EXCLUSIVE or (isinstance(obj, Mention) and name in THINGS)
    if exclusive and any(after.get(other) for other in group):
        return None
    if name == "spans":
        return [[after.get("start", obj.start), after.get("end", obj.end)]]
    return getattr(obj, name)


def settle(obj: Model) -> None:
    """Bring what is worked out from `obj` in line with it, before it is saved."""
    if isinstance(obj, Quote):
        obj.search_text = searchable(obj.text)
    elif isinstance(obj, Article):
        obj.search_text = searchable(f"{obj.title}\n{obj.body}")
    elif isinstance(obj, Alias):
        obj.key = name_key(obj.name)[:200]
    elif isinstance(obj, Office):
        obj.kind, obj.seat = office_kind(obj.title, obj.country_id), seat_of(obj.title, obj.country_id)
    elif isinstance(obj, Officeholder):
        obj.kind, obj.seat = office_kind(obj.position, obj.country_id), seat_of(obj.position, obj.country_id)
        obj.name_key, obj.key = name_key(obj.name)[:200], obj.key or uuid4().hex
