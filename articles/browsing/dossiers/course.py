"""The course of things between two: the last and the next meeting, the longest pause, what came to nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from babel.dates import format_timedelta

from articles.browsing.datewords import reader_locale
from articles.indexing import Found
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


def in_words(gap: Pause) -> str:
    """The length of a pause as readers say it: "5 months"."""
    return format_timedelta(timedelta(days=gap.days), granularity="day", threshold=2, locale=reader_locale())
