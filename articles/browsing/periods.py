"""Days, months and years as readers step through them: earlier and later, wider and narrower."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, NamedTuple

from django.utils.timezone import localdate as today
from django.utils.translation import gettext as _

from articles.browsing.datewords import days_in_words, written
from articles.browsing.fields import FIRST_YEAR, LAST_YEAR, partial_day

DATES = ("date_after", "date_before")


class Step(NamedTuple):
    """A period one click away: its words, and the list within it."""

    words: str
    url: str


class Period(NamedTuple):
    """A day, a month or a year, as addresses write it."""

    text: str

    @property
    def earliest(self) -> date:
        """Its first day."""
        return partial_day(self.text).earliest

    @property
    def latest(self) -> date:
        """Its last day."""
        return partial_day(self.text).latest

    @property
    def words(self) -> str:
        """As readers read it, a month with its short name."""
        short = len(self.text) == len("2022-02")
        return written(self.earliest, "LLL y") if short else days_in_words(self.earliest, self.latest)

    @property
    def wider(self) -> Period | None:
        """The month of a day, the year of a month."""
        return Period(self.text.rpartition("-")[0]) if "-" in self.text else None

    @property
    def before(self) -> Period | None:
        """The one just before it."""
        return self.beside(self.earliest - timedelta(days=1))

    @property
    def after(self) -> Period | None:
        """The one just after it."""
        return self.beside(self.latest + timedelta(days=1))

    def beside(self, day: date) -> Period | None:
        """The period of this length that holds the day, if filters take such a one."""
        return period_of(day, len(self.text)) if FIRST_YEAR <= day.year <= LAST_YEAR else None


def period_of(day: date, length: int) -> Period:
    """The year (4), month (7) or day (10 characters) that holds the day."""
    return Period(day.isoformat()[:length])


def chosen_period(after: date | None, before: date | None) -> Period | None:
    """The year, month or day that these are the first and last day of."""
    if after and before:
        for length in (4, 7, 10):
            period = period_of(after, length)
            if (period.earliest, period.latest) == (after, before):
                return period
    return None


@dataclass(frozen=True)
class Steps:
    """The ways from the days that are asked for to others."""

    presets: list[Step]
    before: Step | None
    after: Step | None
    wider: Step | None


def steps_of(listing: Any) -> Steps:
    """The steps from the dates of a list."""
    period = chosen_period(listing.form.after, listing.form.before)
    return Steps(
        presets(listing, period),
        step(listing, period and period.before),
        step(listing, period and period.after),
        step(listing, period and period.wider),
    )


def presets(listing: Any, chosen: Period | None) -> list[Step]:
    """Last month, this year, and all days, but for what is chosen."""
    month = period_of(today(), 7)
    choices = [(_("last month"), month.before), (_("this year"), month.wider)]
    steps = [Step(words, address(listing, period)) for words, period in choices if period and period != chosen]
    asked = listing.form.after or listing.form.before
    return [*steps, Step(_("all dates"), address(listing, None))] if asked else steps


def address(listing: Any, period: Period | None) -> str:
    """The list within the period and no other days; of all days without one."""
    return listing.query(*((name, period.text) for name in DATES if period), anew=DATES)


def step(listing: Any, period: Period | None) -> Step | None:
    """The step to a period, if there is one."""
    return Step(period.words, address(listing, period)) if period else None
