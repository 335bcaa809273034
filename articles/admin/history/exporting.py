"""Decisions as a file: told in words for a spreadsheet, or whole, for another installation to take over."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator
from typing import Any

from django.db.models import QuerySet
from django.http import StreamingHttpResponse

from articles import editing
from articles.admin.history.telling import Entry, tell
from articles.admin.history.things import Thing
from articles.models import Correction

AT_ONCE = 200
COLUMNS = "id when editor action kind what about within changes reason withdrawn withdrawn_by unplaced".split()
# A spreadsheet would take a cell that begins so for a formula.
FORMULA = ("=", "+", "-", "@", "\t", "\r")
BOM = "\ufeff"


def exported(decisions: QuerySet[Correction], format: str) -> StreamingHttpResponse:
    """All of the decisions as "csv", newest first, or as "jsonl", oldest first; written while they are read."""
    write, content_type = FORMATS[format]
    headers = {"Content-Disposition": f'attachment; filename="corrections.{format}"'}
    return StreamingHttpResponse(write(decisions), content_type=content_type, headers=headers)


def entries(decisions: QuerySet[Correction]) -> Iterator[Entry]:
    """Every decision in words, some hundred at a time."""
    keys = list(decisions.values_list("pk", flat=True))
    for first in range(0, len(keys), AT_ONCE):
        found = Correction.objects.select_related("created_by", "withdrawn_by").in_bulk(keys[first : first + AT_ONCE])
        yield from tell(found[key] for key in keys[first : first + AT_ONCE] if key in found)


def shape(entry: Entry) -> dict[str, Any]:
    """The columns of a decision."""
    one = entry.correction
    return {
        "id": one.pk,
        "when": one.created_at.isoformat(),
        "editor": one.created_by.get_username() if one.created_by else None,
        "action": one.action,
        "kind": one.kind,
        "what": entry.sentence,
        "about": entry.thing.text,
        "within": entry.thing.within.text if entry.thing.within else None,
        "changes": "; ".join(f"{row.label}: {words(row.before)} → {words(row.after)}" for row in entry.rows),
        "reason": one.reason,
        "withdrawn": one.withdrawn_at.isoformat() if one.withdrawn_at else None,
        "withdrawn_by": one.withdrawn_by.get_username() if one.withdrawn_by else None,
        "unplaced": entry.unplaced,
    }


def words(things: list[Thing] | None) -> str:
    """The names of some things; of a thing that came or went there are none on one side."""
    return ", ".join(map(str, things or ())) or "–"


def as_csv(decisions: QuerySet[Correction]) -> Iterator[str]:
    """Lines by RFC 4180 after a byte order mark, which spreadsheets need to know the encoding."""
    yield BOM + line(COLUMNS)
    for entry in entries(decisions):
        yield line([cell(value) for value in shape(entry).values()])


def line(cells: list[str]) -> str:
    """One line with its end."""
    text = io.StringIO()
    csv.writer(text).writerow(cells)
    return text.getvalue()


def cell(value: Any) -> str:
    """A value as text of one cell, defused where a spreadsheet would compute it."""
    text = "" if value is None else str(value)
    return f"'{text}" if text.startswith(FORMULA) else text


def as_jsonl(decisions: QuerySet[Correction]) -> Iterator[str]:
    """An object a line, as `export_corrections` writes them and `import_corrections` reads them."""
    for row in editing.exported(decisions):
        yield json.dumps(row, ensure_ascii=False, sort_keys=True) + "\n"


FORMATS = {
    "csv": (as_csv, "text/csv; charset=utf-8"),
    "jsonl": (as_jsonl, "application/x-ndjson"),
}
