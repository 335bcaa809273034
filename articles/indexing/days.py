"""Rows by a day: those from a day on, those up to one, and all of them in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from operator import gt, lt

import numpy as np
from pyroaring import BitMap

from articles.indexing.columns import Lists, Numbers, bitmap, counted, ids_of
from articles.indexing.sharing import Postings

Rows = Postings[int]
NONE: Rows = Postings()


@lru_cache(maxsize=50_000)
def ordinal(day: date | str | None) -> int | None:
    """A day as a number; databases have days, or words for them."""
    return (date.fromisoformat(day) if isinstance(day, str) else day).toordinal() if day else None


@lru_cache(maxsize=50_000)
def year_of(day: int) -> int:
    """The year of an ordinal."""
    return date.fromordinal(day).year


@lru_cache(maxsize=50_000)
def month_of(day: int) -> int:
    """The months from year 0 to the month of an ordinal."""
    known = date.fromordinal(day)
    return 12 * known.year + known.month - 1


def spread(first: int | None, last: int | None) -> bool:
    """Whether the days from the first to the last lie in several months."""
    return first is not None and last is not None and month_of(first) != month_of(last)


class Days:
    """The ids of rows by year and month, in bitmaps that nobody changes, and the day of each row as an ordinal."""

    def __init__(self, years: Rows = NONE, months: Rows = NONE, days: Lists | None = None) -> None:
        self.years, self.months, self.days = years, months, days or Lists()

    def renewed(self, ids: BitMap, pairs: Iterable[tuple[int | None, int]]) -> Days:
        """The same with other days for these rows: those of the pairs of (day, row); none where there is none."""
        known = [(day, row) for day, row in pairs if day is not None]
        fresh: dict[int, list[int]] = {}
        for day, row in known:
            fresh.setdefault(month_of(day), []).append(row)
        months = {month: BitMap(rows) for month, rows in fresh.items()}
        years = joined(months, lambda month: month // 12)
        before = [year for year, rows in self.years.items() if rows.intersect(ids)]
        around = [month for month in self.months if month // 12 in before and self.months[month].intersect(ids)]
        return Days(
            self.years.replaced(ids, before, years),
            self.months.replaced(ids, around, months),
            self.days.replaced(ids, known),
        )

    def since(self, day: int) -> BitMap:
        """The rows of this day and all later ones."""
        return self.beyond(day, gt) | self.where(self.of_month(day), lambda days: days >= day)

    def until(self, day: int) -> BitMap:
        """The rows of this day and all earlier ones."""
        return self.beyond(day, lt) | self.where(self.of_month(day), lambda days: days <= day)

    def on(self, day: int) -> BitMap:
        """The rows of this day."""
        return self.where(self.of_month(day), lambda days: days == day)

    def of_month(self, day: int) -> BitMap:
        """The rows of the month in which the day lies."""
        return self.months.get(month_of(day)) or BitMap()

    def where(self, rows: BitMap, lies: Callable[[Numbers], Numbers]) -> BitMap:
        """Those of the rows, all of which have a day, whose days lie where they should."""
        return bitmap(ids_of(rows)[lies(self.days.together(rows))])

    def beyond(self, day: int, lies: Callable[[int, int], bool]) -> BitMap:
        """The rows of the years, and of the months of the day's year, that lie on one side of its own."""
        year, month = year_of(day), month_of(day)
        parts = [rows for one, rows in self.years.items() if lies(one, year)]
        parts += [rows for one, rows in self.months.items() if one // 12 == year and lies(one, month)]
        return BitMap.union(BitMap(), *parts)

    def walk(self, rows: BitMap, skip: int, newest: bool) -> Iterator[tuple[BitMap, int]]:
        """The rows of each day in order, without the days that lie wholly within the first `skip` rows.

        With each come the rows that are still to be skipped.
        """
        for year in sorted(self.years, reverse=newest):
            here = rows.intersection_cardinality(self.years[year])
            if here <= skip:
                skip -= here
                continue
            for month in range(12 * year, 12 * year + 12)[:: -1 if newest else 1]:
                here = rows.intersection_cardinality(self.months[month]) if month in self.months else 0
                if here <= skip:
                    skip -= here
                    continue
                for _day, found in self.day_by_day(rows & self.months[month], newest):
                    if len(found) <= skip:
                        skip -= len(found)
                    else:
                        yield found, skip
                        skip = 0

    def day_by_day(self, rows: BitMap, newest: bool = False) -> Iterator[tuple[int, BitMap]]:
        """The rows, all of which have a day, of each day in order."""
        ids, days = ids_of(rows), self.days.together(rows)
        order = np.argsort(days, kind="stable")
        ids, (known, begins) = ids[order], np.unique(days[order], return_index=True)
        edges = [*begins.tolist(), len(ids)]
        for place in reversed(range(len(known))) if newest else range(len(known)):
            yield int(known[place]), bitmap(ids[edges[place] : edges[place + 1]])

    def last(self, rows: BitMap) -> int | None:
        """The last day that any of the rows has; None where none has a day."""
        found = self.of_outermost(rows, newest=True)
        return int(found.max()) if len(found) else None

    def first(self, rows: BitMap) -> int | None:
        """The first day that any of the rows has; None where none has a day."""
        found = self.of_outermost(rows, newest=False)
        return int(found.min()) if len(found) else None

    def of_outermost(self, rows: BitMap, newest: bool) -> Numbers:
        """The days of those rows that are of the last month, or of the first one, that any of the rows has."""
        for year in sorted(self.years, reverse=newest):
            if rows.intersect(self.years[year]):
                for month in range(12 * year, 12 * year + 12)[:: -1 if newest else 1]:
                    if month in self.months and rows.intersect(self.months[month]):
                        return self.days.together(rows & self.months[month])
        return self.days.together(BitMap())

    def numbers(self, rows: BitMap, unit: str) -> dict[int, int]:
        """How many of the rows each year, month or day has; those without any are left out."""
        if unit == "day":
            days, numbers = counted(self.days.together(rows))
            return dict(zip(days.tolist(), numbers.tolist(), strict=True))
        periods = self.years if unit == "year" else self.months
        counts = ((period, rows.intersection_cardinality(here)) for period, here in periods.items())
        return {period: number for period, number in counts if number}


def joined(parts: Mapping[int, BitMap], whole: Callable[[int], int]) -> dict[int, BitMap]:
    """The bitmaps of the greater periods."""
    found: dict[int, list[BitMap]] = {}
    for part, rows in parts.items():
        found.setdefault(whole(part), []).append(rows)
    return {period: BitMap.union(*some) for period, some in found.items()}
