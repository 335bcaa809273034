"""What a list can be asked, read off its filters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.forms import Field

from articles.browsing.exports import formats_of
from articles.browsing.fields import MOST_VALUES, ClosedField, ManyField, OneOf, PartialDateField, WordingField

Parameter = dict[str, Any]
DATE = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}


def parameters_of(name: str, fields: Mapping[str, Field]) -> list[Parameter]:
    """The parameters of the list of this name; `format` is both a way of meeting and a kind of file."""
    found = [query(key, str(field.label or key), schema_of(field)) for key, field in fields.items() if key != "format"]
    files = [format.name for format in formats_of(name)]
    held = values_of(fields["format"]) if "format" in fields else []
    words = "The kind of file for all matches" + ("; or how they met" if held else "")
    found.append(query("format", words, {"type": "array", "items": {"type": "string", "enum": [*files, *held]}}))
    return [*found, query("page", "Page of 25", {"type": "integer", "minimum": 1})]


def query(name: str, words: str, schema: dict[str, Any]) -> Parameter:
    """A parameter after the question mark."""
    return {"name": name, "in": "query", "description": words, "schema": schema}


def schema_of(field: Field) -> dict[str, Any]:
    """What values a field takes; what depends on the collection is any text."""
    values = values_of(field)
    one: dict[str, Any] = {"type": "string", "enum": values} if values else {"type": "string"}
    if isinstance(field, ManyField):
        return {"type": "array", "items": one, "maxItems": MOST_VALUES}
    if isinstance(field, PartialDateField):
        return DATE
    if isinstance(field, WordingField):
        return {"type": "integer"}
    longest = getattr(field, "max_length", None)
    return {**one, "maxLength": longest} if longest else one


def values_of(field: Field) -> list[str]:
    """The values of a closed list; languages and topics are those of the collection."""
    if isinstance(field, ClosedField):
        return list(field.vocabulary)
    return [value for value, _words in field.choices if value] if isinstance(field, OneOf) else []
