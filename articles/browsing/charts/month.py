"""A month as a calendar shows it: the meetings of each day, and those that no single day holds."""

from __future__ import annotations

import calendar
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date

from babel.dates import get_day_names
from django.utils import timezone

from articles.browsing.charts.days import CalendarView, between, long_words
from articles.browsing.charts.periods import Period
from articles.browsing.datewords import reader_locale
from articles.browsing.drawn import IN_CALENDAR, WITH_DAYS, Row, by_key, drawn
from articles.browsing.lists import MEETINGS
from articles.indexing.found import union
from articles.indexing.spans import on_each_day
from articles.models import Meeting

# So many meetings of one day, and so many without one, are shown by name.
MOST_OF_A_DAY = 4
MOST_VAGUE = 20
# The list of a day leaves out what only may have been on it.
CERTAIN = ("dates", "certain")
# Meetings as days have them, and with their days as those have them that lie on several.
ENTRIES = replace(MEETINGS, name="calendar", drawing=IN_CALENDAR)
VAGUE_ENTRIES = replace(MEETINGS, name="calendar with days", drawing=WITH_DAYS)


@dataclass(frozen=True)
class Day:
    """One day: its first meetings, the number of all, and their list."""

    date: date
    meetings: list[Row]
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
    vague: list[Row]
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
    found = listing.within(period)
    exact = on_each_day(found, period.first, period.last)
    vague = found.ids - union(exact.values())
    entries = by_key(ENTRIES, [key for rows in exact.values() for key in newest(rows)])
    weeks = [
        [day_of(day, exact.get(day, ()), entries, listing) if day.month == period.month else None for day in week]
        for week in calendar.Calendar().monthdatescalendar(period.year, period.month)
    ]
    shown = drawn(VAGUE_ENTRIES, soonest(vague))
    return Month(period, weeks, shown, len(vague), len(found), listing.meetings(*between(period.text)))


def newest(rows: Collection[int]) -> list[int]:
    """Those of the meetings of a day that are shown by name."""
    return list(rows)[: -MOST_OF_A_DAY - 1 : -1]


def day_of(day: date, rows: Collection[int], entries: dict[int, Row], listing: CalendarView) -> Day:
    """One day with its meetings."""
    shown = [entries[key] for key in newest(rows) if key in entries]
    url = listing.meetings(*between(day.isoformat()), CERTAIN)
    return Day(day, shown, len(rows), url, day == timezone.localdate())


def soonest(vague: Iterable[int]) -> list[int]:
    """The first of the meetings that no single day holds, by the days between which they lie."""
    rows = Meeting.objects.filter(pk__in=list(vague)).order_by("earliest", "latest", "-pk")
    return list(rows.values_list("pk", flat=True)[:MOST_VAGUE])
