"""What a reader asks of the calendar: the filters of the list of meetings, and a month or a year."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.browsing.addresses import Pair
from articles.browsing.charts.asking import View, view_of
from articles.browsing.charts.narrowing import DATES
from articles.browsing.charts.periods import Period
from articles.browsing.datewords import written
from articles.browsing.fields import PartialDateField, PartialDay, partial_day
from articles.browsing.filters import Asking, MeetingFilters
from articles.indexing import Conditions, Found


def month_of(day: date) -> Period:
    """The month in which a day lies."""
    return Period(day.year, day.month)


def long_words(period: Period) -> str:
    """A month or a year with its whole name."""
    return written(period.first, "LLLL y") if period.month else period.words


def between(text: str) -> list[tuple[str, str]]:
    """The filters for a time: "2022", "2022-02" or "2022-02-11"."""
    return [("date_after", text), ("date_before", text)]


class CalendarFilters(MeetingFilters):
    """Meetings that count, and the month or year that is shown in the place of other dates."""

    date_after = None
    date_before = None

    month = Asking(PartialDateField, label=_("Month"))


class CalendarView(View):
    """The calendar as one request asks for it."""

    of_view = view_of("meetings_calendar", CalendarFilters)
    shape = ("month",)

    def parameters(self) -> QueryDict:
        """Whoever comes with other dates sees the month or the year of the first of them."""
        parameters = super().parameters()
        days = [partial_day(day) for name in DATES for day in parameters.pop(name, [])]
        if not parameters.get("month") and any(days):
            first = next(day.text for day in days if day)
            parameters["month"] = first[:7]
        return parameters

    @property
    def carried(self) -> list[Pair]:
        month = [between(value) for name, value in self.shape_asked if name == "month"]
        return [*super().carried, *(pair for pairs in month for pair in pairs)]

    @property
    def period(self) -> Period:
        """The month, or the year, that is shown: the newest one with a meeting unless another is asked for."""
        asked: PartialDay | None = self.shaped("month") or None
        if asked is None:
            return self.newest() or month_of(timezone.localdate())
        return Period(asked.earliest.year) if len(asked.text) == 4 else month_of(asked.earliest)

    def newest(self) -> Period | None:
        """The month of the newest meeting up to today, else of the first one to come."""
        months, today = self.found.beginnings(), timezone.localdate()
        past = [month for month in months if month <= (today.year, today.month)]
        return Period(*(max(past) if past else min(months))) if months else None

    def within(self, period: Period) -> Found:
        """Those of the meetings that may have been in this time."""
        return self.found.narrowed(Conditions(after=period.first, before=period.last))

    def neighbour(self, period: Period, before: bool) -> Step | None:
        """The nearest month, or year, before or after this one with something in it."""
        if before:
            asked = Conditions(before=period.first - timedelta(days=1), sure=True)
        else:
            asked = Conditions(after=period.last + timedelta(days=1), sure=True)
        months = self.found.narrowed(asked).months()
        if not months:
            return None
        year, month = max(months) if before else min(months)
        return self.step(Period(year, month) if period.month else Period(year))

    def year_of(self, period: Period) -> Step:
        """The way from a month to its year."""
        return self.step(Period(period.year))

    def step(self, period: Period) -> Step:
        """The way to another month or year."""
        return Step(long_words(period), self.query(("month", period.text)))


class Step(NamedTuple):
    """A month or a year in words, and the address of its calendar."""

    words: str
    url: str
