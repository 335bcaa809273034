"""Rows in time: which was first and last, which are still to come, and the longest time between them."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from pyroaring import BitMap

from articles.indexing.columns import bitmap, ids_of
from articles.indexing.days import Days
from articles.indexing.found import Found, union


class Pause(NamedTuple):
    """A time in which no row may have been: the rows before and after it, and its least possible length in days."""

    before: int
    after: int
    days: int


def first_begun(found: Found) -> int | None:
    """The row whose first possible day is the earliest, of several the one that ended first; None without any day."""
    day = found.moment.earliest.first(found.ids)
    return None if day is None else first_of(found.moment.latest, found.ids & found.moment.earliest.on(day))


def last_ended(found: Found) -> int | None:
    """The row whose last possible day is the latest, of several the one with the greatest id; None without any day."""
    day = found.moment.latest.last(found.ids)
    return (found.ids & found.moment.latest.on(day)).max() if day is not None else None


def first_of(days: Days, rows: BitMap) -> int:
    """Of some rows the one with the first day, of several the one with the least id."""
    return (rows & days.on(days.first(rows))).min()


def still_to_come(found: Found) -> Found:
    """The plans among the rows whose last possible day is not over; those that were put off have another day."""
    today = found.today.toordinal()
    due = union(rows for day, rows in found.moment.values["due"].items() if day >= today)
    return Found(found.moment, found.ids & due, found.today)


def on_each_day(found: Found, first: date, last: date) -> dict[date, BitMap]:
    """The rows that were surely on a day, by each day from the first to the last that has any."""
    earliest, latest = found.moment.earliest, found.moment.latest
    rows = found.ids & earliest.since(first.toordinal()) & latest.until(last.toordinal())
    sure = bitmap(ids_of(rows)[earliest.days.together(rows) == latest.days.together(rows)])
    return {date.fromordinal(day): some for day, some in latest.day_by_day(sure)}


def longest_pause(found: Found) -> Pause | None:
    """The longest time between the end of all rows before and the beginning of the next one; None below two days.

    Of several of the same length the first one.
    """
    earliest, latest = found.moment.earliest, found.moment.latest
    begun, ended = earliest.numbers(found.ids, "day"), latest.numbers(found.ids, "day")
    best, going_on, until = (1, 0, 0), 0, None
    for day in sorted(begun.keys() | ended.keys()):
        if not going_on and until is not None and day - until > best[0]:
            best = day - until, until, day
        going_on += begun.get(day, 0) - ended.get(day, 0)
        if not going_on:
            until = day
    days, end, start = best
    if not end:
        return None
    before, after = found.ids & latest.on(end), found.ids & earliest.on(start)
    return Pause(first_of(earliest, before), first_of(latest, after), days)
