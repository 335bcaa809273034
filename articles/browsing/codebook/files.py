"""The codebook as CSV and as JSON."""

from __future__ import annotations

import json
from typing import Any

from articles.browsing.codebook import TABLES, Column, Table
from articles.browsing.exports.tables import BOM, cell, csv_line
from newsroom.versions import CODEBOOK, EXTRACTION

HEADS = ["export", "formats", "column", "json", "type", "values", "meaning", "codebook"]


def as_csv() -> str:
    """A line for each column of each export."""
    lines = [line(table, column) for table in TABLES for column in table.columns]
    return BOM + "".join(csv_line([cell(value) for value in one]) for one in [HEADS, *lines])


def line(table: Table, column: Column) -> list[Any]:
    """One column."""
    facts = [column.name, column.path, column.type, list(column.values), str(column.meaning)]
    return [table.name, table.formats, *facts, CODEBOOK]


def as_json() -> str:
    """The same with the values in words."""
    tables = [
        {
            "export": table.name,
            "heading": str(table.heading),
            "formats": table.formats.split(", "),
            "columns": [column_shape(column) for column in table.columns],
        }
        for table in TABLES
    ]
    return json.dumps({"codebook": CODEBOOK, "extraction": EXTRACTION, "exports": tables}, ensure_ascii=False)


def column_shape(column: Column) -> dict[str, Any]:
    """One column; what it has none of is null."""
    return {
        "column": column.name or None,
        "json": column.path or None,
        "type": column.type or None,
        "values": {value: str(words) for value, words in column.values.items()} or None,
        "meaning": str(column.meaning),
    }
