"""Rows some at a time, in the order of their numbers: no question lasts long, and memory stays the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.db.models import Max, Min, Model, QuerySet

# So many rows, or numbers of rows, are asked for at once.
ROWS = 500
NUMBERS = 20_000


def walked(rows: QuerySet, size: int = ROWS) -> Iterator[Any]:
    """All of these rows; those that come in behind meanwhile too."""
    for page in pages(rows, size):
        yield from page


def pages(rows: QuerySet, size: int = ROWS) -> Iterator[list[Any]]:
    """The same, so many together."""
    ordered, last = rows.order_by("pk"), None
    while page := list((ordered if last is None else ordered.filter(pk__gt=last))[:size]):
        yield page
        last = page[-1].pk


def windows(model: type[Model]) -> Iterator[range]:
    """Ranges of numbers in which all rows of a table lie that are there now."""
    ends = model._base_manager.aggregate(first=Min("pk"), last=Max("pk"))
    if ends["last"] is not None:
        yield from (range(start, start + NUMBERS) for start in range(ends["first"], ends["last"] + 1, NUMBERS))


def within(window: range, field: str = "pk") -> dict[str, int]:
    """The condition that a number lies in a range."""
    return {f"{field}__gte": window.start, f"{field}__lt": window.stop}
