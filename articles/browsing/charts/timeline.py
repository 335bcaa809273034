"""Meetings over time as bars, by what became of them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from articles.browsing.addresses import Pair, list_url
from articles.browsing.charts.periods import Period, Slot, side_by_side, spanning
from articles.browsing.wording import STATUSES
from articles.indexing import Found

HEIGHT = 120


@dataclass(frozen=True)
class Part:
    """The meetings of one period of which the same became; where their part of the bar stands; their list."""

    status: str
    count: int
    y: float
    height: float
    url: str

    @property
    def words(self) -> str:
        """What became of them, as readers say it."""
        return str(STATUSES[self.status])


@dataclass(frozen=True)
class Bar:
    """One period: the parts of its bar, and the words below it, if it has any."""

    words: str
    parts: list[Part]
    x: float
    width: float
    tick: str

    def count(self, status: str) -> Part | None:
        """Its meetings with this status."""
        return next((part for part in self.parts if part.status == status), None)


@dataclass(frozen=True)
class Timeline:
    """Bars for every year, or month, from the first to the last meeting.

    `highest` is the number of the fullest period, `undated` that of meetings without a day, `repeated` that of those
    whose days lie in several periods: they count in each, as in the lists behind the numbers.
    """

    unit: str
    bars: list[Bar]
    statuses: list[str]
    highest: int
    undated: int
    repeated: int

    @property
    def rows(self) -> list[tuple[Bar, list[Part | None]]]:
        """The periods in which there is anything, with a part or nothing for each of the statuses."""
        return [(bar, [bar.count(status) for status in self.statuses]) for bar in self.bars if bar.parts]


def timeline_of(meetings: Found, asked: Sequence[Pair], statuses: Sequence[str]) -> Timeline:
    """The bars of these meetings, counted by the index."""
    months = meetings.months()
    if not months:
        return Timeline("month", [], [], 0, len(meetings), 0)
    found = {status: meetings.of_those("status", status) for status in statuses}
    periods = spanning(date(*min(months), 1), date(*max(months), 1))
    unit = "month" if periods[0].month else "year"
    counts = Counter({(period, status): n for status, one in found.items() for period, n in counted(one, unit)})
    present = [status for status in statuses if any(of == status for _period, of in counts)]
    bars, highest = drawn(periods, counts, present, asked)
    return Timeline(unit, bars, present, highest, meetings.undated, meetings.scattered(unit))


def counted(found: Found, unit: str) -> Iterator[tuple[Period, int]]:
    """How many of these meetings may have been in each year, or month."""
    if unit == "month":
        return ((Period(*month), number) for month, number in found.months().items())
    return ((Period(year), number) for year, number in found.years().items())


def drawn(
    periods: list[Period], counts: Counter[tuple[Period, str]], statuses: list[str], asked: Sequence[Pair]
) -> tuple[list[Bar], int]:
    """The bars side by side, and the number of meetings that fills the drawing."""
    highest = max((sum(counts[period, status] for status in statuses) for period in periods), default=0)
    bars = [bar(slot, list(stacked(slot.period, counts, statuses, highest, asked))) for slot in side_by_side(periods)]
    return bars, highest


def bar(slot: Slot, parts: list[Part]) -> Bar:
    """The bar of one period in its place."""
    return Bar(slot.period.words, parts, slot.x, slot.width, slot.tick)


def stacked(
    period: Period, counts: Counter[tuple[Period, str]], statuses: list[str], highest: int, asked: Sequence[Pair]
) -> Iterator[Part]:
    """The parts of one bar from the ground up."""
    y = float(HEIGHT)
    for status in statuses:
        count = counts[period, status]
        if count:
            height = HEIGHT * count / highest
            y -= height
            within = [("date_after", period.text), ("date_before", period.text), ("status", status)]
            yield Part(status, count, round(y, 2), round(height, 2), list_url("meetings", [*asked, *within]))
