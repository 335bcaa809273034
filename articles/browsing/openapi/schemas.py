"""The objects of the API as JSON Schema, put together from the paths of the codebook's columns."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from articles.browsing.codebook import Column

Schema = dict[str, Any]
# A step of a path: its name, and whether it is null at times, left out at times, a list, or a list of lists.
STEP = re.compile(r"(\w+)([?~]*)((?:\[\])*)")
TYPES: dict[str, Schema] = {
    "date": {"type": "string", "pattern": r"^\d{4}(-\d{2}(-\d{2})?)?$"},
    "uri": {"type": "string"},
}


def object_of(columns: Iterable[Column]) -> Schema:
    """An object with these columns."""
    schema: Schema = {"type": "object", "properties": {}, "required": []}
    for column in columns:
        if column.path:
            add(schema, column.path.split("."), column)
    return schema


def add(schema: Schema, path: list[str], column: Column) -> None:
    """Add to an object what stands at the end of the path."""
    name, signs, lists = STEP.fullmatch(path[0]).groups()
    known = schema["properties"].get(name)
    inner = innermost(known) if known else {"type": "object", "properties": {}, "required": []}
    if path[1:]:
        add(inner, path[1:], column)
    else:
        inner = value_of(column)
    if known is None:
        schema["properties"][name] = wrapped(inner, "?" in signs, lists.count("[]"))
        schema["required"] += [] if "~" in signs else [name]


def wrapped(schema: Schema, nullable: bool, lists: int) -> Schema:
    """The schema within as many lists, and perhaps null."""
    for _number in range(lists):
        schema = {"type": "array", "items": schema}
    return {"anyOf": [schema, {"type": "null"}]} if nullable else schema


def innermost(schema: Schema) -> Schema:
    """The object within lists, or beside null."""
    while "items" in schema or "anyOf" in schema:
        schema = schema["items"] if "items" in schema else schema["anyOf"][0]
    return schema


def value_of(column: Column) -> Schema:
    """The schema of one value; a type with a capital letter is another object."""
    if column.type[:1].isupper():
        return {"$ref": f"#/components/schemas/{column.type}"}
    schema = {**TYPES.get(column.type, {"type": column.type}), "description": str(column.meaning)}
    return schema | ({"enum": list(column.values)} if column.values else {})
