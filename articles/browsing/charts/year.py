"""A year as twelve small months: how many meetings each holds, and on which days they were."""

from __future__ import annotations

import calendar
import math
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from articles.browsing.addresses import Pair
from articles.browsing.charts.days import CalendarView, between, long_words
from articles.browsing.charts.periods import Period, within
from articles.browsing.datewords import written
from articles.indexing.spans import on_each_day

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
    found = listing.within(period)
    exact = {day: len(rows) for day, rows in on_each_day(found, period.first, period.last).items()}
    possible = found.months()
    most = max(LEAST_SCALE, *exact.values(), 0)
    months = [
        small_month(month, possible.get((month.year, month.month), 0), exact, most, listing)
        for month in within(period.first, period.last, by_month=True)
    ]
    return Year(period, months, len(found), listing.meetings(*between(period.text)))


def small_month(month: Period, count: int, exact: dict[date, int], most: int, listing: CalendarView) -> SmallMonth:
    """One of the twelve."""
    asked: Pair = ("month", month.text)
    weeks = calendar.Calendar().monthdatescalendar(month.year, month.month)
    places = [
        (day, column * CELL, row * CELL)
        for row, week in enumerate(weeks)
        for column, day in enumerate(week)
        if day.month == month.month
    ]
    squares = [square(day, x, y, exact[day], most) for day, x, y in places if day in exact]
    empty = [(x, y) for _day, x, y in places]
    return SmallMonth(month, count, listing.meetings(*between(month.text)), listing.query(asked), empty, squares)


def square(day: date, x: int, y: int, count: int, most: int) -> Square:
    """The square of a day: the more meetings, the larger, in a few steps."""
    step = math.ceil(STEPS * math.log1p(count) / math.log1p(most))
    size = CELL * (0.35 + 0.55 * step / STEPS)
    edge = (CELL - size) / 2
    return Square(round(x + edge, 2), round(y + edge, 2), round(size, 2), day, count)
