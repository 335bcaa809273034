"""The small timeline above a list: how many rows each year or month holds, and the way to those of it alone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from django.contrib.humanize.templatetags.humanize import intcomma
from django.utils.translation import ngettext

from articles.browsing.charts.periods import Period, Slot, side_by_side, spanning, within
from articles.browsing.listing import Listing
from articles.indexing import Found

HEIGHT = 44
DATES = ("date_after", "date_before")
# So many years at most are opened month by month.
FEW_YEARS = 2


class Chosen(NamedTuple):
    """The days that a reader asked for; open ends are None."""

    first: date | None
    last: date | None

    def holds(self, period: Period) -> bool:
        """Whether any day of the period is asked for."""
        return (not self.first or period.last >= self.first) and (not self.last or period.first <= self.last)

    @property
    def years(self) -> list[Period]:
        """The years that are asked for where both ends are known."""
        return list(within(self.first, self.last, by_month=False)) if self.first and self.last else []

    @property
    def whole_years(self) -> bool:
        """Whether it begins and ends with a year."""
        return all((self.first, self.last)) and (self.first.timetuple().tm_yday, self.last.month, self.last.day) == (
            1,
            12,
            31,
        )


@dataclass(frozen=True)
class Bar:
    """One period: its number of rows, their list, whether it is asked for, and where its bar stands."""

    slot: Slot
    count: int
    url: str
    chosen: bool
    y: float
    height: float


@dataclass(frozen=True)
class Narrowing:
    """Bars of all years, or of the months of a few; `wider` is the list of a longer time, None where all is shown.

    `undated` rows have no known day; rows with several possible days count in each period, as in the lists behind.
    """

    unit: str
    bars: list[Bar]
    undated: int
    wider: tuple[str, str] | None

    @property
    def without_day(self) -> str:
        """How many rows have no day, in words."""
        words = ngettext("%(number)s match has no known day.", "%(number)s matches have no known day.", self.undated)
        return words % {"number": intcomma(self.undated)}

    @property
    def highest(self) -> int:
        return max((bar.count for bar in self.bars), default=0)


def narrowing(listing: Listing) -> Narrowing:
    """The timeline of what a list would hold at any time."""
    rows = listing.found_without("dates")
    all_of = time_of(rows)
    chosen = chosen_days(listing)
    periods = periods_shown(all_of, chosen)
    counts = counted(rows, periods)
    highest = max(counts.values(), default=0)
    marked = any(not chosen.holds(period) for period in periods)
    bars = [
        bar(slot, counts[slot.period], highest, marked and chosen.holds(slot.period), listing)
        for slot in side_by_side(periods)
    ]
    unit = "month" if periods and periods[0].month else "year"
    return Narrowing(unit, bars, rows.undated, wider(listing, chosen, all_of))


def time_of(rows: Found) -> list[Period]:
    """All months in which rows may be, or all years where those are many."""
    months = [Period(year, month) for year, month in rows.months()]
    return spanning(min(months).first, max(months).last) if months else []


def chosen_days(listing: Listing) -> Chosen:
    """The days asked for."""
    listing.form.is_valid()
    after, before = (listing.form.cleaned_data.get(name) for name in DATES)
    return Chosen(after and after.earliest, before and before.latest)


def periods_shown(all_of: list[Period], chosen: Chosen) -> list[Period]:
    """The months of the few years asked for, or all of the time there is."""
    if not all_of or all_of[0].month or not 0 < len(chosen.years) <= FEW_YEARS:
        return all_of
    return list(within(chosen.years[0].first, chosen.years[-1].last, by_month=True))


def counted(rows: Found, periods: list[Period]) -> dict[Period, int]:
    """How many rows may be of each period."""
    by_month = bool(periods and periods[0].month)
    numbers = rows.months() if by_month else {(year, 0): number for year, number in rows.years().items()}
    return {period: numbers.get((period.year, period.month), 0) for period in periods}


def bar(slot: Slot, count: int, highest: int, chosen: bool, listing: Listing) -> Bar:
    """The bar of one period in its place."""
    height = HEIGHT * count / highest if highest else 0
    return Bar(slot, count, at(listing, slot.period), chosen, round(HEIGHT - height, 2), round(height, 2))


def wider(listing: Listing, chosen: Chosen, all_of: list[Period]) -> tuple[str, str] | None:
    """The words and the address of a longer time: the year of a part of it, else all of the time."""
    if not any(chosen):
        return None
    within_one = len(chosen.years) == 1 and not chosen.whole_years
    if within_one and not all(period.month for period in all_of):
        return chosen.years[0].words, at(listing, chosen.years[0])
    return "", at(listing)


def at(listing: Any, period: Period | None = None) -> str:
    """The query string of the list in this period, or at any time."""
    return listing.query(*((name, period.text) for name in DATES if period), anew=DATES)
