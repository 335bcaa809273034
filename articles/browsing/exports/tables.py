"""Matches as a table for spreadsheets: CSV."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from articles.browsing.exports.dataset import Dataset

BOM = "\ufeff"
# A spreadsheet would take a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")


def as_csv(dataset: Dataset) -> Iterator[str]:
    """Lines by RFC 4180 after a byte order mark, which spreadsheets need to know the encoding."""
    columns = dataset.of.columns
    yield BOM + csv_line(list(columns))
    for shape in dataset.shapes():
        row = flat(shape)
        yield csv_line([cell(row.get(name)) for name in columns])


def csv_line(cells: list[str]) -> str:
    """One line with its end."""
    line = io.StringIO()
    csv.writer(line).writerow(cells)
    return line.getvalue()


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
