"""Arithmetic of days and ranges of days: months, weeks, Easter, weekdays."""

from __future__ import annotations

import calendar
from datetime import date, timedelta

from articles.extraction.schema import DateRange

DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1000, 2999


def day(year: int, month: int, number: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        return None
    return date(year, month, number) if 1 <= number <= calendar.monthrange(year, month)[1] else None


def is_counted(found: date) -> bool:
    """Whether a day lies in the years that are counted with; beyond them, years before and after it do not exist."""
    return FIRST_YEAR <= found.year <= LAST_YEAR


def month_days(year: int, month: int, part: int | None = None) -> tuple[date, date]:
    """First and last day of a month, or of its beginning (0), middle (1) or end (2)."""
    last = calendar.monthrange(year, month)[1]
    first_day, last_day = {None: (1, last), 0: (1, 10), 1: (11, 20), 2: (21, last)}[part]
    return date(year, month, first_day), date(year, month, last_day)


def year_days(year: int, part: int | None = None) -> tuple[date, date]:
    """First and last day of a year, or of its beginning (0), middle (1) or end (2)."""
    first_month, last_month = {None: (1, 12), 0: (1, 4), 1: (5, 8), 2: (9, 12)}[part]
    return date(year, first_month, 1), month_days(year, last_month)[1]


def century_days(number: int) -> tuple[date, date]:
    """First and last day of a century: the 19th is 1801 to 1900."""
    return date(100 * number - 99, 1, 1), date(100 * number, 12, 31)


def week_days(inside: date, weeks: int) -> tuple[date, date]:
    """Monday and Sunday of the week that lies `weeks` after that of `inside`."""
    monday = inside + (7 * weeks - inside.weekday()) * DAY
    return monday, monday + 6 * DAY


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar."""
    golden, century = year % 19, year // 100
    epact = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    full_moon = epact - (epact // 28) * (1 - (29 // (epact + 1)) * ((21 - golden) // 11))
    offset = full_moon - (year + year // 4 + full_moon + 2 - century + century // 4) % 7
    month = 3 + (offset + 40) // 44
    return date(year, month, offset + 28 - 31 * (month // 4))


def is_day(days: DateRange) -> bool:
    """Whether the range is a single day."""
    return days.earliest == days.latest


def shared_days(one: DateRange, other: DateRange) -> bool:
    """Whether two ranges have a day in common."""
    return one.earliest <= other.latest and other.earliest <= one.latest


def shifted(days: DateRange, by: int, basis: str, reason: str) -> DateRange:
    """The range moved by a number of days, as far as the calendar goes."""
    return DateRange(moved(days.earliest, by), moved(days.latest, by), basis, reason)


def moved(day: date, by: int) -> date:
    """The day so many days later, or the calendar's first or last one."""
    return date.fromordinal(min(max(day.toordinal() + by, date.min.toordinal()), date.max.toordinal()))


def weekday_hull(within: tuple[date, date], weekday: int) -> tuple[date, date] | None:
    """The first and the last of such weekdays inside of two days, or None where there is none."""
    first = within[0] + ((weekday - within[0].weekday()) % 7) * DAY
    last = within[1] - ((within[1].weekday() - weekday) % 7) * DAY
    return (first, last) if first <= last else None


def nearest_year(month: int, number: int, origin: DateRange) -> int:
    """The year in which a day or month without a year lies nearest to `origin`."""
    middle = origin.earliest + (origin.latest - origin.earliest) / 2
    years = (middle.year - 1, middle.year, middle.year + 1)
    return min(years, key=lambda year: abs((date(year, month, min(max(number, 1), 28)) - middle).days))
