"""The course of things: the last and the next meetings, the longest pause between two, what came to nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from itertools import islice

from babel.dates import format_timedelta

from articles.browsing.datewords import reader_locale
from articles.indexing import Conditions, Found
from articles.indexing.spans import Pause, first_begun, last_ended, longest_pause, still_to_come

MOST = 8
CAME_TO_NOTHING = ("cancelled", "refused")


@dataclass(frozen=True)
class Course:
    """Ids of meetings; None where there is none."""

    first: int | None
    last: int | None
    next: int | None
    gap: Pause | None
    off: list[int]

    @property
    def told(self) -> set[int]:
        """All meetings that it names but those that came to nothing."""
        around = (self.gap.before, self.gap.after) if self.gap else ()
        return {number for number in (self.first, self.last, self.next, *around) if number is not None}


def course(met: Found, held: Found) -> Course:
    """The course of the meetings of two, of which some were `held`, as of the day of the question."""
    off = met.of_any("status", CAME_TO_NOTHING)
    return Course(
        first=first_begun(held),
        last=last_ended(held),
        next=first_begun(still_to_come(met)),
        gap=longest_pause(held),
        off=off.page(0, MOST),
    )


def coming_and_latest(met: Found, soonest: int, newest: int) -> tuple[list[int], list[int]]:
    """The ids of the next meetings that are still to come, and of the newest others: no plan whose day is ahead.

    A plan that was put off is neither: it has another day, and was not on this one.
    """
    ahead = met.of_any("status", ["planned"]).narrowed(Conditions(after=met.today))
    others = (key for key in met.ordered() if key not in ahead)
    return still_to_come(met).page(0, soonest, newest=False), list(islice(others, newest))


def in_words(gap: Pause) -> str:
    """The length of a pause as readers say it: "5 months"."""
    return format_timedelta(timedelta(days=gap.days), granularity="day", threshold=2, locale=reader_locale())
