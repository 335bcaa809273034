"""Values of fields as the ledger keeps them, and back."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from django.db.models import BinaryField, DateField, DateTimeField, Field, Model

from articles.corrections.finding import find
from articles.corrections.keys import key_of

# Worked out from other things, or said by the row's place in the ledger itself.
DERIVED = {
    "id", "folded", "search_text", "raw", "imported_at", "extracted_at", "sighting", "speaker_sighting",
    "addressee_sighting", "bearer", "printed", "contradiction", "postponed", "merged_into", "rejected", "first", "last",
    "gist", "absorbed_by", "part_of", "moved_to", "former_earliest",
    "former_latest",
    "seat", "name_key", "official", "statement", "standing",
}  # fmt: skip
# Of a mention the kind is what it is; of an office its title says it.
DERIVED_OF = {"office": {"kind"}, "officeholder": {"kind"}, "place": {"key"}, "organisation": {"key"}}


def as_json(value: Any) -> Any:
    """`value` of a field for a JSON column: rows as their stable keys, days as ISO strings."""
    if isinstance(value, Model):
        return key_of(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, Iterable) and not isinstance(value, str | dict):
        items = [as_json(item) for item in value]
        return sorted(items, key=str) if any(isinstance(item, dict) for item in items) else items
    return value


def current(obj: Model, name: str) -> Any:
    """What `obj` has in the field today, for a JSON column."""
    if obj._meta.get_field(name).many_to_many:
        return as_json(getattr(obj, name).all())
    return as_json(getattr(obj, name))


def everything(obj: Model) -> dict[str, Any]:
    """All fields of `obj` that cannot be worked out from others."""
    fields = [field for field in obj._meta.concrete_fields if not isinstance(field, BinaryField)]
    names = [field.name for field in [*fields, *obj._meta.many_to_many]]
    derived = DERIVED | DERIVED_OF.get(obj._meta.model_name, set())
    return {name: current(obj, name) for name in names if name not in derived}


def assign(obj: Model, values: dict[str, Any]) -> None:
    """Give `obj` the kept values and save it; what refers to a thing that is gone is left as it is."""
    lists = {}
    for name, value in values.items():
        field = obj._meta.get_field(name)
        if field.many_to_many:
            lists[name] = [row for row in map(find, value) if row]
        elif not (field.is_relation and value and find(value) is None):
            setattr(obj, name, revived(field, value))
    obj.save()
    for name, rows in lists.items():
        getattr(obj, name).set(rows)


def revived(field: Field, value: Any) -> Any:
    """The Python value of what `as_json` kept of a field."""
    if field.is_relation:
        return find(value)
    return as_date(value) if isinstance(field, DateField) and not isinstance(field, DateTimeField) else value


def as_date(value: str | None) -> date | None:
    """The day that an ISO string names."""
    return date.fromisoformat(value) if value else None
