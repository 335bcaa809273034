"""A year as twelve small months: how many meetings each holds, and on which days they were."""

from __future__ import annotations

import calendar
import math
from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from articles.browsing.addresses import Pair
from articles.browsing.charts.days import CalendarView, between, long_words
from articles.browsing.charts.periods import Period, within
from articles.browsing.datewords import written

CELL = 10
STEPS = 4
# One meeting is never the largest square.
LEAST_SCALE = 5


class Square(NamedTuple):
    """A day with meetings: where its square stands, how large it is, and what it says."""

    x: float
    y: float
    size: float
    day: date
    count: int


@dataclass(frozen=True)
class SmallMonth:
    """A month of the year: how many meetings are or may be in it, their list, its calendar, its days."""

    period: Period
    count: int
    url: str
    calendar: str
    empty: list[tuple[int, int]]
    squares: list[Square]

    @property
    def name(self) -> str:
        """Its name without the year."""
        return written(self.period.first, "LLLL")


@dataclass(frozen=True)
class Year:
    """Twelve months; `count` meetings are or may be of the year, `url` is their list."""

    period: Period
    months: list[SmallMonth]
    count: int
    url: str

    @property
    def words(self) -> str:
        return long_words(self.period)


def year(listing: CalendarView, period: Period) -> Year:
    """The twelve months of a year."""
    rows = listing.within(period.first, period.last).order_by()
    days = list(rows.values_list("earliest", "latest"))
    exact = Counter(earliest for earliest, latest in days if earliest == latest)
    possible = Counter(month for first, last in days for month in within(*inside(first, last, period), by_month=True))
    most = max(LEAST_SCALE, *exact.values(), 0)
    months = [
        small_month(month, possible[month], exact, most, listing)
        for month in within(period.first, period.last, by_month=True)
    ]
    return Year(period, months, len(days), listing.meetings(*between(period.text)))


def inside(first: date, last: date, period: Period) -> tuple[date, date]:
    """The part of the days that lies in the period."""
    return max(first, period.first), min(last, period.last)


def small_month(month: Period, count: int, exact: Counter[date], most: int, listing: CalendarView) -> SmallMonth:
    """One of the twelve."""
    asked: Pair = ("month", month.text)
    weeks = calendar.Calendar().monthdatescalendar(month.year, month.month)
    places = [
        (day, column * CELL, row * CELL)
        for row, week in enumerate(weeks)
        for column, day in enumerate(week)
        if day.month == month.month
    ]
    squares = [square(day, x, y, exact[day], most) for day, x, y in places if exact[day]]
    empty = [(x, y) for _day, x, y in places]
    return SmallMonth(month, count, listing.meetings(*between(month.text)), listing.query(asked), empty, squares)


def square(day: date, x: int, y: int, count: int, most: int) -> Square:
    """The square of a day: the more meetings, the larger, in a few steps."""
    step = math.ceil(STEPS * math.log1p(count) / math.log1p(most))
    size = CELL * (0.35 + 0.55 * step / STEPS)
    edge = (CELL - size) / 2
    return Square(round(x + edge, 2), round(y + edge, 2), round(size, 2), day, count)
