"""The whole description."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.utils.translation import override

from articles.browsing.codebook import table
from articles.browsing.exports import formats_of
from articles.browsing.exports.dataset import RIGHTS, site_of
from articles.browsing.lists import LISTS, ListOf
from articles.browsing.openapi.parameters import parameters_of
from articles.browsing.openapi.schemas import object_of
from newsroom.versions import CODEBOOK

NAMES = {
    "articles": "Article",
    "meetings": "Meeting",
    "officials": "Official",
    "countries": "Country",
    "quotes": "Quote",
}
NUMBER = {"type": "integer"}
SLUG = {"type": "string", "pattern": "^[-a-zA-Z0-9_]+$"}
# Lists whose rows have an address of their own: the parameter in it and what it takes, the row's schema, and the
# codebook's table of what is added there.
OBJECTS = {
    "articles": ("id", NUMBER, "ArticleDetail", "article"),
    "meetings": ("id", NUMBER, "MeetingDetail", "meeting"),
    "officials": ("slug", SLUG, "Official", ""),
}
NOT_CHANGED = {"304": {"description": "Nothing has changed since the answer with the ETag of If-None-Match."}}
NOT_FOUND = {"404": {"description": "There is no such thing.", "content": {"application/json": {}}}}


def document(request: HttpRequest) -> dict[str, Any]:
    """The description of the API of this installation, in English."""
    with override("en"):
        lists = {f"/api/{of.name}/": {"get": listed(of)} for of in LISTS}
        return {
            "openapi": "3.1.0",
            "info": {"title": "Newsroom", "version": CODEBOOK, "description": str(RIGHTS)},
            "servers": [{"url": site_of(request)}],
            "externalDocs": {"description": "Codebook", "url": f"{site_of(request)}/codebook/"},
            "paths": {**lists, **{path(name): {"get": one(name)} for name in OBJECTS}},
            "components": {"schemas": schemas()},
        }


def path(name: str) -> str:
    """The address of one row."""
    return f"/api/{name}/{{{OBJECTS[name][0]}}}/"


def listed(of: ListOf) -> dict[str, Any]:
    """A page of a list, or all of it as a file."""
    row = f"#/components/schemas/{NAMES[of.name]}"
    # With format=json it is the rows of all pages and nothing around them.
    page = {"schema": {"anyOf": [{"$ref": f"{row}Page"}, {"type": "array", "items": {"$ref": row}}]}}
    files = {format.content_type.partition(";")[0]: {} for format in formats_of(of.name)}
    return {
        "operationId": f"list_{of.name}",
        "summary": f"{table(of.name).heading}, newest first; wrong values are told in errors and ask nothing",
        "parameters": parameters_of(of.name, of.form.base_fields),
        "responses": {
            "200": {"description": "Matches", "content": {**files, "application/json": page}},
            **NOT_CHANGED,
        },
    }


def one(name: str) -> dict[str, Any]:
    """One row; what was merged into another leads there."""
    parameter, value, schema, _more = OBJECTS[name]
    answer = {"schema": {"$ref": f"#/components/schemas/{schema}"}}
    return {
        "operationId": f"get_{name}",
        "summary": f"One of: {table(name).heading}",
        "parameters": [{"name": parameter, "in": "path", "required": True, "schema": value}],
        "responses": {
            "200": {"description": "The whole of it", "content": {"application/json": answer}},
            "302": {"description": "It was merged into another one, which is at Location."},
            **NOT_CHANGED,
            **NOT_FOUND,
        },
    }


def schemas() -> dict[str, Any]:
    """All objects, and the page of each list."""
    rows = {NAMES[of.name]: object_of(table(of.name).columns) for of in LISTS}
    pages = {f"{name}Page": page_of(name) for name in rows}
    whole = {
        schema: object_of([*table(name).columns, *table(more).columns])
        for name, (_parameter, _value, schema, more) in OBJECTS.items()
        if more
    }
    return {**rows, **pages, **whole}


def page_of(name: str) -> dict[str, Any]:
    """A page of such rows."""
    address = {"anyOf": [{"type": "string", "format": "uri"}, {"type": "null"}]}
    return {
        "type": "object",
        "required": ["count", "next", "previous", "results"],
        "properties": {
            "count": {"type": "integer", "minimum": 0},
            "next": address,
            "previous": address,
            "results": {"type": "array", "items": {"$ref": f"#/components/schemas/{name}"}},
            "errors": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "string"}}},
        },
    }
