"""The matrix as a file: a table for spreadsheets, one object, or a line for each pair."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from django.http import HttpResponse, HttpResponseBase

from articles.browsing.exports import EXPORTS, export
from articles.browsing.exports.dataset import about_list
from articles.browsing.exports.sending import file_headers
from articles.browsing.exports.tables import BOM, cell, csv_line
from articles.browsing.matrix.asking import MatrixListing
from articles.browsing.matrix.table import Matrix


def matrix_file(listing: MatrixListing, matrix: Matrix, format: str) -> HttpResponseBase:
    """The matrix in this format; as a network it has everybody, not the busiest alone."""
    if format not in WRITERS:
        return export(listing, format)
    headers = file_headers(f"who-met-whom-{listing.who}", EXPORTS[format], about_list(listing))
    return HttpResponse(WRITERS[format](listing, matrix), content_type=EXPORTS[format].content_type, headers=headers)


def as_csv(listing: MatrixListing, matrix: Matrix) -> str:
    """The table as the page shows it; the own cell of a row is empty, the last column counts all of its meetings."""
    heads = ["key", "name", *(row.actor.key for row in matrix.rows), "meetings"]
    lines = [
        [row.actor.key, row.actor.name, *("" if held is None else held.count for held in row.cells), row.total]
        for row in matrix.rows
    ]
    return BOM + "".join(csv_line([cell(value) for value in line]) for line in [heads, *lines])


def as_json(listing: MatrixListing, matrix: Matrix) -> str:
    """Who is compared, in order, and every pair that met; `errors` where a parameter was wrong."""
    data: dict[str, Any] = {
        "of": listing.who,
        "rows": [{"key": row.actor.key, "name": row.actor.name, "meetings": row.total} for row in matrix.rows],
        "pairs": list(pairs(matrix)),
    }
    errors = {"errors": listing.form.errors} if listing.form.errors else {}
    return json.dumps(data | errors, ensure_ascii=False)


def as_jsonl(listing: MatrixListing, matrix: Matrix) -> str:
    """A line for each pair that met."""
    return "".join(json.dumps(pair, ensure_ascii=False) + "\n" for pair in pairs(matrix))


def pairs(matrix: Matrix) -> Iterator[dict[str, Any]]:
    """Each two who met, once."""
    for number, row in enumerate(matrix.rows):
        for held in row.cells[number + 1 :]:
            if held and held.count:
                yield {"one": row.actor.key, "other": held.other.key, "meetings": held.count}


WRITERS = {"csv": as_csv, "json": as_json, "jsonl": as_jsonl}
