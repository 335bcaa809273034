"""The course of things between two: the last and the next meeting, the longest pause, what came to nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from babel.dates import format_timedelta

from articles.browsing.datewords import reader_locale
from articles.browsing.dossiers.facts import Fact, coming, held

MOST = 8
CAME_TO_NOTHING = ("cancelled", "refused")


@dataclass(frozen=True)
class Gap:
    """A time without a meeting: the ids of the meetings before and after it, and its least possible length in days."""

    before: int
    after: int
    days: int

    @property
    def words(self) -> str:
        """Its length as readers say it: "5 months"."""
        return format_timedelta(timedelta(days=self.days), granularity="day", threshold=2, locale=reader_locale())


@dataclass(frozen=True)
class Course:
    """Ids of meetings; None where there is none."""

    first: int | None
    last: int | None
    next: int | None
    gap: Gap | None
    off: list[int]

    @property
    def told(self) -> set[int]:
        """All meetings that it names."""
        around = (self.gap.before, self.gap.after) if self.gap else ()
        return {number for number in (self.first, self.last, self.next, *around, *self.off) if number is not None}


def course(facts: list[Fact], today: date) -> Course:
    """The course of these meetings as of today."""
    done = in_order(held(facts))
    soon = coming(facts, today)
    off = in_order([fact for fact in facts if fact.status in CAME_TO_NOTHING], undated=True)
    return Course(
        first=done[0].pk if done else None,
        last=max(done, key=lambda fact: (fact.latest, fact.pk)).pk if done else None,
        next=soon[0].pk if soon else None,
        gap=longest_gap(done),
        off=[fact.pk for fact in reversed(off)][:MOST],
    )


def in_order(facts: list[Fact], undated: bool = False) -> list[Fact]:
    """By their days; those without any come first, where they are wanted."""
    kept = [fact for fact in facts if undated or fact.earliest]
    return sorted(kept, key=lambda fact: (fact.earliest or date.min, fact.latest or date.min, fact.pk))


def longest_gap(done: list[Fact]) -> Gap | None:
    """The longest time between the end of all meetings before and the beginning of the next one; None below a day."""
    best: Gap | None = None
    until: Fact | None = None
    for fact in done:
        if until and (days := (fact.earliest - until.latest).days) > (best.days if best else 1):
            best = Gap(until.pk, fact.pk, days)
        if until is None or fact.latest > until.latest:
            until = fact
    return best
