"""All matches of a list as a file: CSV, JSON, or JSON Lines, written while it is read."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable, Iterator
from typing import Any

from django.http import StreamingHttpResponse

from articles.browsing.lists import ListOf

BOM = "\ufeff"
# A spreadsheet would take a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def cell(value: Any) -> str:
    """A value as text of one cell, defused where a spreadsheet would compute it."""
    text = "; ".join(cell_words(item) for item in value) if isinstance(value, list) else cell_words(value)
    return "'" + text if text.startswith(FORMULA) else text


def cell_words(value: Any) -> str:
    """One thing in short: its slug, code or id where it has one."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, dict):
        words = [value.get("slug"), value.get("id"), value.get("title")]
        return str(next((word for word in words if word), "")) or json.dumps(value, ensure_ascii=False)
    return str(value)


def flat(shape: dict[str, Any]) -> dict[str, Any]:
    """A JSON object as the columns of one row: a date or a speaker has a column for each of its parts."""
    columns = dict(shape)
    columns |= shape.get("date") or {}
    speaker = shape.get("speaker") or {}
    return columns | {"speaker": speaker.get("slug"), "speaker_name": speaker.get("name")}


def as_csv(of: ListOf, shapes: Iterable[dict[str, Any]]) -> Iterator[str]:
    """Lines by RFC 4180 after a byte order mark, which spreadsheets need to know the encoding."""
    yield BOM + csv_line(list(of.columns))
    for shape in shapes:
        row = flat(shape)
        yield csv_line([cell(row.get(name)) for name in of.columns])


def csv_line(cells: list[str]) -> str:
    """One line with its end."""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


def as_json(of: ListOf, shapes: Iterable[dict[str, Any]]) -> Iterator[str]:
    """One array, an object a line."""
    separator = "[\n"
    for shape in shapes:
        yield separator + json.dumps(shape, ensure_ascii=False)
        separator = ",\n"
    yield "\n]\n" if separator == ",\n" else "[]\n"


def as_jsonl(of: ListOf, shapes: Iterable[dict[str, Any]]) -> Iterator[str]:
    """An object a line."""
    for shape in shapes:
        yield json.dumps(shape, ensure_ascii=False) + "\n"


EXPORTS = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "json": (as_json, "application/json"),
    "jsonl": (as_jsonl, "application/x-ndjson"),
}


def export(of: ListOf, rows: Iterable[Any], format: str) -> StreamingHttpResponse:
    """The file of all `rows`."""
    write, content_type = EXPORTS[format]
    shapes = (of.shape(row) for row in rows)
    headers = {"Content-Disposition": f'attachment; filename="{of.name}.{format}"'}
    return StreamingHttpResponse(write(of, shapes), content_type=content_type, headers=headers)
