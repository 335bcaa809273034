"""Which values rows have at all, which of them the latest rows have, and which come together with others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from heapq import heappush, heappushpop
from typing import Any

from pyroaring import BitMap

from articles.indexing.conditions import Value
from articles.indexing.found import FEW, Counts, Found, by_number, union
from articles.indexing.moments import Moment
from articles.indexing.sharing import Postings

# The values of one field, as numbers, in the rows of each year that have a value of another; under None in rows without
# a day.
ByYear = Mapping[int | None, BitMap]
# What was worked out of whole lists, and where the rows of the value and of the year were from: by list and two fields.
WORKED_OUT: dict[tuple[str, str, str], dict[tuple[Value, int | None], tuple[Any, Any, BitMap]]] = {}
# All rows are under this value of no field.
ALL = ""
# By the list: which values come with which others, where that takes seconds to be worked out of a million rows.
TOGETHER = {
    "articles": (
        ("source", "official"),
        ("language", "official"),
        ("source", "country"),
        ("language", "country"),
        (ALL, "official"),
    ),
    "meetings": (("country", "country"), (ALL, "official")),
    "quotes": ((ALL, "speaker"),),
}


def work_out(moment: Moment) -> None:
    """Work out of a list what takes long, before anybody asks."""
    for by, name in TOGETHER[moment.of.name]:
        held_by_year(moment, by, name)


def values_of(found: Found, name: str) -> set[Value]:
    """The values of a field that any of the rows has."""
    if name in found.moment.kept and len(found) <= FEW:
        return set(found.moment.kept[name].values(found.ids))
    postings = found.postings(name)
    if len(found) == len(found.moment.rows) and name != "status":
        return set(postings)
    return {value for value, rows in postings.items() if rows.intersect(found.ids)}


def latest_values(found: Found, name: str) -> Iterator[Value]:
    """The values of a field of which rows have many, those of the latest day first; of a day the greatest first.

    They come as the rows are walked, so that the first ones cost little. Rows without a day tell nothing.
    """
    seen: set[Value] = set()
    for rows, _skip in found.moment.latest.walk(found.ids, 0, newest=True):
        new = set(found.moment.kept[name].values(rows)) - seen
        yield from sorted(new, reverse=True)
        seen |= new


def latest_days(found: Found, name: str, values: Iterable[Value]) -> dict[Value, date]:
    """The last day of those of the rows that have each value of a field; none where no such row has a day."""
    last = {value: found.moment.latest.last(found.ids & found.having(name, value)) for value in values}
    return {value: date.fromordinal(day) for value, day in last.items() if day is not None}


def numbers_of(found: Found, name: str) -> BitMap:
    """The values that any of the rows has of a field of which values are kept by row, as numbers."""
    if len(found) <= FEW:
        return found.moment.kept[name].numbers(found.ids)
    return Coming(found, ALL, name).numbers(ALL)


def held(found: Found, by: str, name: str) -> Mapping[Value, BitMap]:
    """The values of the field `name`, as numbers, in those rows of the whole list that have each value of the field
    `by`, or in all of them without such a field.
    """
    known, key = found.moment.worked_out, f"{name} by {by}"
    if key not in known:
        known[key] = {value: union(years.values()) for value, years in held_by_year(found.moment, by, name).items()}
    return known[key]


def held_by_year(moment: Moment, by: str, name: str) -> Mapping[Value, ByYear]:
    """The same, year by year.

    A row that changes gives every value and every year that it has or had new bitmaps: where those of either are what
    they were, so are the rows of both.
    """
    known = moment.worked_out
    key = f"{name} by {by} and year"
    if key not in known:
        known[key] = worked_out(moment, by, name)
    return known[key]


def worked_out(moment: Moment, by: str, name: str) -> Mapping[Value, ByYear]:
    """The same, of which only what changed since the last time is worked out anew."""
    of = moment.of.name, by, name
    before, now = WORKED_OUT.get(of, {}), {}
    years: dict[int | None, tuple[Any, BitMap]] = {
        year: (moment.latest.years.origin(year), rows) for year, rows in moment.latest.years.items()
    }
    years[None] = moment.undated, moment.undated
    found: dict[Value, dict[int | None, BitMap]] = {}
    parts = moment.values[by] if by else Postings(changed={ALL: moment.rows})
    for value, rows in parts.items():
        origin, found[value] = parts.origin(value), {}
        for year, (of_year, within) in years.items():
            last = before.get((value, year))
            if last and (last[0] is origin or last[1] is of_year):
                values = last[2]
            else:
                values = moment.kept[name].numbers(rows & within)
            now[value, year] = origin, of_year, values
            found[value][year] = values
    WORKED_OUT[of] = now
    return found


def counts_of_values(
    found: Found,
    by: str,
    name: str,
    among: BitMap,
    most: int | None = None,
    values: Collection[Value] | None = None,
) -> Counts:
    """How many of the values `among` of the field `name`, as numbers, come with each value of the field `by` in any of
    the rows.

    Those of these `values` of `by`, or the `most` frequent ones, or all. Of some rows the most frequent are counted
    until none that is left can have more: none has more than in the whole list.
    """
    known = held(found, by, name) if among else {}
    bounds = {
        value: among.intersection_cardinality(some)
        for value, some in known.items()
        if values is None or value in values
    }
    ordered = sorted(((value, number) for value, number in bounds.items() if number), key=by_number)
    if len(found) == len(found.moment.rows):
        return ordered[:most]
    coming = Coming(found, by, name)
    counted, best = [], []
    for value, bound in ordered:
        if most is not None and len(best) >= most and bound < best[0]:
            break
        number = coming.number(value, among, bound)
        counted.append((value, number))
        heappush(best, number) if most is None or len(best) < most else heappushpop(best, number)
    return sorted((pair for pair in counted if pair[1]), key=by_number)[:most]


class Coming:
    """The values of the field `name` in some rows, by the values of the field `by`: of years that are among the rows as
    a whole they are known, and only the rest is looked at.
    """

    def __init__(self, found: Found, by: str, name: str) -> None:
        self.by, self.name, self.known = by, name, held_by_year(found.moment, by, name)
        years = found.moment.latest.years
        self.whole = [year for year, rows in years.items() if found.number(rows) == len(rows)]
        rest = found.ids - union(years[year] for year in self.whole)
        self.rest = Found(found.moment, rest, found.today)

    def number(self, value: Value, wanted: BitMap, bound: int) -> int:
        """How many of those `wanted`, `bound` at most, come with this value."""
        number = wanted.intersection_cardinality(self.of_years(value))
        return number if number == bound else wanted.intersection_cardinality(self.numbers(value))

    def numbers(self, value: Value) -> BitMap:
        """All that come with this value."""
        rows = self.rest.of_those(self.by, value) if self.by else self.rest
        return self.of_years(value) | self.rest.moment.kept[self.name].numbers(rows.ids)

    def of_years(self, value: Value) -> BitMap:
        """Those that come with it in the years that are among the rows as a whole."""
        return union(self.known[value][year] for year in self.whole)


def without_any(found: Found, name: str) -> int:
    """How many of the rows have no value of a field."""
    return len(found.ids - BitMap.union(BitMap(), *found.postings(name).values()))
