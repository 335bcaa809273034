"""What a list can be asked, read off its filters."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django_filters import Filter

from articles.browsing.exports import formats_of
from articles.browsing.fields import ManyField, PartialDateField

Parameter = dict[str, Any]
DATE = {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"}


def parameters_of(name: str, filters: Mapping[str, Filter]) -> list[Parameter]:
    """The parameters of the list of this name; `format` is both a way of meeting and a kind of file."""
    files = [format.name for format in formats_of(name)]
    found = [query(key, str(one.label or key), schema_of(one)) for key, one in filters.items() if key != "format"]
    held = values_of(filters["format"]) if "format" in filters else []
    words = "The kind of file for all matches" + ("; or how they met" if held else "")
    found.append(query("format", words, {"type": "array", "items": {"type": "string", "enum": [*files, *held]}}))
    return [*found, query("page", "Page of 25", {"type": "integer", "minimum": 1})]


def query(name: str, words: str, schema: dict[str, Any]) -> Parameter:
    """A parameter after the question mark."""
    return {"name": name, "in": "query", "description": words, "schema": schema}


def schema_of(one: Filter) -> dict[str, Any]:
    """What values a filter takes; what depends on the collection is any text."""
    if issubclass(one.field_class, PartialDateField):
        return DATE
    if issubclass(one.field_class, ManyField):
        return {"type": "array", "items": {"type": "string"}, "maxItems": 20}
    values = values_of(one)
    if values:
        return {"type": "string", "enum": values}
    longest = one.extra.get("max_length")
    return {"type": "string", "maxLength": longest} if longest else {"type": "string"}


def values_of(one: Filter) -> list[str]:
    """The values of a closed list; languages are those of the collection."""
    choices = one.extra.get("choices")
    return [value for value, _words in choices] if isinstance(choices, list) else []
