"""A month as a calendar shows it: the meetings of each day, and those that no single day holds."""

from __future__ import annotations

import calendar
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from babel.dates import get_day_names
from django.utils import timezone

from articles.browsing.charts.days import CalendarView, between, long_words
from articles.browsing.charts.periods import Period
from articles.browsing.datewords import reader_locale
from articles.browsing.lists import meeting_rows, rows_of
from articles.models import Meeting

# So many meetings of one day, and so many without one, are shown by name.
MOST_OF_A_DAY = 4
MOST_VAGUE = 20
# The list of a day leaves out what only may have been on it.
CERTAIN = ("dates", "certain")


@dataclass(frozen=True)
class Day:
    """One day: its first meetings, the number of all, and their list."""

    date: date
    meetings: list[Meeting]
    count: int
    url: str
    today: bool

    @property
    def more(self) -> int:
        """How many are not shown by name."""
        return self.count - len(self.meetings)


@dataclass(frozen=True)
class Month:
    """The weeks of a month, None for days of other ones; `vague` are meetings that may have been in it on some day.

    `count` is the number of all that are or may be of the month, `url` their list.
    """

    period: Period
    weeks: list[list[Day | None]]
    vague: list[Meeting]
    vague_count: int
    count: int
    url: str

    @property
    def words(self) -> str:
        return long_words(self.period)

    @property
    def vague_more(self) -> int:
        """How many of the vague ones are not shown by name."""
        return self.vague_count - len(self.vague)

    @property
    def weekdays(self) -> list[tuple[str, str]]:
        """The short and the whole names of the days of a week."""
        short, whole = (get_day_names(width, "stand-alone", reader_locale()) for width in ("abbreviated", "wide"))
        return [(short[number], whole[number]) for number in range(7)]


def month(listing: CalendarView, period: Period) -> Month:
    """The calendar of one month."""
    found = listing.within(period.first, period.last).order_by("earliest", "latest", "-pk")
    exact: dict[date, list[int]] = defaultdict(list)
    vague = []
    for key, earliest, latest in found.values_list("pk", "earliest", "latest"):
        (exact[earliest] if earliest == latest else vague).append(key)
    named = [*vague[:MOST_VAGUE], *(key for keys in exact.values() for key in keys[:MOST_OF_A_DAY])]
    rows = {row.pk: row for row in rows_of(meeting_rows(), named)}
    weeks = [
        [day_of(day, exact[day], rows, listing) if day.month == period.month else None for day in week]
        for week in calendar.Calendar().monthdatescalendar(period.year, period.month)
    ]
    shown = in_rows(vague[:MOST_VAGUE], rows)
    count = len(vague) + sum(map(len, exact.values()))
    return Month(period, weeks, shown, len(vague), count, listing.meetings(*between(period.text)))


def day_of(day: date, keys: list[int], rows: dict[int, Meeting], listing: CalendarView) -> Day:
    """One day with its meetings."""
    shown = in_rows(keys[:MOST_OF_A_DAY], rows)
    url = listing.meetings(*between(day.isoformat()), CERTAIN)
    return Day(day, shown, len(keys), url, day == timezone.localdate())


def in_rows(keys: Iterable[int], rows: dict[int, Meeting]) -> list[Meeting]:
    """The rows of these keys."""
    return [rows[key] for key in keys if key in rows]
