"""Meetings over the years as bars: numbers only, the drawing is a template's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

WIDTH, HEIGHT, GAP = 720, 120, 2
MOST_YEARS = 400


@dataclass(frozen=True)
class Bar:
    """The meetings of one year, and where its bar stands."""

    year: int
    count: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Timeline:
    """Bars for every year from the first to the last meeting."""

    bars: list[Bar]

    @property
    def years(self) -> list[Bar]:
        """The years in which there was a meeting."""
        return [bar for bar in self.bars if bar.count]


def timeline(first_days: Iterable[date | None]) -> Timeline:
    """The bars of meetings that began on these days; unknown days are left out."""
    counts = Counter(day.year for day in first_days if day)
    if not counts:
        return Timeline([])
    years = range(min(counts), max(counts) + 1)[-MOST_YEARS:]
    step, highest = WIDTH / len(years), max(counts.values())
    return Timeline([bar(year, counts[year], index * step, min(step, 60), highest) for index, year in enumerate(years)])


def bar(year: int, count: int, x: float, step: float, highest: int) -> Bar:
    """One bar; the highest fills the drawing."""
    height = HEIGHT * count / highest
    return Bar(year, count, round(x, 2), round(HEIGHT - height, 2), round(max(step - GAP, 1), 2), round(height, 2))
