"""Years and months, and where they stand side by side in a drawing."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from articles.browsing.datewords import written

WIDTH = 720
WIDEST = 34
MOST_BARS = 400
# Up to so many months are shown month by month.
SHORT = 30
MOST_TICKS = {"year": 7, "month": 4}


class Period(NamedTuple):
    """A year, or a month of one."""

    year: int
    month: int = 0

    @property
    def text(self) -> str:
        """As filters take it: "2022" or "2022-02"."""
        return f"{self.year:04}-{self.month:02}" if self.month else f"{self.year:04}"

    @property
    def words(self) -> str:
        """As readers read it."""
        return written(self.first, "LLL y") if self.month else str(self.year)

    @property
    def first(self) -> date:
        return date(self.year, self.month or 1, 1)

    @property
    def last(self) -> date:
        month = self.month or 12
        return date(self.year, month, calendar.monthrange(self.year, month)[1])


class Slot(NamedTuple):
    """Where the bar of a period stands from left to right, and the words below it, if it has any."""

    period: Period
    x: float
    width: float
    tick: str


def spanning(first: date, last: date) -> list[Period]:
    """All months from the first to the last day, or all years where those are many."""
    months = (last.year - first.year) * 12 + last.month - first.month + 1
    return list(within(first, last, by_month=months <= SHORT))[-MOST_BARS:]


def within(first: date, last: date, by_month: bool) -> Iterator[Period]:
    """The months or years in which these days lie."""
    if not by_month:
        yield from (Period(year) for year in range(first.year, last.year + 1))
        return
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        yield Period(number // 12, number % 12 + 1)


def side_by_side(periods: Sequence[Period]) -> list[Slot]:
    """The places of their bars."""
    step = WIDTH / max(len(periods), 1)
    width = min(max(step * 0.82, 1), WIDEST)
    return [
        Slot(period, round(number * step + (step - width) / 2, 2), round(width, 2), tick(number, period, len(periods)))
        for number, period in enumerate(periods)
    ]


def tick(number: int, period: Period, number_of_all: int) -> str:
    """The words below a bar: some at even distances have them."""
    apart = -(-number_of_all // MOST_TICKS["month" if period.month else "year"])
    return period.words if number % apart == 0 else ""
