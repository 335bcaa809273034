"""Which values rows have at all, which of them the latest rows have, and which come together with others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from heapq import heappush, heappushpop
from typing import Any

from pyroaring import BitMap

from articles.indexing.conditions import Value
from articles.indexing.found import Counts, Found, by_number

# Looking at a row for its values takes so many times as long as asking whether any row has a value.
A_ROW = 4
# What was worked out of whole lists: by list and two fields, for each value of one where its rows are from and the
# other's values.
WORKED_OUT: dict[tuple[str, str, str], dict[Value, tuple[Any, Any]]] = {}


def values_of(found: Found, name: str) -> set[Value]:
    """The values of a field that any of the rows has."""
    postings = found.postings(name)
    if len(found) == len(found.moment.rows):
        return set(postings)
    if name in found.moment.kept and len(found) * A_ROW < len(postings):
        return set(found.moment.kept[name].together(found.ids))
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


def latest_days(found: Found, name: str, values: Iterable[Value]) -> dict[Value, date]:
    """The last day of those of the rows that have each value of a field; none where no such row has a day."""
    last = {value: found.moment.latest.last(found.ids & found.having(name, value)) for value in values}
    return {value: date.fromordinal(day) for value, day in last.items() if day is not None}


def held(found: Found, by: str, name: str) -> Mapping[Value, Any]:
    """The values of the field `name` in those rows of the whole list that have each value of the field `by`.

    A row that changes gives every value that it has or had new bitmaps: the others' rows are as they were.
    """
    moment, key = found.moment, (found.moment.of.name, by, name)
    known, now = WORKED_OUT.get(key, {}), {}
    postings = moment.values[by]
    for value in postings:
        origin = postings.origin(value)
        if value in known and known[value][0] is origin:
            now[value] = known[value]
        else:
            now[value] = origin, gathered(values_of(Found(moment, postings[value], found.today), name))
    WORKED_OUT[key] = now
    return {value: values for value, (_origin, values) in now.items()}


def gathered(values: Collection[Value]) -> Any:
    """The values to be cut with others: numbers as a bitmap, words as a set."""
    return BitMap(values) if all(isinstance(value, int) for value in values) else frozenset(values)


def counts_of_values(
    found: Found,
    by: str,
    name: str,
    among: set[Value],
    most: int | None = None,
    values: Collection[Value] | None = None,
) -> Counts:
    """How many of the values `among` of the field `name` come with each value of the field `by` in any of the rows.

    Those of these `values` of `by`, or the `most` frequent ones, or all. Of some rows the most frequent are counted
    until none that is left can have more: none has more than in the whole list.
    """
    wanted, known = gathered(among), held(found, by, name) if among else {}
    bounds = {
        value: len(some & wanted) for value, some in known.items() if some and (values is None or value in values)
    }
    ordered = sorted(((value, number) for value, number in bounds.items() if number), key=by_number)
    if len(found) == len(found.moment.rows):
        return ordered[:most]
    counted, best = [], []
    for value, bound in ordered:
        if most is not None and len(best) >= most and bound < best[0]:
            break
        number = len(values_of(found.of_those(by, value), name) & among)
        counted.append((value, number))
        heappush(best, number) if most is None or len(best) < most else heappushpop(best, number)
    return sorted((pair for pair in counted if pair[1]), key=by_number)[:most]


def without_any(found: Found, name: str) -> int:
    """How many of the rows have no value of a field."""
    return len(found.ids - BitMap.union(BitMap(), *found.postings(name).values()))
