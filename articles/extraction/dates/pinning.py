"""What other days of a report say of wider ones: weekdays pinned by embedded posts, stays by the days behind them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import replace
from datetime import date
from itertools import pairwise

from articles.extraction.days import is_day
from articles.extraction.schema import DateMention, DateRange
from articles.extraction.tokens import Document

WIDE = frozenset({"month", "week"})


def pinned(document: Document, mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The mentions, with each open weekday set to the day of the posts where exactly one of their days fits it."""
    days: dict[int, list[date]] = {}
    for day in sorted({post.date for post in document.posts if post.date}):
        days.setdefault(day.weekday(), []).append(day)
    return tuple(pin(mention, days.get(mention.range.earliest.weekday(), [])) for mention in mentions)


def pin(mention: DateMention, days: list[date]) -> DateMention:
    """One mention, pinned if it is an open weekday and just one of `days`, which are of that weekday, fits."""
    if mention.kind != "weekday" or is_day(mention.range):
        return mention
    first = bisect_left(days, mention.range.earliest)
    fitting = days[first : bisect_right(days, mention.range.latest)]
    if len(fitting) != 1:
        return mention
    reason = f"{mention.range.reason}; the embedded post fixes the day"
    return DateMention(mention.span, DateRange(fitting[0], fitting[0], "post", reason), "post")


def narrowed(document: Document, mentions: tuple[DateMention, ...]) -> tuple[DateMention, ...]:
    """The mentions, a month or week narrowed to the stretch of days that is named right behind it.

    "Sie kommt Ende des Monats nach Wien. Vom 26. bis zum 28. Juni wird sie Gespräche führen."
    """
    return (*(narrow(document, one, other) for one, other in pairwise(mentions)), *mentions[-1:])


def narrow(document: Document, mention: DateMention, behind: DateMention) -> DateMention:
    """One mention, narrowed if the next one is a stretch inside of it in the same or the next sentence."""
    wide, days = mention.range, behind.range
    if mention.kind not in WIDE or behind.kind != "explicit" or is_day(days):
        return mention
    inside = wide.earliest <= days.earliest and days.latest <= wide.latest
    between = document.sentence_at(behind.span.start).index - document.sentence_at(mention.span.start).index
    if not inside or between > 1:
        return mention
    reason = f"{wide.reason}; {days.reason}"
    return replace(mention, range=DateRange(days.earliest, days.latest, days.basis, reason))
