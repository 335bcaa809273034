"""Which values rows have at all, and which of them the latest rows have."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pyroaring import BitMap

from articles.indexing.conditions import Value
from articles.indexing.found import Found


def values_of(found: Found, name: str) -> set[Value]:
    """The values of a field that any of the rows has."""
    postings = found.postings(name)
    if len(found) == len(found.moment.rows):
        return set(postings)
    return {value for value, rows in postings.items() if rows.intersect(found.ids)}


def latest_values(found: Found, name: str) -> Iterator[Value]:
    """The values of a field of which rows have many, those of the latest day first; of a day the greatest first.

    They come as the rows are walked, so that the first ones cost little. Rows without a day tell nothing.
    """
    seen: set[Value] = set()
    for rows, _skip in found.moment.latest.walk(found.ids, 0, newest=True):
        new = set(found.moment.kept[name].together(rows)) - seen
        yield from sorted(new, reverse=True)
        seen |= new


def latest_rows(found: Found, name: str, values: Iterable[Value]) -> dict[Value, int]:
    """The first row of each value in the order of the list; values that no row has are left out."""
    rows = {value: found.ids & found.having(name, value) for value in values}
    return {value: Found(found.moment, held, found.today).page(0, 1)[0] for value, held in rows.items() if held}


def without_any(found: Found, name: str) -> int:
    """How many of the rows have no value of a field."""
    return len(found.ids - BitMap.union(BitMap(), *found.postings(name).values()))
