"""Rows by a day: those from a day on, those up to one, and all of them in order."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache

from pyroaring import BitMap

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
    """The ids of rows by year, month and day, in bitmaps that nobody changes; days are ordinals."""

    def __init__(self, years: Rows = NONE, months: Rows = NONE, days: Rows = NONE) -> None:
        self.years, self.months, self.days = years, months, days

    def renewed(self, ids: BitMap, pairs: Iterable[tuple[int | None, int]]) -> Days:
        """The same with other days for these rows: those of the pairs of (day, row); none where there is none."""
        fresh: dict[int, list[int]] = {}
        for day, row in pairs:
            if day is not None:
                fresh.setdefault(day, []).append(row)
        days = {day: BitMap(rows) for day, rows in fresh.items()}
        months = joined(days, month_of)
        years = joined(months, lambda month: month // 12)
        before = [year for year, rows in self.years.items() if rows.intersect(ids)]
        around = [month for month in self.months if month // 12 in before and self.months[month].intersect(ids)]
        touched = [day for day in days_of(around) if day in self.days and self.days[day].intersect(ids)]
        return Days(
            self.years.replaced(ids, before, years),
            self.months.replaced(ids, around, months),
            self.days.replaced(ids, touched, days),
        )

    def since(self, day: int) -> BitMap:
        """The rows of this day and all later ones."""
        return self.beyond(day, lambda one, limit: one > limit)

    def until(self, day: int) -> BitMap:
        """The rows of this day and all earlier ones."""
        return self.beyond(day, lambda one, limit: one < limit)

    def beyond(self, day: int, lies: Callable[[int, int], bool]) -> BitMap:
        """The rows of the day, and of the days, months and years that lie on one side of it."""
        year, month = year_of(day), month_of(day)
        parts = [rows for one, rows in self.years.items() if lies(one, year)]
        parts += [rows for one, rows in self.months.items() if one // 12 == year and lies(one, month)]
        first = date(month // 12, month % 12 + 1, 1).toordinal()
        near = [one for one in range(first, first + 31) if one in self.days and month_of(one) == month]
        parts += [self.days[one] for one in near if one == day or lies(one, day)]
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
                first = date(year, month % 12 + 1, 1).toordinal()
                for day in range(first, first + 31)[:: -1 if newest else 1]:
                    if day not in self.days or month_of(day) != month:
                        continue
                    found = rows & self.days[day]
                    if len(found) <= skip:
                        skip -= len(found)
                    else:
                        yield found, skip
                        skip = 0

    def last(self, rows: BitMap) -> int | None:
        """The last day that any of the rows has; None where none has a day."""
        for year in sorted(self.years, reverse=True):
            if not rows.intersect(self.years[year]):
                continue
            months = (month for month in range(12 * year + 11, 12 * year - 1, -1) if month in self.months)
            month = next(month for month in months if rows.intersect(self.months[month]))
            first = date(year, month % 12 + 1, 1).toordinal()
            days = (day for day in range(first + 30, first - 1, -1) if day in self.days and month_of(day) == month)
            return next(day for day in days if rows.intersect(self.days[day]))
        return None

    def numbers(self, rows: BitMap, unit: str) -> dict[int, int]:
        """How many of the rows each year, month or day has; those without any are left out."""
        if unit == "day":
            return self.by_day(rows)
        periods = self.years if unit == "year" else self.months
        counted = ((period, rows.intersection_cardinality(here)) for period, here in periods.items())
        return {period: number for period, number in counted if number}

    def by_day(self, rows: BitMap) -> dict[int, int]:
        """How many of the rows each day has, the days in no order."""
        found, days = {}, self.days.all
        for month, here in self.months.items():
            if rows.intersect(here):
                some = rows & here
                for day in days_of([month]):
                    if day in days and (number := some.intersection_cardinality(days[day])):
                        found[day] = number
        return found

    def first(self, rows: BitMap) -> int | None:
        """The first day that any of the rows has; None where none has a day."""
        for year in sorted(self.years):
            if rows.intersect(self.years[year]):
                months = (month for month in range(12 * year, 12 * year + 12) if month in self.months)
                month = next(month for month in months if rows.intersect(self.months[month]))
                return min(self.by_day(rows & self.months[month]))
        return None


def days_of(months: Iterable[int]) -> Iterator[int]:
    """The days of these months, as ordinals; and some of the next ones."""
    for month in months:
        first = date(month // 12, month % 12 + 1, 1).toordinal()
        yield from range(first, first + 31)


def joined(parts: Mapping[int, BitMap], whole: Callable[[int], int]) -> dict[int, BitMap]:
    """The bitmaps of the greater periods."""
    found: dict[int, list[BitMap]] = {}
    for part, rows in parts.items():
        found.setdefault(whole(part), []).append(rows)
    return {period: BitMap.union(*some) for period, some in found.items()}
