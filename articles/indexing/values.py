"""Which values rows have at all, which of them the latest rows have, and which come together with others."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from heapq import heappush, heappushpop
from threading import Lock
from typing import Any

from pyroaring import BitMap

from articles.indexing.conditions import Value
from articles.indexing.found import Counts, Found, by_number, union
from articles.indexing.moments import Moment

# The values of one field in the rows of each year that have a value of another; under None in rows without a day.
ByYear = Mapping[int | None, BitMap]
# What was worked out of whole lists, and where the rows of the value and of the year were from: by list and two fields.
WORKED_OUT: dict[tuple[str, str, str], dict[tuple[Value, int | None], tuple[Any, Any, BitMap]]] = {}
# Words have numbers in this process, so that many of them take a bitmap and no set: a tenth of the memory.
NUMBERS: dict[Value, int] = {}
NUMBERING = Lock()


def values_of(found: Found, name: str) -> set[Value]:
    """The values of a field that any of the rows has."""
    if name == "status":
        return {value for value, rows in found.postings(name).items() if rows.intersect(found.ids)}
    return values_in(found.moment, found.ids, name)


def values_in(moment: Moment, ids: BitMap, name: str) -> set[Value]:
    """The values of a field that rows of the list have, whatever the day is."""
    postings = moment.values[name]
    if len(ids) == len(moment.rows):
        return set(postings)
    # Looking at a row for its values takes about as long as asking whether any row has a value.
    if name in moment.kept and len(ids) < len(postings):
        return set(moment.kept[name].values(ids))
    return {value for value, rows in postings.items() if rows.intersect(ids)}


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


def held(found: Found, by: str, name: str) -> Mapping[Value, BitMap]:
    """The values of the field `name` in those rows of the whole list that have each value of the field `by`."""
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
    for value, rows in moment.values[by].items():
        origin, found[value] = moment.values[by].origin(value), {}
        for year, (of_year, within) in years.items():
            last = before.get((value, year))
            if last and (last[0] is origin or last[1] is of_year):
                values = last[2]
            else:
                values = gathered(values_in(moment, rows & within, name))
            now[value, year] = origin, of_year, values
            found[value][year] = values
    WORKED_OUT[of] = now
    return found


def gathered(values: Collection[Value]) -> BitMap:
    """The values to be cut with others: numbers as they are, words as the numbers that they have."""
    if isinstance(next(iter(values), 0), int):
        return BitMap(values)
    with NUMBERING:
        return BitMap([NUMBERS.setdefault(value, len(NUMBERS)) for value in values])


def words_of(numbers: BitMap, among: Iterable[Value]) -> set[Value]:
    """Those of some words whose numbers these are."""
    return {word for word in among if word in NUMBERS and NUMBERS[word] in numbers}


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
    bounds = {value: len(some & wanted) for value, some in known.items() if values is None or value in values}
    ordered = sorted(((value, number) for value, number in bounds.items() if number), key=by_number)
    if len(found) == len(found.moment.rows):
        return ordered[:most]
    coming = Coming(found, by, name)
    counted, best = [], []
    for value, bound in ordered:
        if most is not None and len(best) >= most and bound < best[0]:
            break
        number = coming.number(value, wanted, bound)
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
        years = union(self.known[value][year] for year in self.whole)
        if len(years & wanted) == bound:
            return bound
        others = gathered(values_of(self.rest.of_those(self.by, value), self.name))
        return len((years | others) & wanted)


def without_any(found: Found, name: str) -> int:
    """How many of the rows have no value of a field."""
    return len(found.ids - BitMap.union(BitMap(), *found.postings(name).values()))
